// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paragraph.h"

#include <QSet>
#include <QStringList>

namespace nianbao {

/// A table as squares, each of which says to which cell it belongs: what an editor shows and changes. Every row is as
/// long as the table is wide; squares that no cell fills are empty cells of their own.
class TableGrid {
public:
    explicit TableGrid(const Table &table);
    /// An empty table, its first row a header.
    TableGrid(int rows, int columns);

    [[nodiscard]] int rows() const { return int(m_squares.size()); }
    [[nodiscard]] int columns() const { return m_squares.isEmpty() ? 0 : int(m_squares.first().size()); }

    /// Of the cell to which the square belongs.
    [[nodiscard]] QString text(int row, int column) const;
    void setText(int row, int column, const QString &text);
    /// How far a cell reaches from its first square; 0 × 0 for any other square of it.
    [[nodiscard]] TableCell cellAt(int row, int column) const;

    /// The new row or column stands before `at` (0 … rows, columns); a cell that reaches over the place grows.
    void insertRow(int at);
    void insertColumn(int at);
    /// The last row or column stays. False: nothing has changed.
    bool removeRow(int at);
    bool removeColumn(int at);
    /// Makes one cell of the squares and of the cells that reach into them; their texts stand on lines of it.
    void merge(int row, int column, int rows, int columns);
    /// Its text stays in the first square.
    void split(int row, int column);

    [[nodiscard]] int headerRows() const { return m_headerRows; }
    void setHeaderRows(int count);

    [[nodiscard]] Table table() const;

private:
    [[nodiscard]] int newCell(const QString &text = {});
    [[nodiscard]] QSet<int> cellsOf(int row, int column, int lastRow, int lastColumn) const;

    QList<QList<int>> m_squares; ///< index into m_texts
    QStringList m_texts;
    QList<int> m_widths;
    int m_headerRows = 0;
};

} // namespace nianbao
