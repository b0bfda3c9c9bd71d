// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/shortfallforms.h"

#include "core/proofread/rules/tellings.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace nianbao {

namespace {

constexpr int kParagraph = 120; // characters before a number that say what it is of

/// What names no thing of its own: 案件 may be any.
const WordPairs &emptyPairs()
{
    static const WordPairs kEmpty = wordPairsIn(
        QStringLiteral("部门|单位|人员|事项|任务|工作|项目|目前|其中|情况|个别|少数|部分|主要|全部|方面|中有"));
    return kEmpty;
}

WordPairs thingsIn(const QString &words)
{
    static const QRegularExpression kLeading(QStringLiteral(
        "目前|年末|年底|截至|仍然|还有|仍有|尚有|只有|仅有|也有|还剩|剩下|全[省市县区镇乡州局]|组织|开展|推动|督促|"
        "加快|继续|依法|及时|尽快|抓紧|限期|年度|[年月]?底前?|前|问题|案件|对|把|将|中|等|的|剩余|其余|遗留"));
    const WordPairs all = wordPairsIn(QString(words).replace(kLeading, QStringLiteral("|")));
    WordPairs things;
    std::set_difference(all.begin(), all.end(), emptyPairs().begin(), emptyPairs().end(), std::back_inserter(things));
    return things;
}

/// 隐患 of 隐患逐项销号.
QString withoutDeed(QString words)
{
    static const QRegularExpression kDeed(
        QStringLiteral("(?:实行|逐|限期|挂[牌账号]|开展|落实|督促|组织|进行|抓紧|加快|"
                       "领导|建立|继续|分类|跟踪|制定|明确|再作|大多|多数|按照?).*$"));
    return words.remove(kDeed);
}

} // namespace

Shortfall shortfallOf(const ToldNumber &told, const QString &deed, const QString &things)
{
    static const QRegularExpression kWho(QStringLiteral("^[一-龥]{2,8}(?=出庭)")); // 没有负责人出庭的18件
    return {&told, told.number.toDouble(), deedIn(deed), thingsIn(things + u'|' + kWho.match(deed).captured())};
}

QString thingBehind(const ToldNumber &told)
{
    return withoutDeed(nounBehind(told.after));
}

