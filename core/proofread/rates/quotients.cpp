// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/quotients.h"

#include "core/proofread/redpencil.h"

#include <cmath>

namespace nianbao {

namespace {

constexpr int kFewest = 2; // decimals
constexpr int kMost = 6;
constexpr double kNothing = 1e-9; // what a computer adds

double rounded(double value, int decimals)
{
    const double places = std::pow(10.0, decimals);
    return std::floor(value * places + 0.5 + kNothing) / places;
}

double cutOff(double value, int decimals)
{
    const double places = std::pow(10.0, decimals);
    return std::floor(value * places + kNothing) / places;
}

bool areSame(double a, double b)
{
    return std::abs(a - b) < kNothing;
}

/// What is shown is treated as the reader treats it: rounded or cut off to the printed decimals.
int plainDecimals(double value, int printed, double (*treated)(double, int))
{
    int decimals = qMax(kFewest, printed);
    while (decimals < kMost && !areSame(treated(rounded(value, decimals), printed), treated(value, printed)))
        ++decimals;
    return decimals;
}

} // namespace

ShownQuotient shownQuotient(double value, const Quantity &printed)
{
    const double size = std::abs(value);
    const double claimed = std::abs(printed.value);
    const bool isRounded = areSame(rounded(size, printed.decimals), claimed);
    const bool isCutOff = areSame(cutOff(size, printed.decimals), claimed);
    int decimals = qMax(kFewest, printed.decimals);
    if (isRounded || isCutOff)
        decimals = plainDecimals(size, printed.decimals, isRounded ? rounded : cutOff);
    ShownQuotient shown {shownNumber(value, decimals)};
    if (isRounded != isCutOff && !areSame(rounded(size, decimals), claimed))
        shown.manner = isRounded ? ProofreadWords::tr("四舍五入") : ProofreadWords::tr("截尾");
    return shown;
}

} // namespace nianbao
