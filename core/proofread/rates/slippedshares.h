// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rates/shares.h"

namespace nianbao {

/// The known shares, and those of percentages of which nothing is known yet: what is named, or told last, of something
/// before it, if one number of the three is typed wrong and no others make the percentage. Where more than the two may
/// be meant, it is not sure.
QList<Share> withSlippedShares(const QString &text, const QList<Quantity> &quantities, QList<Share> known);

} // namespace nianbao