namespace {

/// What is meant by a verb that says that something is being done; empty: it may be anything.
QString knownDeed(const QString &verb)
{
    static const QStringList kDeeds {QStringLiteral("整改"), QStringLiteral("纠正"), QStringLiteral("办结"),
        QStringLiteral("审结"), QStringLiteral("化解"), QStringLiteral("销号"), QStringLiteral("验收")};
    return kDeeds.contains(verb) ? verb : QString();
}

const QString &notWords()
{
    static const QString kNot = QStringLiteral(
        "(?:没有|没能|还未|尚未|仍未|未能|从未|未|还没|尚没|不能|无法|不(?=[合达符]))(?:在[一-龥]{1,8}内)?");
    return kNot;
}

/// 有26件热线工单没有按时办结, 还有4名队员没有取得执法证件, 评查中还有2卷不合格, 6件未化解的信访事项.
std::optional<Shortfall> deniedBehind(const ToldNumber &told)
{
    static const QRegularExpression kForm(QStringLiteral("^(?<things>[一-龥“”]{0,16}?)(?:目前|至今|年末|均|都|也)?")
        + notWords() + QStringLiteral("(?<deed>[一-龥]{2,9})$"));
    static const QRegularExpression kAttribute(
        QStringLiteral("^") + notWords() + QStringLiteral("(?<deed>[一-龥]{2,8}?)的(?<things>[一-龥“”]{2,8})"));
    static const QRegularExpression kThere(
        QStringLiteral("(?:^|[^没未]|[还仍尚]没)有$|(?:其余|剩余|剩下?)$|^$|[中的、]$|[仍还尚]$"));
    if (const QRegularExpressionMatch named = kAttribute.match(told.after); named.hasMatch())
        return shortfallOf(told, named.captured(u"deed"), withoutDeed(named.captured(u"things")));
    const QRegularExpressionMatch match = kForm.match(told.after);
    const bool isOfNext = told.after.endsWith(u'的'); // 2项任务和没有整改到位的3个问题
    if (isOfNext || !match.hasMatch() || !kThere.match(told.before).hasMatch())
        return {};
    Shortfall found =
        shortfallOf(told, match.captured(u"deed"), told.before.section(u'、', -1) + u'|' + match.captured(u"things"));
    if (found.things.isEmpty()) {
        found = shortfallOf(told, match.captured(u"deed"), told.lead()); // 督察发现的58个问题，还剩5个
        found.isOfSentence = true;
    }
    return found;
}

/// What the number is left of: its own sentence tells it, if it counts something, else the paragraph.
QString contextOf(const ToldNumber &told)
{
    const QString sentence = told.lead();
    const bool isCounted = std::any_of(sentence.begin(), sentence.end(), [](QChar each) { return each.isDigit(); });
    return isCounted ? sentence : told.paragraphBefore(kParagraph);
}

/// 其余2个正在整改, 剩余的6件案件, 办结遗留的8件案件, 结转的2项任务.
std::optional<Shortfall> leftAt(const ToldNumber &told)
{
    static const QRegularExpression kLeft(
        QStringLiteral("(?:^|(?<deed>整改|纠正|办结|办理|审结|化解|销号|完成|验收|["
                       "一-龥]{2}))?(?:剩余|剩下|余下|遗留|其余|结转|尚余|还余|尚剩|还剩)的?$"));
    static const QRegularExpression kGoing(
        QStringLiteral("^(?:(?:正在|仍在|还在|尚在|继续)(?:限期|抓紧|加快|逐步|持续|积极)?(?<deed>[一-龥]{2})|(?<doing>"
                       "在[办审])(?:$|[一-龥]))"));
    static const QRegularExpression kNow(
        QStringLiteral("^(?:[、，]|目前|其中)*(?:正在|仍在|尚在)(?<deed>[一-龥]{2})$"));
    static const QRegularExpression kThere(QStringLiteral("(?:仍|还|尚)有?$|剩余$|剩下?$"));
    if (const QRegularExpressionMatch now = kNow.match(told.before); now.hasMatch()) {
        Shortfall found = shortfallOf(told, knownDeed(now.captured(u"deed")), contextOf(told));
        found.isOfSentence = true;
        return found;
    }
    const QRegularExpressionMatch left = kLeft.match(told.before);
    const QRegularExpressionMatch going = kGoing.match(told.after);
    const bool isPlan = told.line->part == PartKind::Plans; // where 其余 is of what it has named
    const bool isOther = told.before.contains(u"其余") && (isPlan || !going.hasMatch()); // 其余7件依法中止
    const bool isGoing = going.hasMatch() && (left.hasMatch() || kThere.match(told.before).hasMatch());
    if ((!left.hasMatch() && !isGoing) || isOther)
        return {};
    const QString doing = going.hasCaptured(u"doing") ? QStringLiteral("办结") : going.captured(u"deed");
    Shortfall found = shortfallOf(told, knownDeed(isGoing ? doing : left.captured(u"deed")),
        told.before.chopped(left.capturedLength()) + u'|' + thingBehind(told));
    found.isOfSentence = isGoing || !told.isBehindWork(); // 剩余3笔签订了还款协议
    if (found.isOfSentence)
        found.things = thingsIn(contextOf(told));
    return found;
}

/// 未取得执法证件的4名队员, 对不合格的6卷案卷, 未通过17人, 没有按时办结的工单有62件, 未行使事项由38项.
std::optional<Shortfall> deniedBefore(const ToldNumber &told)
{
    static const QRegularExpression kForm(QStringLiteral("^(?<owner>[一-龥]{0,14}?)") + notWords()
        + QStringLiteral(
            "(?<deed>[一-龥]{2,9}?)(?:的(?<things>[一-龥]{0,10}?))?(?:还|仍|尚|只|共|达|为|就)*(?:有|达)?$"));
    static const QRegularExpression kFrom(QStringLiteral("(?:将|把|使)?") + notWords()
        + QStringLiteral("(?<deed>[一-龥]{2})的?(?<things>[一-龥]{2,8}?)[由从]$"));
    static const QRegularExpression kYear(QStringLiteral("^[对将把]?20\\d\\d年度?"));
    static const QRegularExpression kJoin(QStringLiteral("[、和及与]"));
    const QString before = told.before.section(kJoin, -1).remove(kYear); // 合格的162卷、不合格的
    QRegularExpressionMatch match = kFrom.match(before);
    if (!match.hasMatch())
        match = kForm.match(before);
    if (!match.hasMatch())
        return {};
    const bool isAttribute = told.before.endsWith(u'的');
    const QString owner = match.hasCaptured(u"owner") ? match.captured(u"owner") : QString();
    return shortfallOf(told, match.captured(u"deed"),
        owner + u'|' + match.captured(u"things") + (isAttribute ? u'|' + thingBehind(told) : QString()));
}

} // namespace

