// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/slips.h"
#include "core/proofread/sums/sums.h"

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

double madeBy(const QList<Quantity> &parts)
{
    double made = 0;
    for (const Quantity &part : parts)
        made += part.value;
    return made;
}

} // namespace

TextRange Sum::range() const
{
    const int start = qMin(total.range.start, parts.first().range.start);
    return {start, qMax(total.range.end(), parts.last().range.end()) - start};
}

/// 86万元 of 45万元、23万元 and 18万元: of small sums of money, whoever rounds sees to it that they add up.
bool Sum::isOfWholeMoney() const
{
    constexpr double kTenThousand = 1e4;
    constexpr double kMost = 1e7;
    const auto isUnrounded = [&](const Quantity &each) {
        return each.unit == u"元" && each.decimals == 0 && each.step == kTenThousand;
    };
    return total.value < kMost && isUnrounded(total) && std::all_of(parts.begin(), parts.end(), isUnrounded);
}

/// Whether it is off however the numbers were made shorter, as long as all of them were in the same manner. Bounds from
/// the least to what is not reached any more.
template <typename Off>
bool Sum::isOff(const Off &off) const
{
    constexpr double kNothing = 1e-3; // of the last place
    if (isProduct)
        return off(together(), Bounds {total.bounds().least - kNothing, total.bounds().most + kNothing});
    const bool isExact = isOfWholeMoney();
    const auto isOffIn = [&](double below, double above) {
        const auto boundsOf = [&](const Quantity &each) {
            const bool isCounted = isExact || (each.decimals == 0 && each.step == 1);
            if (!isCounted && each.value < 0)
                return Bounds {each.value - above * each.step, each.value + below * each.step};
            return isCounted ? Bounds {each.value, each.value + kNothing * each.step}
                             : Bounds {each.value - below * each.step, each.value + above * each.step};
        };
        Bounds made;
        for (const Quantity &part : parts) {
            made.least += boundsOf(part).least;
            made.most += boundsOf(part).most;
        }
        const double nothing = kNothing * kNothing * total.step;
        const Bounds all = boundsOf(total);
        return off(Bounds {made.least + nothing, made.most - nothing}, all);
    };
    constexpr double kHalf = 0.5;
    return isOffIn(kHalf, kHalf) && isOffIn(0, 1); // rounded, cut off
}

Bounds Sum::together() const
{
    Bounds bounds;
    if (isProduct)
        bounds = {1, 1};
    for (const Quantity &part : parts) {
        if (isProduct) {
            bounds = {bounds.least * part.bounds().least, bounds.most * part.bounds().most};
            continue;
        }
        bounds.least += part.bounds().least;
        bounds.most += part.bounds().most;
    }
    return bounds;
}

bool Sum::isMore() const
{
    return isOff([](Bounds made, Bounds all) { return made.least >= all.most; });
}

bool Sum::isLess() const
{
    return isOff([](Bounds made, Bounds all) { return made.most <= all.least; });
}

bool Sum::isOfSlip() const
{
    if (!isMore() && !isLess())
        return false;
    const double made = madeBy(parts);
    const double off = made - total.value;
    return isSlip(total, made) || std::any_of(parts.begin(), parts.end(), [&](const Quantity &part) {
        return part.value > off && isSlip(part, part.value - off);
    });
}

bool Sum::isMistyped(double least) const
{
    if (!isMore() && !isLess())
        return false;
    const double made = madeBy(parts);
    const double off = made - total.value;
    const auto isTyped = [&](const Quantity &number, double right) {
        return right > 0 && number.value >= least
            && isTypedFor(std::round(number.value / total.step), std::round(right / total.step));
    };
    return isTyped(total, made) || std::any_of(parts.begin(), parts.end(), [&](const Quantity &part) {
        return isTyped(part, part.value - off);
    });
}

bool Sum::hasTakenAway() const
{
    return std::any_of(parts.begin(), parts.end(), [](const Quantity &part) { return part.value < 0; });
}

bool Sum::has(const TextRange &number) const
{
    return total.range == number
        || std::any_of(parts.begin(), parts.end(), [&](const Quantity &part) { return part.range == number; });
}

double Sum::right(const Quantity &number) const
{
    const double made = madeBy(parts);
    return number.range == total.range ? made : number.value - made + total.value;
}

bool Sum::explains(const Sum &other) const
{
    const auto isMended = [&](const Quantity &number) {
        if (!has(number.range))
            return false;
        Quantity positive = number;
        positive.value = std::abs(number.value);
        const double off = std::abs(right(positive) - positive.value);
        const double othersOff = std::abs(other.right(number) - number.value);
        return std::abs(off - othersOff) <= number.step;
    };
    return !isProduct && !other.isProduct
        && (isMended(other.total) || std::any_of(other.parts.begin(), other.parts.end(), isMended));
}

QString Sum::shown() const
{
    const double scale = shownNumber(total).endsWith(u'亿') ? 1e8 : shownNumber(total).endsWith(u'万') ? 1e4 : 1;
    QString added;
    double made = isProduct ? 1 : 0;
    int decimals = 0;
    for (const Quantity &part : parts) {
        const QString sign = isProduct ? QStringLiteral(" × ")
            : part.value < 0           ? QStringLiteral(" − ")
                                       : QStringLiteral(" + ");
        added += (added.isEmpty() ? QString() : sign) + shownNumber(part).remove(u'-');
        made = isProduct ? made * part.value : made + part.value;
        decimals = qMax(decimals, part.decimals);
    }
    const QString scaleWord = scale == 1e8 ? QStringLiteral("亿") : scale == 1e4 ? QStringLiteral("万") : QString();
    if (parts.size() > 1)
        added += QStringLiteral(" = ") + shownNumber(made / scale, scale == 1 ? decimals : 4) + scaleWord;
    if (!isMore() && !isLess())
        return added;
    return added + (isMore() ? QStringLiteral(" > ") : QStringLiteral(" < ")) + shownNumber(total);
}

} // namespace nianbao
