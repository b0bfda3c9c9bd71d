// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tablegrid.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kFree = -1;

// Thousandths again, after a column has come or gone.
QList<int> wholeOf(QList<int> widths)
{
    int sum = 0;
    for (const int width : widths)
        sum += width;
    for (int &width : widths)
        width = sum > 0 ? width * 1000 / sum : 1000 / int(widths.size());
    return widths;
}

} // namespace

TableGrid::TableGrid(const Table &table)
    : m_widths(table.widths)
    , m_headerRows(table.headerRows)
{
    const int columns = std::max(1, columnsOf(table));
    m_squares.fill(QList<int>(columns, kFree), std::max<qsizetype>(1, table.rows.size()));
    for (int row = 0; row < table.rows.size(); ++row) {
        int column = 0;
        for (const TableCell &cell : table.rows[row]) {
            while (column < columns && m_squares[row][column] != kFree)
                ++column;
            const int id = newCell(cell.text);
            for (int y = row; y < std::min(rows(), row + std::max(1, cell.rows)); ++y) {
                for (int x = column; x < std::min(columns, column + std::max(1, cell.columns)); ++x) {
                    if (m_squares[y][x] == kFree)
                        m_squares[y][x] = id;
                }
            }
        }
    }
    for (QList<int> &line : m_squares) {
        for (int &square : line) {
            if (square == kFree)
                square = newCell();
        }
    }
    if (m_widths.size() != columns)
        m_widths.clear();
    setHeaderRows(table.headerRows);
}

TableGrid::TableGrid(int rows, int columns)
    : m_headerRows(1)
{
    for (int row = 0; row < rows; ++row) {
        QList<int> line;
        for (int column = 0; column < columns; ++column)
            line.append(newCell());
        m_squares.append(line);
    }
}

int TableGrid::newCell(const QString &text)
{
    m_texts.append(text);
    return int(m_texts.size()) - 1;
}

QString TableGrid::text(int row, int column) const
{
    return m_texts[m_squares[row][column]];
}

void TableGrid::setText(int row, int column, const QString &text)
{
    m_texts[m_squares[row][column]] = text;
}

TableCell TableGrid::cellAt(int row, int column) const
{
    const int cell = m_squares[row][column];
    if ((row > 0 && m_squares[row - 1][column] == cell) || (column > 0 && m_squares[row][column - 1] == cell))
        return {{}, 0, 0};
    TableCell result {m_texts[cell], 1, 1};
    while (column + result.columns < columns() && m_squares[row][column + result.columns] == cell)
        ++result.columns;
    while (row + result.rows < rows() && m_squares[row + result.rows][column] == cell)
        ++result.rows;
    return result;
}

void TableGrid::insertRow(int at)
{
    QList<int> line;
    for (int column = 0; column < columns(); ++column) {
        const bool inside = at > 0 && at < rows() && m_squares[at - 1][column] == m_squares[at][column];
        line.append(inside ? m_squares[at][column] : newCell());
    }
    m_squares.insert(at, line);
    if (at < m_headerRows)
        ++m_headerRows;
}

void TableGrid::insertColumn(int at)
{
    const int before = columns();
    for (QList<int> &line : m_squares) {
        const bool inside = at > 0 && at < before && line[at - 1] == line[at];
        line.insert(at, inside ? line[at] : newCell());
    }
    if (!m_widths.isEmpty()) {
        m_widths.insert(at, 1000 / before);
        m_widths = wholeOf(m_widths);
    }
}

bool TableGrid::removeRow(int at)
{
    if (rows() < 2)
        return false;
    m_squares.removeAt(at);
    if (at < m_headerRows)
        --m_headerRows;
    setHeaderRows(m_headerRows);
    return true;
}

bool TableGrid::removeColumn(int at)
{
    if (columns() < 2)
        return false;
    for (QList<int> &line : m_squares)
        line.removeAt(at);
    if (!m_widths.isEmpty()) {
        m_widths.removeAt(at);
        m_widths = wholeOf(m_widths);
    }
    return true;
}

QSet<int> TableGrid::cellsOf(int row, int column, int lastRow, int lastColumn) const
{
    QSet<int> cells;
    for (int y = row; y <= lastRow; ++y)
        for (int x = column; x <= lastColumn; ++x)
            cells.insert(m_squares[y][x]);
    return cells;
}

void TableGrid::merge(int row, int column, int rows, int columns)
{
    int lastRow = row + rows - 1;
    int lastColumn = column + columns - 1;
    const auto isInside = [&](int y, int x) { return y >= row && y <= lastRow && x >= column && x <= lastColumn; };
    // Grows until no cell is cut in two.
    for (bool grown = true; grown;) {
        grown = false;
        const QSet<int> cells = cellsOf(row, column, lastRow, lastColumn);
        for (int y = 0; y < this->rows(); ++y) {
            for (int x = 0; x < this->columns(); ++x) {
                if (isInside(y, x) || !cells.contains(m_squares[y][x]))
                    continue;
                row = std::min(row, y);
                column = std::min(column, x);
                lastRow = std::max(lastRow, y);
                lastColumn = std::max(lastColumn, x);
                grown = true;
            }
        }
    }
    QStringList texts;
    QSet<int> seen;
    for (int y = row; y <= lastRow; ++y) {
        for (int x = column; x <= lastColumn; ++x) {
            const int cell = m_squares[y][x];
            if (!seen.contains(cell) && !m_texts[cell].isEmpty())
                texts.append(m_texts[cell]);
            seen.insert(cell);
        }
    }
    const int cell = newCell(texts.join(u'\n'));
    for (int y = row; y <= lastRow; ++y)
        for (int x = column; x <= lastColumn; ++x)
            m_squares[y][x] = cell;
}

void TableGrid::split(int row, int column)
{
    const int cell = m_squares[row][column];
    bool first = true;
    for (QList<int> &line : m_squares) {
        for (int &square : line) {
            if (square != cell)
                continue;
            if (!first)
                square = newCell();
            first = false;
        }
    }
}

void TableGrid::setHeaderRows(int count)
{
    m_headerRows = std::clamp(count, 0, rows());
}

Table TableGrid::table() const
{
    Table table {{}, m_headerRows, m_widths};
    for (int row = 0; row < rows(); ++row) {
        QList<TableCell> line;
        for (int column = 0; column < columns(); ++column) {
            const TableCell cell = cellAt(row, column);
            if (cell.columns > 0)
                line.append(cell);
        }
        table.rows.append(line);
    }
    return table;
}

} // namespace nianbao
