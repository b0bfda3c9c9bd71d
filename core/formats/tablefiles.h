// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"
#include "core/sheet/workbook.h"

namespace nianbao {

/// A table as CSV in any usual encoding, a workbook of tables as XLSX: material, by readTables().
Result<Fragment> readCsvTable(const QByteArray &bytes, const ReadOptions &options);
Result<Fragment> readXlsxTables(const QByteArray &bytes, const ReadOptions &options);

/// The table that WriteOptions::table names (none: items), as CSV for Excel and WPS: UTF-8 with byte order mark.
/// The tables of such a file with their columns as far as they are known, guessed or chosen, those as well that cannot
/// be read because nothing tells their rows apart. `format`: csv or xlsx.
Result<QList<FoundTable>> tablesIn(const QByteArray &bytes, const QString &format, const ReadOptions &options);

Result<QByteArray> writeCsvTable(const Content &content, const WriteOptions &options);

/// All four tables, or the one that WriteOptions::table names, a sheet for each.
Result<QByteArray> writeXlsxTables(const Content &content, const WriteOptions &options);

/// Whether what was written holds every cell of the tables; the detail of the first difference, empty: none.
QString differenceInCsv(const QByteArray &bytes, const Content &content, const WriteOptions &options);
QString differenceInXlsx(const QByteArray &bytes, const Content &content, const WriteOptions &options);
/// The same of tables that were read again, a sheet for each; what stands above them too.
QString differenceInTables(const Result<Workbook> &workbook, const QList<SheetTable> &tables);

} // namespace nianbao
