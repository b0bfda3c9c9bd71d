// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/resultpauses.h"

#include "core/proofread/rules/pausedclauses.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

/// A clause that begins in a way no part of a row does.
struct Opening {
    QStringView cue; ///< how the right half begins
    QRegularExpression form; ///< of the right half, from its start
    qsizetype least = 0; ///< characters of the left half
    QStringView before {}; ///< with this word in the left half, the two may be a row
};

/// 加强培训、力争…, 要加强…、确保…: what is done, and to what end.
const QList<Opening> &openingsOfDeeds()
{
    constexpr qsizetype kShort = 5;
    constexpr qsizetype kLong = 8;
    static const QList<Opening> kOpenings {
        {u"力争", QRegularExpression(QStringLiteral("^力争(?!上游|先|一流|朝夕|主动|做到最)[^，]{5}")), kShort,
            u"力争"},
        {u"争取", QRegularExpression(QStringLiteral("^争取(?=[^，]{0,20}(?:\\d|实现|完成|达到|年底|全部))[^，]{5}")),
            kLong, u"争取"},
        {u"确保", QRegularExpression(QStringLiteral("^确保[^，]{8}")), kShort + 1, u"确保"},
        {u"使",
            QRegularExpression(QStringLiteral("^使得?(?!用|命|者|馆|领|节|徒|劲)[^，、]{2,16}?(?:得到|得以|更加|"
                                              "进一步|成为|能够|真正|达到|实现|切实|不断|明显|大幅|提[升高]|"
                                              "降低|缩短|享受|有了)")),
            kShort + 1, u"使"},
        {u"为",
            QRegularExpression(QStringLiteral("^为[^，、]{3,26}(?:提供|奠定|打下|打好|创造|营造|作出|做出|注入|"
                                              "保驾护航|筑牢)(?!的)")),
            kLong, u"为"},
        {u"要",
            QRegularExpression(QStringLiteral("^要(?:抓好|加强|坚持|切实|认真|严格|进一步|按照|依法|及时|全面|继续|"
                                              "重点|着力|尽快|抓紧|加快|持续|加大|落实|做好|完善|健全|强化|推[进动]|"
                                              "对|把|将|在|以|从|确保|注意|突出|提[高升])[^，]{2}")),
            kShort, u"要"},
        {u"并",
            QRegularExpression(QStringLiteral("^并(?:且|于|在|对|将|向|为|按|以(?!案)|由|与|及时|已|同步|通过|依法|"
                                              "予以|给予|组织|开展|建立|邀请|督促|责令|提出|制定|做好|加强|明确|"
                                              "根据|报|全部|先后|多次|逐[一步]|严格|认真|纳入|列入|移送|要求|"
                                              "指导|协助)[^，]{2}")),
            kShort + 1, u"并"},
        {u"从而", QRegularExpression(QStringLiteral("^从而[^，]{3}")), kShort, u"从而"},
        {u"进而", QRegularExpression(QStringLiteral("^进而[^，]{3}")), kShort, u"进而"},
        {u"因", QRegularExpression(QStringLiteral("^因[此而][^，]{3}")), kShort, u"因此"},
        {u"以", QRegularExpression(QStringLiteral("^以(?:便|期|免)(?!利|待)[^，]{3}")), kShort, u"以便"},
        {u"致使", QRegularExpression(QStringLiteral("^致使[^，]{3}")), kShort, u"致使"},
        {u"而且", QRegularExpression(QStringLiteral("^而且[^，]{3}")), kShort, u"而且"},
        {u"同时", QRegularExpression(QStringLiteral("^同时(?![段间期段])[^，]{5}")), kLong, u"同时"},
        {u"根", QRegularExpression(QStringLiteral("^(?:根源|根子|症结)(?:主要)?(?:在于|是)[^，]{3}")), kLong, u"在于"},
        {u"症结", QRegularExpression(QStringLiteral("^症结(?:主要)?(?:在于|是)[^，]{3}")), kLong, u"在于"},
        {u"现将", QRegularExpression(QStringLiteral("^现将[^，、]{2,40}(?:报告|汇报|通报|公布|公示|公告)")), kShort},
    };
    return kOpenings;
}

