// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/changedtext.h"

#include "core/text/textedits.h"

#include <algorithm>

namespace nianbao {

namespace {

QString textOf(const Stretches &stretches)
{
    QString text;
    for (const Stretch &stretch : stretches)
        text += stretch.text;
    return text;
}

/// Takes a text from its beginning, piece by piece, each of one role.
class Source {
public:
    explicit Source(const Stretches &stretches)
        : m_stretches(stretches)
    {
    }

    /// At most `most` units of one role.
    [[nodiscard]] Stretch peek(qsizetype most) const
    {
        const Stretch &stretch = m_stretches[m_index];
        return {stretch.text.mid(m_offset, most), stretch.role};
    }

    void skip(qsizetype size)
    {
        m_offset += size;
        while (m_index < m_stretches.size() && m_offset >= m_stretches[m_index].text.size())
            m_offset -= m_stretches[m_index++].text.size();
    }

private:
    const Stretches &m_stretches;
    qsizetype m_index = 0;
    qsizetype m_offset = 0;
};

class Merger {
public:
    Merger(const Stretches &before, const Stretches &after)
        : m_before(before)
        , m_after(after)
    {
    }

    void same(qsizetype size)
    {
        while (size > 0) {
            const Stretch was = m_before.peek(size);
            Stretch is = m_after.peek(was.text.size());
            is.formerRole = was.role;
            m_before.skip(is.text.size());
            m_after.skip(is.text.size());
            size -= is.text.size();
            append(m_text, is);
        }
    }

    void changed(Source &source, qsizetype size, TextChange change)
    {
        while (size > 0) {
            Stretch piece = source.peek(size);
            piece.change = change;
            piece.formerRole = piece.role;
            source.skip(piece.text.size());
            size -= piece.text.size();
            append(m_text, piece);
        }
    }

    Stretches merge(const QList<TextEdit> &edits, qsizetype size)
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
    Source m_before;
    Source m_after;
    Stretches m_text;
};

} // namespace

Stretches changedText(const Stretches &before, const Stretches &after)
{
    const QString old = textOf(before);
    return Merger(before, after).merge(editsBetween(old, textOf(after)), old.size());
}

} // namespace nianbao
