// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paragraph.h"

#include <QList>

namespace nianbao {

/// A place of a table's grid: a cell, the lower part of a cell of a row above, or a place where the table has no cell.
struct TablePlace {
    const TableCell *cell = nullptr; ///< null for a place without a cell; of the table it was made from
    int columns = 1; ///< across which it reaches
    int rows = 1; ///< to which it reaches, within the table
    bool goesOn = false; ///< `cell` began in a row above
};
using TablePlaces = QList<QList<TablePlace>>;

/// Row by row, every row as wide as the table. What would reach over another cell or the table's end is cut off.
TablePlaces placesOf(const Table &table);

} // namespace nianbao
