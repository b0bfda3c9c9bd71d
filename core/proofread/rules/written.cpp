// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/written.h"

#include <algorithm>

namespace nianbao {

bool hasWords(const QString &text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar character) { return !character.isSpace() && !character.isPunct(); });
}

bool isWritten(const Paragraphs &prose)
{
    return std::any_of(prose.begin(), prose.end(),
        [](const Paragraph &paragraph) { return paragraph.kind != ParagraphKind::Text || hasWords(paragraph.text); });
}

bool isWritten(const WorkItem &item)
{
    return hasWords(item.title) || isWritten(item.body) || isWritten(item.tail)
        || std::any_of(
            item.children.begin(), item.children.end(), [](const WorkItem &child) { return isWritten(child); });
}

bool isWrittenBelow(const Section &section)
{
    return isWritten(section.lead) || isWritten(section.tail) || !section.problem.cause.trimmed().isEmpty()
        || std::any_of(
            section.items.begin(), section.items.end(), [](const WorkItem &item) { return isWritten(item); });
}

bool isBare(const Section &category)
{
    return !isWrittenBelow(category)
        && (category.titleAlone || !category.key.isEmpty() || category.title.trimmed().isEmpty());
}

bool isWritten(const Part &part)
{
    return isWritten(part.lead) || isWritten(part.tail)
        || std::any_of(part.sections.begin(), part.sections.end(), [&](const Section &section) {
               return part.kind == PartKind::Work ? !isBare(section)
                                                  : isWrittenBelow(section) || !section.title.trimmed().isEmpty();
           });
}

} // namespace nianbao
