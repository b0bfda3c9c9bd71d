// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/misplacedyears.h"

#include "core/proofread/sources.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kYearLength = 5; // characters, with 年

QString otherYear(const Manuscript &manuscript, int year)
{
    return ProofreadWords::tr("%1年度的报告讲的是%2年的工作。")
        .arg(QString::number(manuscript.year()), QString::number(year));
}

QString twice(const QString &year)
{
    return ProofreadWords::tr("“%1”写了两次。").arg(year);
}

QString checkIt()
{
    return ProofreadWords::tr("与报告年度不同，请核对年份。");
}

/// Whether no text of the report stands before the line.
bool isFirst(const Manuscript &manuscript, const PrintedLine &line)
{
    const auto first = std::find_if(manuscript.lines().begin(), manuscript.lines().end(),
        [](const PrintedLine &each) { return each.role == BlockRole::Paragraph; });
    return first != manuscript.lines().end() && &*first == &line;
}

/// 2017年，我县…虽然取得成绩，但仍有不足: so begins what is said of the report's year as a whole.
bool concedes(const QString &text)
{
    static const QRegularExpression kForm(
        QStringLiteral("^20\\d\\d年度?，[^。；]{0,60}(?:虽然|尽管|取得)[^。；]{0,40}(?:但|仍|还|不过)"));
    return kForm.match(text).hasMatch();
}

/// A cell that says a year and no more.
struct YearCell {
    int row = 0;
    int cell = 0;
    int year = 0;
};

void addYear(const Table &table, int row, int cell, QList<YearCell> &years)
{
    static const QRegularExpression kForm(QStringLiteral(
        "^\\s*(?<year>20\\d\\d)年度?(?:（[件个人次万亿元项]+）|[1-4一二三四上下]?半?[年季]?度?|全年|合计)?\\s*$"));
    if (cell >= int(table.rows[row].size()))
        return;
    const QRegularExpressionMatch match = kForm.match(table.rows[row][cell].text);
    if (match.hasMatch())
        years << YearCell {row, cell, match.captured(u"year").toInt()};
}

/// 指标 2024年实际 2025年目标.
bool isOfPlan(const Table &table)
{
    static const QRegularExpression kWords(QStringLiteral("计划|目标|预[计算期]|安排|打算|拟"));
    const auto &head = table.rows.first();
    return std::any_of(
        head.begin(), head.end(), [](const TableCell &cell) { return kWords.match(cell.text).hasMatch(); });
}

void markToCome(
    const Manuscript &manuscript, const PrintedTable &printed, const QList<YearCell> &years, RedPencil &pencil)
{
    for (const YearCell &year : years) {
        const PrintedLine line = printed.cellLine(year.row, year.cell);
        if (year.year > manuscript.year())
            pencil.mark(line, {0, int(line.text.size())}, {otherYear(manuscript, year.year), checkIt()});
    }
}

/// 2023年, 2023年 over two columns. Under a head of two rows the years may come again, each as often.
void markTwice(const PrintedTable &printed, const QList<YearCell> &years, RedPencil &pencil)
{
    QHash<QString, int> counts; // by what the cells say
    for (const YearCell &year : years)
        ++counts[printed.table.rows[year.row][year.cell].text.trimmed()];
    const int usual = counts.isEmpty() ? 0 : counts.constBegin().value();
    const bool isEven = std::all_of(counts.begin(), counts.end(), [&](int count) { return count == usual; });
    if (isEven && (counts.size() != 1 || usual != 2))
        return;
    QSet<QString> seen;
    for (const YearCell &year : years) {
        const PrintedLine line = printed.cellLine(year.row, year.cell);
        const QString text = line.text.trimmed();
        if (seen.contains(text))
            pencil.mark(line, {0, int(line.text.size())}, {twice(text), checkIt()});
        seen << text;
    }
}

/// A plan with the years from which and to which it goes.
struct PlanPeriod {
    QStringView name;
    int first = 0;
    int last = 0;
};

