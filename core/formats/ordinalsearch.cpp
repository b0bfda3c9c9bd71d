// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/ordinalsearch.h"

#include <algorithm>
#include <array>
#include <utility>

namespace nianbao {

namespace {

/// Whether an ordinal of this kind may stand within a paragraph behind `before`; `gap`: a space is between them.
bool mayFollow(OrdinalKind kind, QChar before, bool gap)
{
    switch (kind) {
    case OrdinalKind::Level1:
    case OrdinalKind::Level2:
    case OrdinalKind::Ordinal:
        return gap || QStringView(u"。！？；：”）").contains(before);
    case OrdinalKind::Arabic:
    case OrdinalKind::Bracketed:
        return gap || QStringView(u"。！？").contains(before);
    case OrdinalKind::Running:
        return gap || QStringView(u"。！？；：，”）").contains(before);
    case OrdinalKind::Dash:
        break;
    }
    return false;
}

/// （一） right behind 一、heading, as in a text of one paragraph without spaces.
bool opensUnderHeading(
    const QList<OrdinalCandidate> &found, const Ordinal &ordinal, QStringView text, qsizetype position)
{
    constexpr qsizetype kLongestHeading = 40;
    if (ordinal.kind != OrdinalKind::Level2 || ordinal.number != 1 || found.isEmpty()
        || found.last().ordinal.kind != OrdinalKind::Level1)
        return false;
    const qsizetype start = found.last().position + found.last().ordinal.length;
    const QStringView heading = text.mid(start, position - start);
    if (heading.isEmpty() || heading.size() > kLongestHeading)
        return false;
    for (const QChar character : heading) {
        if (QStringView(u"。，；：！？").contains(character))
            return false;
    }
    return true;
}

/// An ordinal counts something: not the last word of its paragraph, and 一、 not right before another ordinal.
bool hasText(const Ordinal &ordinal, QStringView text, qsizetype position)
{
    qsizetype next = position + ordinal.length;
    while (next < text.size() && text[next].isSpace())
        ++next;
    return next < text.size() && (ordinal.kind != OrdinalKind::Level1 || !ordinalAt(text, next));
}

QList<OrdinalCandidate> candidatesIn(const QString &text)
{
    QList<OrdinalCandidate> found;
    QChar before;
    bool gap = false;
    for (qsizetype position = 0; position < text.size(); ++position) {
        const QChar character = text[position];
        if (character.isSpace()) {
            gap = true;
            continue;
        }
        const bool leading = before.isNull();
        const auto ordinal = ordinalAt(text, position);
        if (ordinal && hasText(*ordinal, text, position)
            && (leading || mayFollow(ordinal->kind, before, gap)
                || opensUnderHeading(found, *ordinal, text, position))) {
            const bool afterSentence = QStringView(u"。！？；").contains(before);
            found << OrdinalCandidate {*ordinal, position, leading, afterSentence, false};
            position += ordinal->length - 1;
        }
        before = text[position];
        gap = false;
    }
    return found;
}

/// Marks each number 1 that has a number 2 before the next heading or the next number 1.
void findSeconds(std::vector<QList<OrdinalCandidate>> &candidates)
{
    std::array<bool, kOrdinalKinds> second {};
    for (auto paragraph = candidates.rbegin(); paragraph != candidates.rend(); ++paragraph) {
        for (auto candidate = paragraph->rbegin(); candidate != paragraph->rend(); ++candidate) {
            const auto kind = size_t(candidate->ordinal.kind);
            if (candidate->ordinal.number == 2)
                second[kind] = true;
            if (candidate->ordinal.number == 1)
                candidate->hasSecond = std::exchange(second[kind], false);
            if (candidate->leading && isLevel(candidate->ordinal.kind))
                std::fill(second.begin() + qsizetype(kind) + 1, second.end(), false);
        }
    }
}

} // namespace

bool isLevel(OrdinalKind kind)
{
    return kind == OrdinalKind::Level1 || kind == OrdinalKind::Level2;
}

std::vector<QList<OrdinalCandidate>> ordinalCandidates(const QList<SourceParagraph> &paragraphs)
{
    std::vector<QList<OrdinalCandidate>> candidates;
    candidates.reserve(size_t(paragraphs.size()));
    for (const SourceParagraph &paragraph : paragraphs)
        candidates.push_back(paragraph.raw ? QList<OrdinalCandidate> {} : candidatesIn(paragraph.text));
    findSeconds(candidates);
    return candidates;
}

} // namespace nianbao
