// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/cells.h"

#include "core/typeset/breaks.h"

namespace nianbao {

namespace {

void addSpan(Cells &cells, const QString &text, TextChange change, int span)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        Cell cell;
        cell.code = text[at].unicode();
        cell.change = change;
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

// A half-width run takes as many half cells as its letters need together; each letter's share of them is 0, 1 or 2.
void fitWords(Cells &cells)
{
    int sum = 0;
    for (Cell &cell : cells) {
        if (!cell.has(Word)) {
            sum = 0;
            continue;
        }
        const auto halves = [](int nominal) { return (nominal + kHalfNominal - 1) / kHalfNominal; };
        const int before = halves(sum);
        sum += cell.traits.nominal;
        cell.traits.width = quint8(halves(sum) - before);
    }
}

} // namespace

Cells cellsOf(const Block &block)
{
    return cellsOf(block.spans);
}

Cells cellsOf(const QList<Span> &spans)
{
    qsizetype size = 0;
    for (const Span &span : spans)
        size += span.text.size();
    Cells cells;
    cells.reserve(size);
    for (qsizetype span = 0; span < spans.size(); ++span)
        addSpan(cells, spans[span].text, spans[span].change, int(span));
    fitWords(cells);
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

} // namespace nianbao
