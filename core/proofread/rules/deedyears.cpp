// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/deedyears.h"

#include "core/proofread/rules/comparedyears.h"
#include "core/proofread/rules/localyears.h"
#include "core/proofread/rules/paperyears.h"
#include "core/proofread/rules/yearpencil.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

constexpr int kOldest = 10; // years before the report's that a slip of the pen makes; what is older is history

/// Which words say that a sentence tells more than what was done in one year.
bool speaksOfMore(const QString &sentence)
{
    static const QRegularExpression kWords(QStringLiteral(
        "20\\d\\d|以来|截[至止]|[今去上本当]年|同比|相比|[比较](?:\\d|上|去|前|同)|同期|增长|下降|上升|减少到|"
        "累计|连续|结转|遗留|历年|近年|年均|任期|“十[一二三四]五”|现有|目前|至今|如今|此后|之后|基础上|"
        "获[得评批奖]|被评|命名|入选|荣获|授予|成立|设立|挂牌|投用|启动|首次|首个|第一个|（?修[订正]）?|"
        "(?:印发|制定|出台|施行|实施)[^，。；]{0,8}■|—|～|将|拟|计划|目标|力争|上述|两项|以上|同口径|试点|立项|开工"));
    return kWords.match(sentence).hasMatch();
}

/// Whether the sentence speaks of a body above the report's, whose work of another year may be its background.
bool isOfUpperBody(const QString &body, QStringView sentence)
{
    constexpr int kNear = 16; // characters
    const QStringView beginning = sentence.left(kNear);
    const auto names = [&](QStringView word) { return beginning.contains(word); };
    return names(u"国务院") || names(u"中央") || names(u"全国") || (names(u"省") && !body.contains(u'省'))
        || (names(u"市") && !body.contains(u'市') && !body.contains(u'省'))
        || (names(u"全县") && !body.contains(u'县') && !body.contains(u'市'));
}

/// How many counts the sentence tells, 53件, 4次.
int countsIn(const QString &sentence)
{
    static const QRegularExpression kCount(QStringLiteral("\\d[\\d.万余多]*(?:人次|件|次|场|期|份|起|人|名|条|项|个|家|"
                                                          "户|部|宗|卷|处|册|台|万元|亿元|批)"));
    return int(sentence.count(kCount));
}

/// The whole of what is said up to the next full stop, which sentenceAt parts at ；.
TextRange untilStop(const QString &text, int start)
{
    constexpr int kLongest = 600; // characters
    const qsizetype stop = text.indexOf(u'。', start);
    return {start,
        int(stop < 0 ? qMin<qsizetype>(text.size() - start, kLongest) : qMin<qsizetype>(stop - start, kLongest))};
}

/// What the sentence before says: nothing, or no more than a heading, that has no numbers.
bool isFirstOfPoint(const QString &text, int start)
{
    static const QRegularExpression kOrdinal(QStringLiteral("^(?:[（(]?\\d{1,2}[）)、.．])"));
    if (start == 0)
        return true;
    const TextRange before = sentenceAt(text, start - 1);
    const QString said = QString(text.mid(before.start, start - before.start)).remove(kOrdinal);
    static const QRegularExpression kDigit(QStringLiteral("\\d"));
    return !kDigit.match(said).hasMatch();
}

/// 2019年，以市政府为被告的一审行政诉讼案件53件，败诉4件 in the report of 2021, as the first that a point tells: the
/// work of a year, with nothing beside it that it could be compared with.
void checkOpenedSentences(const Manuscript &manuscript, YearPencil &years)
{
    static const QRegularExpression kForm(QStringLiteral("(?:^|(?<=[。：]))(?:[（(]?[一二三四五六七八九十\\d]{1,3}(?:["
                                                         "）)、.．]\\s*|是)|第[一二三四五六七八九十]，)?(?<year>"
                                                         "20\\d\\d)年(?<day>\\d{1,2}月(?:\\d{1,2}日)?(?:[至到—](?:\\d{"
                                                         "1,2}月)?\\d{1,2}日)?)?(?:，|(?=[全我各共]|[省市县区镇"
                                                         "乡]本?级|[厅局]本级))"));
    constexpr int kCounts = 2;
    constexpr int kCountsOfDay = 3; // what happened on a day may be told for its own sake
    constexpr int kLastMonths = 11;
    const QString &text = years.line().open;
    years.each(kForm, text, [&](const QRegularExpressionMatch &match, int year) {
        const int start = int(match.capturedStart(u"year"));
        if (year >= years.own() || year < years.own() - kOldest || !isFirstOfPoint(text, int(match.capturedStart())))
            return QString();
        const bool isOfDay = match.capturedLength(u"day") > 0;
        if (isOfDay && year == years.own() - 1 && match.captured(u"day").section(u'月', 0, 0).toInt() >= kLastMonths)
            return QString();
        const TextRange range = untilStop(text, int(match.capturedEnd()));
        const QString sentence = text.mid(range.start, range.length);
        const TextRange next = untilStop(text, qMin(int(text.size()), range.end() + 1));
        const QString behind = text.mid(next.start, next.length);
        const bool isMore = speaksOfMore(sentence) || behind.contains(QString::number(years.own()))
            || behind.contains(QStringLiteral("今年")) || behind.contains(QStringLiteral("本年"))
            || isOfUpperBody(manuscript.report().organisation, sentence);
        const bool isTold = countsIn(sentence) >= (isOfDay ? kCountsOfDay : kCounts);
        return isTold && !isMore && start >= 0 ? years.otherYear(year) : QString();
    });
}

