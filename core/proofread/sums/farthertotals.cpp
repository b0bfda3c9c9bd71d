// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/farthertotals.h"

#include "core/proofread/rates/growthwords.h"
#include "core/proofread/sums/listedcounts.h"
#include "core/proofread/textrange.h"

namespace nianbao {

const Quantity *fartherTotal(const QString &text, const QList<Quantity> &quantities, int among)
{
    constexpr int kFar = 80; // characters
    const auto part = firstFrom(quantities, among);
    if (part == quantities.end() || !part->isCount() || part->range.start - among > kFar)
        return nullptr;
    const Quantity *total = nullptr;
    const int start = sentenceAt(text, part->range.start).start;
    for (auto each = part; each != quantities.begin();) {
        --each;
        if (each->range.start < start || among - each->range.end() > kFar)
            break;
        if (!each->isOfKind(*part))
            continue;
        if (total || each->approximate || isOfGrowth(text, *each) || isOfEarlier(text, *each))
            return nullptr;
        total = &*each;
    }
    const bool isInBrackets =
        total && QStringView(text).mid(total->range.end(), among - total->range.end()).contains(u'（');
    return isInBrackets ? nullptr : total;
}

const Quantity *totalPassedOver(
    const QString &text, const QList<Quantity> &quantities, const Quantity &total, int colon)
{
    const auto first = firstFrom(quantities, colon);
    const bool isOfTotal = first == quantities.end() || isCountedWith(text, *first, total);
    return isOfTotal ? nullptr : fartherTotal(text, quantities, colon);
}

} // namespace nianbao
