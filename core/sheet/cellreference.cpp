// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/cellreference.h"

namespace nianbao {

CellReference cellReference(QStringView text)
{
    constexpr int kLetters = 26;
    constexpr int kBeyond = 10'000'000; // more than any sheet has; keeps the numbers small
    CellReference place;
    bool digits = false;
    for (const QChar c : text) {
        const char16_t unit = c.toUpper().unicode();
        if (unit == u'$')
            continue;
        const bool isDigit = unit >= u'0' && unit <= u'9';
        if (!isDigit && (digits || unit < u'A' || unit > u'Z'))
            return {};
        digits = isDigit;
        if (isDigit)
            place.row = place.row * 10 + (unit - u'0');
        else
            place.column = place.column * kLetters + (unit - u'A' + 1);
        if (place.row > kBeyond || place.column > kBeyond)
            return {};
    }
    return place.row > 0 && place.column > 0 ? place : CellReference {};
}

} // namespace nianbao