/// 2017年3月15日国际消费者权益日期间 in the report of 2018; 围绕2018年六五环境日主题 in that of 2019.
void checkNamedDays(YearPencil &years)
{
    static const QRegularExpression kForm(QStringLiteral("(?:^|(?<=[。；：，]))(?:[（(]?[一二三四五六七八九十\\d]{1,3}("
                                                         "?:[）)、.]|是))?(?:在|围绕|以|借助|利用|结合|抓住|"
                                                         "依托)?(?<year>20\\d\\d)年(?:\\d{1,2}月\\d{1,2}日)?(?:是|的)?("
                                                         "?:第[一二三四五六七八九十]{1,3}个)?“?(?:\\d{1,2}[·.]"
                                                         "\\d{1,2}”?)?[^，。；“”\\d]{2,14}(?:日|宣传周|宣传月)”?[^"
                                                         "，。；]{0,24}?(?:期间|当天|当日|前后|之际|活动|到来|主题)"
                                                         "(?!的)"));
    static const QRegularExpression kMore(
        QStringLiteral("[今去上当]年|以来|首个|第一个|首次|[比较]|同期|同比|累计|连续|以后|之后|将|拟|计划"));
    const QString &text = years.line().open;
    if (years.line().part != PartKind::Work || !(text.contains(u'日') || text.contains(QStringLiteral("宣传"))))
        return;
    years.each(kForm, text, [&](const QRegularExpressionMatch &match, int year) {
        const TextRange range = sentenceAt(text, int(match.capturedStart(u"year")));
        const QString sentence = QString(text.mid(range.start, range.length)).remove(match.captured(u"year"));
        const bool isMore = sentence.contains(QStringLiteral("20")) || kMore.match(sentence).hasMatch();
        const bool isOld = year < years.own() && year >= years.own() - kOldest;
        const bool isNext = year == years.own() + 1 && countsIn(sentence) > 1;
        return (isOld || isNext) && !isMore ? years.otherYear(year) : QString();
    });
}

/// 对187件规范性文件进行清理，继续有效129件，…，清理结果于2019年11月20日公布 in the report of 2020, which tells the
/// cleaning as its own.
void checkMadePublic(YearPencil &years)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?:清理|核定|梳理|评估|编制)(?:(?!20\\d\\d年\\d{1,2}月)[^。；]){0,120}?，(?:(?:清理|评估)?结果|"
                       "目录|清单)?(?:已|均)?"
                       "[于在](?<year>20\\d\\d)年(?<month>\\d{1,2})月(?:\\d{1,2}日|底|[上中下]旬)?(?:之?前)?，?(?:已|"
                       "均|全部|及时|统一)*"
                       "(?:[在通][^，。；]{2,16})?(?:向社会)?(?:公布|公示|公开|发布)"));
    static const QRegularExpression kMore(QStringLiteral("[今去上]年|结转|以后|将|拟|计划|要求"));
    static const QRegularExpression kKinds(
        QStringLiteral("\\d+[件项][^。]{0,40}(?:继续有效|保留|修改|废止|失效)|行政(?:许可|处罚)\\d"));
    const QString &text = years.line().open;
    if (years.line().part != PartKind::Work || !text.contains(u'公'))
        return;
    years.each(kForm, text, [&](const QRegularExpressionMatch &match, int year) {
        const TextRange range = sentenceAt(text, int(match.capturedStart(u"year")));
        const QString sentence = text.mid(range.start, range.length);
        const bool isOwn = kKinds.match(match.captured()).hasMatch() && !kMore.match(sentence).hasMatch();
        const bool isLate = year == years.own() - 1 && match.captured(u"month").toInt() == 12;
        const bool isOld = year < years.own() && year >= years.own() - kOldest;
        return isOld && !isLate && isOwn ? years.otherYear(year) : QString();
    });
}

