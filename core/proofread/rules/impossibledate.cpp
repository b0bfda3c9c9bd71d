// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"
#include "core/text/numerals.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

bool isPossible(int year, int month, int day)
{
    constexpr int kLeapYear = 2000; // without a year, 29 February is possible
    return QDate::isValid(year > 0 ? year : kLeapYear, month, day);
}

/// 2018.3.5 and 2018/3/5 in prose. In tables they are usual.
void checkDottedDates(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<![\\dA-Za-z./-])(20\\d\\d)([./])(\\d{1,2})\\2(\\d{1,2})(?![\\d./%％A-Za-z])"));
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QDate date(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
        if (date.isValid())
            pencil.mark(line, capturedRange(match),
                {ProofreadWords::tr("正文里的日期写年、月、日。"), {},
                    QStringLiteral("%1年%2月%3日")
                        .arg(QString::number(date.year()), QString::number(date.month()), QString::number(date.day())),
                    Severity::Hint});
    }
}

/// 18年3月, 比18年的34件 in a report of about that year. 历时18年3个月 is no date.
void checkShortYears(const PrintedLine &line, int ofReport, RedPencil &pencil)
{
    constexpr int kNear = 5; // years
    constexpr int kCentury = 2000;
    static const QRegularExpression kForm(QStringLiteral(
        "(?<![\\d.])(\\d\\d)年(?=\\d{1,2}月)"
        "|(?<=[比较与]|截至)(\\d\\d)年(?=的\\d|同期|全年|相比|底|末|度?，?(?:增[长加]|减少|下降|上升|提高|降低))"));
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const bool isCompared = match.capturedLength(2) > 0;
        const TextRange range = capturedRange(match, isCompared ? 2 : 1);
        const int year = kCentury + line.open.mid(range.start, 2).toInt();
        if (qAbs(year - ofReport) <= kNear)
            pencil.mark(line, {range.start, range.length + 1},
                {ProofreadWords::tr("年份写四位数。"), {}, QString(QString::number(year) + u'年'),
                    isCompared ? Severity::Warning : Severity::Hint});
    }
}

/// 有期徒刑18月, 24月以内, 36月龄: a length of time that lacks its 个.
bool isLengthInMonths(QStringView before, QStringView after)
{
    static const QRegularExpression kBefore(
        QStringLiteral("(?:[第满近约达共超逾长期每刑]|[大小高低多少]于|拘役|管制|历时|历经|不足|至少|最短|累计|连续|(?:"
                       "1[3-9]|[2-9]\\d)月[至—～])$"));
    static const QRegularExpression kAfter(QStringLiteral("^(?:[龄内嫂供租饼余多]|以[内上下]|之[内久]|[的之]?(?:有期|"
                                                          "刑期|期限|时间|周期)|(?:—|～|至)(?:1[3-9]|[2-9]\\d))"));
    constexpr int kReach = 4; // characters: 18月至24月
    return kBefore.match(before.right(kReach).toString()).hasMatch()
        || kAfter.match(after.left(kReach).toString()).hasMatch();
}

/// 13月底, 0月, 25时, 8时60分, 至32日. 48时 alone may be a length of time, and 60日内 is one.
bool isImpossible(int number, QChar unit, QStringView before, QStringView after)
{
    constexpr int kMonths = 12;
    constexpr int kDays = 31;
    constexpr int kHours = 24;
    constexpr int kMinutes = 60;
    const auto follows = [&](const QStringList &words) {
        return std::any_of(words.begin(), words.end(), [&](const QString &word) { return after.startsWith(word); });
    };
    const auto precedes = [&](const QStringList &words) {
        return std::any_of(words.begin(), words.end(), [&](const QString &word) { return before.endsWith(word); });
    };
    static const QStringList kOfMonths {QStringLiteral("底"), QStringLiteral("初"), QStringLiteral("末"),
        QStringLiteral("份"), QStringLiteral("上旬"), QStringLiteral("中旬"), QStringLiteral("下旬")};
    static const QStringList kOfDays {QStringLiteral("日至"), QStringLiteral("日—"), QStringLiteral("日～"),
        QStringLiteral("本月"), QStringLiteral("当月"), QStringLiteral("同月"), QStringLiteral("次月")};
    static const QStringList kOfHours {QStringLiteral("日"), QStringLiteral("号"), QStringLiteral("午"),
        QStringLiteral("晨"), QStringLiteral("晚"), QStringLiteral("至")};
    static const QStringList kLengths {QStringLiteral("内"), QStringLiteral("以内"), QStringLiteral("之内"),
        QStringLiteral("前"), QStringLiteral("间"), QStringLiteral("长"), QStringLiteral("限")};
    if (unit == u'月')
        return (number == 0 || number > kMonths)
            && (follows(kOfMonths)
                || (!isLengthInMonths(before, after) && (after.isEmpty() || !after.front().isDigit())));
    if (unit == u'日' || unit == u'号')
        return number > kDays && precedes(kOfDays) && !follows(kLengths);
    if (unit == u'分')
        return number >= kMinutes && before.endsWith(u'时');
    const bool withMinutes = after.size() > 1 && after[0].isDigit() && after.left(3).contains(u'分');
    return number > kHours && (precedes(kOfHours) || withMinutes) && !follows(kLengths);
}

