// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"
#include "core/proofread/rules/yearpencil.h"

namespace nianbao {

/// 2020年办理6480件，比2021年的5400件增长20%; 2021年至2024年依次为27件、23件、19件、16件、18件;
/// 五年来累计举办641场，其中 2024年128场 in the report of 2025: what the years say of each other, outside the plans.
/// Linear.
void checkYearsCompared(YearPencil &years);

QList<RuleExample> comparedYearExamples();

} // namespace nianbao
