// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/paginate.h"

#include <cmath>

namespace nianbao {

namespace {

constexpr double kTolerance = 1e-6; ///< of a row
constexpr int kCarried = 2; ///< lines of the text that go along with the closing

class Paginator {
public:
    Paginator(const QList<Row> &rows, const Paging &paging)
        : m_rows(rows)
        , m_paging(paging)
    {
        findGroups();
    }

    QList<Slot> run()
    {
        for (qsizetype begin = 0; begin < m_rows.size(); ++m_page) {
            const qsizetype end = pageEnd(begin);
            place(begin, end);
            begin = end;
        }
        return m_slots;
    }

private:
    /// Rows from `begin` to the end of the report that stay together where a page can hold them, the larger group
    /// first.
    void findGroups()
    {
        qsizetype closing = m_rows.size();
        while (closing > 0 && m_rows[closing - 1].kind == RowKind::Closing)
            --closing;
        if (closing == m_rows.size())
            return;
        qsizetype annexes = closing;
        while (annexes > 0 && m_rows[annexes - 1].kind == RowKind::Annexes)
            --annexes;
        for (const qsizetype start : {annexes, closing})
            m_groups << withCarried(start);
    }

    // The last two lines of the block before, or all of it where it is shorter.
    [[nodiscard]] qsizetype withCarried(qsizetype start) const
    {
        qsizetype begin = start;
        while (begin > 0 && start - begin < kCarried && m_rows[begin - 1].block == m_rows[start - 1].block)
            --begin;
        return begin;
    }

    /// The top of row `at` on a page of which `used` rows are taken; what is repeated above it is part of it.
    [[nodiscard]] double topOf(qsizetype at, double used, bool first) const
    {
        const Row &row = m_rows[at];
        if (row.band && !row.band->onGrid)
            return used;
        return std::ceil(used - kTolerance) + (first ? 0 : row.blankBefore);
    }

    [[nodiscard]] double bottomOf(qsizetype at, double top, bool first) const
    {
        const std::optional<Band> &band = m_rows[at].band;
        return top + (band ? band->height + (first ? band->repeated : 0) : 1);
    }

    [[nodiscard]] double clearBelow(qsizetype at) const
    {
        const Row &row = m_rows[at];
        const bool figureEnds = row.band && (at + 1 == m_rows.size() || m_rows[at + 1].block != row.block);
        return figureEnds ? row.band->clearBelow : 0;
    }

    [[nodiscard]] double capacityFor(qsizetype at) const
    {
        return m_paging.rows - (m_rows[at].band ? m_paging.lead : 0) + kTolerance;
    }

    /// The rows from `begin` that fit on a page of which `used` rows are taken: one at least on an empty page.
    [[nodiscard]] qsizetype fill(qsizetype begin, double used) const
    {
        const bool empty = used == 0;
        for (qsizetype at = begin; at < m_rows.size(); ++at) {
            const double bottom = bottomOf(at, topOf(at, used, at == begin), at == begin);
            if ((at > begin || !empty) && bottom > capacityFor(at))
                return at;
            used = bottom + clearBelow(at);
        }
        return m_rows.size();
    }

    [[nodiscard]] int firstRow() const { return m_page == 0 ? m_paging.blankOnTop : 0; }

    [[nodiscard]] qsizetype pageEnd(qsizetype begin) const
    {
        const qsizetype end = fill(begin, firstRow());
        if (end == m_rows.size())
            return end;
        return withoutHeadings(begin, beforeGroup(begin, end));
    }

    [[nodiscard]] qsizetype beforeGroup(qsizetype begin, qsizetype end) const
    {
        for (const qsizetype group : m_groups) {
            if (group > begin && fill(withoutHeadings(begin, group), 0) == m_rows.size())
                return qMin(end, group);
        }
        return end;
    }

    [[nodiscard]] qsizetype withoutHeadings(qsizetype begin, qsizetype end) const
    {
        qsizetype last = end;
        while (last > begin && m_rows[last - 1].keepWithNext)
            --last;
        return last > begin ? last : end;
    }

    void place(qsizetype begin, qsizetype end)
    {
        double used = firstRow();
        for (qsizetype at = begin; at < end; ++at) {
            const double top = topOf(at, used, at == begin);
            m_slots << Slot {m_page, top};
            used = bottomOf(at, top, at == begin) + clearBelow(at);
        }
    }

    const QList<Row> &m_rows;
    const Paging &m_paging;
    QList<qsizetype> m_groups;
    QList<Slot> m_slots;
    int m_page = 0;
};

} // namespace

QList<Slot> paginate(const QList<Row> &rows, const Paging &paging)
{
    return Paginator(rows, paging).run();
}

} // namespace nianbao
