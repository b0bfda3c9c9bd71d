// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rawtables.h"

#include <QStringList>

namespace nianbao {

namespace {

constexpr qsizetype kFewestRows = 2;

bool isRow(const Block &block)
{
    return block.role == BlockRole::Raw && block.spans.size() == 1 && block.spans.first().text.contains(u'\t');
}

bool areOfOneText(const Block &one, const Block &next)
{
    const Place &first = one.spans.first().source;
    const Place &second = next.spans.first().source;
    return first.node == second.node && first.field == second.field && first.paragraph == second.paragraph;
}

void addRow(const Span &span, RawTable &table)
{
    QList<TableCell> cells;
    QList<Place> places;
    Place place = span.source;
    const QStringList texts = span.text.split(u'\t');
    for (const QString &text : texts) {
        cells << TableCell {text};
        places << place;
        place.offset += int(text.size()) + 1;
    }
    table.table.rows << cells;
    table.places << places;
}

/// 	2023年	2024年 above 立案	12	15: blanks before the first word of a line are not kept.
void restoreCorner(RawTable &table)
{
    const qsizetype columns = table.table.rows[1].size();
    if (table.table.rows.first().size() + 1 != columns)
        return;
    table.table.rows.first().prepend(TableCell());
    table.places.first().prepend(Place(table.places.first().first()));
}

} // namespace

QList<RawTable> rawTablesIn(const Blocks &blocks)
{
    QList<RawTable> tables;
    const Block *last = nullptr;
    for (const Block &block : blocks) {
        if (!isRow(block)) {
            last = nullptr;
            continue;
        }
        if (!last || !areOfOneText(*last, block))
            tables << RawTable();
        addRow(block.spans.first(), tables.last());
        last = &block;
    }
    tables.removeIf([](const RawTable &table) { return table.table.rows.size() < kFewestRows; });
    for (RawTable &table : tables)
        restoreCorner(table);
    return tables;
}

} // namespace nianbao
