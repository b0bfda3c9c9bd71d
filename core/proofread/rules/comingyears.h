// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/redpencil.h"

#include <QSet>

namespace nianbao {

/// The last month of the next year in which the report may have been written: that below it, else April.
int lastMonthOfWriting(const Manuscript &manuscript);

/// Follows the headings of a report: some tell their plans in a part of another kind, （四）2019年工作打算.
class PlanHeadings {
public:
    explicit PlanHeadings(const Manuscript &manuscript)
        : m_next(QString::number(manuscript.year() + 1) + u'年')
    {
    }

    /// Whether the line stands under such a heading, or begins with one. To be asked of all lines in their order.
    [[nodiscard]] bool announce(const PrintedLine &line);

private:
    QString m_next; ///< the year after the report's
    int m_level = 0; ///< of the heading of plans that is in force; 0: none
};

/// What is told as done in a year that was still to come: 其中2019年新建4处 in the report of 2018. Outside the plans a
/// later year is wrong unless the sentence says that it is to come (将, 力争, 底前, 起施行, 2019—2021年), or it is one
/// of the months in which the report is written. Not where `told` has the year's beginning; adds to it.
void checkComingYears(
    const Manuscript &manuscript, const PrintedLine &line, int lastMonth, QSet<int> &told, RedPencil &pencil);

} // namespace nianbao
