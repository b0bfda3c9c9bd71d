// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks to test with, as values.
#pragma once

#include "core/sheet/workbook.h"

namespace nianbao::test {

/// A sheet of texts; empty rows are left out as a reader leaves them out.
inline Sheet sheet(const QString &name, const QList<QStringList> &rows)
{
    Sheet sheet;
    sheet.name = name;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        SheetRow row {int(i) + 1, {}};
        for (const QString &text : rows[i])
            row.cells << SheetCell {
                .type = text.isEmpty() ? SheetCell::Type::Empty : SheetCell::Type::Text, .text = text};
        while (!row.cells.isEmpty() && row.cells.last().text.isEmpty())
            row.cells.removeLast();
        if (!row.cells.isEmpty())
            sheet.rows << row;
    }
    return sheet;
}

/// What a reader makes of written tables.
inline Workbook workbookOf(const QList<SheetTable> &tables)
{
    Workbook workbook;
    for (const SheetTable &table : tables) {
        QList<QStringList> rows;
        for (const QString &line : table.preface)
            rows << QStringList {line};
        QStringList header;
        for (const SheetColumn &column : table.columns)
            header << column.title;
        workbook.sheets << sheet(table.name, rows + QList<QStringList> {header} + table.rows);
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            if (table.columns[i].hidden)
                workbook.sheets.last().hiddenColumns << int(i) + 1;
        }
    }
    return workbook;
}

} // namespace nianbao::test
