// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/quantities.h"

namespace nianbao {

/// What the words say of a number that was one and became another: 由66件增长到151件，增长128.78%.
struct Growth {
    enum class Fault {
        None,
        Amount, ///< by how much does not follow from the two numbers
        Direction, ///< it rises where the words say that it falls
        Rounded, ///< the amount follows only from what the two numbers may have been before they were rounded
        Trend, ///< 连续三年上升, and one of the years does not
    };

    Fault fault = Fault::None;
    TextRange range; ///< from the first of its numbers to the last
    QString shown; ///< the arithmetic: (62 − 50) ÷ 50 = 24 %
};

/// The growths and declines of which the text gives enough numbers to judge them. Where a word could speak of several
/// numbers, one that fits is enough. Linear: a sentence of more than 40 quantities is left alone.
QList<Growth> growthsIn(const QString &text, const QList<Quantity> &quantities);

} // namespace nianbao
