// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paragraph.h"

#include <QList>
#include <QString>

#include <optional>

namespace nianbao {

/// One place of a table; a merged cell covers several.
struct FigureCell {
    enum class Kind {
        Blank, ///< nothing, or a dash that says so
        Number,
        Other, ///< words, per cent, about so many
    };

    int row = -1; ///< of the cell that covers the place, as in Table::rows; -1: none does
    int cell = -1; ///< its index in that row
    Kind kind = Kind::Blank;
    QString text; ///< without blanks and line breaks
    double value = 0;
    int decimals = 0;
    bool isMerged = false; ///< it covers several places

    [[nodiscard]] bool isNumber() const { return kind == Kind::Number; }
};

/// A table by row and column, as one sees it, with the numbers in it.
class FigureTable {
public:
    explicit FigureTable(const Table &table);

    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] const FigureCell &at(int row, int column) const
    {
        return m_cells[qsizetype(row) * m_columns + column];
    }
    /// Rows at the top in which nothing is counted.
    [[nodiscard]] int headerRows() const { return m_headerRows; }
    /// What the header says above a column, from the top.
    [[nodiscard]] QString headerOf(int column) const;
    /// What stands in a row before its first number.
    [[nodiscard]] QString labelOf(int row) const;

private:
    void fill(const Table &table);
    [[nodiscard]] bool countsNothing(int row) const;

    int m_rows = 0;
    int m_columns = 0;
    int m_headerRows = 0;
    QList<FigureCell> m_cells;
};

} // namespace nianbao
