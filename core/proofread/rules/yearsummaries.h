// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"

namespace nianbao {

class EachOnce;
class ToldNumbers;

/// 回顾全年，调解纠纷3275件，评查案卷200卷: a sentence that sums the year up has the numbers of the work, even those
/// that are counted on many occasions. Silent where none, or more than one number, has the name there.
void checkYearSummaries(const ToldNumbers &numbers, EachOnce &pencil);

/// What it tells, and its right neighbours.
QList<RuleExample> yearSummaryExamples();

} // namespace nianbao
