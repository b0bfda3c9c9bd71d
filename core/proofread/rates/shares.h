// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/quantities.h"

namespace nianbao {

/// A percentage with the two counts of which it is the share: 受理2474件，办结2369件，办结率95.76%.
struct Share {
    Quantity part; ///< its value may be the sum of several that were said: 纠错46件、调解87件
    Quantity whole;
    Quantity percent;
    bool holds = false;
    bool isSure = true; ///< whether the words, not only the numbers, say of what it is a share

    /// Whether the percentage is that of the part, rounded or cut off.
    [[nodiscard]] static bool isRight(const Quantity &part, const Quantity &whole, const Quantity &percent);
    [[nodiscard]] double value() const { return 100 * part.value / whole.value; }
};

/// The shares in a text with full-width marks. One that does not hold is there only if the words leave no doubt of what
/// it is a share of, or if it is nearly right: a slip of the pen. Linear: around a percentage 12 counts are looked at.
QList<Share> sharesIn(const QString &text, const QList<Quantity> &quantities);

} // namespace nianbao
