// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/ownplanyears.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// The clause up to the title.
QString clauseBefore(const QString &text, int position)
{
    constexpr int kFarthest = 60; // characters
    int start = position;
    while (start > 0 && position - start < kFarthest && !QStringView(u"，。；：").contains(text[start - 1]))
        --start;
    return text.mid(start, position - start);
}

/// 12月，印发《…2019年度…计划》: the next year's plans are made at the end of this one.
bool isLateInYear(const QString &text, int position)
{
    static const QRegularExpression kLate(QStringLiteral(
        "(?:1[0-2]月|年底|年末|岁末|四季度|提前|超前|谋划)[^。；]*$|(?:将|拟|起草|研究|审议|征求)[^，。；]{0,12}$"));
    static const QRegularExpression kEarly(QStringLiteral("年初[^。；]*$"));
    constexpr int kBefore = 40; // characters
    const QString before = text.mid(qMax(0, position - kBefore), qMin(position, kBefore));
    return kLate.match(before).hasMatch() && !kEarly.match(before).hasMatch();
}

/// 3月，审议《…2019年…计划》: not of the year that comes.
bool isEarlyInYear(const QString &text, int position)
{
    static const QRegularExpression kEarly(QStringLiteral("(?:(?<![01\\d])[1-8]月|年初|上半年)[^。；]*$"));
    constexpr int kBefore = 50; // characters
    return kEarly.match(text.mid(qMax(0, position - kBefore), qMin(position, kBefore))).hasMatch();
}

/// 《…2019年度…编制方案》: what is to be in next year's list or budget is gathered before it begins.
bool isPreparation(const QString &title)
{
    static const QRegularExpression kWords(
        QStringLiteral("编制|征集|申报|立项|预算|遴选|项目库|筹备|立法|招[录聘考生]|征订|参保|缴费|春|元旦|两节|冬"));
    return kWords.match(title).hasMatch();
}

/// 对《…2017年…计划》执行情况开展评估, 落实《…2017年度督察反馈问题整改方案》: last year's plan is looked back on.
bool isLookedBackOn(const QString &clause, const QString &title, QStringView after)
{
    static const QRegularExpression kReviewed(
        QStringLiteral("评估|总结|考核|验收|评价|听取|汇报|废止|修[订改]|整改|回头看|清理|对照检查|延续|衔接|收官|"
                       "入选|获|20\\d\\d年"));
    static const QRegularExpression kFollows(QStringLiteral("^[^，。；]{0,12}(?:执行|完成|实施|落实|贯彻|推进|办理)(?:"
                                                            "的)?(?:情况|效果)|^[^，。；]{0,8}(?:评估|总结|考核|验收|"
                                                            "废止|整改|确定的|明确的|遗留|未完成)"));
    static const QRegularExpression kOfFaults(
        QStringLiteral("整改|督察|督查|考核|评估|反馈|问题|审计|巡[察视]|报告|案例|白皮书"));
    return kReviewed.match(clause).hasMatch() || kFollows.match(after.left(24).toString()).hasMatch()
        || kOfFaults.match(title).hasMatch();
}

void markOwnPlan(
    const Manuscript &manuscript, const PrintedLine &line, const QRegularExpressionMatch &match, RedPencil &pencil)
{
    pencil.mark(line, {int(match.capturedStart(u"year")), 4},
        {ProofreadWords::tr("%1年度的报告里制定的是%2年的安排。")
                .arg(QString::number(manuscript.year()), match.captured(u"year")),
            ProofreadWords::tr("文件名里的年份与报告年度不同，请核对。")});
}

/// 根据《关于做好2026年度法治政府建设年度报告有关工作的通知》 in the report of 2025.
void checkNotices(const Manuscript &manuscript, const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kNotice(
        QStringLiteral("《[^《》]{0,30}?(?<year>20\\d\\d)年?度?(?:法治政府|依法行政|法治建设)[^《》]{0,20}?(?:报告|"
                       "总结)[^《》]{0,12}通知》"));
    auto matches = kNotice.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.captured(u"year").toInt() != manuscript.year())
            markOwnPlan(manuscript, line, match, pencil);
    }
}

