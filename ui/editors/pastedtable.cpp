// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/pastedtable.h"

#include "core/richtext/html.h"
#include "core/sheet/csv.h"

#include <QMimeData>

#include <algorithm>

namespace nianbao {

namespace {

const QString kEncoding = QStringLiteral("UTF-8");

Result<Workbook> rowsOf(const QString &text)
{
    // A comma in the first cell must not part the columns.
    return readCsv("sep=\t\n" + text.toUtf8(), {}, kEncoding);
}

bool hasColumns(const QString &text)
{
    const QString start = text.left(text.indexOf(u'\n', text.indexOf(QChar(u'\t'))));
    return start.contains(u'\t');
}

Paragraph withHeader(Table table, const QString &description)
{
    if (table.headerRows == 0 && table.rows.size() > 1)
        table.headerRows = 1;
    return {ParagraphKind::Table, description, table, {}};
}

Paragraph tableOf(const Sheet &sheet)
{
    qsizetype columns = 0;
    for (const SheetRow &row : sheet.rows)
        columns = std::max(columns, row.cells.size());
    Table table;
    for (const SheetRow &row : sheet.rows) {
        QList<TableCell> cells;
        for (qsizetype column = 0; column < columns; ++column)
            cells.append({row.cells.value(column).text, 1, 1});
        table.rows.append(cells);
    }
    return withHeader(table, {});
}

void addText(Paragraphs &paragraphs, const QString &text)
{
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            paragraphs.append({ParagraphKind::Text, QString(line).replace(u'\t', u' '), {}, {}});
    }
}

/// A table of one cell is a frame around text.
bool isRealTable(const FlowBlock &block)
{
    return block.kind == FlowBlock::Kind::Table && (block.table.rows.size() > 1 || columnsOf(block.table) > 1);
}

Paragraphs paragraphsOf(const QList<FlowBlock> &blocks)
{
    Paragraphs paragraphs;
    for (const FlowBlock &block : blocks) {
        if (isRealTable(block))
            paragraphs.append(withHeader(block.table, block.text));
        else if (block.kind == FlowBlock::Kind::Table)
            addText(paragraphs, plainText(block.table));
        else if (block.kind == FlowBlock::Kind::Picture)
            paragraphs.append({ParagraphKind::Picture, block.text, {}, block.picture});
        else
            addText(paragraphs, block.numbering + block.text);
    }
    return paragraphs;
}

} // namespace

bool isRowsOfCells(const QString &text)
{
    if (!hasColumns(text))
        return false;
    const Result<Workbook> book = rowsOf(text);
    return book && !book->sheets.isEmpty() && book->sheets.first().faults.isEmpty()
        && book->sheets.first().rows.size() > 1;
}

Paragraphs pastedTables(const QMimeData &data)
{
    if (data.hasHtml() && data.html().contains(QStringLiteral("<table"), Qt::CaseInsensitive)) {
        const Result<Flow> flow = readHtml(data.html().toUtf8(), {}, kEncoding);
        if (flow && std::any_of(flow->blocks.begin(), flow->blocks.end(), isRealTable))
            return paragraphsOf(flow->blocks);
    } else if (isRowsOfCells(data.text())) {
        const Result<Workbook> book = rowsOf(data.text());
        return {tableOf(book->sheets.first())};
    }
    return {};
}

} // namespace nianbao
