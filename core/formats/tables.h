// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks ↔ reports and units, a table for each kind of record.
#pragma once

#include "core/formats/format.h"
#include "core/sheet/workbook.h"

namespace nianbao {

/// Makes material of a workbook: every sheet with a header that is known, mapped or, where there is no such one, likely
/// is taken. Hidden sheets, sheets without a table, lines above a header and columns that are no field are noted.
/// Refused with its place: a header of a known field twice, a table without the column of its titles, a workbook
/// without a table, cells with an error of a formula, and what readRecords() refuses.
Result<Fragment> readTables(Workbook workbook, const ReadOptions &options);

/// The tables of a report and a register, to be written: items (children below their item) of the Work parts, problems,
/// plans, units. The column of our ids is hidden. `table`: key of the only one that is wanted; empty: all four.
/// Refused: an unknown table; several reports. Text after an item's children, list styles and what stands in other
/// parts have no column: taken in again, they stay as they are in the library.
Result<QList<SheetTable>> tablesOf(const Content &content, const QString &table);

/// A note where the table of items is written and categories have text, tables or pictures of their own, outside items.
QList<Note> leftOutOfTables(const Content &content, const WriteOptions &options);

} // namespace nianbao
