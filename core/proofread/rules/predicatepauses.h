// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"
#include "core/proofread/rules/pausefault.h"

namespace nianbao {

/// 证据意识、程序意识不强、法制审核把关不够严: the 、 between two clauses with what is said of each, where another 、
/// parts the names of one, or where both are long. 程序意识不强、审核把关不严 is a pair. In a line with full-width
/// marks; linear.
PauseFaults pausesBetweenPredicates(const QString &text);

/// What is found and what is not.
QList<RuleExample> predicatePauseExamples();

} // namespace nianbao
