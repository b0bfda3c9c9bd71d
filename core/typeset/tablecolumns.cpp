// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/tablecolumns.h"

#include "core/typeset/tablefigure.h"

#include <algorithm>
#include <numeric>

namespace nianbao {

namespace {

/// Half cells that a column asks for.
struct Need {
    double least = kHalvesPerCell;
    double natural = kHalvesPerCell;
};
using Needs = std::vector<Need>;

class Planner {
public:
    Planner(const CellGrid &grid, const QList<CellText> &texts, Mm width)
        : m_grid(grid)
        , m_texts(texts)
        , m_room(width - kOuterLine)
        , m_needs(size_t(grid.columns))
    {
        measure();
    }

    ColumnPlan run()
    {
        if (hasWidths()) {
            for (const TableType &type : kTableTypes) {
                if (const QList<Mm> columns = given(); fits(columns, type, &Need::least))
                    return plan(type, columns, false);
            }
            if (const QList<Mm> columns = given(); fitsCharacter(columns))
                return plan(kTableTypes.back(), columns, true);
        }
        if (const Needs roomy = comfortable(); sum(kTableTypes.front(), roomy) <= m_room * kMostOfShort)
            m_needs = roomy;
        for (const TableType &type : kTableTypes) {
            if (sum(type, m_needs) <= m_room)
                return plan(type, byContent(type), false);
        }
        for (Need &need : m_needs)
            need.least = kHalvesPerCell;
        return plan(kTableTypes.back(), byContent(kTableTypes.back()), true);
    }

private:
    static Mm outer(double halves, const TableType &type)
    {
        return toMm(type.size) * (halves / kHalvesPerCell) + type.padding * 2;
    }

    static Mm sum(const TableType &type, const Needs &needs)
    {
        Mm whole;
        for (const Need &need : needs)
            whole = whole + outer(need.least, type);
        return whole;
    }

    // Names, units and figures on one line, where the longer texts still have room.
    [[nodiscard]] Needs comfortable() const
    {
        Needs needs = m_needs;
        for (Need &need : needs)
            need.least = need.natural <= kShortText ? need.natural : need.least;
        return needs;
    }

    void measure()
    {
        for (qsizetype at = 0; at < m_texts.size(); ++at) {
            const GridCell &cell = m_grid.cells[at];
            if (cell.columnEnd - cell.column > 1)
                continue;
            Need &need = m_needs[size_t(cell.column)];
            need.least = std::max(need.least, double(m_texts[at].least));
            need.natural = std::max(need.natural, double(std::min(m_texts[at].natural, kWidestNatural)));
        }
        for (qsizetype at = 0; at < m_texts.size(); ++at)
            spread(m_grid.cells[at], m_texts[at]);
    }

    // What a merged cell needs beyond its columns is shared by them.
    void spread(const GridCell &cell, const CellText &text)
    {
        const auto begin = m_needs.begin() + cell.column;
        const auto end = m_needs.begin() + cell.columnEnd;
        const double has =
            std::accumulate(begin, end, 0.0, [](double whole, const Need &n) { return whole + n.least; });
        const double lacking = (text.least - has) / double(cell.columnEnd - cell.column);
        for (auto need = begin; lacking > 0 && need != end; ++need) {
            need->least += lacking;
            need->natural = std::max(need->natural, need->least);
        }
    }

    [[nodiscard]] bool hasWidths() const
    {
        return m_grid.widths.size() == m_grid.columns
            && std::all_of(m_grid.widths.begin(), m_grid.widths.end(), [](int width) { return width > 0; });
    }

    [[nodiscard]] QList<Mm> given() const
    {
        const double whole = std::accumulate(m_grid.widths.begin(), m_grid.widths.end(), 0.0);
        QList<Mm> columns;
        for (const int width : m_grid.widths)
            columns << m_room * (width / whole);
        return columns;
    }

    [[nodiscard]] bool fits(const QList<Mm> &columns, const TableType &type, double Need::*need) const
    {
        for (qsizetype at = 0; at < columns.size(); ++at) {
            if (columns[at] < outer(m_needs[size_t(at)].*need, type))
                return false;
        }
        return true;
    }

    [[nodiscard]] static bool fitsCharacter(const QList<Mm> &columns)
    {
        return std::all_of(columns.begin(), columns.end(),
            [](Mm column) { return column >= outer(kHalvesPerCell, kTableTypes.back()); });
    }

    // Where the longest lines fit, what is left over is shared in proportion; else each has its least and a share.
    [[nodiscard]] QList<Mm> byContent(const TableType &type) const
    {
        Mm natural;
        double weights = 0;
        double wants = 0;
        for (const Need &need : m_needs) {
            natural = natural + outer(need.natural, type);
            weights += need.natural + kEvener;
            wants += need.natural - need.least;
        }
        const bool roomy = natural <= m_room;
        const Mm left = m_room - (roomy ? natural : sum(type, m_needs));
        QList<Mm> columns;
        for (const Need &need : m_needs) {
            const double share = roomy ? (need.natural + kEvener) / weights : (need.natural - need.least) / wants;
            columns << outer(roomy ? need.natural : need.least, type) + left * share;
        }
        return columns;
    }

    [[nodiscard]] ColumnPlan plan(const TableType &type, const QList<Mm> &columns, bool tight) const
    {
        ColumnPlan made {type.size, type.padding, {kOuterLine / 2}, tight};
        for (const Mm column : columns)
            made.edges << made.edges.last() + column;
        return made;
    }

    const CellGrid &m_grid;
    const QList<CellText> &m_texts;
    Mm m_room;
    Needs m_needs;
};

} // namespace

ColumnPlan planColumns(const CellGrid &grid, const QList<CellText> &texts, Mm width)
{
    return Planner(grid, texts, width).run();
}

} // namespace nianbao
