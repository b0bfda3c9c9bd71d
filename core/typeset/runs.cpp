// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/runs.h"

namespace nianbao {

namespace {

/// Takes the cells of a line from left to right.
class RunMaker {
public:
    RunMaker(QList<TextRun> &runs, const Block &block, const LaidBlock &laid, PointMm origin, Glyphs &glyphs)
        : m_runs(runs)
        , m_block(block)
        , m_laid(laid)
        , m_origin(origin)
        , m_glyphs(glyphs)
        , m_em(toMm(laid.size).value)
    {
    }

    void add(const Line &line)
    {
        const qsizetype inked = inkEnd(m_laid.cells, line);
        double at = line.indent;
        for (qsizetype index = line.begin; index < line.end; ++index) {
            const Cell &cell = m_laid.cells[index];
            const bool squeezed = line.squeezed.contains(index);
            addCell(cell, at, squeezed, index - line.begin);
            if (index >= inked)
                continue; // trailing blanks stay where the ink ends
            at += cell.width() - (squeezed ? 1 : 0);
            if (index + 1 < inked && isGapAfter(m_laid.cells, index, line.everyGap))
                at += line.stretch;
        }
    }

private:
    void addCell(const Cell &cell, double at, bool squeezed, qsizetype indexInLine)
    {
        const Span &span = m_block.spans[cell.span];
        const Glyphs::Choice &choice = m_glyphs.choose(fontRoleOf(span.role), cell.code);
        if (!choice.face)
            return; // reported by the caller
        if (cell.span != m_span || choice.face != m_face || indexInLine == 0)
            begin(cell, span, *choice.face);
        TextRun &run = m_runs.last();
        const char32_t code = cell.has(Tab) ? U' ' : choice.code;
        if (code < 0x10000)
            run.text += QChar(char16_t(code));
        else
            run.text += QString::fromUcs4(&code, 1);
        run.x << float(place(cell, at, squeezed, choice.advance));
    }

    // The glyph's origin in mm: its advance is centred in its room; a squeezed opening mark gives its blank left half.
    double place(const Cell &cell, double at, bool squeezed, double advance)
    {
        const double half = m_laid.half.value;
        const double left = m_origin.x.value + at * half;
        if (cell.has(Combining))
            return m_afterBase;
        if (cell.has(Space | Invisible))
            return left;
        const double room = cell.width() * half;
        const double shift = squeezed && cell.has(BlankLeft) ? half : 0;
        const double x = left - shift + (room - advance * m_em) / 2;
        m_afterBase = x + advance * m_em;
        return x;
    }

    void begin(const Cell &cell, const Span &span, const FontFace &face)
    {
        TextRun run;
        run.face = face;
        run.size = m_laid.size;
        run.baseline = m_origin.y + baselineDrop(m_laid.size);
        run.source = span.source;
        if (span.source.offset >= 0)
            run.source.offset += cell.offset;
        m_runs << run;
        m_span = cell.span;
        m_face = &face;
    }

    QList<TextRun> &m_runs;
    const Block &m_block;
    const LaidBlock &m_laid;
    PointMm m_origin;
    Glyphs &m_glyphs;
    double m_em;
    double m_afterBase = 0;
    int m_span = -1;
    const FontFace *m_face = nullptr;
};

}

FontRole fontRoleOf(SpanRole role)
{
    switch (role) {
    case SpanRole::Title:
        return FontRole::XiaoBiaoSong;
    case SpanRole::Level1:
        return FontRole::Hei;
    case SpanRole::Level2:
        return FontRole::Kai;
    case SpanRole::Level3:
    case SpanRole::Level4:
    case SpanRole::Text:
        break;
    }
    return FontRole::FangSong;
}

Mm baselineDrop(Pt size)
{
    constexpr double kAscent = 0.88; // of the em box of Chinese fonts
    return toMm(size) * kAscent;
}

void appendRuns(QList<TextRun> &runs, const Block &block, const LaidBlock &laid, const Line &line, PointMm origin, Glyphs &glyphs)
{
    RunMaker(runs, block, laid, origin, glyphs).add(line);
}

}
