// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/bookmarks.h"

namespace nianbao {

namespace {

int levelOf(SpanRole role)
{
    return role == SpanRole::Level1 ? 1 : role == SpanRole::Level2 ? 2 : 0;
}

// The line in which the span's first cell stands.
qsizetype lineOf(const LaidBlock &laid, qsizetype span)
{
    for (qsizetype line = 0; line < laid.lines.size(); ++line) {
        const qsizetype last = laid.lines[line].end - 1;
        if (last >= 0 && laid.cells[last].span >= span)
            return line;
    }
    return 0;
}

// Without the closing mark of a run-in heading.
QString trimmed(QString title)
{
    while (!title.isEmpty() && QStringView(u"。，：；").contains(title.back()))
        title.chop(1);
    return title.simplified();
}

} // namespace

QList<Bookmark> bookmarksOf(const Blocks &blocks, const LaidBlocks &laid, const QList<Slot> &rows, const PageSpec &spec)
{
    QList<Bookmark> bookmarks;
    qsizetype first = 0; // row of the block's first line
    for (qsizetype index = 0; index < blocks.size(); first += rowCount(laid[index++])) {
        const QList<Span> &spans = blocks[index].spans;
        for (qsizetype at = 0; at < spans.size(); ++at) {
            const qsizetype begin = at;
            QString title = spans[at].text;
            while (at + 1 < spans.size() && spans[at + 1].role == spans[begin].role && spans[at + 1].source.offset >= 0)
                title += spans[++at].text;
            if (levelOf(spans[begin].role) == 0)
                continue;
            const Slot slot = rows[first + lineOf(laid[index], begin)];
            bookmarks << Bookmark {
                trimmed(title), levelOf(spans[begin].role), slot.page + 1, spec.top + spec.pitch() * slot.row};
        }
    }
    return bookmarks;
}

} // namespace nianbao
