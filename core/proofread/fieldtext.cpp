// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/fieldtext.h"

#include "core/model/nodefields.h"
#include "core/model/outline.h"

namespace nianbao {

namespace {

QString textIn(const Paragraph &paragraph, const std::optional<CellRange> &cell)
{
    return cell ? paragraph.table.rows.value(cell->row).value(cell->cell).text : plainText(paragraph);
}

template <typename T>
QString textIn(const T &node, const Place &place, const std::optional<CellRange> &cell)
{
    for (const NodeField<T> &field : textFields<T>()) {
        if (field.field != place.field)
            continue;
        if (const auto *text = std::get_if<FieldAccess<T, QString>>(&field.access))
            return text->read(node);
        if (const auto *lines = std::get_if<FieldAccess<T, QStringList>>(&field.access))
            return lines->read(node).value(place.paragraph);
        if (const auto *prose = std::get_if<FieldAccess<T, Paragraphs>>(&field.access))
            return textIn(prose->read(node).value(place.paragraph), cell);
    }
    return {};
}

} // namespace

QString fieldText(const Report &report, const Place &place, const std::optional<CellRange> &cell)
{
    if (place.node == report.id)
        return textIn(report, place, cell);
    if (const Part *part = findPart(report, place.node))
        return textIn(*part, place, cell);
    if (const Section *section = findSection(report, place.node))
        return textIn(*section, place, cell);
    const WorkItem *item = findItem(report, place.node);
    return item ? textIn(*item, place, cell) : QString();
}

} // namespace nianbao
