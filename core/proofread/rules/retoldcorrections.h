// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"

namespace nianbao {

class EachOnce;
class ToldNumbers;

/// 审结46件，其中维持29件、撤销5件、确认违法2件 in the work, 被撤销和确认违法的共有9件 or 被纠错案件有9件 among the
/// problems: what several outcomes of reviews make together.
void checkRetoldCorrections(const ToldNumbers &numbers, EachOnce &pencil);

QList<RuleExample> retoldCorrectionExamples();

} // namespace nianbao