/// 办理128件、同比增长3%; 发现12个、全部整改到位: what is said of the number before.
const QList<Opening> &openingsBehindCounts()
{
    static const QList<Opening> kOpenings {
        {u"同比", QRegularExpression(QStringLiteral("^同比[^，、]{0,4}(?:增|减|上升|下降|提[高升]|降低|持平)"))},
        {u"比",
            QRegularExpression(QStringLiteral("^比(?:上年|去年|上一年|20\\d\\d年|前年|同期|上月)[^，、]{0,16}?(?:增|"
                                              "减|上升|下降|提[高升]|降低|持平|多|少)"))},
        {u"较",
            QRegularExpression(QStringLiteral("^较(?:上年|去年|上一年|20\\d\\d年|前年|同期|上月)[^，、]{0,16}?(?:增|"
                                              "减|上升|下降|提[高升]|降低|持平|多|少)"))},
        {u"全部",
            QRegularExpression(QStringLiteral(
                "^全部(?:已|按期|依法|按时|及时|得到|予以)?(?:办结|整改|完成|落实|合格|通过|复耕|化解|销号|到位|"
                "采纳|采信|纳入|兑现|维持|审结|答复|归档|执行|办复|达标|持证|结案|解决|拆除|清退|整治|交办|"
                "移送|备案|公开|公布|取缔|关停)(?!的|率|\\d|[一-龥]{0,4}\\d)"))},
        {u"平均", QRegularExpression(QStringLiteral("^平均[^，、]{1,12}\\d"))},
        {u"另有",
            QRegularExpression(QStringLiteral("^另有\\d+[一-龥]{1,3}?[^，、]{0,8}?(?:因|由于|系|正在|正按|尚在|"
                                              "仍在|尚未|没有)"))},
        {u"还有",
            QRegularExpression(QStringLiteral("^还有\\d+[一-龥]{1,3}?[^，、]{0,8}?(?:因|由于|系|正在|正按|尚在|"
                                              "仍在|尚未|没有|未)"))},
    };
    return kOpenings;
}

/// Whether the words behind the 、 are not all: a name goes on that both belong to, or 等 closes the row.
bool isOfName(const QString &right)
{
    static const QRegularExpression kForm(QStringLiteral(
        "的[一-龥]{1,10}$|等|(?:工作|专项|主题|系列)?(?:行动|活动)$|相结合$|并重$|作为|为(?:重点|目标|主线)$"));
    return kForm.match(right).hasMatch();
}

/// 通过加强监管、确保安全, 为推进改革、确保稳定: words that govern all of the row. 将责任落实到人 is a clause.
bool isGoverned(const QString &left)
{
    static const QRegularExpression kForm(QStringLiteral(
        "^(?:[一二三四五]是)?(?:通过|为了|为(?!\\d)|以|在|围绕|按照|针对|关于|坚持|做到|实现|既|能够?|可以|需要|推动|"
        "促进|督促|指导|要求|希望|必须|应当)|如何|怎样"));
    return kForm.match(left).hasMatch();
}

/// Whether the left half begins so as well; 行为 and 主要 are other words.
bool isSaidBefore(QString left, QStringView word)
{
    static const QRegularExpression kOthers(
        QStringLiteral("[行作认成分称视均即名最设转变]为|[重主需必纪概]要|要[求点素件闻害]|行使|使[用命者]|促使"));
    return !word.isEmpty() && left.remove(kOthers).contains(word);
}

bool opensBehindDeed(const Halves &halves, bool mayBeHeading)
{
    if (mayBeHeading)
        return false;
    for (const Opening &opening : openingsOfDeeds()) {
        if (!halves.right.startsWith(opening.cue) || halves.left.size() < opening.least
            || isSaidBefore(halves.left, opening.before))
            continue;
        const bool isAlways = opening.cue == u"现将" || (opening.cue == u"使" && !isOfName(halves.right));
        if (opening.form.match(halves.right).hasMatch()
            && (isAlways || (!isOfName(halves.right) && !isGoverned(halves.left))))
            return true;
    }
    return false;
}

/// Whether the sentence says the same elsewhere behind a 、: 受理12件、较上年增长3%，办结11件、较上年增长2% are pairs.
bool isSaidOfEach(const QString &sentence, QStringView cue)
{
    const QString said = u'、' + cue.toString();
    return sentence.count(said) > 1;
}

bool opensBehindCount(const Halves &halves, const QString &sentence)
{
    static const QRegularExpression kOfWhich(QStringLiteral("的[一-龥]{1,10}$"));
    static const QRegularExpression kCount(QStringLiteral("\\d(?:[%％]|(?:余|多)?[万亿]?[一-龥]{1,3})$"));
    constexpr qsizetype kReach = 8; // characters
    if (!kCount.match(halves.left.right(kReach)).hasMatch())
        return false;
    return std::any_of(openingsBehindCounts().begin(), openingsBehindCounts().end(), [&](const Opening &opening) {
        const bool isOfRange =
            opening.cue == u"平均" && (halves.left.contains(u"最高") || halves.left.contains(u"最低"));
        return halves.right.startsWith(opening.cue) && opening.form.match(halves.right).hasMatch() && !isOfRange
            && !isSaidOfEach(sentence, opening.cue) && !kOfWhich.match(halves.right).hasMatch();
    });
}

