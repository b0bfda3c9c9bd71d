// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/pairedmarks.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr QStringView kOpening = u"“‘（《〈〔【";
constexpr QStringView kClosing = u"”’）》〉〕】";
constexpr int kFarthestReversed = 14; // characters between ” and “ that are one reversed pair

bool isLatinLetter(QChar character)
{
    return character.isLetter() && character.unicode() < 0x250;
}

class MarkReader {
public:
    explicit MarkReader(QStringView text)
        : m_text(text)
    {
    }

    QList<MarkFault> read()
    {
        for (int position = 0; position < int(m_text.size()); ++position) {
            if (const qsizetype opening = kOpening.indexOf(m_text[position]); opening >= 0)
                open(int(opening), position);
            else if (const qsizetype closing = kClosing.indexOf(m_text[position]); closing >= 0)
                close(int(closing), position);
        }
        for (const Open &mark : std::as_const(m_path))
            m_faults << MarkFault {MarkFault::Kind::Unclosed, {mark.position, 1}};
        for (const Open &mark : std::as_const(m_crossed))
            m_faults << MarkFault {MarkFault::Kind::Unclosed, {mark.position, 1}};
        std::sort(m_faults.begin(), m_faults.end(),
            [](const MarkFault &a, const MarkFault &b) { return a.range.start < b.range.start; });
        joinReversed();
        return m_faults.isEmpty() ? m_oddities : m_faults;
    }

private:
    struct Open {
        int mark;
        int position;
    };

    void open(int mark, int position)
    {
        const bool within = !m_path.isEmpty() && m_path.last().mark == mark && kOpening[mark] != u'（';
        const bool bare = kOpening[mark] == u'〈' && std::none_of(m_path.begin(), m_path.end(), [](const Open &outer) {
            return kOpening[outer.mark] == u'《';
        });
        if (within || bare)
            m_odd << position;
        m_path << Open {mark, position};
    }

    void close(int mark, int position)
    {
        if (kClosing[mark] == u'’' && position > 0 && isLatinLetter(m_text[position - 1]))
            return; // an apostrophe
        if (!m_path.isEmpty() && m_path.last().mark == mark) {
            closeLast(position);
            return;
        }
        const auto outer =
            std::find_if(m_path.rbegin(), m_path.rend(), [&](const Open &candidate) { return candidate.mark == mark; });
        if (outer != m_path.rend()) {
            while (m_path.last().mark != mark)
                m_crossed << m_path.takeLast();
            m_path.removeLast();
            return;
        }
        closeUnopened(mark, position);
    }

    void closeLast(int position)
    {
        const Open opened = m_path.takeLast();
        if (!m_odd.removeOne(opened.position))
            return;
        const bool bare = kOpening[opened.mark] == u'〈' && (m_path.isEmpty() || m_path.last().mark != opened.mark);
        m_oddities << MarkFault {
            bare ? MarkFault::Kind::Bare : MarkFault::Kind::Nested, {opened.position, position + 1 - opened.position}};
    }

    void closeUnopened(int mark, int position)
    {
        for (qsizetype index = m_crossed.size() - 1; index >= 0; --index) {
            if (m_crossed[index].mark != mark)
                continue;
            const int start = m_crossed.takeAt(index).position;
            m_faults << MarkFault {MarkFault::Kind::Crossed, {start, position + 1 - start}};
            return;
        }
        const int ordinal = kClosing[mark] == u'）' ? ordinalBefore(position) : 0;
        if (ordinal < 0)
            return;
        m_faults << MarkFault {
            ordinal > 0 ? MarkFault::Kind::HalfOrdinal : MarkFault::Kind::Unopened, {position - ordinal, ordinal + 1}};
    }

    /// The length of 一 in 一）; negative for the usual 1）, 0 for anything else.
    [[nodiscard]] int ordinalBefore(int position) const
    {
        int start = position;
        while (start > 0 && QStringView(u"一二三四五六七八九十0123456789").contains(m_text[start - 1]))
            --start;
        const bool leads = start == 0 || QStringView(u"。；：！？").contains(m_text[start - 1]);
        if (start == position || !leads || position - start > 3)
            return 0;
        return m_text[start].isDigit() && m_text[start].unicode() < 0x80 ? -1 : position - start;
    }

    void joinReversed()
    {
        for (qsizetype index = 0; index + 1 < m_faults.size(); ++index) {
            MarkFault &fault = m_faults[index];
            const MarkFault &next = m_faults[index + 1];
            if (fault.kind != MarkFault::Kind::Unopened || next.kind != MarkFault::Kind::Unclosed
                || kClosing.indexOf(m_text[fault.range.start]) != kOpening.indexOf(m_text[next.range.start])
                || next.range.start - fault.range.start > kFarthestReversed)
                continue;
            fault = {MarkFault::Kind::Reversed, {fault.range.start, next.range.end() - fault.range.start}};
            m_faults.removeAt(index + 1);
        }
    }

    QStringView m_text;
    QList<Open> m_path;
    QList<Open> m_crossed; ///< left open where an outer mark closed
    QList<int> m_odd; ///< positions of opening marks that stand where they should not
    QList<MarkFault> m_faults;
    QList<MarkFault> m_oddities;
};

} // namespace

QList<MarkFault> markFaultsIn(QStringView text)
{
    return MarkReader(text).read();
}

} // namespace nianbao
