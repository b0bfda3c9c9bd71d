// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/layout.h"

#include "core/typeset/figure.h"
#include "core/typeset/title.h"

namespace nianbao {

namespace {

constexpr int kIndent = 2 * kHalvesPerCell; ///< of a paragraph: two characters (GB/T 9704-2012, 7.3.3)

LineShape shapeOf(BlockRole role, int full)
{
    switch (role) {
    case BlockRole::Addressees: // 7.3.2: flush, also where it wraps
        return {0, 0, full};
    case BlockRole::HeadMatter:
    case BlockRole::Raw:
        return {0, 0, full, false};
    default:
        return {kIndent, 0, full};
    }
}

RowKind kindOf(BlockRole role)
{
    switch (role) {
    case BlockRole::HeadMatter:
    case BlockRole::Title:
    case BlockRole::Addressees:
        return RowKind::Head;
    case BlockRole::Annexes:
        return RowKind::Annexes;
    case BlockRole::Signature:
    case BlockRole::Date:
    case BlockRole::ClosingNote:
        return RowKind::Closing;
    default:
        return RowKind::Body;
    }
}

LaidBlock layOutTitle(const Block &block, const PageSpec &spec)
{
    LaidBlock laid;
    laid.size = spec.titleSize;
    laid.half = toMm(spec.titleSize) / kHalvesPerCell;
    laid.cells = cellsOf(block);
    laid.lines = breakTitle(laid.cells, spec.textWidth / laid.half);
    return laid;
}

LaidBlock layOutBlock(const Block &block, const PageSpec &spec)
{
    LaidBlock laid;
    if (block.role == BlockRole::Title) {
        laid = layOutTitle(block, spec);
    } else {
        laid.size = spec.bodySize;
        laid.half = spec.cell() / kHalvesPerCell;
        laid.cells = cellsOf(block);
        laid.lines = breakLines(laid.cells, shapeOf(block.role, spec.columns * kHalvesPerCell));
    }
    laid.kind = kindOf(block.role);
    laid.keepWithNext = block.role == BlockRole::Heading;
    return laid;
}

} // namespace

qsizetype rowCount(const LaidBlock &laid)
{
    return laid.figure ? laid.figure->bands().size() : laid.lines.size();
}

LaidBlocks layOut(const Blocks &blocks, const PageSpec &spec, bool sealed)
{
    LaidBlocks laid;
    laid.reserve(blocks.size());
    FigureCount count;
    for (qsizetype index = 0; index < blocks.size(); ++index) {
        laid << layOutBlock(blocks[index], spec);
        laid.last().figure = figureOf(blocks[index], spec, count);
        const bool underTitle = index > 0 && blocks[index - 1].role == BlockRole::Title;
        const bool overTitle =
            index > 0 && blocks[index].role == BlockRole::Title && blocks[index - 1].role == BlockRole::HeadMatter;
        laid.last().blankBefore = (underTitle || overTitle) ? 1 : 0; // 7.3.2: one line below the title
    }
    layOutClosing(blocks, laid, spec, sealed);
    return laid;
}

} // namespace nianbao