void checkParts(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral("(?<![\\d.])(\\d{1,2})([月日号时分])"));
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QStringView text(line.open);
        if (isImpossible(match.captured(1).toInt(), match.captured(2).front(), text.left(match.capturedStart()),
                text.mid(match.capturedEnd())))
            pencil.mark(line, capturedRange(match), {ProofreadWords::tr("没有“%1”。").arg(match.captured())});
    }
}

/// 2月16日至30日, 4月10日—31日: a day that takes its month from the one before.
void checkLaterDays(const PrintedLine &line, int ofReport, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?:(?<year>20\\d\\d)年)?(?<![\\d.])(?<month>\\d{1,2})月\\d{1,2}[日号]?"
                       "(?<days>(?:(?:[至到—～–~、和及与-]|——)\\d{1,2}[日号]?)+)(?<=[日号])(?![以之]?内)"));
    static const QRegularExpression kDay(QStringLiteral("(\\d{1,2})[日号]?"));
    constexpr int kMost = 31;
    if (!line.open.contains(u'月'))
        return;
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int year = match.captured(u"year").toInt();
        const int month = match.captured(u"month").toInt();
        const bool isOfOwnYear = year == 0 && line.part == PartKind::Work && !line.open.contains(u"20");
        auto days = kDay.globalMatch(match.captured(u"days"));
        while (days.hasNext()) {
            const QRegularExpressionMatch day = days.next();
            const int number = day.captured(1).toInt();
            if (number > kMost || !isPossible(year, month, 1)
                || isPossible(isOfOwnYear ? ofReport : year, month, number))
                continue;
            const TextRange range {int(match.capturedStart(u"days") + day.capturedStart()), int(day.capturedLength())};
            pencil.mark(line, range,
                {ProofreadWords::tr("没有“%1”这一天。").arg(QStringLiteral("%1月%2日").arg(month).arg(number))});
        }
    }
}

/// 上午8:70, 16:75开始. What has no word of time around it is the ratio of two numbers.
void checkClock(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?:(?<before>[上下中]午|凌晨|清晨|早上|早晨|晚上?|傍晚|[日号]|每[天日周]|时间(?:为|是)?|\\d[:：]\\d\\d[至—～~"
        "－-])"
        ")?(?<![\\d.:：])(?<hour>\\d{1,2})[:：](?<minute>\\d\\d)(?![\\d.:：])"
        "(?<after>开始|结束|散会|召开|举行|开幕|闭幕|开会|准时|许|左右|前后|时分|[至—～~－-](?=\\d{1,2}[:：]))?"));
    static const QRegularExpression kEnd(QStringLiteral("\\d[:：]\\d\\d[至—～~－-]$")); // of a time before
    constexpr int kHours = 24;
    constexpr int kMinutes = 60;
    constexpr qsizetype kBefore = 8; // characters
    if (!line.open.contains(u':') && !line.open.contains(u'：'))
        return;
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const bool isTime = match.capturedLength(u"before") > 0 || match.capturedLength(u"after") > 0
            || kEnd.match(line.open.mid(qMax(qsizetype(0), match.capturedStart(u"hour") - kBefore),
                              qMin(match.capturedStart(u"hour"), kBefore)))
                   .hasMatch();
        const bool isImpossible =
            match.captured(u"hour").toInt() > kHours || match.captured(u"minute").toInt() >= kMinutes;
        if (!isTime || !isImpossible)
            continue;
        const TextRange range {
            int(match.capturedStart(u"hour")), int(match.capturedEnd(u"minute") - match.capturedStart(u"hour"))};
        pencil.mark(line, range, {ProofreadWords::tr("没有“%1”。").arg(line.quote(range))});
    }
}

