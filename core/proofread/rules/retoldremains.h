// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"
#include "core/proofread/rules/toldnumbers.h"

#include <QList>

namespace nianbao {

class EachOnce;

/// 隐患356处，已整改349处，正在整改7处 in the work and 仍有3处隐患没有整改完毕 among the problems: what was left over
/// is told again as another number.
void checkRetoldRemains(const ToldNumbers &numbers, EachOnce &pencil);

QList<RuleExample> retoldRemainExamples();

} // namespace nianbao
