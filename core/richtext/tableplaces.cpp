// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/tableplaces.h"

#include <algorithm>
#include <vector>

namespace nianbao {

namespace {

/// What reaches down from the rows above, by its first column.
struct Reaching {
    const TableCell *cell = nullptr;
    int columns = 0;
    int rowsLeft = 0;
};

class Grid {
public:
    explicit Grid(const Table &table)
        : m_table(table)
        , m_columns(columnsOf(table))
        , m_above(size_t(m_columns))
    {
    }

    TablePlaces places()
    {
        TablePlaces rows;
        for (qsizetype row = 0; row < m_table.rows.size(); ++row)
            rows << placesOfRow(row);
        return rows;
    }

private:
    QList<TablePlace> placesOfRow(qsizetype row)
    {
        QList<TablePlace> places;
        qsizetype next = 0;
        for (int column = 0; column < m_columns; column += places.last().columns) {
            Reaching &above = m_above[size_t(column)];
            if (above.rowsLeft > 0) {
                places << TablePlace {above.cell, above.columns, above.rowsLeft, true};
                --above.rowsLeft;
            } else if (next < m_table.rows[row].size()) {
                places << begin(m_table.rows[row][next++], row, column);
            } else {
                places << TablePlace {};
            }
        }
        return places;
    }

    TablePlace begin(const TableCell &cell, qsizetype row, int column)
    {
        int columns = 1;
        while (
            columns < cell.columns && column + columns < m_columns && m_above[size_t(column + columns)].rowsLeft <= 0)
            ++columns;
        const int rows = int(std::clamp<qsizetype>(cell.rows, 1, m_table.rows.size() - row));
        m_above[size_t(column)] = {&cell, columns, rows - 1};
        return {&cell, columns, rows, false};
    }

    const Table &m_table;
    int m_columns;
    std::vector<Reaching> m_above;
};

} // namespace

TablePlaces placesOf(const Table &table)
{
    return Grid(table).places();
}

} // namespace nianbao
