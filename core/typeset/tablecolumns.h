// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/tabletext.h"

#include <optional>

namespace nianbao {

constexpr int kMostColumns = 43; ///< at which each still holds a character of 小五: 156 mm / (3.18 + 0.4 mm)

/// The type and the columns of a table.
struct ColumnPlan {
    Pt size; ///< 小四, 五号 or 小五
    Mm padding; ///< on both sides of a column
    QList<Mm> edges; ///< from the type area's left edge, the first and the last with half a line's width to it
    bool tight = false; ///< even at 小五 words are broken

    [[nodiscard]] Mm inner(int column, int end) const { return edges[end] - edges[column] - padding * 2; }
};

/// Columns by the table's own widths (in thousandths) or by their content, in the largest type in which no word needs
/// breaking. For at most kMostColumns. `texts` are the grid's cells.
ColumnPlan planColumns(const CellGrid &grid, const QList<CellText> &texts, Mm width);

} // namespace nianbao
