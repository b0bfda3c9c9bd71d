// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/tellings.h"

#include "core/proofread/redpencil.h"
#include "core/proofread/rules/countedthings.h"
#include "core/proofread/rules/eachonce.h"
#include "core/proofread/rules/saidwholes.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype kShortest = 4; // characters of a name
constexpr qsizetype kFull = 6; // of one that may have other characters in between
constexpr qsizetype kEnd = 2; // by which names are looked up

/// 全年, 全县, 共: what says nothing of the thing.
QString withoutScope(QString words)
{
    static const QRegularExpression kScope(
        QStringLiteral("^[一二三四五六七八九十]是|^[一-龥]{0,4}(?:部门|单位|机关)共|^(?:本|全)?街道|") + scopeWords()
        + QStringLiteral("|[共仅仍只已均都达计为有]+$|[“”、的（）]"));
    static const QRegularExpression kPeople(
        QStringLiteral("的(?:工作人员|执法人员|人员|民警|干部|同志)(?=[仅只仍]?有?$)"));
    if (words.isEmpty())
        return words;
    const qsizetype size = words.remove(kPeople).size();
    if (words.remove(kScope).size() != size)
        words.remove(kScope);
    return words;
}

/// 组织会前学法, 主持召开局长办公会议: who tells it again says otherwise how it came about.
QString withoutDeed(const QString &name)
{
    static const QRegularExpression kDeed(
        QStringLiteral("^(?:主持召开|主持|组织召开|组织开展|组织|开展|举办|召开|进行|实施|带头|先后|共)+"));
    static const QRegularExpression kWho(
        QStringLiteral("^[县市区镇乡局厅]?(?:党委|党组|政府)?(?:主要)?(?:书记|局长|厅长|镇长|乡长|县长|区长|市长|主任|"
                       "负责人|负责同志)(?=主持|带头|组织|召开)"));
    const QString thing = QString(name).remove(kWho).remove(kDeed);
    return thing.size() >= kShortest ? thing : name;
}

/// 分别评查执法案卷96卷和104卷，全年共评查200卷: the noun was said with the same verb before.
QString withNounBefore(const ToldNumber &told, QString verb)
{
    if (verb.startsWith(u'共'))
        verb.remove(0, 1);
    constexpr qsizetype kVerb = 2; // characters
    static const QRegularExpression kNoun(QStringLiteral("^(?<noun>[一-龥]{2,8})\\d"));
    const QString lead = told.lead();
    const qsizetype at = verb.size() == kVerb ? lead.indexOf(verb) : -1;
    const QRegularExpressionMatch match = at < 0 ? QRegularExpressionMatch() : kNoun.match(lead.mid(at + kVerb));
    return match.hasMatch() && at + kVerb < lead.size() ? verb + match.captured(u"noun") : verb;
}

QString nameOf(const ToldNumber &told)
{
    static const QRegularExpression kLeading(QStringLiteral("^(?:[在对将把]|从)"));
    static const QRegularExpression kTurned(
        QStringLiteral("^(?<thing>[一-龥]{4,10}?)(?:虽然|尽管)(?<deed>开展|组织|举办|召开)了?$"));
    static const QRegularExpression kOtherNoun(QStringLiteral("^[一-龥（）]{1,8}、$")); // 14个乡镇、38个县直部门
    const QRegularExpressionMatch turned = kTurned.match(told.before); // 集中普法虽然开展了18场
    if (turned.hasMatch())
        return withoutDeed(turned.captured(u"deed") + turned.captured(u"thing"));
    const QString before = withoutScope(phraseOf(told.before).remove(kOtherNoun).remove(kLeading));
    const QString noun = told.after.isEmpty() || QStringView(u"，。；、）").contains(told.after.front())
        ? QString()
        : withoutScope(nounBehind(told.after));
    const QString name = withoutDeed(before + noun);
    return name.size() < kShortest ? withNounBefore(told, name) : name;
}

bool isSubsequence(const QString &part, const QString &whole)
{
    qsizetype at = 0;
    for (const QChar each : whole) {
        if (at < part.size() && part[at] == each)
            ++at;
    }
    return at == part.size();
}

