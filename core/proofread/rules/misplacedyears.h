// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/redpencil.h"

#include <QSet>

namespace nianbao {

/// A report whose first words are of another year than its own. Adds to `told` where the year begins.
void checkOpeningYear(const Manuscript &manuscript, const PrintedLine &line, QSet<int> &told, RedPencil &pencil);

/// 我县2017年法治政府建设工作 in a lead that does not name the report's year.
void checkLeadYear(const Manuscript &manuscript, const PrintedLine &line, QSet<int> &told, RedPencil &pencil);

/// 截至2019年12月底，共受理案件3件 in the report of 2018: a day on which it was long out.
void checkDayOfCount(const Manuscript &manuscript, const PrintedLine &line, QSet<int> &told, RedPencil &pencil);

/// 2018年统计表 above the table of the report of 2017, and in the list of its annexes.
void checkCaptionYear(const Manuscript &manuscript, const PrintedLine &line, QSet<int> &told, RedPencil &pencil);

/// A year to come, or one year twice, over the columns or before the rows of a table.
void checkTableYears(const Manuscript &manuscript, RedPencil &pencil);

/// 2022年是“十四五”开局之年, “八五”普法（2020—2025年）: the plans' years are known.
void checkPlanPeriods(const PrintedLine &line, QSet<int> &told, RedPencil &pencil);

} // namespace nianbao
