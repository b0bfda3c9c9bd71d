// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/tablelayout.h"

#include "core/typeset/figure.h"

namespace nianbao {

namespace {

bool isShort(const GridCell &cell, const CellText &text, Mm half, Mm width)
{
    if (isFigures(cell.text))
        return true;
    return text.paragraphs.size() <= 1 && text.natural <= kShortText && half * text.natural <= width;
}

// Columns in which every text is a figure, or short and on one line, are centred as heads are. In others nothing is, or
// a figure would stand apart from its neighbours.
void centreShortTexts(TableLayout &table, int headRows)
{
    const Mm half = toMm(table.plan.size) / kHalvesPerCell;
    std::vector<bool> shorts(size_t(table.grid.columns), true);
    const auto each = [&](auto visit) {
        for (qsizetype at = 0; at < table.texts.size(); ++at) {
            if (table.grid.cells[at].row >= headRows)
                visit(table.grid.cells[at], table.texts[at]);
        }
    };
    each([&](const GridCell &cell, const CellText &text) {
        if (cell.columnEnd - cell.column == 1
            && !isShort(cell, text, half, table.plan.inner(cell.column, cell.columnEnd)))
            shorts[size_t(cell.column)] = false;
    });
    each([&](const GridCell &cell, CellText &text) {
        const bool merged = cell.columnEnd - cell.column > 1;
        if (merged ? isShort(cell, text, half, table.plan.inner(cell.column, cell.columnEnd))
                   : shorts[size_t(cell.column)])
            text.centred = true;
    });
}

} // namespace

TableLayout layOutTable(CellGrid grid, const Block &block, const PageSpec &spec)
{
    const int headRows = block.table.headerRows;
    TableLayout table {std::move(grid), {}, {}, {}};
    table.texts.reserve(table.grid.cells.size());
    for (const GridCell &cell : std::as_const(table.grid.cells))
        table.texts << cellText(cell, cell.row < headRows, block.source);
    table.plan = planColumns(table.grid, table.texts, spec.textWidth);
    centreShortTexts(table, headRows);
    for (qsizetype at = 0; at < table.texts.size(); ++at) {
        const GridCell &cell = table.grid.cells[at];
        breakCell(table.texts[at], table.plan.size, table.plan.inner(cell.column, cell.columnEnd));
    }
    table.bands = cutBands(table.grid, table.texts, headRows, table.plan.size, roomOf(spec));
    return table;
}

} // namespace nianbao
