// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/tableink.h"

#include "core/typeset/runs.h"
#include "core/typeset/tablefigure.h"
#include "core/typeset/tablerules.h"

#include <algorithm>

namespace nianbao {

TableInk::TableInk(const TableLayout &table, const PageSpec &spec, Glyphs &glyphs)
    : m_table(table)
    , m_spec(spec)
    , m_glyphs(glyphs)
    , m_done(size_t(table.grid.cells.size()), 0)
{
    const QList<GridCell> &cells = table.grid.cells;
    qsizetype at = 0;
    for (int row = 0; row <= table.grid.rows; ++row) {
        while (at < cells.size() && cells[at].row < row)
            ++at;
        m_firstOfRow.push_back(int(at));
    }
}

void TableInk::addPart(Page &page, int begin, int end, Mm top)
{
    const TableBands &bands = m_table.bands;
    TablePart part {0, begin, end, top + kOuterLine / 2};
    if (begin > 0) {
        addContinued(page, top);
        part.top = part.top + continuedHeight(m_table.plan.size);
        part.headEnd = begin >= bands.headBands() ? bands.headBands() : 0;
    }
    std::fill_n(m_done.begin(), m_firstOfRow[size_t(part.headEnd > 0 ? bands.headRows : 0)], 0);
    addTexts(page, {0, part.headEnd, part.top});
    addTexts(page, {begin, end, part.top + bands.height(0, part.headEnd)});
    page.lines << rulesOf(m_table.grid, bands, m_table.plan, part, m_spec.left);
}

void TableInk::addContinued(Page &page, Mm top)
{
    const QList<Span> spans {Span {QStringLiteral("（续表）"), SpanRole::Text, {}}};
    LaidBlock laid;
    laid.cells = cellsOf(spans);
    laid.size = m_table.plan.size;
    laid.half = toMm(laid.size) / kHalvesPerCell;
    Line line {0, laid.cells.size()};
    line.indent = m_spec.textWidth / laid.half - widthOf(laid.cells, line);
    appendRuns(page, spans, laid, line, {m_spec.left, top}, m_glyphs);
}

// Cells that go on from the page before come first.
void TableInk::addTexts(Page &page, const Stretch &stretch)
{
    if (stretch.begin == stretch.end)
        return;
    const CellGrid &grid = m_table.grid;
    const TableBands &bands = m_table.bands;
    const int row = bands.rowOf[size_t(stretch.begin)];
    const bool rowGoesOn = bands.first[size_t(row)] < stretch.begin;
    for (int column = 0; column < grid.columns; column = grid.cells[grid.owner(row, column)].columnEnd) {
        const int index = grid.owner(row, column);
        if (grid.cells[index].row < row || rowGoesOn)
            addCell(page, index, stretch);
    }
    const int firstRow = rowGoesOn ? row + 1 : row;
    const int lastRow = bands.rowOf[size_t(stretch.end) - 1];
    const int end = m_firstOfRow[size_t(std::max(firstRow, lastRow + 1))];
    for (int index = m_firstOfRow[size_t(firstRow)]; index < end; ++index)
        addCell(page, index, stretch);
}

void TableInk::addCell(Page &page, int index, const Stretch &stretch)
{
    const GridCell &cell = m_table.grid.cells[index];
    const TableBands &bands = m_table.bands;
    const CellText &text = m_table.texts[index];
    const int left = text.paragraphs.isEmpty() ? 0 : text.lines() - m_done[size_t(index)];
    if (left == 0)
        return;
    const int first = bands.first[size_t(cell.row)];
    const int last = bands.first[size_t(cell.rowEnd)];
    const int begin = std::max(first, stretch.begin);
    const int end = std::min(last, stretch.end);
    const Mm top = stretch.top + bands.height(stretch.begin, begin);
    const Mm height = bands.height(begin, end);
    const Mm above = begin == first ? kCellMargin : Mm {0};
    const Mm room = height - above - (end == last ? kCellMargin : Mm {0});
    constexpr double kTolerance = 1e-6;
    const Mm pitch = linePitchOf(m_table.plan.size);
    const int fitting = int(room / pitch + kTolerance);
    const int count = end == last ? left : std::min(left, fitting);
    const Mm used = std::min(pitch, room / std::max(count, 1)); // never out of the cell
    const bool whole = begin == first && count == left;
    const Mm down = whole ? (height - used * count) / 2 : above;
    addLines(
        page, index, count, {m_spec.left + m_table.plan.edges[cell.column] + m_table.plan.padding, top + down}, used);
}

void TableInk::addLines(Page &page, int index, int count, PointMm corner, Mm pitch)
{
    const int begin = m_done[size_t(index)];
    const int end = begin + count;
    m_done[size_t(index)] = end;
    int at = 0;
    for (const CellParagraph &paragraph : m_table.texts[index].paragraphs) {
        for (const Line &line : paragraph.laid.lines) {
            if (at >= begin && at < end) {
                const Mm lead = pitch - toMm(paragraph.laid.size);
                const PointMm origin {corner.x, corner.y + pitch * (at - begin) + lead / 2};
                appendRuns(page, paragraph.spans, paragraph.laid, line, origin, m_glyphs);
            }
            ++at;
        }
        at += paragraph.laid.lines.isEmpty() ? 1 : 0;
    }
}

} // namespace nianbao
