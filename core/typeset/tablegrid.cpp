// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/tablegrid.h"

#include <algorithm>
#include <numeric>

namespace nianbao {

namespace {

constexpr int kWidest = 1'000'000; ///< of a column's own width

class GridMaker {
public:
    GridMaker(const Table &table, int most, const CellSpans &changed)
        : m_table(table)
        , m_changed(changed)
        , m_most(most)
        , m_busyUntil(size_t(most), 0)
    {
    }

    CellGrid run()
    {
        m_grid.rows = int(m_table.rows.size());
        int offset = 0;
        for (int row = 0; row < m_grid.rows; ++row) {
            if (!addRow(row, offset)) {
                m_grid.columns = m_most + 1;
                return m_grid;
            }
        }
        m_grid.columns = std::max(m_grid.columns, 1);
        joinColumns();
        fillGaps();
        return m_grid;
    }

private:
    /// False where the row has too many columns.
    bool addRow(int row, int &offset)
    {
        int column = 0;
        qsizetype index = 0;
        for (const TableCell &cell : m_table.rows[row]) {
            while (column < m_most && m_busyUntil[size_t(column)] > row)
                ++column;
            if (column >= m_most)
                return false;
            add(cell, row, column, offset);
            if (row < m_changed.size())
                m_grid.cells.last().changed = m_changed[row].value(index++);
            column = m_grid.cells.last().columnEnd;
            offset += int(cell.text.size()) + 1;
        }
        offset += m_table.rows[row].isEmpty() ? 1 : 0;
        return true;
    }

    void add(const TableCell &cell, int row, int column, int offset)
    {
        const int rows = std::clamp(cell.rows, 1, m_grid.rows - row);
        const int widest = column + std::clamp(cell.columns, 1, m_most - column);
        int end = column + 1;
        while (end < widest && m_busyUntil[size_t(end)] <= row)
            ++end;
        std::fill(m_busyUntil.begin() + column, m_busyUntil.begin() + end, row + rows);
        m_grid.columns = std::max(m_grid.columns, end);
        m_grid.cells << GridCell {cell.text, row, row + rows, column, end, offset};
    }

    // Merged cells that reach far over nothing would make columns without end.
    void joinColumns()
    {
        std::vector<int> number(size_t(m_grid.columns) + 1, 0); // of each column, from 1 at its end
        for (const GridCell &cell : std::as_const(m_grid.cells))
            number[size_t(cell.column) + 1] = 1;
        number[1] = 1;
        std::partial_sum(number.begin(), number.end(), number.begin());
        if (m_table.widths.size() == m_grid.columns) {
            m_grid.widths.resize(number.back());
            for (int column = 0; column < m_grid.columns; ++column)
                m_grid.widths[number[size_t(column) + 1] - 1] += std::clamp(m_table.widths[column], 0, kWidest);
        }
        for (GridCell &cell : m_grid.cells) {
            cell.column = number[size_t(cell.column) + 1] - 1;
            cell.columnEnd = number[size_t(cell.columnEnd)];
        }
        m_grid.columns = number.back();
    }

    void fillGaps()
    {
        m_grid.owners.assign(size_t(m_grid.rows) * size_t(m_grid.columns), -1);
        for (qsizetype index = 0; index < m_grid.cells.size(); ++index)
            own(index);
        const qsizetype made = m_grid.cells.size();
        for (int row = 0; row < m_grid.rows; ++row) {
            for (int column = 0; column < m_grid.columns; ++column) {
                if (m_grid.owner(row, column) >= 0)
                    continue;
                m_grid.cells << GridCell {{}, row, row + 1, column, column + 1};
                own(m_grid.cells.size() - 1);
            }
        }
        if (m_grid.cells.size() > made)
            sortCells();
    }

    void own(qsizetype index)
    {
        const GridCell &cell = m_grid.cells[index];
        for (int row = cell.row; row < cell.rowEnd; ++row) {
            const auto begin = m_grid.owners.begin() + ptrdiff_t(row) * m_grid.columns;
            std::fill(begin + cell.column, begin + cell.columnEnd, int(index));
        }
    }

    void sortCells()
    {
        std::sort(m_grid.cells.begin(), m_grid.cells.end(), [](const GridCell &one, const GridCell &other) {
            return std::pair(one.row, one.column) < std::pair(other.row, other.column);
        });
        for (qsizetype index = 0; index < m_grid.cells.size(); ++index)
            own(index);
    }

    const Table &m_table;
    const CellSpans &m_changed;
    int m_most;
    std::vector<int> m_busyUntil; ///< by cells of the rows above: the row from which each column is free
    CellGrid m_grid;
};

} // namespace

CellGrid gridOf(const Table &table, int most, const CellSpans &changed)
{
    return GridMaker(table, most, changed).run();
}

} // namespace nianbao
