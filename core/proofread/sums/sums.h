// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/quantities.h"

namespace nianbao {

/// A total and its parts, as the words say that they belong together: 其中, 共计, 分别为, a colon, brackets.
struct Sum {
    Quantity total;
    QList<Quantity> parts;
    bool isWhole = false; ///< nothing is left over: together the parts are the total, not less
    bool isCertain = false; ///< the words prove it; else only the names look like parts that have nothing in common
    bool isProduct = false; ///< 22个村各2名: the parts are multiplied. What is to be taken away is a negative part.

    [[nodiscard]] TextRange range() const;
    /// What the parts make together.
    [[nodiscard]] Bounds together() const;
    [[nodiscard]] bool isMore() const; ///< the parts are more than the total
    [[nodiscard]] bool isLess() const;
    /// Whether it fails by what a slip of the pen in one of its numbers may make.
    [[nodiscard]] bool isOfSlip() const;
    /// Whether one number of it that is not below `least`, typed for another, makes it hold.
    [[nodiscard]] bool isMistyped(double least = 0) const;
    [[nodiscard]] bool hasTakenAway() const; ///< a negative part
    [[nodiscard]] bool isOfWholeMoney() const; ///< of whole 万元, none of them rounded
    [[nodiscard]] bool isWrong() const { return isMore() || (isLess() && isWhole); }
    [[nodiscard]] bool has(const TextRange &number) const; ///< as the total or as a part
    /// What the number, one of the sum's own, had to be for the sum to hold; not for products.
    [[nodiscard]] double right(const Quantity &number) const;
    /// Whether another wrong sum is only a consequence: it holds once a number that both have is put right by this one.
    [[nodiscard]] bool explains(const Sum &other) const;
    [[nodiscard]] QString shown() const; ///< 40 + 95 = 135 > 134

private:
    template <typename Off>
    [[nodiscard]] bool isOff(const Off &off) const;
};

/// The sums in a text with full-width marks, in the order of their totals and parts; those of which nothing can be
/// said (余, parts that may overlap) are left out. Linear: a list is read up to 600 characters.
QList<Sum> sumsIn(const QString &text, const QList<Quantity> &quantities);

} // namespace nianbao
