// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/changedspans.h"

#include "core/text/textedits.h"

namespace nianbao {

namespace {

QString textOf(const Spans &spans)
{
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text;
}

/// Takes a text from its beginning, piece by piece, each of one span.
class Source {
public:
    explicit Source(const Spans &spans)
        : m_spans(spans)
    {
        skip(0);
    }

    /// At most `most` units of one span.
    [[nodiscard]] Span peek(qsizetype most) const
    {
        Span piece = m_spans[m_index];
        piece.text = piece.text.mid(m_offset, most);
        if (piece.source.offset >= 0)
            piece.source.offset += int(m_offset);
        return piece;
    }

    void skip(qsizetype size)
    {
        m_offset += size;
        while (m_index < m_spans.size() && m_offset >= m_spans[m_index].text.size())
            m_offset -= m_spans[m_index++].text.size();
    }

private:
    const Spans &m_spans;
    qsizetype m_index = 0;
    qsizetype m_offset = 0;
};

class Merger {
public:
    Merger(const Spans &before, const Spans &after)
        : m_before(before)
        , m_after(after)
    {
    }

    Spans merge(const QList<TextEdit> &edits, qsizetype size)
    {
        qsizetype at = 0;
        for (const TextEdit &edit : edits) {
            same(edit.before - at);
            changed(m_before, edit.removed, TextChange::Deleted);
            changed(m_after, edit.inserted, TextChange::Inserted);
            at = edit.before + edit.removed;
        }
        same(size - at);
        return m_text;
    }

private:
    void same(qsizetype size)
    {
        while (size > 0) {
            const Span was = m_before.peek(size);
            Span is = m_after.peek(was.text.size());
            is.change = TextChange::None;
            is.formerRole = was.role;
            m_before.skip(is.text.size());
            m_after.skip(is.text.size());
            size -= is.text.size();
            append(is);
        }
    }

    void changed(Source &source, qsizetype size, TextChange change)
    {
        while (size > 0) {
            Span piece = source.peek(size);
            piece.change = change;
            piece.formerRole = piece.role;
            source.skip(piece.text.size());
            size -= piece.text.size();
            append(piece);
        }
    }

    // What only the other version's spans parted stays one span.
    void append(const Span &piece)
    {
        if (!m_text.isEmpty()) {
            Span goesOn = m_text.last();
            if (goesOn.source.offset >= 0)
                goesOn.source.offset += int(goesOn.text.size());
            goesOn.text = piece.text;
            if (goesOn == piece) {
                m_text.last().text += piece.text;
                return;
            }
        }
        m_text << piece;
    }

    Source m_before;
    Source m_after;
    Spans m_text;
};

} // namespace

Spans changedSpans(const Spans &before, const Spans &after)
{
    const QString old = textOf(before);
    return Merger(before, after).merge(editsBetween(old, textOf(after)), old.size());
}

Spans changedAll(Spans spans, TextChange change)
{
    for (Span &span : spans)
        span.change = change;
    return spans;
}

} // namespace nianbao
