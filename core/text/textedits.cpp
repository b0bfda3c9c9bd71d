// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/textedits.h"

#include "core/text/shortestedits.h"

#include <QStringView>

#include <algorithm>
#include <vector>

namespace nianbao {

namespace {

using Text = std::u32string;

bool isWord(char32_t code)
{
    return code < 0x80 && (QChar::isLetterOrNumber(code) || code == U'.' || code == U'%');
}

bool isMark(char32_t code)
{
    return code < 0x10000 && QStringView(u"，。；：、？！”》）").contains(QChar(char16_t(code)));
}

qsizetype sizeOf(const TextEdit &edit)
{
    return std::max(edit.removed, edit.inserted);
}

/// Makes shortest edits readable. Indices count characters here.
class Readable {
public:
    Readable(const Text &before, const Text &after, QList<TextEdit> edits)
        : m_before(before)
        , m_after(after)
        , m_edits(std::move(edits))
    {
    }

    QList<TextEdit> run()
    {
        for (qsizetype at = 0; at < m_edits.size(); ++at)
            slide(at);
        for (qsizetype at = 0; at < m_edits.size(); ++at)
            widen(at);
        return joined();
    }

private:
    [[nodiscard]] qsizetype roomBefore(qsizetype at) const
    {
        return at == 0 ? m_edits[at].before : m_edits[at].before - m_edits[at - 1].before - m_edits[at - 1].removed;
    }

    [[nodiscard]] qsizetype roomAfter(qsizetype at) const
    {
        const qsizetype end = at + 1 < m_edits.size() ? m_edits[at + 1].before : qsizetype(m_before.size());
        return end - m_edits[at].before - m_edits[at].removed;
    }

    // A pure insertion or removal may often stand a little to the left or right with the same effect.
    void slide(qsizetype at)
    {
        TextEdit &edit = m_edits[at];
        if (edit.removed > 0 && edit.inserted > 0)
            return;
        const Text &text = edit.inserted > 0 ? m_after : m_before;
        qsizetype begin = edit.inserted > 0 ? edit.after : edit.before;
        const qsizetype size = sizeOf(edit);
        qsizetype moved = 0;
        for (qsizetype room = roomBefore(at); room > 0 && text[size_t(begin - 1)] == text[size_t(begin + size - 1)];
             --room, --begin, --moved) { }
        qsizetype best = moved;
        int bestScore = -1;
        for (const qsizetype last = roomAfter(at); moved <= last; ++moved, ++begin) {
            if (const int score = scoreOf(text, begin, size); score >= bestScore) {
                best = moved;
                bestScore = score;
            }
            if (size_t(begin + size) >= text.size() || text[size_t(begin)] != text[size_t(begin + size)])
                break;
        }
        edit.before += best;
        edit.after += best;
    }

    static int scoreOf(const Text &text, qsizetype begin, qsizetype size)
    {
        const bool startsClause = begin == 0 || isMark(text[size_t(begin - 1)]);
        const bool endsClause = isMark(text[size_t(begin + size - 1)]);
        return (startsClause ? 2 : 0) + (endsClause ? 1 : 0);
    }

    // Whole numbers and words: 134 → 154, not 3 → 5.
    void widen(qsizetype at)
    {
        TextEdit &edit = m_edits[at];
        const auto touches = [&](qsizetype before, qsizetype after) {
            const bool old = edit.removed > 0 && isWord(m_before[size_t(before)]);
            return old || (edit.inserted > 0 && isWord(m_after[size_t(after)]));
        };
        if (touches(edit.before, edit.after)) {
            for (qsizetype room = roomBefore(at); room > 0 && isWord(m_before[size_t(edit.before - 1)]); --room) {
                --edit.before;
                --edit.after;
                ++edit.removed;
                ++edit.inserted;
            }
        }
        if (touches(edit.before + edit.removed - 1, edit.after + edit.inserted - 1)) {
            for (qsizetype room = roomAfter(at); room > 0 && isWord(m_before[size_t(edit.before + edit.removed)]);
                 --room) {
                ++edit.removed;
                ++edit.inserted;
            }
        }
    }

    // What stands between two edits and is no longer than either goes with them.
    [[nodiscard]] QList<TextEdit> joined() const
    {
        QList<TextEdit> result;
        for (TextEdit edit : m_edits) {
            while (!result.isEmpty()) {
                const TextEdit &last = result.last();
                const qsizetype between = edit.before - last.before - last.removed;
                if (between > 0 && (between > sizeOf(last) || between > sizeOf(edit)))
                    break;
                edit = {last.before, edit.before + edit.removed - last.before, last.after,
                    edit.after + edit.inserted - last.after};
                result.removeLast();
            }
            result << edit;
        }
        return result;
    }

    const Text &m_before;
    const Text &m_after;
    QList<TextEdit> m_edits;
};

/// Where each character begins, in UTF-16 units; one more for the end.
std::vector<qsizetype> unitsOf(const Text &text)
{
    std::vector<qsizetype> units {0};
    units.reserve(text.size() + 1);
    for (const char32_t code : text)
        units.push_back(units.back() + (QChar::requiresSurrogates(code) ? 2 : 1));
    return units;
}

} // namespace

QList<TextEdit> editsBetween(const QString &before, const QString &after)
{
    const Text old = before.toStdU32String();
    const Text fresh = after.toStdU32String();
    const QList<TextEdit> edits = Readable(old, fresh, shortestEdits(old, fresh)).run();
    const std::vector<qsizetype> oldUnits = unitsOf(old);
    const std::vector<qsizetype> freshUnits = unitsOf(fresh);
    QList<TextEdit> result;
    for (const TextEdit &edit : edits) {
        const qsizetype begin = oldUnits[size_t(edit.before)];
        const qsizetype freshBegin = freshUnits[size_t(edit.after)];
        result << TextEdit {begin, oldUnits[size_t(edit.before + edit.removed)] - begin, freshBegin,
            freshUnits[size_t(edit.after + edit.inserted)] - freshBegin};
    }
    return result;
}

} // namespace nianbao