/// 年初制定2017年法治建设工作要点, 公布2017年度重大行政决策事项目录, not named in 《》.
void checkUnnamedPlans(const Manuscript &manuscript, const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?:制定|印发|出台|下发|公布|公开|发布|编制|编制公布|审议通过)了?(?:全?[县市区镇乡省])?(?<year>"
                       "20\\d\\d)年度?[^，。；《》\\d]{0,14}(?:要点|安排|计划|目录|"
                       "(?<!整改)(?<!问题)(?:普法|责任|事项)清单)(?!的)"));
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int later = match.captured(u"year").toInt() - manuscript.year();
        if (later < 0 || later > 1)
            markOwnPlan(manuscript, line, match, pencil);
    }
}

/// 2023年3月28日公布市政府年度重大行政决策事项目录 in the report of 2024. What is made in November may be the next
/// year's.
void checkPublishedDay(const Manuscript &manuscript, const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?:^|(?<=[。；：■]))(?<year>20\\d\\d)年[1-9]月(?:\\d{1,2}日)?，?[^，。；《》\\d]{0,10}(?:公布|公开|印发|发布|"
        "下发|"
        "出台|制定)了?[^，。；《》\\d]{0,12}年度[^，。；《》\\d]{0,16}(?:目录|计划|要点|清单|任务|安排)"));
    if (line.part == PartKind::Plans || !line.open.contains(QStringLiteral("年度")))
        return;
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.captured(u"year").toInt() == manuscript.year() - 1)
            pencil.mark(line, {int(match.capturedStart(u"year")), 4},
                {ProofreadWords::tr("%1年度的报告讲的是%2年的工作。")
                        .arg(QString::number(manuscript.year()), match.captured(u"year")),
                    ProofreadWords::tr("与报告年度不同，请核对年份。")});
    }
}

} // namespace

void checkOwnPlans(const Manuscript &manuscript, const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kPlan(QStringLiteral(
        "(?<verb>制定|印发|下发|出台|制发|按照|根据|依据|依照|对照|落实|围绕|执行|贯彻|实施|结合|审议通过|研究|"
        "公布|发布|细化|分解|通过|审议|讨论|审定)(?:了|好)?[^，。；：《》]{0,10}?(?:《[^《》]{2,60}》(?:（[^（）]{0,20}"
        "）)?[、和及]?)*"
        "《[^《》]{0,20}?(?<![—～~－-])(?<year>20\\d\\d)年?度?(?![—～~－至\\d-])[^《》]{0,30}?(?:"
        "安排|要点|计划|方案|任务|清单|目录|工作意见)(?:的通知)?》"));
    static const QRegularExpression kPublished(
        QStringLiteral("公布|发布|通过|研究|细化|分解|审议|讨论|审定")); // of what begins soon
    static const QRegularExpression kMade(QStringLiteral("制|发|出台"));
    checkNotices(manuscript, line, pencil);
    checkUnnamedPlans(manuscript, line, pencil);
    checkPublishedDay(manuscript, line, pencil);
    auto matches = kPlan.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int later = match.captured(u"year").toInt() - manuscript.year();
        if (later == 0)
            continue;
        const QString clause = clauseBefore(line.plain, int(match.capturedStart()));
        const bool isScheme =
            match.captured().contains(QStringLiteral("方案")) && !kMade.match(match.captured(u"verb")).hasMatch();
        if (later < 0 && isScheme)
            continue; // may go on for more than its year
        const int verb = int(match.capturedStart(u"verb"));
        const bool isRight = later == 1
            ? (!isEarlyInYear(line.plain, verb)
                  && (kPublished.match(match.captured(u"verb")).hasMatch()
                      || isLateInYear(line.plain, int(match.capturedEnd(u"verb")))))
                || isPreparation(match.captured())
            : later < 0 && isLookedBackOn(clause, match.captured(), QStringView(line.plain).mid(match.capturedEnd()));
        if (!isRight)
            markOwnPlan(manuscript, line, match, pencil);
    }
}

} // namespace nianbao
