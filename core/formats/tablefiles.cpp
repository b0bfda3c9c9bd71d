// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tablefiles.h"

#include "core/formats/sheetheader.h"
#include "core/formats/tables.h"
#include "core/sheet/csv.h"
#include "core/sheet/xlsx.h"

namespace nianbao {

namespace {

Result<SheetTable> csvTable(const Content &content, const WriteOptions &options)
{
    NB_TRY(const QList<SheetTable> tables,
        tablesOf(content, options.table.isEmpty() ? keyOf(TableKind::Items) : options.table));
    return tables.first();
}

/// Empty rows are no rows to a reader; a line above the table fills its whole width.
QList<QStringList> cellsOf(const SheetTable &table)
{
    QStringList header;
    for (const SheetColumn &column : table.columns)
        header << column.title;
    QList<QStringList> written;
    for (const QString &line : table.preface)
        written << QStringList(header.size(), line);
    written << header << table.rows;
    QList<QStringList> rows;
    for (const QStringList &row : std::as_const(written)) {
        if (row.join(QString()).trimmed().size() > 0)
            rows << row;
    }
    return rows;
}

QString difference(const Sheet &sheet, const SheetTable &table)
{
    const QList<QStringList> rows = cellsOf(table);
    if (sheet.rows.size() != rows.size())
        return QStringLiteral("%1: %2 rows of %3")
            .arg(table.name, QString::number(sheet.rows.size()), QString::number(rows.size()));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (textsOf(sheet.rows[i], rows[i].size()) != rows[i])
            return QStringLiteral("%1: row %2").arg(table.name, QString::number(sheet.rows[i].number));
    }
    return {};
}

} // namespace

QString differenceInTables(const Result<Workbook> &workbook, const QList<SheetTable> &tables)
{
    if (!workbook)
        return workbook.error().message;
    if (workbook->sheets.size() != tables.size())
        return QStringLiteral("%1 sheets").arg(workbook->sheets.size());
    for (qsizetype i = 0; i < tables.size(); ++i) {
        if (const QString found = difference(workbook->sheets[i], tables[i]); !found.isEmpty())
            return found;
    }
    return {};
}

Result<Fragment> readCsvTable(const QByteArray &bytes, const ReadOptions &options)
{
    NB_TRY(Workbook workbook, readCsv(bytes, options.fileName, options.encoding));
    return readTables(std::move(workbook), options);
}

Result<Fragment> readXlsxTables(const QByteArray &bytes, const ReadOptions &options)
{
    NB_TRY(Workbook workbook, readXlsx(bytes, options.fileName));
    return readTables(std::move(workbook), options);
}

Result<QList<FoundTable>> tablesIn(const QByteArray &bytes, const QString &format, const ReadOptions &options)
{
    NB_TRY(const Workbook workbook,
        format == u"csv" ? readCsv(bytes, options.fileName, options.encoding) : readXlsx(bytes, options.fileName));
    QList<FoundTable> tables;
    for (const Sheet &sheet : workbook.sheets) {
        const std::optional<SheetHeader> header =
            sheet.hidden ? std::optional<SheetHeader>() : headerOf(sheet, options);
        if (header)
            tables << header->found;
    }
    return tables;
}

Result<QByteArray> writeCsvTable(const Content &content, const WriteOptions &options)
{
    NB_TRY(const SheetTable table, csvTable(content, options));
    return writeCsv(table);
}

Result<QByteArray> writeXlsxTables(const Content &content, const WriteOptions &options)
{
    NB_TRY(const QList<SheetTable> tables, tablesOf(content, options.table));
    return writeXlsx(tables, content.reports.isEmpty() ? QString() : content.reports.first().title);
}

QString differenceInCsv(const QByteArray &bytes, const Content &content, const WriteOptions &options)
{
    const Result<SheetTable> table = csvTable(content, options);
    return table ? differenceInTables(readCsv(bytes, {}, {}), {*table}) : table.error().message;
}

QString differenceInXlsx(const QByteArray &bytes, const Content &content, const WriteOptions &options)
{
    const Result<QList<SheetTable>> tables = tablesOf(content, options.table);
    return tables ? differenceInTables(readXlsx(bytes, {}), *tables) : tables.error().message;
}

} // namespace nianbao