/// 二〇二四年十三月, 三月三十二日.
void checkHanDates(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?:(?<year>[一二][〇○零一二三四五六七八九]{3})年(?<month>[一二三四五六七八九十]{1,3})月|(?<![一二三四五六七八"
        "九十第])(?<only>[一二三四五六七八九十]{1,3})月(?=[一二三四五六七八九十]{1,3}日))(?:(?<day>["
        "一二三四五六七八九十]"
        "{1,3})日)?"));
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int year = fromChineseNumeral(match.captured(u"year").replace(u'○', u'〇')).value_or(0);
        const QString ofMonth = match.captured(u"month") + match.captured(u"only");
        const int month = fromChineseNumeral(ofMonth).value_or(0);
        const int day = fromChineseNumeral(match.captured(u"day")).value_or(match.captured(u"day").isEmpty() ? 1 : 0);
        if (!isPossible(year, month, day))
            pencil.mark(line, capturedRange(match), {ProofreadWords::tr("没有“%1”。").arg(match.captured())});
    }
}

/// 2024年至2021年, 2022—2018年.
void checkReversedYears(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<![\\d.—～至到])(?<!倒查)(?<first>20\\d\\d)年?度?(?:[—～~－-]|——|至|到)(?<last>20\\d\\d)年"));
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.captured(u"last").toInt() < match.captured(u"first").toInt())
            pencil.mark(line, capturedRange(match),
                {ProofreadWords::tr("“%1”起止颠倒。").arg(match.captured()), {}, {}, Severity::Warning});
    }
}

/// 203年, 20023年, 2108年: no year of a report, nor of its plans.
void checkBrokenYears(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<![\\d.])(?:20\\d|20\\d{3}|2[1-9](?!00)\\d\\d)年(?![来前间内]|历史|以上|以来的历史)"));
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        pencil.mark(line, capturedRange(match), {ProofreadWords::tr("没有“%1”。").arg(match.captured())});
    }
}

/// 第五季度; 2024年月30日 and 6月日, which have lost a number; 10月1日至至7日.
void checkBrokenDates(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kQuarter(
        QStringLiteral("第(?:[五六七八九十零]|[05-9])季度|(?<=年)[五六七八九05-9]季度"));
    static const QRegularExpression kLost(
        QStringLiteral("(?<year>20\\d\\d)年月(?:\\d{1,2}日|(?=召开|举[办行]|印发|[，。]))|(?<![\\d.])(?:1[0-2]|[1-"
                       "9])月日(?=[，。；、（）至—前起]|召开|开展|印发|举[办行]|$)"));
    static const QRegularExpression kTwice(QStringLiteral("(?<=[年月日底初末])(至至|到到)(?=[本次当]?[年月\\d])"));
    auto doubled = kTwice.globalMatch(line.open);
    while (doubled.hasNext()) {
        const TextRange range = capturedRange(doubled.next());
        pencil.mark(line, range,
            {ProofreadWords::tr("“%1”写了两次。").arg(line.quote(range).left(1)), {}, line.quote(range).left(1)});
    }
    auto quarters = kQuarter.globalMatch(line.open);
    while (quarters.hasNext()) {
        const QRegularExpressionMatch match = quarters.next();
        pencil.mark(line, capturedRange(match), {ProofreadWords::tr("没有“%1”。").arg(match.captured())});
    }
    auto lost = kLost.globalMatch(line.open);
    while (lost.hasNext()) {
        const QRegularExpressionMatch match = lost.next();
        pencil.mark(line, capturedRange(match),
            {match.capturedLength(u"year") > 0 ? ProofreadWords::tr("“%1”缺月份。").arg(match.captured())
                                               : ProofreadWords::tr("“%1”缺日子。").arg(match.captured())});
    }
}

/// 二〇二四年1月25日: the year in one kind of numerals, the month in another.
void checkMixedDates(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<year>[一二][〇○零一二三四五六七八九]{3})年(?=\\d{1,2}月)"
                       "|(?<=20\\d\\d年)(?<month>[一二三四五六七八九十]{1,3})月(?<day>[一二三四五六七八九十]{1,3})日"));
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const auto number = [&](QStringView group) {
            return QString::number(fromChineseNumeral(match.captured(group).replace(u'○', u'〇')).value_or(0));
        };
        const QString instead = match.capturedLength(u"year") > 0 ? number(u"year") + u'年'
                                                                  : number(u"month") + u'月' + number(u"day") + u'日';
        pencil.mark(line, capturedRange(match),
            {ProofreadWords::tr("一个日期里的年、月、日用同一种数字。"), {}, instead, Severity::Warning});
    }
}

