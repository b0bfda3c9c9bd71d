// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>

namespace nianbao {

/// Lengths on paper, from the page's top left corner where they are positions. Two types, so that a point is never
/// taken for a millimetre.
struct Mm {
    double value = 0;

    constexpr auto operator<=>(const Mm &) const = default;
    friend constexpr Mm operator+(Mm a, Mm b) { return Mm {a.value + b.value}; }
    friend constexpr Mm operator-(Mm a, Mm b) { return Mm {a.value - b.value}; }
    friend constexpr Mm operator*(Mm a, double factor) { return Mm {a.value * factor}; }
    friend constexpr Mm operator/(Mm a, double factor) { return Mm {a.value / factor}; }
    friend constexpr double operator/(Mm a, Mm b) { return a.value / b.value; }
};

/// Typographic points as Word and PDF count them: 1/72 inch.
struct Pt {
    double value = 0;

    constexpr auto operator<=>(const Pt &) const = default;
};

constexpr double kMmPerInch = 25.4;
constexpr double kPtPerInch = 72.0;

constexpr Mm toMm(Pt length)
{
    return Mm {length.value * kMmPerInch / kPtPerInch};
}

constexpr Pt toPt(Mm length)
{
    return Pt {length.value * kPtPerInch / kMmPerInch};
}

struct PointMm {
    Mm x;
    Mm y;

    constexpr bool operator==(const PointMm &) const = default;
};

} // namespace nianbao
