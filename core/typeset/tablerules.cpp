// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/tablerules.h"

#include "core/typeset/tablefigure.h"

namespace nianbao {

namespace {

class Ruler {
public:
    Ruler(const CellGrid &grid, const TableBands &bands, const ColumnPlan &plan, const TablePart &part, Mm left)
        : m_grid(grid)
        , m_bands(bands)
        , m_plan(plan)
        , m_part(part)
        , m_left(left)
    {
        m_ys << part.top;
        for (int index = 0; index < part.size(); ++index)
            m_ys << m_ys.last() + bands.height(part.band(index), part.band(index) + 1);
    }

    QList<RuleLine> run()
    {
        for (int index = 0; index <= m_part.size(); ++index)
            addHorizontal(index);
        for (int column = 0; column <= m_grid.columns; ++column)
            addVertical(column);
        return m_rules;
    }

private:
    [[nodiscard]] int owner(int index, int column) const
    {
        return m_grid.owner(m_bands.rowOf[size_t(m_part.band(index))], column);
    }

    [[nodiscard]] Mm x(int column) const { return m_left + m_plan.edges[column]; }

    [[nodiscard]] bool isRuledAbove(int index, int column) const
    {
        return index == m_part.headEnd || owner(index - 1, column) != owner(index, column);
    }

    // The outermost lines meet at their outer edges.
    void addHorizontal(int index)
    {
        const bool outermost = index == 0 || index == m_part.size();
        for (int begin = 0; begin < m_grid.columns; ++begin) {
            int end = begin;
            while (end < m_grid.columns && (outermost || isRuledAbove(index, end)))
                ++end;
            if (end == begin)
                continue;
            const Mm past = outermost ? kOuterLine / 2 : Mm {0};
            m_rules << RuleLine {
                {x(begin) - past, m_ys[index]}, {x(end) + past, m_ys[index]}, outermost ? kOuterLine : kInnerLine};
            begin = end;
        }
    }

    void addVertical(int column)
    {
        const bool outermost = column == 0 || column == m_grid.columns;
        for (int begin = 0; begin < m_part.size(); ++begin) {
            int end = begin;
            while (end < m_part.size() && (outermost || owner(end, column - 1) != owner(end, column)))
                ++end;
            if (end == begin)
                continue;
            m_rules << RuleLine {{x(column), m_ys[begin]}, {x(column), m_ys[end]}, outermost ? kOuterLine : kInnerLine};
            begin = end;
        }
    }

    const CellGrid &m_grid;
    const TableBands &m_bands;
    const ColumnPlan &m_plan;
    const TablePart &m_part;
    Mm m_left;
    QList<Mm> m_ys; ///< of the edges between the bands
    QList<RuleLine> m_rules;
};

} // namespace

QList<RuleLine> rulesOf(
    const CellGrid &grid, const TableBands &bands, const ColumnPlan &plan, const TablePart &part, Mm left)
{
    return Ruler(grid, bands, plan, part, left).run();
}

} // namespace nianbao
