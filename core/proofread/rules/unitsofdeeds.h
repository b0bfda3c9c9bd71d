// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"
#include "core/proofread/rules/unitfaults.h"

namespace nianbao {

struct PrintedLine;

/// What was done with things, in a unit of persons or firms: 受理申请41件，已答复41人; 修改8件、废止17名; the one of a
/// row of the like that is counted otherwise: 邻里纠纷16件、物业纠纷8次、其他纠纷6件; 84件案件中仍有6家没有办结.
/// Linear.
UnitFaults unitsOfOtherDeeds(const PrintedLine &line);

/// What is found and what is not.
QList<RuleExample> unitOfDeedExamples();

} // namespace nianbao
