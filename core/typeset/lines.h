// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/cells.h"

#include <QList>
#include <QVarLengthArray>

namespace nianbao {

constexpr int kHalvesPerCell = 2;
constexpr int kFullLine = 56; ///< half cells on a line (GB/T 9704-2012, 5.2.3: 28 characters)
constexpr int kMostSqueezed = 2; ///< half cells that a line gives up at most: one cell in all

/// One line of a block: a range of its cells.
struct Line {
    qsizetype begin = 0;
    qsizetype end = 0; ///< trailing blanks belong to the line, but take no room
    double indent = 0; ///< half cells
    double stretch = 0; ///< half cells added to each gap
    QVarLengthArray<qsizetype, kMostSqueezed> squeezed {}; ///< marks that take half a cell
    bool everyGap = false; ///< stretched between all cells, for want of other gaps
};

/// Indents in half cells, and the line's full width.
struct LineShape {
    int first = 0;
    int rest = 0;
    int full = kFullLine;
    bool justified = true; ///< both edges, but for the last line
};

/// Breaks a block into lines: what does not fit is squeezed in (first the mark at the line's end), else pushed to the next line, and the
/// line is then spread evenly. Sets the width of tabs, which reach to the next multiple of four cells.
QList<Line> breakLines(Cells &cells, const LineShape &shape);

/// The end of the line without its trailing blanks.
qsizetype inkEnd(const Cells &cells, const Line &line);

/// Where the cell `at` is followed by a gap that may be stretched.
bool isGapAfter(const Cells &cells, qsizetype at, bool everyGap);

/// Half cells of the line from its indent to the end of its ink.
double widthOf(const Cells &cells, const Line &line);

}
