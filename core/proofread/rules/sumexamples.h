// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"

namespace nianbao {

/// Examples of totals and parts in rows by any name, in other sentences, of what remains.
QList<RuleExample> sumExamples();
/// Their right neighbours.
QList<RuleExample> rightSumExamples();

} // namespace nianbao
