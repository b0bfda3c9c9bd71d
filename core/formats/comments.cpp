// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/comments.h"

#include <algorithm>

namespace nianbao {

namespace {

/// A node by the paragraphs of the source that it may have come from.
struct Anchor {
    int first = 0;
    int last = 0;
    QString *note = nullptr; ///< null: a part
};

void addItem(QList<Anchor> &anchors, WorkItem &item)
{
    const int line = item.origin.line;
    anchors << Anchor {line, line + int(item.body.size() + item.tail.size()), &item.note};
    for (WorkItem &child : item.children)
        addItem(anchors, child);
}

QList<Anchor> anchorsOf(Report &report)
{
    QList<Anchor> anchors;
    for (Part &part : report.parts) {
        anchors << Anchor {part.origin.line, part.origin.line, nullptr};
        for (Section &section : part.sections) {
            const int line = section.origin.line;
            anchors << Anchor {line, line + int(section.lead.size() + section.tail.size()), &section.note};
            for (WorkItem &item : section.items)
                addItem(anchors, item);
        }
    }
    return anchors;
}

/// The first of those that begin last at or before the paragraph: of several in one paragraph the outermost.
const Anchor *anchorAt(const QList<Anchor> &anchors, int paragraph)
{
    const Anchor *best = nullptr;
    for (const Anchor &anchor : anchors) {
        if (anchor.first > 0 && anchor.first <= paragraph && (!best || anchor.first > best->first))
            best = &anchor;
    }
    return best && paragraph <= best->last ? best : nullptr;
}

} // namespace

void keepComments(const QList<FlowComment> &comments, Report &report)
{
    if (comments.isEmpty())
        return;
    const QList<Anchor> anchors = anchorsOf(report);
    for (const FlowComment &comment : comments) {
        const Anchor *anchor = anchorAt(anchors, comment.paragraph);
        if (!anchor || !anchor->note || comment.text.isEmpty())
            continue;
        if (!anchor->note->isEmpty())
            *anchor->note += u'\n';
        *anchor->note += comment.text;
    }
}

} // namespace nianbao
