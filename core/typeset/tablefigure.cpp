// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/tablefigure.h"

#include "core/compose/blocks.h"
#include "core/typeset/tableink.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

class TableFigure : public Figure {
public:
    TableFigure(CellGrid grid, const Block &block, const PageSpec &spec, int number)
        : m_table(layOutTable(std::move(grid), block, spec))
    {
        for (int band = 0; band < m_table.bands.size(); ++band)
            m_bands << bandAt(band, spec);
        if (m_table.plan.tight)
            m_notes << Note {QStringLiteral("table.tight"),
                QCoreApplication::translate("typeset",
                    "第%1个表格的栏目太多，用小五号字仍放不下，有的词语在中间断开。可减少栏目或拆成几个表格。")
                    .arg(number)};
    }

    void draw(const QList<Slot> &places, QList<Page> &pages, const PageSpec &spec, Glyphs &glyphs) const override
    {
        TableInk ink(m_table, spec, glyphs);
        for (int begin = 0; begin < places.size();) {
            int end = begin;
            while (end < places.size() && places[end].page == places[begin].page)
                ++end;
            const bool whole = end - begin == places.size();
            const Mm height = m_table.bands.height(begin, end) + kOuterLine;
            const Slot &slot = places[begin];
            const Mm top = whole ? settledTop(slot, height, spec) : spec.top + spec.pitch() * slot.row;
            ink.addPart(pages[slot.page], begin, end, top);
            begin = end;
        }
    }

private:
    [[nodiscard]] Band bandAt(int band, const PageSpec &spec) const
    {
        const TableBands &bands = m_table.bands;
        const int heads = bands.headBands();
        const Mm repeated = continuedHeight(m_table.plan.size) + bands.height(0, band < heads ? 0 : heads);
        Band made {bands.height(band, band + 1) / spec.pitch()};
        made.repeated = band == 0 ? 0 : repeated / spec.pitch();
        made.clearBelow = kClearBelow + kOuterLine / spec.pitch();
        made.keepWithNext = bands.keptWithNext[size_t(band)];
        made.onGrid = band == 0;
        return made;
    }

    TableLayout m_table;
};

} // namespace

std::shared_ptr<const Figure> tableFigure(const Block &block, const PageSpec &spec, int number)
{
    CellGrid grid = gridOf(block.table, kMostColumns, block.cells);
    if (grid.columns > kMostColumns)
        return tableAsLines(block, spec, number);
    return std::make_shared<TableFigure>(std::move(grid), block, spec, number);
}

} // namespace nianbao
