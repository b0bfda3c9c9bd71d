// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"
#include "core/proofread/rules/unitfaults.h"

namespace nianbao {

class Measures;
struct PrintedLine;

/// Numbers right behind a noun in a unit that the word lists do not have for it, where by the words before it is
/// the noun that is counted: 派驻律师16件, 审查合同3名. A deed is counted as well: 检查企业300次, 举办培训班12期.
/// Linear.
UnitFaults unitsOfMeasuredNouns(const PrintedLine &line, const Measures &measures);

/// What is found and what is not.
QList<RuleExample> measuredNounExamples();

} // namespace nianbao
