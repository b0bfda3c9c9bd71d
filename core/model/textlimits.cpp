// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/textlimits.h"

#include "core/model/find.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

int limitOf(Field field)
{
    switch (field) {
    case Field::Title:
    case Field::Heading:
    case Field::Addressees:
    case Field::DocumentNumber:
    case Field::Organisation:
    case Field::Unit:
    case Field::WorkDate:
    case Field::Due:
    case Field::Date:
    case Field::Annexes:
        return kLongestTitle;
    default:
        return kLongestText;
    }
}

/// Half as long, because on paper a paragraph may begin with its ordinal and heading, and go on with the next item.
constexpr qsizetype kPiece = kLongestText / 2;

/// Where the first `kPiece` characters of the text are best cut.
qsizetype cutOf(QStringView text)
{
    const QStringView first = text.first(kPiece);
    for (const QStringView marks : {QStringView(u"\n"), QStringView(u"。！？"), QStringView(u"；，、")}) {
        for (qsizetype at = first.size(); at > first.size() / 2; --at) {
            if (marks.contains(first[at - 1]))
                return at;
        }
    }
    return first.back().isHighSurrogate() ? first.size() - 1 : first.size();
}

int breakAll(WorkItem &item)
{
    int broken = breakLong(item.body) + breakLong(item.tail);
    for (WorkItem &child : item.children)
        broken += breakAll(child);
    return broken;
}

int breakAll(Section &section)
{
    int broken = breakLong(section.lead) + breakLong(section.tail);
    for (WorkItem &item : section.items)
        broken += breakAll(item);
    return broken;
}

} // namespace

std::optional<TooLong> tooLongIn(const Report &report)
{
    std::optional<TooLong> found;
    forEachText(report, [&](const Place &place, const QString &text) {
        const int limit = limitOf(place.field);
        if (!found && text.size() > limit)
            found = TooLong {place, text.size(), limit};
    });
    return found;
}

std::optional<TooLong> grownTooLongIn(const Report &report, const Report &before)
{
    if (!tooLongIn(report))
        return {};
    QHash<std::pair<Id, int>, qsizetype> longest; // by node and field
    forEachText(before, [&](const Place &place, const QString &text) {
        qsizetype &length = longest[{place.node, int(place.field)}];
        length = std::max(length, text.size());
    });
    std::optional<TooLong> found;
    forEachText(report, [&](const Place &place, const QString &text) {
        const int limit = limitOf(place.field);
        if (!found && text.size() > limit && text.size() > longest.value({place.node, int(place.field)}))
            found = TooLong {place, text.size(), limit};
    });
    return found;
}

int breakLong(Paragraphs &paragraphs)
{
    const auto isLong = [](const Paragraph &paragraph) {
        return (paragraph.kind == ParagraphKind::Text || paragraph.kind == ParagraphKind::Raw)
            && paragraph.text.size() > kLongestText;
    };
    const auto broken = int(std::count_if(paragraphs.cbegin(), paragraphs.cend(), isLong));
    if (broken == 0)
        return 0;
    Paragraphs whole;
    for (const Paragraph &paragraph : std::as_const(paragraphs)) {
        QStringView rest = paragraph.text;
        while (isLong(paragraph) && rest.size() > kPiece) {
            const qsizetype cut = cutOf(rest);
            const QStringView piece = rest.first(cut);
            Paragraph part = paragraph;
            part.text = (piece.endsWith(u'\n') ? piece.chopped(1) : piece).toString();
            whole.append(part);
            rest = rest.sliced(cut);
        }
        Paragraph last = paragraph;
        last.text = rest.toString();
        if (!rest.isEmpty() || !isLong(paragraph))
            whole.append(last);
    }
    paragraphs = whole;
    return broken;
}

int breakLong(Report &report)
{
    int broken = breakLong(report.headMatter) + breakLong(report.foreword);
    for (Part &part : report.parts) {
        broken += breakLong(part.lead) + breakLong(part.tail);
        for (Section &section : part.sections)
            broken += breakAll(section);
    }
    return broken;
}

} // namespace nianbao
