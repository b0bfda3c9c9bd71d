// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/columns.h"
#include "core/model/report.h"
#include "core/sheet/workbook.h"

#include <QHash>

namespace nianbao {

/// Makes a table to write from the table of fields, row by row.
class TableMaker {
public:
    /// The columns that are written always, and those of `others` (keys) that are not. `categories`: to choose from.
    explicit TableMaker(TableKind table, const QStringList &categories = {}, const QStringList &others = {});

    void addRow() { m_table.rows.append(QStringList(m_table.columns.size())); }
    /// In the last row. A field without a column is left out.
    void set(const char *key, const QString &text);
    void lock(const char *key); ///< not to be filled in
    void hide(const char *key);

    [[nodiscard]] SheetTable &table() { return m_table; }

private:
    SheetTable m_table;
    QHash<QString, int> m_columns;
};

/// The titles of the report's categories without closing marks, each once.
QStringList categoryTitles(const Report &report);

} // namespace nianbao
