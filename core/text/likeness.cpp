// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/likeness.h"

#include <algorithm>

namespace nianbao {

Grams gramsOfText(const QString &text)
{
    Grams grams;
    grams.reserve(size_t(text.size()));
    for (qsizetype at = 0; at + 1 < text.size(); ++at)
        grams.push_back(quint32(text[at].unicode()) << 16 | text[at + 1].unicode());
    std::sort(grams.begin(), grams.end());
    return grams;
}

double likenessOf(const Grams &a, const Grams &b, double least)
{
    const double all = double(a.size() + b.size());
    if (all == 0)
        return 1;
    if (2.0 * double(std::min(a.size(), b.size())) / all < least)
        return 0;
    size_t common = 0;
    for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
        common += *x == *y ? 1 : 0;
        const bool nextX = *x <= *y;
        const bool nextY = *y <= *x;
        x += nextX ? 1 : 0;
        y += nextY ? 1 : 0;
    }
    return 2.0 * double(common) / all;
}

} // namespace nianbao
