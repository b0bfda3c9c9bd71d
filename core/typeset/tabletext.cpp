// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/tabletext.h"

#include <algorithm>

namespace nianbao {

namespace {

/// The longest run between two places where a line may begin.
int longestPiece(const Cells &cells)
{
    int longest = 0;
    int width = 0;
    for (qsizetype at = 0; at < cells.size(); ++at) {
        width = at > 0 && cells[at].breakBefore ? 0 : width;
        width += cells[at].has(Space) ? 0 : cells[at].width();
        longest = std::max(longest, width);
    }
    return longest;
}

/// The cell's text as it was typed, line by line.
QList<Spans> linesOf(const GridCell &cell, SpanRole role, Place place)
{
    const Spans whole = cell.changed.isEmpty() ? Spans {Span {cell.text, role, place}} : cell.changed;
    QList<Spans> lines {{}};
    for (const Span &span : whole) {
        qsizetype begin = 0;
        const QStringList pieces = QString(span.text).replace(u'\t', u' ').split(u'\n');
        for (qsizetype at = 0; at < pieces.size(); begin += pieces[at++].size() + 1) {
            if (at > 0)
                lines << Spans();
            Span piece {pieces[at], role, span.source, span.change};
            if (piece.source.offset >= 0)
                piece.source.offset += int(begin);
            lines.last() << piece;
        }
    }
    return lines;
}

} // namespace

int CellText::lines() const
{
    qsizetype count = 0;
    for (const CellParagraph &paragraph : paragraphs)
        count += std::max<qsizetype>(1, paragraph.laid.lines.size());
    return int(std::max<qsizetype>(1, count));
}

CellText cellText(const GridCell &cell, bool head, const Place &source)
{
    CellText text;
    text.centred = head;
    if (cell.text.trimmed().isEmpty())
        return text;
    Place place = source;
    place.offset = cell.offset;
    const SpanRole role = head ? SpanRole::Level1 : SpanRole::Text; // 7.3.3: 黑体 for heads
    const QList<Spans> lines = linesOf(cell, role, place);
    for (const Spans &line : lines) {
        CellParagraph paragraph {line, {}};
        paragraph.laid.cells = cellsOf(paragraph.spans);
        text.natural = std::max(text.natural, widthOf(paragraph.laid.cells, 0, paragraph.laid.cells.size()));
        text.least = std::max(text.least, longestPiece(paragraph.laid.cells));
        text.paragraphs << paragraph;
    }
    text.least = std::max(std::min(text.least, kLongestWhole), std::min(text.natural, kShortestText));
    return text;
}

void breakCell(CellText &text, Pt size, Mm width)
{
    const Mm half = toMm(size) / kHalvesPerCell;
    constexpr double kTolerance = 1e-6;
    const double room = width / half;
    const int full = std::max(kHalvesPerCell, int(room + kTolerance));
    constexpr int kLeastSpread = 24; // half cells: in a narrower column gaps would be wide
    constexpr double kWidestGap = 0.5; // half cells: a line that would be pulled apart more stays at the left
    const bool centred = text.centred;
    for (CellParagraph &paragraph : text.paragraphs) {
        LaidBlock &laid = paragraph.laid;
        laid.size = size;
        laid.half = half;
        laid.lines = breakLines(laid.cells, {0, 0, full, !centred && full >= kLeastSpread});
        for (Line &line : laid.lines) {
            if (line.stretch > kWidestGap) {
                line.stretch = 0;
                line.everyGap = false;
            }
            line.indent = centred ? std::max(0.0, (room - widthOf(laid.cells, line)) / 2) : 0;
        }
    }
}

} // namespace nianbao
