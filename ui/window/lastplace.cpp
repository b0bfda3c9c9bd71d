// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/lastplace.h"

namespace nianbao {

QString textOf(const Place &place)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(QString::number(int(place.field)), QString::number(place.paragraph), QString::number(place.offset),
            place.node.value);
}

// The id comes last: it is somebody else's, and may hold a blank.
Place placeFrom(const QString &text)
{
    constexpr int kNumbers = 3;
    int numbers[kNumbers] {};
    for (int i = 0; i < kNumbers; ++i) {
        bool isNumber = false;
        numbers[i] = text.section(u' ', i, i).toInt(&isNumber);
        if (!isNumber)
            return {};
    }
    if (numbers[0] < 0 || numbers[0] > int(Field::DocumentNumber) || numbers[1] < 0)
        return {};
    return {Id {text.section(u' ', kNumbers)}, Field(numbers[0]), numbers[1], numbers[2]};
}

} // namespace nianbao
