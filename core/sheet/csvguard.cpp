// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/csv.h"

namespace nianbao {

namespace {

/// Whether a formula would begin after the apostrophes; `apostrophes`: how many there are.
bool isRisky(QStringView cell, qsizetype &apostrophes)
{
    constexpr QStringView kStarts = u"=+-@\t\r＝＋－＠";
    apostrophes = 0;
    while (apostrophes < cell.size() && cell[apostrophes] == u'\'')
        ++apostrophes;
    return apostrophes < cell.size() && kStarts.contains(cell[apostrophes]);
}

} // namespace

QString guarded(const QString &cell)
{
    qsizetype apostrophes = 0;
    return isRisky(cell, apostrophes) ? u'\'' + cell : cell;
}

QStringView unguarded(QStringView cell)
{
    qsizetype apostrophes = 0;
    return isRisky(cell, apostrophes) && apostrophes > 0 ? cell.mid(1) : cell;
}

} // namespace nianbao
