// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paragraph.h"

#include <QList>

namespace nianbao {

/// The columns' widths, `total` twips in all, by the table's own widths or by its content: as on our own page, so that
/// the same cells wrap.
QList<int> columnWidths(const Table &table, int total);

/// Thousandths of the whole, from widths of any unit; none where they are not one for each of the columns, or are what
/// the table has by its content: then nobody chose them.
QList<int> chosenShares(const Table &table, const QList<int> &widths);

} // namespace nianbao
