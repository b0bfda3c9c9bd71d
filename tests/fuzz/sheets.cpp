// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/sheets.h"

#include <algorithm>

namespace nianbao::fuzz {

namespace {

QStringList textsIn(const SheetRow &row)
{
    QStringList texts;
    for (const SheetCell &cell : row.cells)
        texts << cell.text;
    while (!texts.isEmpty() && texts.last().isEmpty())
        texts.removeLast();
    return texts;
}

/// Rows of nothing but blanks are no rows to a reader.
QList<QStringList> rowsOf(const Sheet &sheet)
{
    QList<QStringList> rows;
    for (const SheetRow &row : sheet.rows) {
        const QStringList texts = textsIn(row);
        if (!texts.join(QString()).trimmed().isEmpty())
            rows << texts;
    }
    return rows;
}

} // namespace

SheetTable tableOf(const Sheet &sheet)
{
    SheetTable table;
    table.name = QStringLiteral("表");
    const QList<QStringList> rows = rowsOf(sheet);
    qsizetype width = 0;
    for (const QStringList &row : rows)
        width = std::max(width, row.size());
    for (qsizetype i = 0; i < width; ++i)
        table.columns << SheetColumn {.title = rows.first().value(i)};
    table.rows = rows.mid(1);
    return table;
}

QString differenceOf(const Sheet &sheet, const Sheet &again)
{
    const QList<QStringList> before = rowsOf(sheet);
    const QList<QStringList> after = rowsOf(again);
    for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i) {
        if (before.value(i) != after.value(i))
            return QStringLiteral("row %1: [%2] became [%3]")
                .arg(QString::number(i + 1), before.value(i).join(u'|'), after.value(i).join(u'|'));
    }
    return {};
}

} // namespace nianbao::fuzz
