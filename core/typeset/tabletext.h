// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/tablestyle.h"
#include "core/typeset/layout.h"
#include "core/typeset/tablegrid.h"

#include <QList>

namespace nianbao {

/// One line of a cell's text as it was typed, to be broken to the column's width.
struct CellParagraph {
    Spans spans; ///< one, in a comparison several
    LaidBlock laid;
};

/// A cell's text in half cells of its type.
struct CellText {
    QList<CellParagraph> paragraphs; ///< none where the cell is blank
    int least = 0; ///< its longest piece that should not be broken
    int natural = 0; ///< its longest line
    bool centred = false;

    [[nodiscard]] int lines() const;
};

/// `head`: in 黑体, centred. `source` is the table's own place.
CellText cellText(const GridCell &cell, bool head, const Place &source);

/// Breaks the cell's text into lines of `width`, in the type of that size.
void breakCell(CellText &text, Pt size, Mm width);

} // namespace nianbao
