// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/sums.h"

namespace nianbao {

/// Two totals side by side and groups that have a part of each: 队伍9支、214人：综合1支、45人，专业3支、72人，社会5支、
/// 97人. Where the parts of the one make its total, those of the other are meant to make theirs.
QList<Sum> pairSumsIn(const QString &text, const QList<Quantity> &quantities);

} // namespace nianbao
