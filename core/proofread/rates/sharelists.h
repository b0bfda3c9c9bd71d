// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rates/shares.h"

#include <QSet>

namespace nianbao {

/// The shares that stand one behind another: 维持29件，占61.7%；撤销6件，占12.8%. None is the whole of the next: they
/// are of one whole that stands before them or behind them, or of all of them together.
struct ListedShares {
    QList<Share> shares;
    QSet<int> percents; ///< where the percentages begin that were judged, whether or not anything can be said of them
};

/// A share is told as wrong only if another one of its list is right of the same whole, or if the words name a whole
/// for all. Linear: a list has at most 30 shares.
ListedShares listedSharesIn(const QString &text, const QList<Quantity> &quantities);

} // namespace nianbao
