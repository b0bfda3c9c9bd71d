// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/cells.h"

#include "core/typeset/breaks.h"

namespace nianbao {

namespace {

void addSpan(Cells &cells, const QString &text, int span)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        Cell cell;
        cell.code = text[at].unicode();
        cell.span = span;
        cell.offset = qint32(at);
        if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            cell.code = QChar::surrogateToUcs4(text[at], text[at + 1]);
            ++at;
        } else if (text[at].isSurrogate()) {
            cell.code = QChar::ReplacementCharacter; // half a pair: no character
        }
        cell.traits = traitsOf(cell.code);
        cells << cell;
    }
}

}

Cells cellsOf(const Block &block)
{
    qsizetype size = 0;
    for (const Span &span : block.spans)
        size += span.text.size();
    Cells cells;
    cells.reserve(size);
    for (qsizetype span = 0; span < block.spans.size(); ++span)
        addSpan(cells, block.spans[span].text, int(span));
    markBreaks(cells);
    return cells;
}

int widthOf(const Cells &cells, qsizetype begin, qsizetype end)
{
    int width = 0;
    for (qsizetype at = begin; at < end; ++at)
        width += cells[at].width();
    return width;
}

}
