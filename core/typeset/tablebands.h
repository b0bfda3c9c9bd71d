// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/paginate.h"
#include "core/typeset/tabletext.h"

#include <vector>

namespace nianbao {

constexpr Mm kCellMargin {1.2}; ///< above and below a cell's text

/// From line to line in a cell: the type and two fifths of it.
constexpr Mm linePitchOf(Pt size)
{
    return toMm(size) * 1.4;
}

/// The height of the line that says 续表, above a table's further parts.
constexpr Mm continuedHeight(Pt size)
{
    return linePitchOf(size) + Mm {1};
}

/// What a table is cut into for the pages: a row is one band, a row higher than a page one band for each line.
struct TableBands {
    std::vector<Mm> tops; ///< of each band below the table's top, and its whole height
    std::vector<int> rowOf; ///< of each band
    std::vector<int> first; ///< band of each row, and the end
    int headRows = 0; ///< that are repeated on each further page; none where they are half a page high
    std::vector<bool> keptWithNext; ///< bands after which no page ends: heads, headings, merged rows

    [[nodiscard]] int size() const { return int(rowOf.size()); }
    [[nodiscard]] int headBands() const { return first[size_t(headRows)]; }
    [[nodiscard]] Mm height(int begin, int end) const { return tops[size_t(end)] - tops[size_t(begin)]; }
};

/// `texts` are the grid's cells, broken into lines; `room` is what a page holds.
TableBands cutBands(const CellGrid &grid, const QList<CellText> &texts, int headRows, Pt size, Mm room);

} // namespace nianbao