QString deedIn(QString words)
{
    static const QRegularExpression kMended(QStringLiteral("销号$|完成整治$|(?<!整)改到位$|(?<!整)改[好完]$"));
    static const QRegularExpression kEnded(QStringLiteral("(?:审结|结案|了结|办完|审完|处理完|办好)$"));
    static const QRegularExpression kDone(QStringLiteral("(?:做完|干完|做好|落实完)$"));
    static const QRegularExpression kMet(QStringLiteral("(?:达标|过关|达到标准)$"));
    static const QRegularExpression kEmpty(
        QStringLiteral("^(?:得到|获得|进行|实现|达到|完成|全部|完全|最终|彻底|能|能够|予以|如期|被)+(?=[一-龥]{2})|"
                       "(?<=[一-龥]{2})(?<!按期)(?<!按时)(?:到位|完成|完毕|成功|标准|的|案件|案卷|工作)+$"));
    static const QRegularExpression kAtCourt(QStringLiteral("^[一-龥]{0,8}出庭(?:应诉)?$|出庭应诉$"));
    words.replace(kAtCourt, QStringLiteral("出庭"));
    words.replace(kDone, QStringLiteral("完成"))
        .replace(kMet, QStringLiteral("合格"))
        .replace(kMended, QStringLiteral("整改"));
    return words.remove(kEmpty).replace(kMended, QStringLiteral("整改")).replace(kEnded, QStringLiteral("办结"));
}

bool isNoCountOfYear(const ToldNumber &told)
{
    static const QRegularExpression kWords(QStringLiteral(
        "不超过|控制|力争|以[上下内]|每|各[县乡镇村]|[比较]|平均|[上去往]年|结转(?!的$)|累计|上半年|下半年|季度"));
    static const QRegularExpression kYear(
        QStringLiteral("(?<![比较与])(?<![转列纳]入)(?<!结转)(?<!延[至到])(?<year>20\\d\\d)年(?!的)"));
    if (told.unit == u"%" || kWords.match(told.before).hasMatch())
        return true;
    auto years = kYear.globalMatch(told.paragraphBefore(kParagraph));
    while (years.hasNext()) {
        const int year = years.next().captured(u"year").toInt();
        const bool isTerm = told.line->part == PartKind::Plans && year > told.ownYear; // 2025年3月底前办结
        if (year != told.ownYear && !isTerm)
            return true;
    }
    return false;
}

std::optional<Shortfall> shortfallAt(const ToldNumber &told)
{
    constexpr QStringView kSigns = u"未没不无";
    const auto mayBeLeft = [](const QString &words) {
        return words.contains(u'余') || words.contains(u'剩') || words.contains(u"遗留") || words.contains(u"结转")
            || words.contains(u'在');
    };
    const auto mayBe = [&](const QString &words) {
        return std::any_of(words.begin(), words.end(), [&](QChar each) { return kSigns.contains(each); });
    };
    std::optional<Shortfall> found;
    if (mayBe(told.after))
        found = deniedBehind(told);
    if (!found && mayBe(told.before))
        found = deniedBefore(told);
    if (!found && (mayBeLeft(told.before) || told.after.startsWith(u'在') || told.after.mid(1).startsWith(u'在')))
        found = leftAt(told);
    return found && found->deed.size() != 1 && !isNoCountOfYear(told) ? found : std::nullopt;
}

} // namespace nianbao
