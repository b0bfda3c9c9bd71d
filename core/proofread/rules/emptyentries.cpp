// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <algorithm>

namespace nianbao {

namespace {

bool hasText(const Paragraphs &prose)
{
    return !prose.isEmpty();
}

void checkItem(const WorkItem &item, RedPencil &pencil)
{
    const bool empty =
        item.title.trimmed().isEmpty() && !hasText(item.body) && item.children.isEmpty() && !hasText(item.tail);
    if (empty)
        pencil.markNode(Place {item.id, Field::Title, 0, 0}, {}, {ProofreadWords::tr("这一条没有文字，只印出序号。")});
    for (const WorkItem &child : item.children)
        checkItem(child, pencil);
}

/// A category without anything, where others have text, was forgotten; problems and plans often are no more than a
/// title.
void checkEmptyEntries(const Manuscript &manuscript, RedPencil &pencil)
{
    for (const Part &part : manuscript.report().parts) {
        const auto isEmpty = [](const Section &section) {
            return !hasText(section.lead) && section.items.isEmpty() && !hasText(section.tail);
        };
        const bool some = !std::all_of(part.sections.begin(), part.sections.end(), isEmpty);
        for (const Section &section : part.sections) {
            if (part.kind == PartKind::Work && some && isEmpty(section) && section.titleAlone)
                pencil.markNode(Place {section.id, Field::Title, 0, 0}, section.title,
                    {ProofreadWords::tr("“%1”下面没有内容。").arg(section.title), {}, {}, Severity::Hint});
            for (const WorkItem &item : section.items)
                checkItem(item, pencil);
        }
    }
}

} // namespace

Rule emptyEntriesRule()
{
    return {QLatin1String("structure.empty"), QLatin1String("S8"), QT_TRANSLATE_NOOP("proofread", "没有内容的条目"),
        QT_TRANSLATE_NOOP("proofread", "只有序号没有文字的条目，只有标题没有内容的类别。"), Severity::Error,
        kSelfEvident, Strength::Regulation, checkEmptyEntries,
        {
            found(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导\n（二）加强培训\n培训3次。\n（三）严格考核\n考核"
                  u"2次。"),
            silent(u"一是建章立制。印发办法3件。二是加强培训。培训3次。"),
            silent(u"清丰县2018年工作报告\n一、工作情况\n（一）加强领导\n召开会议3次。\n二、下一步打算\n（一）继续努力"
                   u"。\n（二）抓好落实。"),
            silent(u"全年受理案件3件。"),
        }};
}

} // namespace nianbao
