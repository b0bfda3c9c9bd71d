// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/blocks.h"
#include "core/typeset/lines.h"
#include "core/typeset/paginate.h"
#include "core/typeset/spec.h"

#include <QList>

#include <memory>

namespace nianbao {

class Figure;

/// A block broken into lines, in the measure of its own type size.
struct LaidBlock {
    Cells cells;
    QList<Line> lines;
    Mm half; ///< width of a half cell
    Pt size;
    RowKind kind = RowKind::Body;
    int blankBefore = 0;
    bool keepWithNext = false;
    std::shared_ptr<const Figure> figure {}; ///< instead of lines, of a table or a picture
};
using LaidBlocks = QList<LaidBlock>;

/// The rows that the page breaks see: its lines or its bands.
qsizetype rowCount(const LaidBlock &laid);

/// Gives every block its lines, tables and pictures their bands: title, addressees, headings, paragraphs, raw lines and
/// the closing (7.3.1 to 7.3.6).
LaidBlocks layOut(const Blocks &blocks, const PageSpec &spec, bool sealed);

/// The closing's blocks (annexes, signature, date, note) among the laid ones: 7.3.4, 7.3.5.1, 7.3.5.2, 7.3.6.
void layOutClosing(const Blocks &blocks, LaidBlocks &laid, const PageSpec &spec, bool sealed);

} // namespace nianbao
