// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/plannedyears.h"

#include <QRegularExpression>
#include <QSet>

namespace nianbao {

namespace {

/// 下步打算：2018年, in whatever part.
const QRegularExpression &announcedForm()
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?:下一?步|今后|下一?阶段|下一?年度?)(?:的?工作)?(?:打算|计划|安排|思路|措施|重点)(?:是)?[：，。]"
        "(?:[（(]?[一1][）)、.])?(?<year>20\\d\\d)年(?!以来|的|度?[—～至到、和])"));
    return kForm;
}

/// In the plans: 2018年，将…; 力争2018年…; 2018年6月底前完成…; 2018年是…开局之年.
const QList<QRegularExpression> &plannedForms()
{
    static const QList<QRegularExpression> kForms {
        QRegularExpression(QStringLiteral(
            "(?:^|(?<=[。；：]))(?:[（(]?[一二三四五六七八九十\\d]{1,3}(?:[）)、.]|是))?(?<year>20\\d\\d)年，?"
            "(?:我[县市区局镇乡]|全[县市区镇乡局]|我们|县政府)?，?(?:将|要|计划|拟|继续|力争|打算|重点)")),
        QRegularExpression(QStringLiteral(
            "(?:力争|争取|确保|预计|计划|拟|将)(?:于|在|到)?(?<year>20\\d\\d)年(?!以来|的|印发|制定|出台|"
            "度?[—～至到、和])")),
        QRegularExpression(
            QStringLiteral("(?<!自)(?<!从)(?<year>20\\d\\d)年(?:\\d{1,2}月)?(?:上旬|中旬|下旬|\\d{1,2}日)?[底末]?"
                           "(?:前|之前|以前)，?(?:全面|全部|基本|力争|确保|争取)*(?:完成|实现|建成|达到|做到|落实|"
                           "配齐|出台|印发)(?!的|了)")),
        QRegularExpression(QStringLiteral("(?:^|(?<=[。；：]))(?<year>20\\d\\d)年是[^，。；]{0,40}之?年(?=[，。；])")),
    };
    return kForms;
}

} // namespace

void checkPlannedYears(const Manuscript &manuscript, const PrintedLine &line, RedPencil &pencil)
{
    const bool isPlan = line.part == PartKind::Plans && line.role == BlockRole::Paragraph;
    QSet<int> told;
    const auto tell = [&](const QRegularExpression &form) {
        auto matches = form.globalMatch(line.open);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const TextRange range {int(match.capturedStart(u"year")), 5}; // with 年
            const bool isFirstWord = &form == &plannedForms().first() && range.start == 0;
            if (isFirstWord && match.captured(u"year").toInt() == manuscript.year() + 2)
                markLatePlan(manuscript, line, 0, pencil);
            if (match.captured(u"year").toInt() > manuscript.year() || told.contains(range.start))
                continue;
            told << range.start;
            pencil.mark(line, range,
                {ProofreadWords::tr("%1年度的报告把%2年当作下一步。")
                        .arg(QString::number(manuscript.year()), match.captured(u"year")),
                    ProofreadWords::tr("下一步讲的是报告年度以后的工作，请核对年份。")});
        }
    };
    tell(announcedForm());
    for (const QRegularExpression &form : plannedForms()) {
        if (isPlan)
            tell(form);
    }
}

void markLatePlan(const Manuscript &manuscript, const PrintedLine &line, int start, RedPencil &pencil)
{
    const TextRange range {start, 5}; // with 年
    pencil.mark(line, range,
        {ProofreadWords::tr("%1年度的报告，下一步讲的却是%2。")
                .arg(QString::number(manuscript.year()), line.quote(range)),
            ProofreadWords::tr("下一步讲的是报告年度的下一年，请核对年份。")});
}

} // namespace nianbao
