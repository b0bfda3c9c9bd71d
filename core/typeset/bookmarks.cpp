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

bool isGone(const Span &span)
{
    return span.change == TextChange::Deleted || span.change == TextChange::MovedAway;
}

/// The end of the heading that begins with the span: its number, which in a comparison may be several spans, and title.
qsizetype headingEnd(const Spans &spans, qsizetype begin)
{
    qsizetype at = begin + 1;
    const auto goesOn = [&](bool number) {
        return at < spans.size() && spans[at].role == spans[begin].role && (spans[at].source.offset < 0) == number;
    };
    while (spans[begin].source.offset < 0 && goesOn(true))
        ++at;
    while (goesOn(false))
        ++at;
    return at;
}

} // namespace

QList<Bookmark> bookmarksOf(const Blocks &blocks, const LaidBlocks &laid, const QList<Slot> &rows, const PageSpec &spec)
{
    QList<Bookmark> bookmarks;
    qsizetype first = 0; // row of the block's first line
    for (qsizetype index = 0; index < blocks.size(); first += rowCount(laid[index++])) {
        const Spans &spans = blocks[index].spans;
        for (qsizetype begin = 0, end = 0; begin < spans.size(); begin = end) {
            end = headingEnd(spans, begin);
            QString title;
            for (qsizetype at = begin; at < end; ++at)
                title += isGone(spans[at]) ? QString() : spans[at].text;
            if (levelOf(spans[begin].role) == 0 || trimmed(title).isEmpty())
                continue;
            const Slot slot = rows[first + lineOf(laid[index], begin)];
            bookmarks << Bookmark {
                trimmed(title), levelOf(spans[begin].role), slot.page + 1, spec.top + spec.pitch() * slot.row};
        }
    }
    return bookmarks;
}

} // namespace nianbao
