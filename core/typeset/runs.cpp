// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/runs.h"

#include "core/typeset/marks.h"

#include <algorithm>

namespace nianbao {

namespace {

/// Takes the cells of a line from left to right.
class RunMaker {
public:
    RunMaker(Page &page, const Spans &spans, const LaidBlock &laid, PointMm origin, Glyphs &glyphs)
        : m_runs(page.texts)
        , m_lines(page.lines)
        , m_spans(spans)
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
            if (cell.has(Word) && (index == line.begin || !m_laid.cells[index - 1].has(Word)))
                beginWord(line, index, at);
            addCell(cell, at, squeezed, line, index);
            extendMark(cell.change, at);
            if (index >= inked)
                continue; // trailing blanks stay where the ink ends
            at += cell.width() - (squeezed ? 1 : 0);
            m_markEnd = at;
            if (index + 1 < inked && isGapAfter(m_laid.cells, index, line.everyGap))
                at += line.stretch;
        }
        extendMark(TextChange::None, at);
    }

private:
    // One mark for all neighbours that were changed in the same way; `at` is where the next one begins.
    void extendMark(TextChange change, double at)
    {
        if (change == m_mark)
            return;
        const auto place = [&](double halves) { return m_origin.x + m_laid.half * halves; };
        if (m_mark != TextChange::None)
            appendMark(m_lines,
                {m_mark, place(m_markBegin), place(m_markEnd), m_origin.y + baselineDrop(m_laid.size), m_laid.size});
        m_mark = change;
        m_markBegin = at;
        m_markEnd = at;
    }

    void addCell(const Cell &cell, double at, bool squeezed, const Line &line, qsizetype index)
    {
        const Span &span = m_spans[cell.span];
        const Glyphs::Choice &choice = m_glyphs.choose(fontRoleOf(span.role), cell.code);
        if (!choice.face)
            return; // reported by the caller
        if (cell.span != m_span || choice.face != m_face || index == line.begin)
            begin(cell, span, *choice.face, line.end - index);
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
        if (cell.has(Word) && !m_wordStretched) {
            const double x = m_word;
            m_word += advance * m_em + m_wordGap;
            m_afterBase = x + advance * m_em;
            return x;
        }
        const double room = cell.width() * half;
        const double shift = squeezed && cell.has(BlankLeft) ? half : 0;
        const double x = left - shift + (room - advance * m_em) / 2;
        m_afterBase = x + advance * m_em;
        return x;
    }

    // Letters keep their own widths; what is left of the run's room goes between them, a little, and else to both ends.
    void beginWord(const Line &line, qsizetype first, double at)
    {
        constexpr double kWidestGap = 0.08; // ems; readers of PDF text take more for a blank
        m_wordStretched = line.everyGap && line.stretch > 0;
        double natural = 0;
        int room = 0;
        int letters = 0;
        for (qsizetype index = first; index < line.end && m_laid.cells[index].has(Word | Combining); ++index) {
            const Cell &cell = m_laid.cells[index];
            room += cell.width();
            if (cell.has(Combining))
                continue;
            const SpanRole role = m_spans[cell.span].role;
            natural += m_glyphs.choose(fontRoleOf(role), cell.code).advance * m_em;
            ++letters;
        }
        const double slack = room * m_laid.half.value - natural;
        m_wordGap = std::min(slack / letters, kWidestGap * m_em);
        m_word = m_origin.x.value + at * m_laid.half.value + (slack - m_wordGap * (letters - 1)) / 2;
    }

    void begin(const Cell &cell, const Span &span, const FontFace &face, qsizetype longest)
    {
        TextRun run;
        run.face = face;
        run.size = m_laid.size;
        run.color = colorOf(span.change);
        run.change = span.change;
        run.baseline = m_origin.y + baselineDrop(m_laid.size);
        run.source = span.source;
        if (span.source.offset >= 0)
            run.source.offset += cell.offset;
        run.text.reserve(longest);
        run.x.reserve(longest);
        m_runs << run;
        m_span = cell.span;
        m_face = &face;
    }

    QList<TextRun> &m_runs;
    QList<RuleLine> &m_lines;
    const Spans &m_spans;
    const LaidBlock &m_laid;
    PointMm m_origin;
    Glyphs &m_glyphs;
    double m_em;
    double m_afterBase = 0;
    double m_word = 0; ///< where the next letter of the half-width run stands, in mm
    double m_wordGap = 0;
    bool m_wordStretched = false;
    TextChange m_mark = TextChange::None; ///< that goes on, from and to half cells of the line
    double m_markBegin = 0;
    double m_markEnd = 0;
    int m_span = -1;
    const FontFace *m_face = nullptr;
};

} // namespace

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

void appendRuns(Page &page, const Spans &spans, const LaidBlock &laid, const Line &line, PointMm origin, Glyphs &glyphs)
{
    RunMaker(page, spans, laid, origin, glyphs).add(line);
}

} // namespace nianbao
