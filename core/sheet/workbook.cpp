// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/workbook.h"

namespace nianbao {

QString columnName(int column)
{
    constexpr int kLetters = 26;
    QString name;
    for (; column > 0; column = (column - 1) / kLetters)
        name.prepend(QChar(u'A' + (column - 1) % kLetters));
    return name;
}

QString cellName(const QString &sheet, int row, int column)
{
    const QString cell = columnName(column) + QString::number(row);
    return sheet.isEmpty() ? cell : sheet + u'!' + cell;
}

} // namespace nianbao
