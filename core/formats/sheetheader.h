// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/columns.h"
#include "core/formats/format.h"
#include "core/sheet/workbook.h"

#include <optional>

namespace nianbao {

/// The header of a table found in a sheet, and what each column is.
struct SheetHeader {
    FoundTable found;
    qsizetype index = 0; ///< of the header among the sheet's rows
    bool chosen = false; ///< by a mapping of the user's
    bool known = false; ///< by headers that everybody knows, or chosen; else the table is a guess
    QList<int> guessed; ///< columns, from 1, by likeness or content: to be told
    QList<int> same; ///< columns, from 1, that bear the header of an earlier one of a known field

    [[nodiscard]] TableKind table() const { return found.mapping.table; }
    /// Column, from 1, of a field; 0: there is none.
    [[nodiscard]] int columnOf(const QString &key) const { return int(found.mapping.fields.indexOf(key)) + 1; }
    [[nodiscard]] bool hasTitle() const
    {
        return columnOf(QStringLiteral("title")) > 0 || columnOf(QStringLiteral("name")) > 0;
    }
    /// Whether the column that tells what a row is about is missing: that of titles. Other people's tables do without
    /// it where they have one of texts; one whose headers all are ours has lost it.
    [[nodiscard]] bool lacksTitle() const;
};

/// Searches the first 20 rows: a header of a shape that the user has mapped before, else the row with the most known
/// headers (at least two), else the first row of several texts with a guess by likeness and content. Empty: the sheet
/// holds no table.
std::optional<SheetHeader> headerOf(const Sheet &sheet, const ReadOptions &options);

/// The texts of a row, at least `columns` of them.
QStringList textsOf(const SheetRow &row, qsizetype columns = 0);

} // namespace nianbao