/// 未, 涉企: of a part, of a body.
bool narrows(QString words)
{
    static const QRegularExpression kEvery(QStringLiteral("各级[一-龥]{2,10}?(?:部门|机关|组织|单位)")); // of all
    words.remove(kEvery);
    static const QRegularExpression kNarrow(
        QStringLiteral("级\\$|局(?!长)|[镇乡村]|街道|社区|所|站|队|院|公司|部门|领域|系统|涉|新|专项|试点|首|本级|直|"
                       "上级|下级|优|合格|不|未|应|"
                       "非|无|或|民事|刑事|其中|每|平均|计划|力争|拟|将|比|较|由|从|到|至|增|减|降|超|余|类"));
    return kNarrow.match(words).hasMatch();
}

/// 局党组中心组集体学法 and 党组中心组集体学法
bool isOwnBody(const QString &words)
{
    return words.size() == 1 && QStringView(u"县市区镇乡局厅").contains(words.front());
}

/// Those that are no noughts: 3000 and 5000 may both be right.
qsizetype toldDigits(const Telling &telling)
{
    return telling.told->number.size() - telling.told->number.count(u'0') - telling.told->number.count(u'.');
}

bool isReferenceBack(const ToldNumber &told)
{
    static const QRegularExpression kAmong(QStringLiteral("^[一-龥]{2,12}[中看]"));
    if (told.before.contains(u"虽然") || told.before.contains(u"尽管"))
        return true; // 集中普法虽然开展了18场，但
    return told.before.endsWith(u'的') && kAmong.match(told.after).hasMatch();
}

/// 全年召开领导小组会议4次: of those told elsewhere none are more.
bool isOfWholeYear(const Telling &telling)
{
    return telling.name.size() >= kFull && telling.told->before.contains(u"全年");
}

/// Unless the fewer are those over which one leader presided.
bool isOneLongName(const Telling &one, const Telling &other)
{
    constexpr qsizetype kLongest = 8; // characters
    const Telling &fewer = one.told->number.toDouble() < other.told->number.toDouble() ? one : other;
    const QString &shorter = one.name.size() < other.name.size() ? one.name : other.name;
    const QString &longer = one.name.size() < other.name.size() ? other.name : one.name;
    const bool isSame = longer == shorter || (longer.endsWith(shorter) && isOwnBody(longer.chopped(shorter.size())));
    return shorter.size() >= kLongest && isSame
        && (!fewer.told->before.contains(u"主持") || shorter.contains(u"中心组")); // which one leader presides over
}

/// Asked first, for few names do.
bool mayNameBody(QStringView name)
{
    constexpr QStringView kBodies(u"局院队司校办");
    return std::any_of(name.begin(), name.end(), [&](QChar each) { return kBodies.contains(each); });
}

/// 执法大队办理案件 and 办理案件, both told of that body.
void withoutOwnBody(const Telling &one, const Telling &other, QString &shorter, QString &longer)
{
    const QString body = one.told->body();
    if (body.isEmpty() || body != other.told->body())
        return;
    shorter.remove(body);
    longer.remove(body);
}

} // namespace

const QString &scopeWords()
{
    static const QString kWords =
        QStringLiteral("全年|年内|今年|本年度?|20\\d\\d年度?|全[省市县区镇乡州厅局委院]|我[省市县区镇乡局厅委]|"
                       "全系统|各类|先后|累计|已经|目前|现有|虽然|仍有|仅有|只有");
    return kWords;
}

QString nounBehind(const QString &after)
{
    static const QRegularExpression kNoun(
        QStringLiteral("^(?!没有|尚未|还未)(?<noun>[一-龥“”、（）]{2,16}?)(?:$|[中的看]|[，。]|没有|均|都|全部|仍|尚|"
                       "仅|有(?!关)|因|由|主要|完成|"
                       "排查|开展|承担|负责|覆盖|设立|接受|提供|纳入|"
                       "以(?!案)|平均|发展|分析|得到|为|组成|参[加与]|通过|实现|已|未|占|持|取得|共|在[^编职岗])"));
    const QRegularExpressionMatch match = kNoun.match(after);
    return match.hasMatch() ? match.captured(u"noun") : QString();
}

