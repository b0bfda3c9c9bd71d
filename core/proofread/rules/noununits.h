// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rules/unitfaults.h"

namespace nianbao {

struct PrintedLine;

/// Units that never go with the noun right before their number: 讲座164户, 参训180件, 金额2136万件, 参训640家次 where
/// nobody is told who has a door. Linear.
UnitFaults unitsOfOtherNouns(const PrintedLine &line);

/// Numbers that are compared with one in a unit for something else: 2136.4万件，比上年的2487.6万元下降;
/// 由248件降到214人.
UnitFaults unitsOfOtherTimes(const PrintedLine &line);

} // namespace nianbao
