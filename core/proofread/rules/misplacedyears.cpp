// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/misplacedyears.h"

#include "core/proofread/sources.h"

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

QString checkIt()
{
    return ProofreadWords::tr("与报告年度不同，请核对年份。");
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

bool checkOpeningYear(const Manuscript &manuscript, const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kOpening(QStringLiteral("^(?<year>20\\d\\d)年(?:，|是|以?来)"));
    const auto first = std::find_if(manuscript.lines().begin(), manuscript.lines().end(),
        [](const PrintedLine &each) { return each.role == BlockRole::Paragraph || each.role == BlockRole::Heading; });
    if (first == manuscript.lines().end() || &*first != &line || line.role != BlockRole::Paragraph)
        return false;
    const QRegularExpressionMatch match = kOpening.match(line.open);
    const int year = match.captured(u"year").toInt();
    if (!match.hasMatch() || qAbs(year - manuscript.year()) != 1 || line.part
        || line.open.contains(QString::number(manuscript.year())))
        return false;
    pencil.mark(line, {0, kYearLength}, {otherYear(manuscript, year), checkIt()});
    return true;
}

QSet<int> checkDeedsToCome(const Manuscript &manuscript, const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kDeed(QStringLiteral(
        "(?<![—～~－至到\\d])(?<!将)(?<!拟)(?<year>20\\d\\d)年(?:(?<month>\\d{1,2})月(?:\\d{1,2}日)?)?(?:期间)?，?"
        "[^，。；、\\d]{0,6}?(?:揭牌|新建|新增|新认定|新设|新入|新招|通过复核|又通过|获评|被评|荣获|启用|投入使用|"
        "挂牌|"
        "新聘)"));
    static const QRegularExpression kPlanned(QStringLiteral(
        "将|拟|计划|打算|预计|力争|目标|底前|年前|月前|以前|之前|规划|纲要|确保|列入|纳入|提前|有望|任期|为期|有效期"));
    constexpr int kEarly = 4; // months of the next year in which a report may still be written
    QSet<int> told;
    if (!line.open.contains(u'年'))
        return told;
    SentenceJudge planned(line.open, [](const QString &sentence) { return kPlanned.match(sentence).hasMatch(); });
    auto matches = kDeed.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int year = match.captured(u"year").toInt();
        const int month = match.captured(u"month").toInt();
        const int start = int(match.capturedStart(u"year"));
        const bool isWritten = year == manuscript.year() + 1 && month > 0 && month <= kEarly;
        if (year <= manuscript.year() || isWritten || planned.at(start))
            continue;
        told << start;
        pencil.mark(line, {start, kYearLength},
            {otherYear(manuscript, year), ProofreadWords::tr("报告年度以后的事还没有做，请核对年份。")});
    }
    return told;
}

void checkDayOfCount(const Manuscript &manuscript, const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kDay(
        QStringLiteral("(?:截至|截止到?|(?<![年月日\\d])(?<until>到|至))(?<year>20\\d\\d)年(?:(?<"
                       "month>\\d{1,2})月(?:\\d{1,2}日)?)?(?:[底末初]|年?底)?，?"
                       "(?<done>[^，。；\\d]{0,8}?(?:已|累计|共))?"));
    static const QRegularExpression kPlanned(
        QStringLiteral("将|拟|计划|打算|预计|力争|目标|规划|确保|要求|实现|期限|有效期|任期|合同|协议|约定|—|～"));
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
        if (year <= manuscript.year() || isKnown || !isTold || planned.at(start))
            continue;
        pencil.mark(line, {start, kYearLength},
            {otherYear(manuscript, year), ProofreadWords::tr("报告年度以后的事还没有做，请核对年份。")});
    }
}

void checkCaptionYear(const Manuscript &manuscript, const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kCaption(QStringLiteral(
        "^(?:附件?\\d*[：:]?)?(?:表\\d*[：:]?)?[^，。；、：]{0,16}?(?<year>20\\d\\d)年度?[^，。；：\\d]{2,30}"
        "(?:情况表|统计表|一览表|汇总表|明细表)$"));
    constexpr qsizetype kLongest = 50; // characters
    if (line.open.size() > kLongest || !line.open.endsWith(u'表'))
        return;
    const QRegularExpressionMatch match = kCaption.match(line.open);
    const int year = match.captured(u"year").toInt();
    if (match.hasMatch() && qAbs(year - manuscript.year()) == 1
        && !line.open.contains(QString::number(manuscript.year())))
        pencil.mark(line, {int(match.capturedStart(u"year")), kYearLength}, {otherYear(manuscript, year), checkIt()});
}

void checkPlanPeriods(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kTurn(QStringLiteral(
        "(?<year>20\\d\\d)年(?:是|作为|既?是)(?:我[国省市县区]|全[国省市县区]|实施|推进)*“(?<plan>十[二三四五]五|"
        "[六七八九]五)”(?:普法|时期)?(?:规划|法治宣传教育)?(?:的|实施的?)?(?<turn>开局|起步|启动|收官)"));
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
        const int right = !plan ? 0 : match.captured(u"turn") == u"收官" ? plan->last : plan->first;
        if (plan && match.captured(u"year").toInt() != right)
            markPeriod(line, {int(match.capturedStart(u"year")), kYearLength}, *plan, pencil);
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
