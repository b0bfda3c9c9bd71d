// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"

namespace nianbao {

class EachOnce;
class ToldNumbers;

/// 其中跨部门联合抽查52次 in the work and 跨部门联合抽查仅有32次 among the problems; 罚款3766.2万元 and, in the same
/// paragraph, 罚款由2840.6万元增加到3764.2万元: what is told again by the very name it had in a list.
void checkRetoldNames(const ToldNumbers &numbers, EachOnce &pencil);

QList<RuleExample> retoldNameExamples();

} // namespace nianbao
