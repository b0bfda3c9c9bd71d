// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"
#include "core/proofread/rules/unitfaults.h"

namespace nianbao {

struct PrintedLine;

/// What is told twice in one build, in two units: 适用简易程序的5040卷，适用一般程序的1380件;
/// 96项执法事项，还有38人从未行使; 年初在册对象28名，年末在册25件. Linear.
UnitFaults unitsOfParallels(const PrintedLine &line);

/// What is found and what is not.
QList<RuleExample> parallelUnitExamples();

} // namespace nianbao
