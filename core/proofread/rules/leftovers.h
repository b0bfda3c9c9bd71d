// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"

#include <QList>

namespace nianbao {

class EachOnce;
class ToldNumbers;

/// 包案化解疑难纠纷14件，已化解12件，其余2件正在调处 in the work and 未化解的5件领导包案纠纷 among the plans: what is
/// left of something with a name of its own is what the one sentence that names it leaves, or reckons.
void checkLeftovers(const ToldNumbers &numbers, EachOnce &pencil);

/// What it tells, and its right neighbours.
QList<RuleExample> leftoverExamples();

} // namespace nianbao
