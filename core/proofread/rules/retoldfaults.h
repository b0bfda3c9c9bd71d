// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"
#include "core/proofread/rules/toldnumbers.h"

#include <QList>

namespace nianbao {

class EachOnce;

/// 判决撤销1件, 不合格2卷, 取得行政执法证件的26人 in the work, and 4件行政案件被法院判决撤销, 1卷不合格,
/// 62名工作人员持有执法证 among the problems: the same, in words of another order.
void checkRetoldFaults(const ToldNumbers &numbers, EachOnce &pencil);

QList<RuleExample> retoldFaultExamples();

} // namespace nianbao
