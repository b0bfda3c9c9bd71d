// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/paginate.h"

namespace nianbao {

namespace {

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
    /// Rows from `begin` to the end of the report that stay together where a page can hold them, the larger group first.
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

    [[nodiscard]] int heightOf(qsizetype begin, qsizetype end) const
    {
        int height = 0;
        for (qsizetype at = begin; at < end; ++at)
            height += 1 + (at > begin ? m_rows[at].blankBefore : 0);
        return height;
    }

    [[nodiscard]] int firstRow(qsizetype begin) const { return begin == 0 ? m_paging.blankOnTop : 0; }

    [[nodiscard]] qsizetype pageEnd(qsizetype begin) const
    {
        qsizetype end = begin + 1;
        int used = firstRow(begin) + 1;
        while (end < m_rows.size() && used + m_rows[end].blankBefore + 1 <= m_paging.rows)
            used += m_rows[end++].blankBefore + 1;
        if (end == m_rows.size())
            return end;
        return withoutHeadings(begin, beforeGroup(begin, end));
    }

    [[nodiscard]] qsizetype beforeGroup(qsizetype begin, qsizetype end) const
    {
        for (const qsizetype group : m_groups) {
            if (group > begin && heightOf(withoutHeadings(begin, group), m_rows.size()) <= m_paging.rows)
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
        int row = firstRow(begin);
        for (qsizetype at = begin; at < end; ++at) {
            row += at > begin ? m_rows[at].blankBefore : 0;
            m_slots << Slot {m_page, row++};
        }
    }

    const QList<Row> &m_rows;
    const Paging &m_paging;
    QList<qsizetype> m_groups;
    QList<Slot> m_slots;
    int m_page = 0;
};

}

QList<Slot> paginate(const QList<Row> &rows, const Paging &paging)
{
    return Paginator(rows, paging).run();
}

}
