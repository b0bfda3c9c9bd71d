// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/alignment.h"

#include "core/text/likeness.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace nianbao {

namespace {

constexpr double kLeastLikeness = 0.4; ///< below it a paragraph was replaced, not changed
constexpr qsizetype kWholeTable = 400'000; ///< pairs of pieces that are all compared
constexpr qsizetype kBand = 100; ///< pieces to each side of the diagonal, beyond that

/// A stretch of both versions between two anchors; ends are excluded.
struct Gap {
    qsizetype before;
    qsizetype beforeEnd;
    qsizetype after;
    qsizetype afterEnd;
};

class Aligner {
public:
    Aligner(const QList<Piece> &before, const QList<Piece> &after)
        : m_before(before)
        , m_after(after)
        , m_beforeGrams(gramsOf(before))
        , m_afterGrams(gramsOf(after))
    {
    }

    QList<PiecePair> run()
    {
        Gap gap {0, 0, 0, 0};
        for (const PiecePair &anchor : anchors()) {
            gap.beforeEnd = anchor.before;
            gap.afterEnd = anchor.after;
            fill(gap);
            m_pairs << anchor;
            gap = {anchor.before + 1, 0, anchor.after + 1, 0};
        }
        gap.beforeEnd = m_before.size();
        gap.afterEnd = m_after.size();
        fill(gap);
        return m_pairs;
    }

private:
    static std::vector<Grams> gramsOf(const QList<Piece> &pieces)
    {
        std::vector<Grams> grams;
        grams.reserve(size_t(pieces.size()));
        for (const Piece &piece : pieces)
            grams.push_back(gramsOfText(piece.text));
        return grams;
    }

    static QHash<QString, qsizetype> onceOnly(const QList<Piece> &pieces)
    {
        QHash<QString, qsizetype> places;
        for (qsizetype at = 0; at < pieces.size(); ++at) {
            const auto known = places.find(pieces[at].key);
            if (known == places.end())
                places.insert(pieces[at].key, at);
            else
                *known = -1;
        }
        return places;
    }

    // Pieces that are in both versions exactly once, as many as keep their order (patience sorting).
    [[nodiscard]] QList<PiecePair> anchors() const
    {
        const QHash<QString, qsizetype> before = onceOnly(m_before);
        const QHash<QString, qsizetype> after = onceOnly(m_after);
        std::vector<PiecePair> common;
        for (qsizetype at = 0; at < m_before.size(); ++at) {
            const qsizetype there = after.value(m_before[at].key, -1);
            if (there >= 0 && before.value(m_before[at].key) == at)
                common.push_back({at, there});
        }
        return longestRising(common);
    }

    static QList<PiecePair> longestRising(const std::vector<PiecePair> &pairs)
    {
        std::vector<size_t> tops; // the last pair of the best sequence of each length
        std::vector<size_t> previous(pairs.size(), pairs.size());
        for (size_t at = 0; at < pairs.size(); ++at) {
            const auto place = std::lower_bound(tops.begin(), tops.end(), at,
                [&](size_t top, size_t pair) { return pairs[top].after < pairs[pair].after; });
            if (place != tops.begin())
                previous[at] = *std::prev(place);
            if (place == tops.end())
                tops.push_back(at);
            else
                *place = at;
        }
        QList<PiecePair> rising;
        for (size_t at = tops.empty() ? pairs.size() : tops.back(); at < pairs.size(); at = previous[at])
            rising << pairs[at];
        std::reverse(rising.begin(), rising.end());
        return rising;
    }

    void fill(const Gap &gap)
    {
        const qsizetype rows = gap.beforeEnd - gap.before;
        const qsizetype columns = gap.afterEnd - gap.after;
        if (rows > 0 && columns > 0) {
            fillAlike(gap);
            return;
        }
        addAlone(gap.before, gap.beforeEnd, gap.after, gap.afterEnd);
    }

    void addAlone(qsizetype before, qsizetype beforeEnd, qsizetype after, qsizetype afterEnd)
    {
        for (; before < beforeEnd; ++before)
            m_pairs << PiecePair {before, -1};
        for (; after < afterEnd; ++after)
            m_pairs << PiecePair {-1, after};
    }

