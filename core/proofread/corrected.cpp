// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/corrected.h"

#include "core/model/nodefields.h"
#include "core/model/outline.h"

#include <QMap>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace nianbao {

namespace {

/// Calls `change` with the text of a field; nothing happens where there is none.
template <typename T, typename Change>
void changeText(T &node, const Place &place, Change change)
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
                change(prose->write(node)[place.paragraph].text);
        }
    }
}

template <typename Change>
void changeTextAt(Report &report, const Place &place, Change change)
{
    if (place.node == report.id)
        changeText(report, place, change);
    else if (Part *part = findPart(report, place.node))
        changeText(*part, place, change);
    else if (Section *section = findSection(report, place.node))
        changeText(*section, place, change);
    else if (WorkItem *item = findItem(report, place.node))
        changeText(*item, place, change);
}

bool isSameField(const Place &a, const Place &b)
{
    return a.node == b.node && a.field == b.field && a.paragraph == b.paragraph;
}

/// In each field from its end to its beginning, so that the offsets that come still hold.
QList<qsizetype> fromTheEnd(const QList<Correction> &corrections)
{
    QList<qsizetype> order(corrections.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype first, qsizetype second) {
        const Place &a = corrections[first].place;
        const Place &b = corrections[second].place;
        return std::tuple(a.node, int(a.field), a.paragraph, -a.offset)
            < std::tuple(b.node, int(b.field), b.paragraph, -b.offset);
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
        const int end = correction.place.offset + correction.length;
        const bool overlaps = before && isSameField(before->place, correction.place) && end > before->place.offset;
        if (overlaps || correction.place.offset < 0)
            continue;
        changeTextAt(report, correction.place, [&](QString &text) {
            if (end > text.size())
                return;
            made.insert(index, {correction, text.mid(correction.place.offset, correction.length)});
            text.replace(correction.place.offset, correction.length, correction.text);
            before = &correction;
        });
    }
    return {std::move(report), made.values()};
}

} // namespace nianbao
