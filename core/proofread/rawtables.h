// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/blocks.h"

#include <QList>

namespace nianbao {

/// Lines of raw text whose tabs separate columns, read as the table that they are.
struct RawTable {
    Table table;
    QList<QList<Place>> places; ///< where each cell begins
};

/// The tables among the raw blocks. Two lines with as many columns make one; a first line that lacks one column has
/// lost its empty first cell.
QList<RawTable> rawTablesIn(const Blocks &blocks);

} // namespace nianbao
