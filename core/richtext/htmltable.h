// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/richtext/htmltree.h"

#include <QList>

namespace nianbao {

/// What a table of a page is for.
struct HtmlTableShape {
    int columns = 0;
    bool nested = false; ///< holds tables
    bool headings = false; ///< holds h1 to h6

    /// Its cells only place text on the page.
    [[nodiscard]] bool isLayout() const { return columns <= 1 || nested || headings; }
};
HtmlTableShape shapeOf(const GumboNode *table);

/// The widths that <col> or the first row's cells tell, in any unit; empty where one of the `columns` has none or they
/// are in different units.
QList<int> columnWidthsOf(const GumboNode *table, int columns);

/// Whether all cells of the row, or the part of the table it stands in, are headings.
bool isHeaderRow(const GumboNode *row);

/// The value of colspan or rowspan; 1 where there is none. rowspan=0, to the end, is a large number.
int spanOf(const GumboNode *cell, const char *name);

/// All text under the node, white space simplified.
QString textUnder(const GumboNode *node);

/// Whether an element with one of these tags is under the node.
bool holds(const GumboNode *node, const QStringList &tags);

} // namespace nianbao
