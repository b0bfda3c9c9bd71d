// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/lines.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kTabStop = 4 * kHalvesPerCell;

class Breaker {
public:
    Breaker(Cells &cells, const LineShape &shape)
        : m_cells(cells)
        , m_shape(shape)
    {
    }

    QList<Line> run()
    {
        QList<Line> lines;
        for (qsizetype begin = 0; begin < m_cells.size(); begin = lines.last().end)
            lines << nextLine(begin, lines.isEmpty() ? m_shape.first : m_shape.rest);
        return lines;
    }

private:
    /// The candidates that one walk over the line finds.
    struct Found {
        qsizetype fitting = -1; ///< last allowed break within the line
        int fittingWidth = 0;
        qsizetype hard = -1; ///< last break within the line for a run longer than the line
        int hardWidth = 0;
        qsizetype squeezing = -1; ///< first allowed break that fits when marks are squeezed
        int excess = 0;
    };

    Line nextLine(qsizetype begin, int indent)
    {
        const int room = m_shape.full - indent;
        const Found found = search(begin, room);
        Line line {begin, 0, double(indent)};
        if (found.fitting == m_cells.size() || (found.fitting > begin && found.fittingWidth == room)) {
            line.end = found.fitting;
        } else if (found.squeezing > begin) {
            line.end = found.squeezing;
            squeeze(line, found.excess);
        } else {
            push(line, found, room);
        }
        return line;
    }

    Found search(qsizetype begin, int room)
    {
        Found found;
        int width = 0;
        int blanks = 0; // at the end
        int marks = 0;
        for (qsizetype end = begin + 1; end <= m_cells.size(); ++end) {
            measure(m_cells[end - 1], width, blanks, marks);
            const int ink = width - blanks;
            if (ink > room + (m_shape.justified ? kMostSqueezed : 0))
                break;
            const bool last = end == m_cells.size();
            if (last || m_cells[end].breakBefore)
                offer(found, end, ink, room, marks);
            if (ink <= room && (last || m_cells[end].hardBefore)) {
                found.hard = end;
                found.hardWidth = ink;
            }
        }
        return found;
    }

    void measure(Cell &cell, int &width, int &blanks, int &marks) const
    {
        if (cell.has(Tab))
            cell.traits.width = quint8(kTabStop - width % kTabStop);
        width += cell.width();
        if (cell.has(Space))
            blanks += cell.width();
        else if (cell.width() > 0)
            blanks = 0;
        marks += cell.has(BlankLeft | BlankRight) ? 1 : 0;
    }

    void offer(Found &found, qsizetype end, int ink, int room, int marks) const
    {
        if (ink <= room) {
            found.fitting = end;
            found.fittingWidth = ink;
        } else if (found.squeezing < 0 && ink - room <= marks && m_shape.justified) {
            found.squeezing = end;
            found.excess = ink - room;
        }
    }

    void squeeze(Line &line, int halves) const
    {
        const qsizetype last = inkEnd(m_cells, line) - 1;
        if (m_cells[last].has(BlankRight))
            line.squeezed << last;
        for (const bool brackets : {true, false}) {
            for (qsizetype at = last; at >= line.begin && line.squeezed.size() < halves; --at) {
                if (m_cells[at].has(BlankLeft | BlankRight) && m_cells[at].has(Bracket) == brackets
                    && !line.squeezed.contains(at))
                    line.squeezed << at;
            }
        }
    }

    void push(Line &line, const Found &found, int room) const
    {
        line.end = found.fitting;
        int slack = room - found.fittingWidth;
        // A run that would leave gaps wider than half a cell is rather broken itself.
        if (found.fitting <= line.begin || (found.hard > found.fitting && slack > gapsIn(line))) {
            line.end = found.hard > line.begin ? found.hard : afterFirst(line.begin);
            slack = found.hard > line.begin ? room - found.hardWidth : 0;
        }
        if (m_shape.justified && line.end < m_cells.size())
            stretch(line, slack);
    }

    void stretch(Line &line, int slack) const
    {
        int gaps = gapsIn(line);
        if (gaps == 0) {
            line.everyGap = true;
            gaps = gapsIn(line);
        }
        if (gaps > 0)
            line.stretch = double(slack) / gaps;
    }

    [[nodiscard]] int gapsIn(const Line &line) const
    {
        int gaps = 0;
        for (qsizetype at = line.begin, end = inkEnd(m_cells, line) - 1; at < end; ++at)
            gaps += isGapAfter(m_cells, at, line.everyGap) ? 1 : 0;
        return gaps;
    }

    // Nothing may break: one character with all that belongs to it, so that the work goes on.
    [[nodiscard]] qsizetype afterFirst(qsizetype begin) const
    {
        qsizetype end = begin + 1;
        int width = m_cells[begin].width();
        while (end < m_cells.size() && width + m_cells[end].width() <= m_shape.full - m_shape.rest)
            width += m_cells[end++].width();
        return end;
    }

    Cells &m_cells;
    const LineShape &m_shape;
};

}

QList<Line> breakLines(Cells &cells, const LineShape &shape)
{
    return Breaker(cells, shape).run();
}

qsizetype inkEnd(const Cells &cells, const Line &line)
{
    qsizetype end = line.end;
    while (end > line.begin && cells[end - 1].has(Space | Invisible))
        --end;
    return end;
}

bool isGapAfter(const Cells &cells, qsizetype at, bool everyGap)
{
    const Cell &cell = cells[at];
    const Cell &next = cells[at + 1];
    if (next.width() == 0)
        return false;
    if (everyGap)
        return true;
    const bool twin = cell.code == next.code && cell.has(FullMark) && !cell.has(NoStart | NoEnd);
    return !twin && !(cell.has(Word) && next.has(Word));
}

double widthOf(const Cells &cells, const Line &line)
{
    const qsizetype end = inkEnd(cells, line);
    double width = widthOf(cells, line.begin, end) - double(line.squeezed.size());
    for (qsizetype at = line.begin; at + 1 < end; ++at)
        width += isGapAfter(cells, at, line.everyGap) ? line.stretch : 0;
    return width;
}

}
