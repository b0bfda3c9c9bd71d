// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/tables/tablesums.h"

namespace nianbao {

/// What is reckoned in a table.
struct TableFigures {
    QList<TableSum> sums;
    QList<TableSum> rates;
};

/// The sums and the rates of a table. A cell that spoils a total and what is reckoned from it in its own row is told
/// once, as a sum, at its place: changed by what the total is off, it puts both right.
TableFigures tableFiguresIn(const Table &table);

} // namespace nianbao
