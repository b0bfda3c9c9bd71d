// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"

namespace nianbao {

class EachOnce;
class ToldNumbers;

/// A number of the lead, the problems or the plans that stands nowhere else, and one of the work with words in common
/// that is but one slip of the pen away: 督促131家企业 where 走访企业132家. Of two figures more words are asked for,
/// and it is but a hint. Silent where sums prove both, and where the words tell of another stage (受理, 办结) or an
/// aim.
void checkLikeNumbers(const ToldNumbers &numbers, EachOnce &pencil);

/// What it tells, and its right neighbours.
QList<RuleExample> likeNumberExamples();

} // namespace nianbao
