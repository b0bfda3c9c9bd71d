// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/positions.h"

#include "core/model/commonends.h"
#include "core/model/diff.h"

#include <QHash>

#include <algorithm>

namespace nianbao {
namespace {

constexpr qint64 kMost = qint64(1) << 62; ///< no position of ours is as large
constexpr qint64 kNone = -1;

/// The nodes from `first` up to, not with, `end`.
struct Stretch {
    qsizetype first;
    qsizetype end;

    [[nodiscard]] qsizetype count() const { return end - first; }
};

class Placing {
public:
    Placing(
        const QList<Id> &before, const QList<Id> &after, const std::function<Result<qint64>(const Id &)> &positionOf)
        : m_after(after)
        , m_positionOf(positionOf)
        , m_stays(after.size(), true)
        , m_new(after.size(), kNone)
    {
        const CommonEnds common = commonEnds(before, after);
        m_differing = {common.beginning, after.size() - common.end};
        findStaying(before.mid(common.beginning, before.size() - common.end - common.beginning));
    }

    Result<QList<NewPosition>> run()
    {
        for (qsizetype i = m_differing.first; i < m_differing.end; ++i) {
            if (hasPlace(i))
                continue;
            Stretch added {i, i + 1};
            while (added.end < m_after.size() && !hasPlace(added.end))
                ++added.end;
            NB_CHECK(place(added));
        }
        QList<NewPosition> result;
        for (qsizetype i = 0; i < m_after.size(); ++i) {
            if (m_new[i] != kNone)
                result << NewPosition {m_after[i], m_new[i]};
        }
        return result;
    }

private:
    /// Of those that differ: the most that were there in this order before.
    void findStaying(const QList<Id> &before)
    {
        QHash<Id, int> numbers;
        for (qsizetype i = 0; i < before.size(); ++i)
            numbers.insert(before[i], int(i));
        QList<int> known;
        for (qsizetype i = m_differing.first; i < m_differing.end; ++i) {
            const auto number = numbers.constFind(m_after[i]);
            m_stays[i] = number != numbers.cend();
            if (m_stays[i])
                known << *number;
        }
        const QList<bool> kept = keptOrder(known);
        qsizetype next = 0;
        for (qsizetype i = m_differing.first; i < m_differing.end; ++i) {
            if (m_stays[i])
                m_stays[i] = kept[next++];
        }
    }

    [[nodiscard]] bool hasPlace(qsizetype index) const { return m_stays[index] || m_new[index] != kNone; }

    Result<qint64> position(qsizetype index) const
    {
        if (m_new[index] != kNone)
            return m_new[index];
        NB_TRY(const qint64 stored, m_positionOf(m_after[index]));
        return std::min(stored, kMost);
    }

    /// Nodes of which none has a place. As many have to move as there are positions for, and more: were the least room
    /// taken, the next one put there would move as many again. So n nodes want n × n positions, which keeps what is
    /// written small however often something is put at one place.
    Status place(const Stretch &added)
    {
        Stretch stretch = added;
        while (true) {
            qint64 low = kNone;
            qint64 high = kMost;
            if (stretch.first > 0) {
                NB_TRY(low, position(stretch.first - 1));
            }
            if (stretch.end < m_after.size()) {
                NB_TRY(high, position(stretch.end));
            }
            const qint64 wanted = stretch.count() == added.count() ? added.count() : stretch.count() * stretch.count();
            if (high - low - 1 >= wanted || stretch.count() == m_after.size()) {
                spread(stretch, low, high);
                return ok();
            }
            stretch = widened(stretch);
        }
    }

    /// Twice as many, and as many more as have no place of their own.
    [[nodiscard]] Stretch widened(const Stretch &stretch) const
    {
        const qsizetype more = (stretch.count() + 1) / 2;
        Stretch wide {std::max<qsizetype>(stretch.first - more, 0), std::min(stretch.end + more, m_after.size())};
        while (wide.end < m_after.size() && !hasPlace(wide.end))
            ++wide.end;
        return wide;
    }

    /// Between two positions that are taken; at the end of the list nothing says how wide.
    void spread(const Stretch &stretch, qint64 low, qint64 high)
    {
        qint64 gap = (high - low) / (stretch.count() + 1);
        if (stretch.end == m_after.size())
            gap = std::min(gap, kPositionGap);
        for (qsizetype i = stretch.first; i < stretch.end; ++i)
            m_new[i] = low + gap * (i - stretch.first + 1);
    }

    const QList<Id> &m_after;
    const std::function<Result<qint64>(const Id &)> &m_positionOf;
    QList<bool> m_stays;
    QList<qint64> m_new; ///< kNone: as it is stored
    Stretch m_differing {};
};

} // namespace

Result<QList<NewPosition>> newPositions(
    const QList<Id> &before, const QList<Id> &after, const std::function<Result<qint64>(const Id &)> &positionOf)
{
    return Placing(before, after, positionOf).run();
}

} // namespace nianbao
