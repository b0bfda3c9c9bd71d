// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"
#include "core/proofread/rules/unitfaults.h"

namespace nianbao {

class Measures;
struct PrintedLine;

/// Numbers right before a noun in a unit that the word lists do not have for it: 选派5份业务骨干到上级, 132人安全隐患.
/// What goes on behind the noun may be counted instead: 12件企业诉求, 5份当事人签收的文书. Linear.
UnitFaults measuredNounsBehind(const PrintedLine &line, const Measures &measures);

/// What is found and what is not.
QList<RuleExample> nounMeasuredExamples();

} // namespace nianbao
