// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/sums.h"

namespace nianbao {

/// Totals that say how many counts they gather, or in which units: 来信218件、来访367批，总计585件（批）;
/// 窗口2164人次， 热线1437人次，两个渠道累计服务3601人次. Only those that miss by one slip of the pen.
QList<Sum> numberedTotalSumsIn(const QString &text, const QList<Quantity> &quantities);

} // namespace nianbao
