// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/manuscript.h"
#include "core/proofread/rule.h"
#include "core/proofread/rules/unitfaults.h"

namespace nianbao {

/// 受理402件，审结388名，其中维持126件: what became of things, counted as persons, firms, events or money.
UnitFaults unitsOfOtherStages(const PrintedLine &line);

/// What is found and what is not.
QList<RuleExample> unitOfStageExamples();

} // namespace nianbao
