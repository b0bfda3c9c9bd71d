// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"

namespace nianbao {

class EachOnce;
class ToldNumbers;

/// Two numbers of which one is a slip of the other, a digit wrong or two exchanged, in words that are nearly the same:
/// 审核文件、合同、协议等材料115份 and 151份. How many words must be shared depends on the digits: the longer the
/// numbers, the less it is chance that they look like one. Silent where a third number is named so, where each has
/// words of its own (受理, 审结), and on other times, parts and bodies.
void checkLookalikes(const ToldNumbers &numbers, EachOnce &pencil);

/// What it tells, and its right neighbours.
QList<RuleExample> lookalikeExamples();

} // namespace nianbao
