// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/growthnumbers.h"

#include "core/proofread/rates/quotients.h"

#include <cmath>

namespace nianbao {

namespace {

/// The amount, taken for from and to.
Bounds relative(Bounds from, Bounds to, int way)
{
    const Bounds ratio {to.least / from.most, to.most / from.least};
    if (way > 0)
        return {100 * (ratio.least - 1), 100 * (ratio.most - 1)};
    return {100 * (1 - ratio.most), 100 * (1 - ratio.least)};
}

/// 18万元 is a budget to the yuan, as a rule; 3.6万件 and 12.6亿元 are rounded.
Bounds boundsOf(const Quantity &quantity)
{
    constexpr double kTenThousand = 1e4;
    if (quantity.unit == u"元" && quantity.decimals == 0 && quantity.step == kTenThousand)
        return {quantity.value, quantity.value};
    return quantity.bounds();
}

bool isDifference(Bounds from, Bounds to, int way, const Quantity &amount)
{
    const Bounds grown = way > 0 ? Bounds {to.least - from.most, to.most - from.least}
                                 : Bounds {from.least - to.most, from.most - to.least};
    return isPrintedAs(grown, amount);
}

/// Whoever computes from the unrounded rates comes out one off in the last place; 由3%提高到5% is not rounded.
bool isPoints(const Quantity &from, const Quantity &to, int way, const Quantity &amount)
{
    constexpr double kNothing = 1e-9;
    const bool isExact = from.decimals + to.decimals + amount.decimals == 0;
    if (isExact)
        return way * (to.value - from.value) == amount.value;
    return std::abs(way * (to.value - from.value) - amount.value) <= amount.step + kNothing;
}

} // namespace

bool GrowthNumbers::fit() const
{
    return from.unit == to.unit && from.value > 0 && !from.approximate && !to.approximate && !amount.approximate
        && amount.isPoints() <= from.isPercent() && (!amount.isCount() || amount.unit == from.unit);
}

bool GrowthNumbers::hold() const
{
    if (amount.isPoints())
        return isPoints(from, to, way, amount);
    if (isRatio) {
        constexpr double kRounded = 0.55; // in the last place
        return std::abs(to.value / from.value - amount.value) <= kRounded * amount.step;
    }
    if (amount.isTimes()) {
        const Bounds ratio {to.bounds().least / from.bounds().most, to.bounds().most / from.bounds().least};
        return isPrintedAs(ratio, amount) || isPrintedAs({ratio.least - 1, ratio.most - 1}, amount);
    }
    if (!amount.isPercent())
        return isDifference(from.bounds(), to.bounds(), way, amount);
    return isPrintedAs(relative(boundsOf(from), boundsOf(to), way), amount)
        || (from.isPercent() && isPoints(from, to, way, amount));
}

bool GrowthNumbers::needRounding() const
{
    constexpr double kAll = 100;
    constexpr double kFar = 2.5; // in the last place
    constexpr double kNothing = 1e-9;
    const auto isTenths = [](const Quantity &each) { return each.decimals > 0 && each.step < 1; };
    if (!amount.isPercent() || !(from.isCount() || from.isTime()))
        return false;
    const double grown = kAll * way * (to.value - from.value) / from.value;
    if (amount.decimals == 0)
        return std::abs(grown - std::round(grown)) < kNothing && std::round(grown) != amount.value;
    return (isTenths(from) || isTenths(to)) && std::abs(grown - amount.value) > kFar * amount.step;
}

bool GrowthNumbers::areContrary() const
{
    return way * (to.value - from.value) < 0;
}

QString GrowthNumbers::shown() const
{
    if (amount.isPoints() || (!amount.isPercent() && !amount.isTimes()))
        return QStringLiteral("%1 − %2 = %3")
            .arg(shownNumber(to), shownNumber(from),
                shownNumber(to.value - from.value, qMax(to.decimals, from.decimals)));
    if (amount.isTimes())
        return QStringLiteral("%1 ÷ %2 = %3")
            .arg(shownNumber(to), shownNumber(from), shownNumber(to.value / from.value));
    return QStringLiteral("(%1 − %2) ÷ %2 = %3 %")
        .arg(shownNumber(to), shownNumber(from),
            shownQuotient(100 * (to.value - from.value) / from.value, amount).number);
}

} // namespace nianbao
