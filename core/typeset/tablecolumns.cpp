// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/tablecolumns.h"

#include "core/typeset/tablefigure.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace nianbao {

namespace {

struct Type {
    Pt size;
    Mm padding;
};
constexpr std::array kTypes {Type {Pt {12}, Mm {1.2}}, Type {Pt {10.5}, Mm {1}}, Type {Pt {9}, Mm {0.8}},
    Type {Pt {9}, Mm {0.2}}}; // 小四, 五号, 小五

constexpr double kMostOfShort = 0.7; ///< of the width, for the columns that are not to wrap

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
            for (const Type &type : kTypes) {
                if (const QList<Mm> columns = given(); fits(columns, type, &Need::least))
                    return plan(type, columns, false);
            }
            if (const QList<Mm> columns = given(); fitsCharacter(columns))
                return plan(kTypes.back(), columns, true);
        }
        if (const Needs roomy = comfortable(); sum(kTypes.front(), roomy) <= m_room * kMostOfShort)
            m_needs = roomy;
        for (const Type &type : kTypes) {
            if (sum(type, m_needs) <= m_room)
                return plan(type, byContent(type), false);
        }
        for (Need &need : m_needs)
            need.least = kHalvesPerCell;
        return plan(kTypes.back(), byContent(kTypes.back()), true);
    }

private:
    static Mm outer(double halves, const Type &type)
    {
        return toMm(type.size) * (halves / kHalvesPerCell) + type.padding * 2;
    }

    static Mm sum(const Type &type, const Needs &needs)
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
        constexpr int kWidestNatural = 120; // half cells: one long text does not take all from the others
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

    [[nodiscard]] bool fits(const QList<Mm> &columns, const Type &type, double Need::*need) const
    {
        for (qsizetype at = 0; at < columns.size(); ++at) {
            if (columns[at] < outer(m_needs[size_t(at)].*need, type))
                return false;
        }
        return true;
    }

    [[nodiscard]] static bool fitsCharacter(const QList<Mm> &columns)
    {
        return std::all_of(
            columns.begin(), columns.end(), [](Mm column) { return column >= outer(kHalvesPerCell, kTypes.back()); });
    }

    // Where the longest lines fit, what is left over is shared in proportion; else each has its least and a share.
    [[nodiscard]] QList<Mm> byContent(const Type &type) const
    {
        constexpr double kEvener = 4; // half cells: so that narrow columns get something of what is left over
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

    [[nodiscard]] ColumnPlan plan(const Type &type, const QList<Mm> &columns, bool tight) const
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