/// 9月15日至8月20日, 9月20日至15日, 2024年9月至8月. Over the end of a year, 12月10日至1月5日, there is no slip.
void checkReversed(const PrintedLine &line, RedPencil &pencil)
{
    constexpr int kLateMonth = 9; // from which one may run into the next year
    constexpr int kEarlyMonth = 6;
    static const QRegularExpression kForm(QStringLiteral(
        "(?:(?<year>20\\d\\d)年)?(?<![\\d.])(?<month>\\d{1,2})月(?:份|[底初末]|[上中下]旬|(?<day>\\d{1,2})日)?(?:(?:起|"
        "开始|启动)，?)?(?:至|到|—|～)"
        "(?:(?<nextYear>20\\d\\d)年)?"
        "(?:(?<nextMonth>\\d{1,2})月(?:份|[底初末]|[上中下]旬|(?<nextDay>\\d{1,2})日)?|(?<onlyDay>\\d{1,2})日)"));
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const auto number = [&](QStringView group) { return match.captured(group).toInt(); };
        const bool sameMonth = match.capturedLength(u"onlyDay") > 0;
        const int month = number(u"month");
        const int nextMonth = sameMonth ? month : number(u"nextMonth");
        const int nextDay = sameMonth ? number(u"onlyDay") : number(u"nextDay");
        const int years = number(u"nextYear") == 0 || number(u"year") == 0 ? 0 : number(u"nextYear") - number(u"year");
        const bool daysTell = number(u"day") > 0 && nextDay > 0;
        const bool reversed = years < 0
            || (years == 0 && (nextMonth < month || (nextMonth == month && daysTell && nextDay < number(u"day"))));
        const bool intoNextYear = number(u"nextYear") > number(u"year")
            || (number(u"nextYear") == 0 && month >= kLateMonth && nextMonth <= kEarlyMonth);
        if (reversed && !intoNextYear)
            pencil.mark(line, capturedRange(match),
                {ProofreadWords::tr("“%1”起止颠倒。").arg(match.captured()), {}, {},
                    sameMonth ? Severity::Error : Severity::Warning});
    }
}

void checkImpossibleDate(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?:(?<year>(?:19|20)\\d\\d)年)?(?<![\\d.])(?<month>\\d{1,2})月(?<day>\\d{1,2})[日号]"));
    for (const PrintedLine &line : manuscript.lines()) {
        if (line.isProse()) {
            checkDottedDates(line, pencil);
            checkShortYears(line, manuscript.year(), pencil);
            checkParts(line, pencil);
            checkLaterDays(line, manuscript.year(), pencil);
            checkClock(line, pencil);
            checkReversed(line, pencil);
            checkReversedYears(line, pencil);
            checkBrokenDates(line, pencil);
        }
        if (line.isProse() || line.role == BlockRole::Title || line.role == BlockRole::Date)
            checkBrokenYears(line, pencil);
        checkHanDates(line, pencil);
        checkMixedDates(line, pencil);
        auto matches = kForm.globalMatch(line.plain);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QString month = match.captured(u"month");
            const QString day = match.captured(u"day");
            const QString year = match.captured(u"year");
            // 2月29日 of the work is of the report's year; what is planned, or told of a law, may be of any
            const bool isOfOwnYear = year.isEmpty() && line.part == PartKind::Work && !line.plain.contains(u"20");
            if (!isPossible(isOfOwnYear ? manuscript.year() : year.toInt(), month.toInt(), day.toInt())) {
                pencil.mark(line, capturedRange(match), {ProofreadWords::tr("没有“%1”这一天。").arg(match.captured())});
            } else if (month.startsWith(u'0') || day.startsWith(u'0')) {
                const QString date =
                    QStringLiteral("%1月%2日").arg(QString::number(month.toInt()), QString::number(day.toInt()));
                pencil.mark(line, capturedRange(match),
                    {ProofreadWords::tr("日期里的月、日不补“0”。"), {}, year.isEmpty() ? date : year + u'年' + date,
                        Severity::Hint});
            }
        }
    }
}

} // namespace

