// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"
#include "core/proofread/rules/toldnumbers.h"

#include <QList>

namespace nianbao {

class EachOnce;

/// 承办热线工单6420件，按时办结6394件 in the work, 有26件热线工单没有按时办结 among the problems, 对没有按时办结的26件
/// among the plans: how many lack something is told again, whatever it is, as another number.
void checkShortfalls(const ToldNumbers &numbers, EachOnce &pencil);

QList<RuleExample> shortfallExamples();

} // namespace nianbao