/// 国民经济和社会发展五年规划; 法治宣传教育五年规划.
const PlanPeriod *planOf(const QString &name)
{
    static const QList<PlanPeriod> kPlans {{u"十二五", 2011, 2015}, {u"十三五", 2016, 2020}, {u"十四五", 2021, 2025},
        {u"十五五", 2026, 2030}, {u"六五", 2011, 2015}, {u"七五", 2016, 2020}, {u"八五", 2021, 2025},
        {u"九五", 2026, 2030}};
    const auto plan =
        std::find_if(kPlans.begin(), kPlans.end(), [&](const PlanPeriod &each) { return each.name == name; });
    return plan == kPlans.end() ? nullptr : &*plan;
}

void markPeriod(const PrintedLine &line, TextRange range, const PlanPeriod &plan, RedPencil &pencil)
{
    pencil.mark(line, range,
        {ProofreadWords::tr("年份与“%1”的起止不符。").arg(plan.name.toString()),
            ProofreadWords::tr("“%1”是%2—%3年。")
                .arg(plan.name.toString(), QString::number(plan.first), QString::number(plan.last))});
}

} // namespace

void checkOpeningYear(const Manuscript &manuscript, const PrintedLine &line, QSet<int> &told, RedPencil &pencil)
{
    static const QRegularExpression kOpening(QStringLiteral("^(?<year>20\\d\\d)年度?(?<word>，|是|以?来)"));
    static const QRegularExpression kPlanned(QStringLiteral("将[于在以继进全重]|计划|力争"));
    const QRegularExpressionMatch match = kOpening.match(line.open);
    if (line.role != BlockRole::Paragraph || !match.hasMatch() || (!isFirst(manuscript, line) && !concedes(line.open)))
        return;
    const int later = match.captured(u"year").toInt() - manuscript.year();
    const QString first = line.open.mid(0, sentenceAt(line.open, 0).length);
    const QString own = QString::number(manuscript.year());
    const bool isOfYear = match.captured(u"word") == u"，"; // else 2017年是…, 2017年以来: may lead up to the report's
    const bool leadsUp =
        (isOfYear ? first : line.open).contains(own) || line.open.contains(QString(u'。' + own + u'年'));
    const bool mayLeadUp = !isOfYear && later < -1; // 2021年以来
    if (told.contains(0) || later == 0 || mayLeadUp || (later < 0 ? leadsUp : kPlanned.match(first).hasMatch()))
        return;
    told << 0;
    pencil.mark(line, {0, kYearLength}, {otherYear(manuscript, manuscript.year() + later), checkIt()});
}

void checkLeadYear(const Manuscript &manuscript, const PrintedLine &line, QSet<int> &told, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?<!较)(?<!比)(?<!与)(?<!对照)(?<year>20\\d\\d)年度?(?:全[县市区省镇]|我[县市区省镇局])?"
        "(?:推进)?(?:法治政府建设|依法行政|法治建设)(?![^，。；]{0,8}(?:基础|考核|督察|反馈|要点|计划|安排|的通知))"));
    if (line.part || line.role != BlockRole::Paragraph || line.open.contains(QString::number(manuscript.year())))
        return;
    const QRegularExpressionMatch match = kForm.match(line.open);
    const int start = int(match.capturedStart(u"year"));
    const int year = match.captured(u"year").toInt();
    if (!match.hasMatch() || told.contains(start) || year >= manuscript.year())
        return;
    told << start;
    pencil.mark(line, {start, kYearLength}, {otherYear(manuscript, year), checkIt()});
}

/// 截至2017年12月31日，实有38万户，比上年末增长8.4% in the report of 2018: 上年 is that year itself.
static void checkComparedDay(const Manuscript &manuscript, const PrintedLine &line, QSet<int> &told, RedPencil &pencil)
{
    static const QRegularExpression kDay(QStringLiteral("截[至止]到?(?<year>20\\d\\d)年(?:12月(?:31日|底|末)|年?底|年?"
                                                        "末)，?(?:(?!20\\d\\d)[^。；])*?[比较]上年(?:年?末|年?底|"
                                                        "同期|增|减|上升|下降|提高|多|少)(?!(?:[^。；])*20\\d\\d)"));
    if (!line.open.contains(u'截') || !line.open.contains(QStringLiteral("上年")))
        return;
    auto matches = kDay.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int start = int(match.capturedStart(u"year"));
        const int year = match.captured(u"year").toInt();
        if (year != manuscript.year() - 1 || told.contains(start))
            continue;
        told << start;
        pencil.mark(line, {start, kYearLength}, {otherYear(manuscript, year), checkIt()});
    }
}