Rule impossibleDateRule()
{
    return {QLatin1String("numbers.date"), QLatin1String("N10"), QT_TRANSLATE_NOOP("proofread", "日期"),
        QT_TRANSLATE_NOOP("proofread",
            "不存在的、缺了数的日期、钟点，颠倒的日子是差错；颠倒的年份、月份，“比18年的3件”是疑问；月、日前面补“0”、“2"
            "018.3.5”“18年3月”是提示。"),
        Severity::Error, kSelfEvident, Strength::Regulation, checkImpossibleDate,
        {
            found(u"2018年2月30日召开会议。"),
            found(u"13月5日召开会议。"),
            found(u"203年，审核文件3件。20023年，审核文件3件。2108年，审核文件3件。13月，召开会议。", 2018, 4),
            RuleExample {
                QStringLiteral("清丰县2108年度法治政府建设情况报告\n一、工作情况\n召开会议3次。\n清丰县人民政府\n"
                               "2109年1月18日\n"),
                2},
            silent(u"古城有200年历史，规划到2035年，本世纪末即2100年，跟踪24个月。"),
            found(u"会议于上午8:70开始，3月5日16:75结束，25:30散会，服务时间为8:30—17:80。", 2018, 4),
            silent(u"会议于上午8:30开始，24:00前结束；比分为5:62，男女比例为8:70，服务时间为8:30—17:30。"),
            found(u"2018年03月05日召开会议。"),
            found(u"4月31日召开会议，13月底前完成整改。", 2018, 2),
            found(u"截至2018年14月，公布时间为3月5日25时，8时60分开始。", 2018, 3),
            found(u"12月4日至32日开展宣传。"),
            found(u"2018年2月16日至30日开展评查，4月10日—31日、9月16日和31日、6月1—31日复查。", 2018, 4),
            silent(u"3月16日至31日开展评查，2月28日至3月30日、4月10日起31日内、4月16日至20日、25日至30日复查。", 2018),
            found(u"复议应诉等议题14个；13月带头述法。利用5月路政宣传月、16月安全生产月开展宣传。", 2018, 2),
            found(u"项目于13月通过验收。0月，执法大队挂牌成立。", 2018, 2),
            silent(u"判处有期徒刑18月，工期不少于13月，为36月龄以下儿童建档，第13月复查，质保24月以上，历时13个月。"),
            silent(u"12月4日24时截止，8时30分开始，60日内办结，历时18个月。"),
            found(u"2018.3.5召开会议，18年3月5日开始执行，2018/3/6结束。", 2018, 3),
            silent(u"历时18年3个月，版本2018.3.5.1，比例2018.35%，路径a/2018/3/5。2018年3月5日召开会议。"),
            silent(u"2016年2月29日召开会议。"),
            found(u"3月至5月开展督察，13月至5月整改。2月29日，召开推进会。", 2018, 2),
            silent(u"3月至5月开展督察，刑期18月至24月。2月29日，召开推进会。", 2020),
            silent(u"2016年1月至2018年6月形成卷宗1141本，历时18个月。"),
            found(u"9月15日至8月20日、9月20日至15日、2024年9月至2023年8月开展检查。", 2024, 3),
            silent(u"9月15日至10月20日、12月10日至1月5日、2024年9月至2025年8月、9月至次年6月、11月3日至9日开展检查。",
                2024),
            found(u"二〇二四年十三月五日召开会议，二月三十日验收，二〇二四年十五月。", 2024, 3),
            silent(u"二〇二四年十二月三十一日召开会议，二○二四年二月二十九日验收，第二月一日开始。", 2024),
            silent(u"12月31日前完成，11月30日验收。"),
            found(u"清理2022—2018年的文件，2024年至2021年完成57项，自6月25日开始，至5月底结束。", 2024, 3),
            silent(
                u"清理2018—2022年的文件，2021年至2024年完成57项，自9月25日开始，至次年5月底、10月底至3月初开展检查。",
                2024),
            found(u"10月1日至至7日开展检查。"),
            found(u"第五季度办结3件，于2018年月30日启用，6月日召开会议，服务时间为9:00—17:60。", 2018, 4),
            silent(u"第四季度办结3件，连续5个季度领先，每月日均5件，12月日常检查3次，服务时间为9:00—17:00。"),
            found(u"办结36万件，比17年的34.4万件增长5%，二〇一八年1月25日召开会议，2018年一月二十五日验收。", 2018, 3),
            silent(u"刑期比10年的上限短，二〇一八年一月二十五日召开会议，2018年1月25日验收。"),
        }};
}

} // namespace nianbao
