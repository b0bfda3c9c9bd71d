// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"

#include <QList>

namespace nianbao {

class EachOnce;
class ToldNumbers;

/// 全年调处矛盾纠纷2746件 in the lead and 全年调解矛盾纠纷2846件 in the work: what the lead, the problems and the plans
/// tell again has its number in the work. Where it has not, and a slip of the pen makes it of a number there that is
/// named like it, one of the two is wrong.
void checkBackedNumbers(const ToldNumbers &numbers, EachOnce &pencil);

/// What it tells, and its right neighbours.
QList<RuleExample> backedNumberExamples();

} // namespace nianbao