bool isOfSome(const ToldNumber &told)
{
    static const QRegularExpression kStill(QStringLiteral("(?:[仍还尚]|^)有$"));
    static const QRegularExpression kOnly(QStringLiteral("(?:只|仅)有?$"));
    static const QRegularExpression kDoes(
        QStringLiteral("^[一-龥]{2,8}(?:设立|建立|配备|配有|取得|达到|开展|实现|完成|具备|拥有)"));
    static const QRegularExpression kEach(QStringLiteral("^各(?:乡镇|镇街|县区|县市|部门|单位|街道|村|科室)"));
    const bool isWithout =
        kStill.match(told.before).hasMatch() && (told.after.contains(u"没有") || told.after.contains(u'未'));
    return isWithout || (kOnly.match(told.before).hasMatch() && kDoes.match(told.after).hasMatch())
        || kEach.match(told.before).hasMatch();
}

bool tellsOf(const ToldNumber &one, const ToldNumber &other)
{
    const TextRange sentence = sentenceAt(one.line->open, one.range.start);
    return std::any_of(one.line->quantities.begin(), one.line->quantities.end(), [&](const Quantity &each) {
        return each.range.start >= sentence.start && each.range.end() <= sentence.end()
            && one.line->open.mid(each.number.start, each.number.length) == other.number;
    });
}

bool isSomeOfStock(const ToldNumber &some, const ToldNumber &stock)
{
    static const QRegularExpression kStock(QStringLiteral("现有|共有|拥有|在册|登记|注册|辖有"));
    static const QRegularExpression kSet(
        QStringLiteral("(?:组织|发动|动员|选派|抽调|抽取|邀请|指定|推荐|联合|引导|走访|抽查|检查|参与)[一-龥]{0,4}$"));
    return kStock.match(stock.before).hasMatch() && kSet.match(some.before).hasMatch()
        && some.number.toDouble() < stock.number.toDouble();
}

bool isOfManyOccasions(const QString &name)
{
    static const QRegularExpression kOccasion(QStringLiteral(
        "(?:宣传|培训|检查|排查|走访|咨询|讲座|活动|资料|隐患|问题|纠纷|群众|演练|车辆|场所|企业|项目|线索|建议|意见|"
        "行动|"
        "宣讲|调研|督查|督察|抽查|巡查|会议|人员|单位|案件|资金|万元|事项|任务|村|社区|乡镇|部门|地区|措施|制度|文件|"
        "申请|投诉|举报|参训|参加|学习|授课|论证|面积|造价|投资|金额|里程)$"));
    static const QRegularExpression kBusy(QStringLiteral(
        "^(?:开展|组织|举办|发放|参加|检查|排查|化解|调解|受理|办理|接受|解答|整改|收到|处理|提出|采纳|完成|督促)"));
    constexpr qsizetype kLonger = 8; // characters
    static const QRegularExpression kOne(QStringLiteral(
        "(?:常务|常委会|党组|党委|办公|领导小组|委员会)会议$|(?:年度|法治|涉法|重点)[一-龥]{0,4}(?:任务|议题)$"));
    static const QRegularExpression kAgain(QStringLiteral("^(?:抽查|评查|审查|审核|制定|印发|修订|发布|查处|检测)"));
    if (name.size() == kShortest && kAgain.match(name).hasMatch())
        return true; // 抽查案卷
    return kOccasion.match(name).hasMatch() && !kOne.match(name).hasMatch()
        && name.size() < (kBusy.match(name).hasMatch() ? kLonger : kFull);
}

Telling::Telling(const ToldNumber &number)
    : told(&number)
    , name(nameOf(number))
    , refersBack(isReferenceBack(number))
{
}

bool Telling::isNamed() const
{
    return name.size() >= kShortest;
}

