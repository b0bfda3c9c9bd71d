// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/slips.h"

#include "core/proofread/rates/shares.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace nianbao {

bool isOneDigitOff(const QString &one, const QString &other)
{
    constexpr int kFewest = 3; // characters: of shorter numbers too many are alike
    if (one.size() != other.size() || one.size() < kFewest)
        return false;
    QList<qsizetype> differing;
    for (qsizetype index = 0; index < one.size(); ++index) {
        if (one[index] != other[index])
            differing << index;
    }
    if (differing.size() == 2)
        return one[differing[0]] == other[differing[1]] && one[differing[1]] == other[differing[0]];
    return differing.size() == 1;
}

bool isSlip(const Quantity &printed, double right)
{
    constexpr double kNear = 3; // per cent points
    constexpr double kAlike = 0.2; // 6.8 is no slip for 4.2
    constexpr double kTenfold = 10;
    const double off = std::abs(printed.value - right);
    if (off < kNear && off < kAlike * right)
        return true;
    for (const double moved : {right * kTenfold, right / kTenfold}) {
        if (std::abs(printed.value - moved) <= printed.step)
            return true;
    }
    const QString shown = QString::number(printed.value, 'f', printed.decimals);
    const double cut = std::floor(right / printed.step) * printed.step;
    return isOneDigitOff(shown, QString::number(right, 'f', printed.decimals))
        || isOneDigitOff(shown, QString::number(cut, 'f', printed.decimals));
}

bool isTypedFor(double one, double other)
{
    constexpr double kLittle = 2;
    const QString printed = QString::number(one, 'f', 0);
    const QString right = QString::number(other, 'f', 0);
    if (one == other || std::abs(one - other) <= kLittle)
        return one != other;
    if (printed.size() != right.size())
        return false;
    const auto [first, second] = std::mismatch(printed.begin(), printed.end(), right.begin());
    const bool isOther = std::equal(first + 1, printed.end(), second + 1);
    const bool isSwapped = first + 1 != printed.end() && first[0] == second[1] && first[1] == second[0]
        && std::equal(first + 2, printed.end(), second + 2);
    return isOther || isSwapped;
}

QList<Quantity> slipsOf(const Quantity &printed)
{
    constexpr int kDigits = 10;
    const double scale = printed.step;
    const QString shown = QString::number(std::round(printed.value / scale), 'f', 0);
    QStringList meant;
    for (qsizetype at = 0; at < shown.size(); ++at) {
        for (int digit = at == 0 && shown.size() > 1 ? 1 : 0; digit < kDigits; ++digit) {
            QString other = shown;
            other[at] = QChar(u'0' + digit);
            meant << other;
        }
        if (at > 0) {
            QString other = shown;
            std::swap(other[at - 1], other[at]);
            meant << other;
        }
    }
    for (const int off : {-2, -1, 1, 2})
        meant << QString::number(std::round(printed.value / scale) + off, 'f', 0);
    QList<Quantity> slips;
    for (const QString &other : std::as_const(meant)) {
        Quantity slip = printed;
        slip.value = other.toDouble() * scale;
        if (other != shown && slip.value > 0)
            slips << slip;
    }
    return slips;
}

bool isShareButForSlip(const Quantity &part, const Quantity &whole, const Quantity &percent)
{
    constexpr double kAll = 100;
    const QList<Quantity> percents = slipsOf(percent);
    const QList<Quantity> parts = slipsOf(part);
    const QList<Quantity> wholes = slipsOf(whole);
    return std::any_of(percents.begin(), percents.end(), [&](const Quantity &slip) {
        return slip.value <= kAll && Share::isRight(part, whole, slip);
    }) || std::any_of(parts.begin(), parts.end(), [&](const Quantity &slip) {
        return slip.value <= whole.value && Share::isRight(slip, whole, percent);
    }) || std::any_of(wholes.begin(), wholes.end(), [&](const Quantity &slip) {
        return slip.value >= part.value && Share::isRight(part, slip, percent);
    });
}

bool isShareOfSlip(const Quantity &part, const Quantity &whole, const Quantity &percent)
{
    constexpr double kAll = 100;
    return isSlip(part, std::round(whole.value * percent.value / kAll))
        || isSlip(whole, std::round(part.value * kAll / percent.value));
}

} // namespace nianbao