    [[nodiscard]] double alike(qsizetype before, qsizetype after) const
    {
        const Piece &a = m_before[before];
        const Piece &b = m_after[after];
        if (a.key == b.key)
            return 1.5; // rather than two that are only alike
        if (a.kind != b.kind || a.kind < 0)
            return 0;
        const double like = likenessOf(m_beforeGrams[size_t(before)], m_afterGrams[size_t(after)], kLeastLikeness);
        return like >= kLeastLikeness ? like : 0;
    }

    enum Step : char { Stop, Up, Left, Diagonal };

    // Dynamic programme over a band around the diagonal: the pairing that is most alike in all.
    void fillAlike(const Gap &gap)
    {
        const qsizetype rows = gap.beforeEnd - gap.before;
        const qsizetype columns = gap.afterEnd - gap.after;
        const qsizetype reach = rows * columns <= kWholeTable ? columns : kBand + columns / rows;
        const auto first = [&](qsizetype row) { return std::max<qsizetype>(0, row * columns / rows - reach); };
        const auto last = [&](qsizetype row) { return std::min(columns, row * columns / rows + reach); };
        std::vector<std::vector<Step>> steps;
        std::vector<float> above;
        for (qsizetype row = 0; row <= rows; ++row) {
            std::vector<float> best(size_t(last(row) - first(row) + 1), 0);
            steps.emplace_back(best.size(), Stop);
            for (qsizetype column = first(row); column <= last(row); ++column) {
                const auto at = size_t(column - first(row));
                const auto consider = [&](float score, Step step) {
                    if (score > best[at] || steps.back()[at] == Stop) {
                        best[at] = score;
                        steps.back()[at] = step;
                    }
                };
                if (column > first(row))
                    consider(best[at - 1], Left);
                if (row > 0 && column >= first(row - 1) && column <= last(row - 1))
                    consider(above[size_t(column - first(row - 1))], Up);
                if (row > 0 && column > first(row - 1) && column - 1 <= last(row - 1)) {
                    const auto like = float(alike(gap.before + row - 1, gap.after + column - 1));
                    if (like > 0)
                        consider(above[size_t(column - 1 - first(row - 1))] + like, Diagonal);
                }
            }
            above = std::move(best);
        }
        addPairs(gap, pathOf(steps, rows, columns, first));
    }

    template <typename First>
    static QList<PiecePair> pathOf(
        const std::vector<std::vector<Step>> &steps, qsizetype row, qsizetype column, const First &first)
    {
        QList<PiecePair> path;
        while (row > 0 && column > 0) {
            const qsizetype at = column - first(row);
            const Step step = at < 0 || size_t(at) >= steps[size_t(row)].size() ? Up : steps[size_t(row)][size_t(at)];
            if (step == Diagonal)
                path << PiecePair {row - 1, column - 1};
            row -= step == Left ? 0 : 1;
            column -= step == Up ? 0 : 1;
        }
        std::reverse(path.begin(), path.end());
        return path;
    }

    void addPairs(const Gap &gap, const QList<PiecePair> &path)
    {
        qsizetype before = gap.before;
        qsizetype after = gap.after;
        for (const PiecePair &pair : path) {
            addAlone(before, gap.before + pair.before, after, gap.after + pair.after);
            m_pairs << PiecePair {gap.before + pair.before, gap.after + pair.after};
            before = gap.before + pair.before + 1;
            after = gap.after + pair.after + 1;
        }
        addAlone(before, gap.beforeEnd, after, gap.afterEnd);
    }

    const QList<Piece> &m_before;
    const QList<Piece> &m_after;
    std::vector<Grams> m_beforeGrams;
    std::vector<Grams> m_afterGrams;
    QList<PiecePair> m_pairs;
};

} // namespace

QList<PiecePair> aligned(const QList<Piece> &before, const QList<Piece> &after)
{
    return Aligner(before, after).run();
}

} // namespace nianbao
