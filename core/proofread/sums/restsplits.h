// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/sums.h"

namespace nianbao {

/// The totals of a sentence that what is done and what is left miss by a slip of the pen, without other words than what
/// is left needs: 目录5项，已完成4项，其余2项按程序终止; 报考568人，实际参加550人，缺考28人. Linear.
QList<Sum> restSplitSumsIn(const QString &text, const QList<Quantity> &quantities);

/// The same with words that leave room for others: 另有1项终止, 3件正在审理.
QList<Sum> doubtfulRestSumsIn(const QString &text, const QList<Quantity> &quantities);

} // namespace nianbao
