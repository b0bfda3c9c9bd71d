// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paragraph.h"

#include <QList>
#include <QString>

namespace nianbao {

/// A cell that alone would put a sum right, were it changed by so much.
struct TableSuspect {
    int line = 0; ///< row of the grid
    int column = 0; ///< of the grid
    double by = 0;
    int row = 0; ///< as in Table::rows
    int cell = 0;
};

/// A total of a table with the cells that make it.
struct TableSum {
    int row = 0; ///< of the cell to be marked, as in Table::rows
    int cell = 0;
    bool holds = false;
    QString shown; ///< the arithmetic: 12 + 5 = 17 < 18; of a cell that spoils two sums both
    QList<TableSuspect> suspects {}; ///< where it does not hold
    bool isSure = true; ///< the words say that it is a total; else only that it may be: 全县, 累计
};

/// The sums of rows and columns that are called 合计, 总计 or 小计, or 全县, 全年, 累计 where they nearly are. Silent
/// on columns that cannot be added up (rates, years, numbers of a list), and on totals that more often than not are
/// something else. Where a row and a column both fail by as much, the cell in which they meet is the wrong one.
QList<TableSum> tableSumsIn(const Table &table);

} // namespace nianbao
