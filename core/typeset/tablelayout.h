// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/spec.h"
#include "core/typeset/tablebands.h"
#include "core/typeset/tablecolumns.h"

namespace nianbao {

/// A table with its type, columns, lines and bands.
struct TableLayout {
    CellGrid grid;
    QList<CellText> texts; ///< of the grid's cells
    ColumnPlan plan;
    TableBands bands;
};

/// Lays out a block's table, of which `grid` was made.
TableLayout layOutTable(CellGrid grid, const Block &block, const PageSpec &spec);

} // namespace nianbao
