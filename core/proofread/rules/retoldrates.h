// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"

namespace nianbao {

class EachOnce;
class ToldNumbers;

/// Rates and growths that are told twice and otherwise: 受理申请1286件，同比增长31.5% and, of the same 1286件, 31.3%;
/// 直接纠错率14.3% in the work, 41.3% among the problems or where the year is summed up.
void checkRetoldRates(const ToldNumbers &numbers, EachOnce &pencil);

/// What it tells, and its right neighbours.
QList<RuleExample> retoldRateExamples();

} // namespace nianbao
