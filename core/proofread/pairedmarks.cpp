// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/pairedmarks.h"

#include <algorithm>
#include <array>

namespace nianbao {

namespace {

constexpr QStringView kOpening = u"“‘（《〈〔【";
constexpr QStringView kClosing = u"”’）》〉〕】";
static_assert(kOpening.size() == kClosing.size());
constexpr auto kMarks = size_t(kOpening.size());
constexpr int kFarthestReversed = 14; // characters between ” and “ that are one reversed pair
constexpr int kFarthestMismatched = 40; // and between “ and ’ that are one pair, its second half mistaken
constexpr std::array<int, kMarks> kFamilies {0, 0, 1, 2, 2, 1, 1}; // marks that are mistaken for each other

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
        for (const QList<int> &positions : m_crossed) {
            for (const int position : positions)
                m_faults << MarkFault {MarkFault::Kind::Unclosed, {position, 1}};
        }
        std::sort(m_faults.begin(), m_faults.end(),
            [](const MarkFault &a, const MarkFault &b) { return a.range.start < b.range.start; });
        joinReversed();
        joinMismatched();
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
        const bool bare = kOpening[mark] == u'〈' && m_open[size_t(kOpening.indexOf(u'《'))] == 0;
        if (within || bare)
            m_odd << position;
        m_path << Open {mark, position};
        ++m_open[size_t(mark)];
    }

    void close(int mark, int position)
    {
        if (kClosing[mark] == u'’' && position > 0 && isLatinLetter(m_text[position - 1]))
            return; // an apostrophe
        if (m_open[size_t(mark)] == 0) {
            closeUnopened(mark, position);
            return;
        }
        bool crosses = false;
        while (m_path.last().mark != mark) {
            const Open inner = leave();
            m_crossed[size_t(inner.mark)] << inner.position;
            crosses = true;
        }
        const Open opened = leave();
        if (!crosses)
            tellOddity(opened, position);
    }

    Open leave()
    {
        const Open opened = m_path.takeLast();
        --m_open[size_t(opened.mark)];
        return opened;
    }

    void tellOddity(const Open &opened, int position)
    {
        while (!m_odd.isEmpty() && m_odd.last() > opened.position)
            m_odd.removeLast(); // of marks that were crossed
        if (m_odd.isEmpty() || m_odd.last() != opened.position)
            return;
        m_odd.removeLast();
        const bool bare = kOpening[opened.mark] == u'〈' && (m_path.isEmpty() || m_path.last().mark != opened.mark);
        m_oddities << MarkFault {
            bare ? MarkFault::Kind::Bare : MarkFault::Kind::Nested, {opened.position, position + 1 - opened.position}};
    }

    void closeUnopened(int mark, int position)
    {
        if (QList<int> &crossed = m_crossed[size_t(mark)]; !crossed.isEmpty()) {
            const int start = crossed.takeLast();
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
        QList<MarkFault> joined;
        for (const MarkFault &fault : std::as_const(m_faults)) {
            const bool reversed = fault.kind == MarkFault::Kind::Unclosed && !joined.isEmpty()
                && joined.last().kind == MarkFault::Kind::Unopened
                && kClosing.indexOf(m_text[joined.last().range.start]) == kOpening.indexOf(m_text[fault.range.start])
                && fault.range.start - joined.last().range.start <= kFarthestReversed;
            if (!reversed) {
                joined << fault;
                continue;
            }
            const int start = joined.last().range.start;
            joined.last() = {MarkFault::Kind::Reversed, {start, fault.range.end() - start}};
        }
        m_faults = joined;
    }

    /// Which mark a fault is a lone half of; -1: none.
    [[nodiscard]] int loneMark(const MarkFault &fault) const
    {
        const QChar mark = m_text[fault.range.start];
        if (fault.kind == MarkFault::Kind::Unclosed)
            return int(kOpening.indexOf(mark));
        return fault.kind == MarkFault::Kind::Unopened ? int(kClosing.indexOf(mark)) : -1;
    }

    /// Whether nothing but words stands between two marks: 《优化营商环境条例”.
    [[nodiscard]] bool holdWordsOnly(const MarkFault &first, const MarkFault &second) const
    {
        const QStringView within = m_text.mid(first.range.end(), second.range.start - first.range.end());
        return std::all_of(within.begin(), within.end(), [](QChar character) { return character.isLetterOrNumber(); });
    }

    /// “…’ and 《…〉, and “…“ and ”…” where words stand directly within. 月、“ begins a pair of its own.
    [[nodiscard]] bool isMismatched(const MarkFault &first, const MarkFault &second) const
    {
        const int firstMark = loneMark(first);
        const int secondMark = loneMark(second);
        const int distance = second.range.start - first.range.start;
        if (firstMark < 0 || secondMark < 0 || distance > kFarthestMismatched || distance < 2)
            return false;
        if (first.kind == MarkFault::Kind::Unclosed && second.kind == MarkFault::Kind::Unopened)
            return kFamilies[size_t(firstMark)] == kFamilies[size_t(secondMark)] || holdWordsOnly(first, second);
        const bool wordsWithin =
            m_text[first.range.start + 1].isLetterOrNumber() && m_text[second.range.start - 1].isLetterOrNumber();
        return first.kind == second.kind && firstMark == secondMark && wordsWithin;
    }

    void joinMismatched()
    {
        QList<MarkFault> joined;
        for (const MarkFault &fault : std::as_const(m_faults)) {
            if (joined.isEmpty() || !isMismatched(joined.last(), fault)) {
                joined << fault;
                continue;
            }
            const int start = joined.last().range.start;
            joined.last() = {MarkFault::Kind::Mismatched, {start, fault.range.end() - start}};
        }
        m_faults = joined;
    }

    QStringView m_text;
    QList<Open> m_path;
    std::array<int, kMarks> m_open {}; ///< how many of each kind are open
    std::array<QList<int>, kMarks> m_crossed; ///< left open where an outer mark closed
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
