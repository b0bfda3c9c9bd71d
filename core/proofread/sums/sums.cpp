// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/sums.h"

#include "core/proofread/sums/carryovers.h"
#include "core/proofread/sums/complements.h"
#include "core/proofread/sums/differences.h"
#include "core/proofread/sums/distantparts.h"
#include "core/proofread/sums/endings.h"
#include "core/proofread/sums/excuses.h"
#include "core/proofread/sums/gatheredsums.h"
#include "core/proofread/sums/joinedbodies.h"
#include "core/proofread/sums/joinednouns.h"
#include "core/proofread/sums/kindlists.h"
#include "core/proofread/sums/listsums.h"
#include "core/proofread/sums/mixedrows.h"
#include "core/proofread/sums/numberedtotals.h"
#include "core/proofread/sums/outcomechains.h"
#include "core/proofread/sums/pairlists.h"
#include "core/proofread/sums/partlists.h"
#include "core/proofread/sums/percentsums.h"
#include "core/proofread/sums/periodsums.h"
#include "core/proofread/sums/plainsplits.h"
#include "core/proofread/sums/products.h"
#include "core/proofread/sums/rebasedsums.h"
#include "core/proofread/sums/remainders.h"
#include "core/proofread/sums/restsplits.h"
#include "core/proofread/sums/stocks.h"
#include "core/proofread/sums/totals.h"
#include "core/proofread/sums/wholesofshares.h"
#include "core/proofread/sums/withins.h"

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

class SumReader {
public:
    SumReader(const QString &text, const QList<Quantity> &quantities)
        : m_text(text)
        , m_quantities(quantities)
    {
    }

    QList<Sum> sums()
    {
        for (const PartList &list : partListsIn(m_text, m_quantities)) {
            if (const std::optional<Sum> sum = sumOfList(m_text, m_quantities, list))
                m_sums << *sum;
        }
        dropRepeated();
        for (const Quantity &total : m_quantities) {
            if (!total.isCount())
                continue;
            if (const std::optional<Sum> sum = sumAhead(m_text, m_quantities, total))
                m_sums << *sum;
        }
        for (const auto &read :
            {periodSumsIn, distantSumsIn, differenceSumsIn, productSumsIn, withinSumsIn, joinedBodySumsIn, kindSumsIn,
                pairSumsIn, complementSumsIn, gatheredSumsIn, mixedRowSumsIn, stockSumsIn, outcomeChainSumsIn,
                joinedNounSumsIn, numberedTotalSumsIn, plainSplitSumsIn, restSplitSumsIn})
            add(read(m_text, m_quantities));
        m_sums << remainderSumsIn(m_text, m_quantities) << carryOverSumsIn(m_text, m_quantities);
        m_sums << percentSumsIn(m_text, m_quantities);
        rebase();
        m_sums.removeIf([&](const Sum &sum) { return sum.isWrong() && isExcused(m_text, m_quantities, sum); });
        m_sums << endingSumsIn(m_text, m_quantities); // which look at the numbers around them themselves
        keepCauses();
        return m_sums;
    }

private:
    /// 受理68件，全部答复，其中…: behind 其中 and behind the comma stand the same parts.
    void dropRepeated()
    {
        for (qsizetype index = 1; index < m_sums.size();) {
            const bool isRepeated = std::any_of(m_sums.begin(), m_sums.begin() + index, [&](const Sum &known) {
                return known.total.range == m_sums[index].total.range
                    && known.parts.first().range == m_sums[index].parts.first().range;
            });
            if (isRepeated)
                m_sums.removeAt(index);
            else
                ++index;
        }
    }

    /// 受理198件，受理案件中审结180件: what does not hold as it was read is read as the words around it say.
    void rebase()
    {
        for (Sum &sum : m_sums) {
            if (sum.isWrong())
                sum = rebased(m_text, m_quantities, sum);
        }
    }

    /// 许可180卷、处罚96卷，共267卷，优秀88卷、合格171卷、不合格17卷: a number that spoils several sums is told once.
    void keepCauses()
    {
        for (qsizetype index = 1; index < m_sums.size();) {
            const Sum &sum = m_sums[index];
            const bool isTold =
                sum.isWrong() && std::any_of(m_sums.begin(), m_sums.begin() + index, [&](const Sum &known) {
                    const bool isOfOne = known.parts.size() == 1 && known.total.range == sum.total.range
                        && sum.parts.size() > 1 && sum.has(known.parts.first().range); // of 26 54 have ended, 2 not
                    return known.isWrong()
                        && (isOfOne
                            || (known.parts.size() > 1
                                && (known.total.range == sum.total.range || known.explains(sum))));
                });
            if (isTold)
                m_sums.removeAt(index);
            else
                ++index;
        }
    }

    /// Unless the total is known to be wrong, or has some of the parts already.
    void add(const QList<Sum> &sums)
    {
        for (const Sum &sum : sums) {
            const bool isKnown = std::any_of(m_sums.begin(), m_sums.end(), [&](const Sum &known) {
                if (known.total.range == sum.total.range && known.isWrong() && known.has(sum.parts.first().range))
                    return true;
                const bool isOpen = known.isLess() && !known.isWhole; // says nothing of what it leaves over
                return known.total.range == sum.total.range && known.parts.size() > 1 && !isOpen
                    && (known.isWrong() || std::any_of(sum.parts.begin(), sum.parts.end(), [&](const Quantity &part) {
                           return known.has(part.range);
                       }));
            });
            if (!isKnown)
                m_sums << sum;
        }
    }

    const QString &m_text;
    const QList<Quantity> &m_quantities;
    QList<Sum> m_sums;
};

} // namespace

QList<Sum> sumsIn(const QString &text, const QList<Quantity> &quantities)
{
    return SumReader(text, withoutWholesOfShares(text, quantities)).sums();
}

} // namespace nianbao
