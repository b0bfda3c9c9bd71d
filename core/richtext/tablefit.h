// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/tablestyle.h"
#include "core/model/paragraph.h"
#include "core/richtext/officestyles.h"
#include "core/richtext/tableplaces.h"

#include <QList>

namespace nianbao {

/// How a table is set, so that a word processor wraps the same cells as our own page.
struct TableFit {
    TableType type;
    QList<int> widths; ///< of the columns, in twips; they add up to the total
    QList<bool> centred; ///< of the columns: every text is a figure or short, below the repeated head
    int gap = 0; ///< above and below, in twips: with it the text behind the table is on the grid again

    [[nodiscard]] int margin() const; ///< on both sides of a cell's text, in twips

    /// Where the text of a cell stands that begins in that column: all of a column in the middle, or none.
    [[nodiscard]] TableText textOf(const TablePlace &place, qsizetype column, bool head) const;
};

/// By the table's own widths or by its content. `total`: twips.
TableFit fitTable(const Table &table, int total);

/// Thousandths of the whole, from widths of any unit; none where they are not one for each of the columns, or are what
/// the table has by its content: then nobody chose them.
QList<int> chosenShares(const Table &table, const QList<int> &widths);

} // namespace nianbao
