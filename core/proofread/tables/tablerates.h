// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/tables/tablesums.h"

#include <functional>

namespace nianbao {

/// A cell that is reckoned from one or two others of its row.
struct TableRate {
    TableSum told; ///< the cell, without suspects
    int line = 0; ///< row of the grid
    QList<int> from {}; ///< columns of the grid
    /// Whether it would hold, were the cell in that column so much more.
    std::function<bool(int column, double by)> wouldHold {};
};

/// The cells of columns that are reckoned from others, and whose head says how: 占比, 增减, 同比, 化解率. From which
/// columns is what most of the rows agree on; where they agree on none, nothing is said. A table of more than 16
/// columns is left alone.
QList<TableRate> tableRatesIn(const Table &table);

} // namespace nianbao