/// 甲3次、乙5次、合计8次: the total is no part of the row.
bool opensTotal(const Halves &halves, const QString &sentence)
{
    static const QRegularExpression kTotal(
        QStringLiteral("^(?:合计|共计|总计|一共|共)\\d[\\d,.]*[万亿]?(?<unit>[一-龥]{1,3})$"));
    const QRegularExpressionMatch total = kTotal.match(halves.right);
    if (!total.hasMatch() || sentence.count(u"、共") + sentence.count(u"、合计") + sentence.count(u"、总计") > 1)
        return false;
    const QString unit = total.captured(u"unit");
    const qsizetype number = halves.left.size() - unit.size() - 1;
    return halves.left.endsWith(unit) && number >= 0
        && (halves.left[number].isDigit() || QStringView(u"万亿余多").contains(halves.left[number]))
        && std::count_if(halves.left.begin(), halves.left.end(), [](QChar each) { return each.isDigit(); }) > 1;
}

/// 2024年1月1日起、新法施行; 审结的案件中、维持24件: when, or among which.
bool isLedIn(const Halves &halves)
{
    static const QRegularExpression kSince(
        QStringLiteral("^(?:[一二三四五]是)?(?:自|从)?(?:20\\d\\d年)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?起$"));
    static const QRegularExpression kAmong(QStringLiteral("(?:的[一-龥]{2,6}|\\d[一-龥]{1,8})(?<![其事集年])中$"));
    static const QRegularExpression kPart(QStringLiteral("^[一-龥]{2,10}\\d[\\d.]*[一-龥]"));
    if (halves.left.endsWith(u'起'))
        return kSince.match(halves.left).hasMatch() && halves.left.size() > 1 && !halves.right.startsWith(u'至')
            && !halves.right.front().isDigit();
    return halves.left.endsWith(u'中') && kAmong.match(halves.left).hasMatch() && kPart.match(halves.right).hasMatch()
        && !halves.right.contains(u'中');
}

/// Whether the character can begin what is looked for, so that most pauses are not read.
bool mayOpen(QChar first)
{
    return QStringView(u"力争确使为要并从进因以致而同根症现比较全平另还合共总一").contains(first);
}

} // namespace

PauseFaults pausesBeforeResults(const QString &text)
{
    constexpr int kShortest = 8; // characters
    PauseFaults faults;
    if (!text.contains(u'、'))
        return faults;
    for (const PausedClause &clause : pausedClauses(text, kShortest)) {
        for (qsizetype index = 0; index < clause.pauses.size(); ++index) {
            const int pause = clause.pauses[index];
            if (!clause.isWithin(index))
                continue;
            const bool isBehindLead = QStringView(u"起中").contains(text[pause - 1]);
            if (!mayOpen(text[pause + 1]) && !isBehindLead)
                continue;
            const Halves halves = clause.halvesAt(text, index);
            const TextRange whole = sentenceAt(text, pause);
            const QString sentence = text.mid(whole.start, whole.length);
            if (isLedIn(halves) || opensBehindDeed(halves, clause.mayBeHeading) || opensBehindCount(halves, sentence)
                || opensTotal(halves, sentence))
                faults << PauseFault {{pause, 1}};
        }
    }
    return faults;
}

QList<RuleExample> resultPauseExamples()
{
    return {
        found(u"组织没有证件的2名执法人员参加资格考试、力争持证率达到100%。该法自2024年1月1日起施行、要抓好学习培训。",
            2023, 2),
        found(
            u"研究破解难题、确保3处电改隐患在10月底前全部整改到位。依法查处违法行为、为夺取疫情防控胜利提供法治保障。",
            2023, 2),
        found(u"为11名农民工追回工资18.6万元、并为其中2人申请了救助。加强案卷评查、使执法水平明显提升。", 2023, 2),
        found(
            u"全年办理案件128件、同比增长3%。发现问题19个、全部整改到位。接待群众3600人次、平均每天10人次。", 2023, 3),
        found(
            u"县政府常务会议研究5次、党组会议研究3次、合计8次。公布事项5项，完成4项、另有1项因规划调整终止。", 2023, 2),
        found(u"2024年1月1日起、新修订的行政复议法施行。审结的案件中、维持24件、驳回5件。", 2023, 2),
        silent(
            u"坚持主动作为、力争上游，破除“等、靠、要”思想。既要压实责任、要素保障也要跟上。压实工作责任、确保安全。"),
        silent(
            u"通过加强监管、确保食品安全稳定可控，群众满意。开展规范执法、确保公正廉洁的专项整治。制定普法、为企业提供"
            u"服务等措施12条。"),
        silent(u"受理12件、同比增长3%，办结11件、同比增长2%。优秀60卷、占40%，合格90卷、占60%"
               u"。推行“一窗受理、并联审批”。"),
        silent(
            u"立案查处占道经营12件、占用耕地3件。使用渔具8起、使用林地6件。甲镇3个村、共有产权房12套。4月1日起、7月底止"
            u"。"),
    };
}

} // namespace nianbao