/// 截至2017年12月底，各类调解组织达到27个 in the report of 2018, which says nothing else of either year: a count is as
/// of the end of the report's. What is left over or grows since may well be of the year before.
static void checkStaleDay(const Manuscript &manuscript, const PrintedLine &line, QSet<int> &told, RedPencil &pencil)
{
    static const QRegularExpression kDay(
        QStringLiteral("(?:^|(?<=[。；：■]))截[至止]到?(?<year>20\\d\\d)年(?:12月(?:31日|底|末)|年?底|年?末)，"
                       "(?<said>[^。；]{2,40})"));
    static const QRegularExpression kCount(QStringLiteral("(?:达到?|已|共|累计|全部|实现|建成)[^。；]{0,16}\\d"));
    static const QRegularExpression kEarlier(
        QStringLiteral("20\\d\\d|[今去上本当]年|年内|全年|目前|现[在有]|至今|以来|此后|年初|[比较]|[增减升降]|提高|尚|"
                       "仍|还有|未|遗留|结转|剩余|存量|整改|督察|审计|普查|人口|生产总值|上级|规划|任务"));
    if (line.part != PartKind::Work || !line.open.contains(u'截'))
        return;
    auto matches = kDay.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int start = int(match.capturedStart(u"year"));
        const QString others = QString(line.open).remove(int(match.capturedStart()), int(match.capturedLength()));
        if (match.captured(u"year").toInt() != manuscript.year() - 1 || told.contains(start)
            || !kCount.match(match.captured(u"said")).hasMatch() || kEarlier.match(match.captured(u"said")).hasMatch()
            || others.contains(QString::number(manuscript.year())) || others.contains(match.captured(u"year"))
            || others.contains(QStringLiteral("今年")))
            continue;
        told << start;
        pencil.mark(line, {start, kYearLength}, {otherYear(manuscript, manuscript.year() - 1), checkIt()});
    }
}

void checkDayOfCount(const Manuscript &manuscript, const PrintedLine &line, QSet<int> &told, RedPencil &pencil)
{
    static const QRegularExpression kDay(
        QStringLiteral("(?:截至|截止到?|(?<![年月日\\d])(?<until>到|至))(?<year>20\\d\\d)年(?:(?<"
                       "month>\\d{1,2})月(?:\\d{1,2}日)?)?(?:[底末初]|年?底)?，?"
                       "(?<done>[^，。；\\d]{0,8}?(?:已|累计|共))?"));
    static const QRegularExpression kPlanned(
        QStringLiteral("将|拟|计划|打算|预计|力争|目标|规划|确保|要求|实现|期限|有效期|任期|合同|协议|约定|—|～"));
    checkComparedDay(manuscript, line, told, pencil);
    checkStaleDay(manuscript, line, told, pencil);
    constexpr int kEarly = 4; // months of the next year in which a report may still be written
    if (!line.open.contains(u'截') && !line.open.contains(u'到') && !line.open.contains(u'至'))
        return;
    SentenceJudge planned(line.open, [](const QString &sentence) { return kPlanned.match(sentence).hasMatch(); });
    auto matches = kDay.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int year = match.captured(u"year").toInt();
        const int month = match.captured(u"month").toInt();
        const bool isKnown = year == manuscript.year() + 1 && month > 0 && month <= kEarly;
        const bool isTold = match.capturedLength(u"until") == 0 || match.capturedLength(u"done") > 0;
        const int start = int(match.capturedStart(u"year"));
        if (year <= manuscript.year() || isKnown || !isTold || told.contains(start) || planned.at(start))
            continue;
        told << start;
        pencil.mark(line, {start, kYearLength},
            {otherYear(manuscript, year), ProofreadWords::tr("报告年度以后的事还没有做，请核对年份。")});
    }
}

