// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"
#include "core/proofread/rules/toldnumbers.h"

#include <QList>

namespace nianbao {

class EachOnce;

/// 力争非法取水类案件比2025年的19件明显减少, 举办培训班8期，比2025年增加2期: what a plan says of the report's own year
/// is what the work told of it.
void checkPlanBases(const ToldNumbers &numbers, EachOnce &pencil);

QList<RuleExample> planBaseExamples();

} // namespace nianbao
