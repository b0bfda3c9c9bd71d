// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rates/shares.h"

namespace nianbao {

/// The known shares, and those whose part and whole are the two counts before a rate that says again what the part is,
/// however they are worded: 1250人参加，1175人合格，合格率为94%; 覆盖238个村中的219个，覆盖率92%. Such as hold, and
/// such as a slip of the pen spoilt. Linear.
QList<Share> withNearShares(const QString &text, const QList<Quantity> &quantities, QList<Share> known);

} // namespace nianbao
