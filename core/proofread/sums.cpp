// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums.h"

#include "core/proofread/partlists.h"
#include "core/proofread/partnames.h"
#include "core/proofread/totals.h"

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
        for (const PartList &list : partListsIn(m_text, m_quantities))
            judge(list);
        for (const Quantity &total : m_quantities) {
            if (!total.isCount())
                continue;
            if (const std::optional<Sum> sum = sumAhead(m_text, m_quantities, total))
                m_sums << *sum;
        }
        return m_sums;
    }

private:
    /// 纠纷3126件，成功3094件；其中…: the parts make the first of the two, or several of them together; 共11项，其中…
    /// 论证11项: one part is all, so the parts overlap.
    [[nodiscard]] static bool isOfAnother(const PartList &list)
    {
        double sum = 0;
        for (const Quantity &part : list.parts) {
            sum += part.value;
            if (list.parts.size() > 1 && part.value == list.total->value)
                return true;
        }
        double together = list.total->value;
        return std::any_of(list.earlier.begin(), list.earlier.end(), [&](const Quantity *count) {
            together += count->value;
            return sum == count->value || sum == together || (list.parts.size() == 1 && sum <= count->value);
        });
    }

    /// Names that no set knows are parts only in a row of pauses.
    [[nodiscard]] bool areInRow(const PartList &list) const
    {
        for (qsizetype index = 1; index < list.parts.size(); ++index) {
            if (m_text.mid(list.parts[index].subject.start - 1, 1) != u"、")
                return false;
        }
        return true;
    }

    void judge(PartList list)
    {
        if (list.link == SumLink::Among && isOfAnother(list))
            return;
        const bool among = list.link == SumLink::Among || list.link == SumLink::Containing;
        const bool exact = !list.total->approximate && !list.parts.first().approximate;
        if (among && exact && !list.isAside && !list.isFar
            && list.parts.first().bounds().least > list.total->bounds().most) {
            m_sums << Sum {*list.total, {list.parts.first()}, false, true};
            return;
        }
        const qsizetype known = knownRun(list.names);
        const bool isCut = known > 1 && known < list.names.size();
        if (isCut) {
            list.parts = list.parts.mid(0, known);
            list.names = list.names.mid(0, known);
        }
        if (list.parts.size() < 2 || !list.isExact())
            return;
        const QString around = m_text.mid(list.total->subject.start, list.start - list.total->subject.start);
        const PartKinship kinship = kinshipOf(list.names, list.total->unit, around);
        const bool strict = list.link == SumLink::Colon || list.link == SumLink::Respectively;
        const bool unnamed = list.link == SumLink::Respectively
            && std::count(list.names.begin(), list.names.end(), QString()) >= list.names.size() - 1;
        const bool apart = kinship.isKnown || unnamed
            || (kinship.isApart && !list.isAside && (strict || (list.link != SumLink::Comma && areInRow(list))));
        if (!apart || ((list.link == SumLink::Comma || list.isFar) && !kinship.belongs))
            return;
        Sum sum {*list.total, list.parts, false, kinship.isKnown || strict};
        upToWhatHolds(sum);
        sum.isWhole = !isCut && (kinship.isWhole || (strict && !list.isMixed))
            && !goesOn(list.names, m_text.mid(sum.range().end(), kGoesOn));
        m_sums << sum;
    }

    /// What follows a sum that holds is new.
    static void upToWhatHolds(Sum &sum)
    {
        constexpr qsizetype kFewest = 2;
        Bounds together;
        for (qsizetype count = 1; count < sum.parts.size(); ++count) {
            const Bounds part = sum.parts[count - 1].bounds();
            together = {together.least + part.least, together.most + part.most};
            const Bounds total = sum.total.bounds();
            if (count < kFewest || together.least > total.most || together.most < total.least)
                continue;
            sum.parts = sum.parts.mid(0, count);
            return;
        }
    }

    static constexpr int kGoesOn = 12; // characters: 二审90件；再审4件

    const QString &m_text;
    const QList<Quantity> &m_quantities;
    QList<Sum> m_sums;
};

} // namespace

QList<Sum> sumsIn(const QString &text, const QList<Quantity> &quantities)
{
    return SumReader(text, quantities).sums();
}

} // namespace nianbao
