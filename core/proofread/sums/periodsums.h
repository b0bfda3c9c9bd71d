// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/sums.h"

namespace nianbao {

/// The sums whose parts are the times or batches of a whole: 上半年受理12件，下半年受理26件，全年受理38件; 第一批15件，
/// 第二批20件，两批共35件. Only where they follow one another without a gap, count the same and cover the whole, which
/// stands before or behind them. Linear: up to 300 characters are looked at around a whole.
QList<Sum> periodSumsIn(const QString &text, const QList<Quantity> &quantities);

} // namespace nianbao