void checkCaptionYear(const Manuscript &manuscript, const PrintedLine &line, QSet<int> &told, RedPencil &pencil)
{
    static const QRegularExpression kCaption(
        QStringLiteral("^(?:附件?\\d*[：:]?)?\\s*(?:\\d{1,2}[．.、]\\s*)?(?:表\\d*[：:]?)?[^，。；、：]{0,16}?(?<year>"
                       "20\\d\\d)年度?[^，。；：\\d]{2,30}"
                       "(?:情况表|统计表|一览表|汇总表|明细表|分析表|数据表|指标表|数据如下：?)$"));
    constexpr qsizetype kLongest = 50; // characters
    if (line.open.size() > kLongest || (!line.open.endsWith(u'表') && !line.open.contains(QStringLiteral("如下"))))
        return;
    const QRegularExpressionMatch match = kCaption.match(line.open);
    const int year = match.captured(u"year").toInt();
    const int start = int(match.capturedStart(u"year"));
    if (!match.hasMatch() || year == manuscript.year() || told.contains(start)
        || line.open.contains(QString::number(manuscript.year())))
        return;
    told << start;
    pencil.mark(line, {start, kYearLength}, {otherYear(manuscript, year), checkIt()});
}

void checkTableYears(const Manuscript &manuscript, RedPencil &pencil)
{
    QSet<Id> plans;
    for (const PrintedLine &line : manuscript.lines()) {
        if (line.part == PartKind::Plans)
            plans << line.nodeAt(0);
    }
    for (const PrintedTable &printed : manuscript.tables()) {
        if (printed.table.rows.isEmpty())
            continue;
        QList<YearCell> columns;
        for (int cell = 0; cell < int(printed.table.rows.first().size()); ++cell)
            addYear(printed.table, 0, cell, columns);
        QList<YearCell> rows;
        for (int row = 1; row < int(printed.table.rows.size()); ++row)
            addYear(printed.table, row, 0, rows);
        markTwice(printed, columns, pencil);
        if (plans.contains(printed.place.node) || isOfPlan(printed.table))
            continue;
        markToCome(manuscript, printed, columns, pencil);
        markToCome(manuscript, printed, rows, pencil);
    }
}

void checkPlanPeriods(const PrintedLine &line, QSet<int> &told, RedPencil &pencil)
{
    static const QRegularExpression kTurn(
        QStringLiteral("(?<year>20\\d\\d)年(?:是|作为|既?是)(?:(?!20\\d\\d年)[^。；“]){0,40}?(?<=是|[和与、]|我["
                       "国省市县区]|全[国省市县区]|实施|推进|作为)"
                       "“(?<plan>十[二三四五]五|[六七八九]五)”(?:普法|时期)?(?:规划|法治宣传教育)?(?:的|实施的?)?(?<"
                       "turn>开局|起步|启动|收官|最后一年|第一年|首年)"));
    static const QRegularExpression kRange(
        QStringLiteral("“(?<plan>十[二三四五]五|[六七八九]五)”(?:普法|时期|规划|期间|普法规划|法治宣传教育)?（(?<first>"
                       "20\\d\\d)年?[—～~－-](?<last>"
                       "20\\d\\d)年?）"));
    if (!line.plain.contains(u"五”"))
        return;
    auto turns = kTurn.globalMatch(line.plain);
    while (turns.hasNext()) {
        const QRegularExpressionMatch match = turns.next();
        const PlanPeriod *plan = planOf(match.captured(u"plan"));
        const int right = !plan                                                            ? 0
            : match.captured(u"turn") == u"收官" || match.captured(u"turn") == u"最后一年" ? plan->last
                                                                                           : plan->first;
        const int start = int(match.capturedStart(u"year"));
        if (!plan || match.captured(u"year").toInt() == right)
            continue;
        told << start;
        markPeriod(line, {start, kYearLength}, *plan, pencil);
    }
    auto ranges = kRange.globalMatch(line.plain);
    while (ranges.hasNext()) {
        const QRegularExpressionMatch match = ranges.next();
        const PlanPeriod *plan = planOf(match.captured(u"plan"));
        const bool isRight =
            !plan || (match.captured(u"first").toInt() == plan->first && match.captured(u"last").toInt() == plan->last);
        if (!isRight)
            markPeriod(line,
                {int(match.capturedStart(u"first")), int(match.capturedEnd(u"last") - match.capturedStart(u"first"))},
                *plan, pencil);
    }
}

} // namespace nianbao
