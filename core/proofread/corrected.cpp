// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/corrected.h"

#include "core/model/nodefields.h"
#include "core/model/outline.h"

#include <algorithm>

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
QList<Correction> fromTheEnd(QList<Correction> corrections)
{
    std::stable_sort(corrections.begin(), corrections.end(), [](const Correction &a, const Correction &b) {
        if (a.place.node != b.place.node)
            return a.place.node < b.place.node;
        if (a.place.field != b.place.field)
            return a.place.field < b.place.field;
        if (a.place.paragraph != b.place.paragraph)
            return a.place.paragraph < b.place.paragraph;
        return a.place.offset > b.place.offset;
    });
    return corrections;
}

} // namespace

Corrected corrected(Report report, const QList<Correction> &corrections)
{
    Corrected result;
    const Correction *before = nullptr;
    const QList<Correction> ordered = fromTheEnd(corrections);
    for (const Correction &correction : ordered) {
        const int end = correction.place.offset + correction.length;
        const bool overlaps = before && isSameField(before->place, correction.place) && end > before->place.offset;
        if (overlaps || correction.place.offset < 0)
            continue;
        changeTextAt(report, correction.place, [&](QString &text) {
            if (end > text.size())
                return;
            result.made.prepend(MadeCorrection {correction, text.mid(correction.place.offset, correction.length)});
            text.replace(correction.place.offset, correction.length, correction.text);
            before = &correction;
        });
    }
    result.report = std::move(report);
    return result;
}

} // namespace nianbao
