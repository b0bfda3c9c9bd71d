// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/corrected.h"

#include "core/model/nodefields.h"
#include "core/model/outline.h"
#include "core/proofread/textrange.h"

#include <QMap>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace nianbao {

namespace {

template <typename Change>
void changeParagraph(Paragraph &paragraph, const std::optional<CellRange> &cell, Change change)
{
    QList<QList<TableCell>> &rows = paragraph.table.rows;
    if (!cell)
        change(paragraph.text);
    else if (cell->row < rows.size() && cell->cell < rows[cell->row].size())
        change(rows[cell->row][cell->cell].text);
}

/// Calls `change` with the text of a field or of a table's cell; nothing happens where there is none.
template <typename T, typename Change>
void changeText(T &node, const Place &place, const std::optional<CellRange> &cell, Change change)
{
    for (const NodeField<T> &field : textFields<T>()) {
        if (field.field != place.field)
            continue;
        if (const auto *text = std::get_if<FieldAccess<T, QString>>(&field.access)) {
            change(text->write(node));
        } else if (const auto *lines = std::get_if<FieldAccess<T, QStringList>>(&field.access)) {
            if (place.paragraph < lines->read(node).size())
                change(lines->write(node)[place.paragraph]);
        } else if (const auto *prose = std::get_if<FieldAccess<T, Paragraphs>>(&field.access)) {
            if (place.paragraph < prose->read(node).size())
                changeParagraph(prose->write(node)[place.paragraph], cell, change);
        }
    }
}

template <typename Change>
void changeTextAt(Report &report, const Correction &correction, Change change)
{
    const Place &place = correction.place;
    if (place.node == report.id)
        changeText(report, place, correction.cell, change);
    else if (Part *part = findPart(report, place.node))
        changeText(*part, place, correction.cell, change);
    else if (Section *section = findSection(report, place.node))
        changeText(*section, place, correction.cell, change);
    else if (WorkItem *item = findItem(report, place.node))
        changeText(*item, place, correction.cell, change);
}

/// What is replaced, in the text of the field or of the cell.
TextRange rangeOf(const Correction &correction)
{
    return correction.cell ? TextRange {correction.cell->offset, correction.cell->length}
                           : TextRange {correction.place.offset, correction.length};
}

/// The text in which it is made: a field's or a cell's.
auto textKey(const Correction &correction)
{
    const CellRange cell = correction.cell.value_or(CellRange {-1, -1});
    return std::tuple(
        correction.place.node, int(correction.place.field), correction.place.paragraph, cell.row, cell.cell);
}

/// Whether `correction` reaches into `later`, which begins at its place or behind it. Two that begin at one place do,
/// also where they only insert: which of them came first would be chance.
bool overlaps(const Correction &correction, const Correction &later)
{
    const TextRange range = rangeOf(correction);
    const int start = rangeOf(later).start;
    return textKey(correction) == textKey(later) && (range.end() > start || range.start == start);
}

/// In each text from its end to its beginning, so that the offsets that come still hold.
QList<qsizetype> fromTheEnd(const QList<Correction> &corrections)
{
    QList<qsizetype> order(corrections.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype first, qsizetype second) {
        const Correction &a = corrections[first];
        const Correction &b = corrections[second];
        return std::pair(textKey(a), -rangeOf(a).start) < std::pair(textKey(b), -rangeOf(b).start);
    });
    return order;
}

} // namespace

Corrected corrected(Report report, const QList<Correction> &corrections)
{
    QMap<qsizetype, MadeCorrection> made; // as they were asked for
    const Correction *before = nullptr;
    for (const qsizetype index : fromTheEnd(corrections)) {
        const Correction &correction = corrections[index];
        const TextRange range = rangeOf(correction);
        if (range.start < 0 || (before && overlaps(correction, *before)))
            continue;
        changeTextAt(report, correction, [&](QString &text) {
            if (range.end() > text.size())
                return;
            made.insert(index, {correction, text.mid(range.start, range.length)});
            text.replace(range.start, range.length, correction.text);
            before = &correction;
        });
    }
    return {std::move(report), made.values()};
}

} // namespace nianbao
