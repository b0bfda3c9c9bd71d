// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/shortestedits.h"

#include <algorithm>
#include <vector>

namespace nianbao {

namespace {

constexpr int kMostChanges = 2000; ///< their traces take 16 MB

/// The greedy algorithm: for every number of changes, how far each diagonal (old index less new index) reaches.
class Myers {
public:
    Myers(std::u32string_view before, std::u32string_view after)
        : m_before(before)
        , m_after(after)
    {
    }

    /// The edits within the two texts; one for everything beyond the limit.
    QList<TextEdit> run()
    {
        const int size = int(m_before.size());
        const int freshSize = int(m_after.size());
        for (int changes = 0; changes <= std::min(kMostChanges, size + freshSize); ++changes) {
            m_reach.emplace_back(size_t(2 * changes + 1), 0);
            for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
                const int x = reach(changes, diagonal);
                m_reach.back()[size_t(diagonal + changes)] = x;
                if (x >= size && x - diagonal >= freshSize)
                    return trace(changes);
            }
        }
        return {TextEdit {0, size, 0, freshSize}};
    }

private:
    // An insertion comes from the diagonal above, a removal from the one below; then along what is equal.
    [[nodiscard]] int reach(int changes, int diagonal) const
    {
        int x = changes == 0 ? 0
            : inserts(changes, diagonal) ? last(changes - 1, diagonal + 1)
                                         : last(changes - 1, diagonal - 1) + 1;
        while (x < int(m_before.size()) && x - diagonal < int(m_after.size())
            && m_before[size_t(x)] == m_after[size_t(x - diagonal)])
            ++x;
        return x;
    }

    [[nodiscard]] int last(int changes, int diagonal) const { return m_reach[size_t(changes)][size_t(diagonal + changes)]; }

    [[nodiscard]] bool inserts(int changes, int diagonal) const
    {
        if (diagonal == -changes)
            return true;
        return diagonal != changes && last(changes - 1, diagonal - 1) < last(changes - 1, diagonal + 1);
    }

    [[nodiscard]] QList<TextEdit> trace(int changes) const
    {
        QList<TextEdit> edits;
        int diagonal = int(m_before.size()) - int(m_after.size());
        for (; changes > 0; --changes) {
            const bool inserted = inserts(changes, diagonal);
            diagonal += inserted ? 1 : -1;
            const int x = last(changes - 1, diagonal);
            addBefore(edits, {x, inserted ? 0 : 1, x - diagonal, inserted ? 1 : 0});
        }
        std::reverse(edits.begin(), edits.end());
        return edits;
    }

    // The edits come from the end; one that touches the last one becomes part of it.
    static void addBefore(QList<TextEdit> &edits, const TextEdit &edit)
    {
        const bool touches = !edits.isEmpty() && edit.before + edit.removed == edits.last().before
            && edit.after + edit.inserted == edits.last().after;
        if (!touches) {
            edits << edit;
            return;
        }
        TextEdit &next = edits.last();
        next = {edit.before, edit.removed + next.removed, edit.after, edit.inserted + next.inserted};
    }

    std::u32string_view m_before;
    std::u32string_view m_after;
    std::vector<std::vector<int>> m_reach; ///< by changes, by diagonal
};

} // namespace

QList<TextEdit> shortestEdits(const std::u32string &before, const std::u32string &after)
{
    const auto head = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto begin = head.first - before.begin();
    const auto tail = std::mismatch(before.rbegin(), before.rend() - begin, after.rbegin(), after.rend() - begin);
    const auto end = tail.first - before.rbegin();
    const auto inner = [&](const std::u32string &text) {
        return std::u32string_view(text).substr(size_t(begin), text.size() - size_t(begin + end));
    };
    if (inner(before).empty() && inner(after).empty())
        return {};
    QList<TextEdit> edits = Myers(inner(before), inner(after)).run();
    for (TextEdit &edit : edits) {
        edit.before += begin;
        edit.after += begin;
    }
    return edits;
}

} // namespace nianbao