/// 自2022年6月1日起，由县政府统一行使行政复议职责 in the report of 2021, which is out by then: it has not begun, unless
/// somebody decided so.
void checkNotBegun(YearPencil &years)
{
    static const QRegularExpression kForm(QStringLiteral("(?:^|(?<=[。；：，]))[自从](?<year>20\\d\\d)年(?<month>\\d{1,"
                                                         "2})月\\d{1,2}日起，?(?:由|对|把|将\\d|按照|落实|全面"
                                                         "实施|全面推行)"));
    static const QRegularExpression kDecided(
        QStringLiteral("将(?!\\d)|拟|计划|决定|明确|规定|方案|批[复准]|通过|公布|公告|印发|要求|确定|部署|施行"));
    constexpr int kWritten = 6; // months of the next year by which any report is written
    const QString &text = years.line().open;
    years.each(kForm, text, [&](const QRegularExpressionMatch &match, int year) {
        const TextRange range = sentenceAt(text, int(match.capturedStart(u"year")));
        const bool isLater =
            year > years.own() + 1 || (year == years.own() + 1 && match.captured(u"month").toInt() >= kWritten);
        return isLater && !kDecided.match(text.mid(range.start, range.length)).hasMatch()
            ? ProofreadWords::tr("报告年度以后的事写成了已经做的。")
            : QString();
    });
}

} // namespace

void checkDeedYears(const Manuscript &manuscript, const PrintedLine &line, QSet<int> &told, RedPencil &pencil)
{
    if (!line.plain.contains(QStringLiteral("20")) || !line.part)
        return;
    YearPencil years(manuscript, line, told, pencil);
    checkYearsOfPapers(manuscript, years);
    checkYearsOfLocalLaws(years);
    checkYearsCompared(years);
    checkOpenedSentences(manuscript, years);
    checkNamedDays(years);
    checkMadePublic(years);
    checkNotBegun(years);
}

QList<RuleExample> deedYearExamples()
{
    return QList<RuleExample> {
               found(u"做好行政应诉工作。2016年，以县政府及其部门为被告的一审行政诉讼案件53件，败诉4件，败诉率7.5%。"),
               found(u"一是压减审批时限。2016年县本级办结行政许可1486件，其中水土保持方案审批437件、其他许可320件。"),
               found(u"2016年9月16日至27日，抽取处罚案卷96卷、许可案卷54卷，评出优秀案卷63卷、合格案卷78卷。"),
               silent(u"全年应诉案件53件，败诉4件；2016年，以县政府及其部门为被告的案件为61件，同比下降13%。"),
               silent(u"2016年，全县建成服务中心9个、配备人员36名，今年继续完善。2016年以来，办结案件53件，败诉4件。"),
               silent(u"做好应诉工作。2016年，省司法厅抽查案件53件，其中败诉4件。2016年，全县获评示范单位12个、示范村3"
                      u"个。"),
               silent(u"做好应诉工作。2017年，以县政府为被告的案件53件，败诉4件；2018年，案件下降到30件，败诉2件。"),
               found(u"2017年3月15日国际消费者权益日期间，集中宣传《中华人民共和国消费者权益保护法》，约2300名群众到场"
                     u"咨询；"
                     u"开展"
                     u"宣传3次。"),
               found(u"围绕2017年六五环境日“美丽中国”主题和国家宪法日活动，举办主场活动2场、竞赛1次。"),
               silent(u"2018年3月15日国际消费者权益日期间，集中宣传3次。2014年首个国家宪法日活动以来，坚持宪法宣誓。"),
               found(u"对现行有效的187件规范性文件进行清理，继续有效129件，废止26件，清理结果已于2017年11月20日向社会公"
                     u"布。"),
               silent(u"对2017年底以前制定的187件规范性文件进行清理，继续有效129件，废止26件，结果已于2018年11月20日公"
                      u"布。"),
               silent(u"去年对187件文件进行清理，保留129件，结果于2017年11月20日公布。"),
               found(u"自2019年6月1日起，由县政府统一行使行政复议职责。自2019年9月1日起，将72项行政处罚事项交由街道实施"
                     u"。",
                   2018, 2),
               silent(u"自2019年1月1日起，由县政府统一行使行政复议职责。县政府决定，自2019年9月1日起，对72项事项实行告"
                      u"知承诺。"),
           }
    + comparedYearExamples() + paperYearExamples() + localYearExamples();
}

} // namespace nianbao
