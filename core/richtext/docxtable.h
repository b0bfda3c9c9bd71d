// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/richtext/docxparagraph.h"
#include "core/richtext/tablefit.h"

namespace nianbao {

/// A row of a table as it is written: its places, the text of each and what became of the row.
struct DocxRow {
    QList<TablePlace> places;
    QList<Stretches> texts; ///< one for each place
    TextChange change = TextChange::None;
};

/// The rows of a table, all changed in one way. They point into the table.
QList<DocxRow> rowsOf(const Table &table, TextChange change = TextChange::None);

struct DocxTable {
    const Table &table; ///< for its columns and repeated rows
    const TableFit &fit;
    const QList<DocxRow> &rows;
    const QString &description;
};
/// w:tbl.
void writeTable(XmlOutput &xml, const DocxTable &table, Revisions &revisions);

} // namespace nianbao
