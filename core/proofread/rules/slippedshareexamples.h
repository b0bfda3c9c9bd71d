// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"

namespace nianbao {

/// Percentages whose words say little of what they are a share of: told if one slip of the pen explains them.
QList<RuleExample> slippedShareExamples();

} // namespace nianbao