bool sumsUp(const ToldNumber &told)
{
    constexpr qsizetype kLongest = 12; // characters
    constexpr qsizetype kLead = 20; // with a year and what would plan it
    static const QRegularExpression kForm(
        QStringLiteral("^(?:回头看，|回顾(?:全年|过去|20\\d\\d年|这?一年|一年来)|(?:过去的?)?一年来|"
                       "过去(?:的)?一年，|总的来?[看说]|总的说来|总体(?:上|来)?[看说]|总体(?:上|而言)，|综合来看|"
                       "[综纵]观(?:全年|过去|20\\d\\d年|这?一年|一年来)|回[首望](?:全年|过去|20\\d\\d年|这?一年)|"
                       "综上(?:所述)?，|总之，)"));
    const QStringView sentence = QStringView(told.line->open).mid(sentenceAt(told.line->open, told.range.start).start);
    if (sentence.isEmpty())
        return false;
    static const QRegularExpression kYear(
        QStringLiteral("^(?:(?<year>20\\d\\d)年|全年)(?![度初底前后]|以[来前后]|[^，。]{0,12}[将拟要])"));
    const QRegularExpressionMatch own =
        told.isBehindWork() ? kYear.match(sentence.left(kLead).toString()) : QRegularExpressionMatch();
    return (QStringView(u"回过一总综纵").contains(sentence.front())
               && kForm.match(sentence.left(kLongest).toString()).hasMatch())
        || (own.hasMatch() && (own.capturedLength(u"year") == 0 || own.captured(u"year").toInt() == told.ownYear));
}

bool areNamedAlike(const Telling &one, const Telling &other)
{
    QString shorter = one.name.size() < other.name.size() ? one.name : other.name;
    QString longer = one.name.size() < other.name.size() ? other.name : one.name;
    if (shorter.right(kEnd) != longer.right(kEnd))
        return false;
    if (shorter != longer && mayNameBody(longer))
        withoutOwnBody(one, other, shorter, longer);
    if (shorter.size() < kShortest)
        return false;
    if (longer.endsWith(shorter))
        return isOwnBody(longer.chopped(shorter.size())) || !narrows(longer.chopped(shorter.size()) + u'$');
    const bool isRead = shorter.size() >= kFull || one.refersBack || other.refersBack;
    if (!isRead || !longer.contains(shorter.left(kEnd)) || !isSubsequence(shorter, longer))
        return false;
    QString inserted = longer;
    for (const QChar each : shorter)
        inserted.remove(inserted.indexOf(each), 1);
    constexpr qsizetype kLong = 3; // digits
    const bool isSlip = isMiswritten(one.told->number, other.told->number) && one.told->number.size() >= kLong;
    return isSlip || !narrows(inserted);
}

void markRetold(const ToldNumber &first, const ToldNumber &again, EachOnce &pencil, Severity severity)
{
    if (!mayBeOfOneWhole(first, again))
        return;
    pencil.mark(*again.line, again.range, again.range.start + int(again.number.size()),
        ProofreadWords::tr("同一个数前后不一致：前面是“%1”，这里是“%2”。")
            .arg(first.line->quote(first.range), again.line->quote(again.range)),
        severity);
}

void markReckoned(const QString &reckoning, const ToldNumber &again, EachOnce &pencil, Severity severity)
{
    pencil.mark(*again.line, again.range, again.range.start + int(again.number.size()),
        ProofreadWords::tr("同一个数前后不一致：别处是%1，这里是“%2”。").arg(reckoning, again.line->quote(again.range)),
        severity);
}

QString shownSum(const QStringList &parts, double sum)
{
    return parts.join(QStringLiteral(" + ")) + QStringLiteral(" = ") + shownNumber(sum);
}

/// Of a slip of the pen, or at least of one size.
bool mayBeOne(const Telling &one, const Telling &other)
{
    constexpr double kTimes = 1.5;
    constexpr double kWidely = 3;
    constexpr qsizetype kLong = 3; // digits
    const double first = one.told->number.toDouble();
    const double second = other.told->number.toDouble();
    const bool isSlip = isMiswritten(one.told->number, other.told->number);
    if (isSlip && (one.refersBack || other.refersBack))
        return true; // 全年抽查的522份案卷中
    if (isOfManyOccasions(one.name) || isOfManyOccasions(other.name))
        return isSlip && toldDigits(one) >= kLong && toldDigits(other) >= kLong;
    const bool isWholeLess = (isOfWholeYear(one) && first < second) || (isOfWholeYear(other) && second < first);
    const bool isConceded = one.told->before.contains(u"虽然") || other.told->before.contains(u"虽然");
    const double times = isWholeLess || isConceded || isOneLongName(one, other) ? kWidely : kTimes;
    return isSlip || (first < second * times && second < first * times);
}

} // namespace nianbao
