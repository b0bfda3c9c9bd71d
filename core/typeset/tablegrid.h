// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/blocks.h"

#include <QList>

#include <vector>

namespace nianbao {

/// A cell with the rows and columns that it takes; ends are excluded.
struct GridCell {
    QString text;
    int row = 0;
    int rowEnd = 0;
    int column = 0;
    int columnEnd = 0;
    int offset = -1; ///< of the first character in the table's plain text; -1 for a place where the table has no cell
    Spans changed {}; ///< in a comparison: the text with what became of it
};

/// A table with a cell in every place, none over another: what reaches too far is cut off, what is missing is blank,
/// and columns that no cell begins with are none.
struct CellGrid {
    QList<GridCell> cells; ///< in reading order
    int rows = 0;
    int columns = 0; ///< most + 1 where the table has more of them
    QList<int> widths; ///< the table's own, one for each column; empty: by content
    std::vector<int> owners; ///< index in cells, row by row

    [[nodiscard]] const int &owner(int row, int column) const
    {
        return owners[size_t(row) * size_t(columns) + size_t(column)];
    }
};

/// Takes a table apart; of one with more than `most` columns only their number counts. `changed`: its cells' texts with
/// what became of them, in a comparison.
CellGrid gridOf(const Table &table, int most, const CellSpans &changed = {});

} // namespace nianbao
