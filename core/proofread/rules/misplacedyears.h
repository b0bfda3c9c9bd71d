// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/redpencil.h"

#include <QSet>

namespace nianbao {

/// A report whose first words are of another year than its own. Returns whether this line is so.
bool checkOpeningYear(const Manuscript &manuscript, const PrintedLine &line, RedPencil &pencil);

/// What is told as done in a year that was still to come: 其中2019年新建4处 in the report of 2018. Returns where the
/// years begin.
QSet<int> checkDeedsToCome(const Manuscript &manuscript, const PrintedLine &line, RedPencil &pencil);

/// 截至2019年12月底，共受理案件3件 in the report of 2018: a day on which it was long out.
void checkDayOfCount(const Manuscript &manuscript, const PrintedLine &line, RedPencil &pencil);

/// 2018年统计表 above the table of the report of 2017.
void checkCaptionYear(const Manuscript &manuscript, const PrintedLine &line, RedPencil &pencil);

/// 2022年是“十四五”开局之年, “八五”普法（2020—2025年）: the plans' years are known.
void checkPlanPeriods(const PrintedLine &line, RedPencil &pencil);

} // namespace nianbao
