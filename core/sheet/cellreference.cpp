// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/cellreference.h"

namespace nianbao {

CellReference cellReference(QByteArrayView text)
{
    constexpr int kLetters = 26;
    constexpr int kBeyond = 10'000'000; // more than any sheet has; keeps the numbers small
    CellReference place;
    bool digits = false;
    for (const char c : text) {
        if (c == '$')
            continue;
        const bool isDigit = c >= '0' && c <= '9';
        const char letter = c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c;
        if (!isDigit && (digits || letter < 'A' || letter > 'Z'))
            return {};
        digits = isDigit;
        if (isDigit)
            place.row = place.row * 10 + (c - '0');
        else
            place.column = place.column * kLetters + (letter - 'A' + 1);
        if (place.row > kBeyond || place.column > kBeyond)
            return {};
    }
    return place.row > 0 && place.column > 0 ? place : CellReference {};
}

} // namespace nianbao
