// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/blocks.h"
#include "core/typeset/layout.h"
#include "core/typeset/runs.h"
#include "core/typeset/tablecolumns.h"
#include "core/typeset/tablefigure.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

class TableLines : public Figure {
public:
    TableLines(const Block &block, const PageSpec &spec, int number)
    {
        Place place = block.source;
        place.offset = 0;
        const QStringList rows = plainText(block.table).split(u'\n');
        for (const QString &row : rows) {
            const bool compared = m_rows.size() < block.cells.size();
            add(compared ? spansOf(block.cells[m_rows.size()]) : Spans {Span {row, SpanRole::Text, place}}, spec);
            place.offset += int(row.size()) + 1;
        }
        m_notes << Note {QStringLiteral("table.tooWide"),
            QCoreApplication::translate(
                "typeset", "第%1个表格超过%2栏，纸面放不下，已改为逐行排成文字。可减少栏目或拆成几个表格。")
                .arg(QString::number(number), QString::number(kMostColumns))};
    }

    void draw(const QList<Slot> &places, QList<Page> &pages, const PageSpec &spec, Glyphs &glyphs) const override
    {
        auto slot = places.begin();
        for (const CellParagraph &row : m_rows) {
            for (const Line &line : row.laid.lines) {
                const PointMm origin {spec.left, spec.top + spec.pitch() * slot->row};
                appendRuns(pages[slot->page], row.spans, row.laid, line, origin, glyphs);
                ++slot;
            }
        }
    }

private:
    static Spans spansOf(const QList<Spans> &cells)
    {
        Spans row;
        for (const Spans &cell : cells) {
            if (!row.isEmpty())
                row << Span {QStringLiteral("\t"), SpanRole::Text, {}};
            row << cell;
        }
        for (Span &span : row)
            span.text.replace(u'\n', u' ');
        return row;
    }

    void add(const Spans &spans, const PageSpec &spec)
    {
        CellParagraph row {spans, {}};
        row.laid.size = spec.bodySize;
        row.laid.half = spec.cell() / kHalvesPerCell;
        row.laid.cells = cellsOf(spans);
        row.laid.lines = breakLines(row.laid.cells, {0, 0, spec.columns * kHalvesPerCell, false});
        constexpr double kCharacter = 0.5; // of a row, as high as text is
        for (qsizetype line = 0; line < row.laid.lines.size(); ++line)
            m_bands << Band {kCharacter};
        m_rows << row;
    }

    QList<CellParagraph> m_rows;
};

} // namespace

std::shared_ptr<const Figure> tableAsLines(const Block &block, const PageSpec &spec, int number)
{
    return std::make_shared<TableLines>(block, spec, number);
}

} // namespace nianbao
