// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/page.h"
#include "core/typeset/tablebands.h"
#include "core/typeset/tablecolumns.h"

namespace nianbao {

/// The bands of a table that stand on one page, from the top: first the repeated head, then those from `begin`.
struct TablePart {
    int headEnd = 0;
    int begin = 0;
    int end = 0;
    Mm top; ///< of the first one's content, below half a line's width

    [[nodiscard]] int size() const { return headEnd + end - begin; }
    [[nodiscard]] int band(int index) const { return index < headEnd ? index : begin + index - headEnd; }
};

/// The lines around the cells of the part, each as long as it goes on. `left` is the type area's left edge.
QList<RuleLine> rulesOf(
    const CellGrid &grid, const TableBands &bands, const ColumnPlan &plan, const TablePart &part, Mm left);

} // namespace nianbao
