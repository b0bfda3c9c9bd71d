// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/madeshares.h"

#include <algorithm>

namespace nianbao {

namespace {

class Counts {
public:
    Counts(const QList<Quantity> &counts, const Quantity &percent, const Quantity &part, int sentence)
        : m_counts(counts)
        , m_percent(percent)
        , m_part(part)
        , m_sentence(sentence)
    {
    }

    [[nodiscard]] bool make() const
    {
        constexpr qsizetype kMostTogether = 4;
        for (qsizetype first = 0; first < m_counts.size(); ++first) {
            if (!mayBeMeant(m_counts[first]))
                continue;
            Quantity together = m_counts[first];
            for (qsizetype count = 1;; ++count) {
                if (isShareOfAny(together))
                    return true;
                if (count == kMostTogether || first + count >= m_counts.size()
                    || !m_counts[first + count].isOfKind(m_part))
                    break;
                together.value += m_counts[first + count].value;
            }
        }
        return false;
    }

private:
    [[nodiscard]] bool mayBeMeant(const Quantity &count) const
    {
        return count.isOfKind(m_part) || count.range.start >= m_sentence;
    }

    [[nodiscard]] bool isShareOfAny(const Quantity &some) const
    {
        return std::any_of(m_counts.begin(), m_counts.end(), [&](const Quantity &whole) {
            Quantity rest = some;
            rest.value = whole.value - some.value;
            return rest.value >= 0 && mayBeMeant(whole)
                && (Share::isRight(some, whole, m_percent) || Share::isRight(rest, whole, m_percent));
        });
    }

    const QList<Quantity> &m_counts;
    const Quantity &m_percent;
    const Quantity &m_part;
    int m_sentence; ///< where the percentage's begins
};

} // namespace

QList<Quantity> countsAround(const QList<Quantity> &quantities, qsizetype index, int before, int behind)
{
    constexpr qsizetype kMostCounts = 16;
    const Quantity &percent = quantities[index];
    QList<Quantity> counts;
    for (qsizetype at = qMax<qsizetype>(0, index - kMostCounts); at < quantities.size(); ++at) {
        const Quantity &each = quantities[at];
        if (each.range.start - percent.range.end() > behind)
            break;
        if (percent.range.start - each.range.end() <= before && each.isCount() && each.value > 0)
            counts << each;
    }
    return counts;
}

bool isMadeByAny(const QString &text, const QList<Quantity> &counts, const Quantity &percent, const Quantity &part)
{
    return Counts(counts, percent, part, sentenceAt(text, percent.range.start).start).make();
}

QSet<int> percentsOf(const QList<Share> &shares)
{
    QSet<int> starts;
    for (const Share &share : shares)
        starts << share.percent.range.start;
    return starts;
}

} // namespace nianbao
