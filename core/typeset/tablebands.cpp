// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/tablebands.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace nianbao {

namespace {

class Cutter {
public:
    Cutter(const CellGrid &grid, const QList<CellText> &texts, Pt size, Mm room)
        : m_grid(grid)
        , m_texts(texts)
        , m_line(linePitchOf(size))
        , m_continued(continuedHeight(size))
        , m_room(room)
        , m_heights(size_t(grid.rows), m_line + kCellMargin * 2)
    {
    }

    TableBands cut(int headRows)
    {
        measureRows();
        measureMerged();
        m_bands.headRows = repeatable(headRows);
        const Mm head = std::accumulate(m_heights.begin(), m_heights.begin() + m_bands.headRows, Mm {});
        const Mm room = m_room - head - m_continued;
        m_bands.tops = {Mm {0}};
        for (int row = 0; row < m_grid.rows; ++row)
            addRow(row, room);
        m_bands.first.push_back(m_bands.size());
        keepTogether();
        return std::move(m_bands);
    }

private:
    [[nodiscard]] Mm need(qsizetype cell) const { return m_line * m_texts[cell].lines() + kCellMargin * 2; }

    void measureRows()
    {
        for (qsizetype at = 0; at < m_texts.size(); ++at) {
            const GridCell &cell = m_grid.cells[at];
            if (cell.rowEnd - cell.row == 1)
                m_heights[size_t(cell.row)] = std::max(m_heights[size_t(cell.row)], need(at));
        }
    }

    [[nodiscard]] Mm heightOf(const GridCell &cell) const
    {
        return std::accumulate(m_heights.begin() + cell.row, m_heights.begin() + cell.rowEnd, Mm {});
    }

    // What a merged cell needs beyond its rows, the last of them gets.
    void measureMerged()
    {
        for (qsizetype at = 0; at < m_texts.size(); ++at) {
            const GridCell &cell = m_grid.cells[at];
            if (cell.rowEnd - cell.row == 1 || m_texts[at].paragraphs.isEmpty())
                continue;
            Mm wanted = need(at);
            if (wanted > m_room) // at each page's end the rest of a line stays blank
                wanted = wanted + m_line * (std::ceil(wanted / m_room) * 2 + 1);
            Mm &last = m_heights[size_t(cell.rowEnd) - 1];
            last = last + std::max(Mm {0}, wanted - heightOf(cell));
        }
    }

    /// The head's rows with all that are merged with them.
    [[nodiscard]] int repeatable(int headRows) const
    {
        int rows = std::clamp(headRows, 0, m_grid.rows);
        for (const GridCell &cell : m_grid.cells) {
            if (cell.row >= rows)
                break;
            rows = std::max(rows, cell.rowEnd);
        }
        const Mm height = std::accumulate(m_heights.begin(), m_heights.begin() + rows, Mm {});
        return rows < m_grid.rows && height < m_room / 2 ? rows : 0;
    }

    void addRow(int row, Mm room)
    {
        m_bands.first.push_back(m_bands.size());
        const Mm height = m_heights[size_t(row)];
        const Mm outermost = m_line + kCellMargin;
        if (height <= room) {
            addBand(row, height);
            return;
        }
        addBand(row, outermost);
        Mm left = height - outermost;
        for (; left >= outermost + m_line; left = left - m_line)
            addBand(row, m_line);
        addBand(row, left);
    }

    void addBand(int row, Mm height)
    {
        m_bands.tops.push_back(m_bands.tops.back() + height);
        m_bands.rowOf.push_back(row);
    }

    void keepTogether()
    {
        m_bands.keptWithNext.assign(m_bands.rowOf.size(), false);
        std::fill_n(m_bands.keptWithNext.begin(), m_bands.headBands(), true);
        for (const GridCell &cell : m_grid.cells) {
            if (cell.rowEnd - cell.row == 1 || heightOf(cell) > m_room / 2)
                continue;
            const auto begin = m_bands.keptWithNext.begin();
            std::fill(begin + m_bands.first[size_t(cell.row)], begin + m_bands.first[size_t(cell.rowEnd)] - 1, true);
        }
        keepHeadings();
    }

    // A row of one cell is the heading of those below it, for which the page has to have room.
    void keepHeadings()
    {
        for (const GridCell &cell : m_grid.cells) {
            const bool isHeading = m_grid.columns > 1 && cell.columnEnd - cell.column == m_grid.columns;
            if (isHeading && cell.rowEnd < m_grid.rows && heightOf(cell) <= m_room / 2)
                m_bands.keptWithNext[size_t(m_bands.first[size_t(cell.rowEnd)]) - 1] = true;
        }
    }

    const CellGrid &m_grid;
    const QList<CellText> &m_texts;
    Mm m_line;
    Mm m_continued;
    Mm m_room;
    std::vector<Mm> m_heights; ///< of the rows
    TableBands m_bands;
};

} // namespace

TableBands cutBands(const CellGrid &grid, const QList<CellText> &texts, int headRows, Pt size, Mm room)
{
    return Cutter(grid, texts, size, room).cut(headRows);
}

} // namespace nianbao
