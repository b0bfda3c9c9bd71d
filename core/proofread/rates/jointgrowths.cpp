// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/jointgrowths.h"

#include <algorithm>

namespace nianbao {

namespace {

using Role = GrowthRole;

/// 合计增加, 两类事项共减少, 三者净增.
bool isTogether(const QString &subject)
{
    static const QRegularExpression kForm = growthForm(QStringLiteral(
        "^(?:[一-龥]{0,10}(?:合计|总计|总共|一共|(?<!公)共计?)|(?:以上|上述)?[两二三四](?:者|类|项|级|种|"
        "方面)[一-龥]{0,8}?|总体|总的|总[数量额])(?:同比|较THEN|比THEN)?净?(?:RISING|FALLING)"));
    return kForm.match(subject).hasMatch();
}

/// 共增加8个 behind one change may be of that one only; 合计 is of several.
bool mayBeOfOne(const QString &subject)
{
    return !subject.contains(u'计') && !subject.contains(u'两') && !subject.contains(u'三');
}

/// Where the amounts begin of which the one at the index is said together with others: 合计增加54件，增幅21.2%; -1:
/// none of them is of several changes.
qsizetype togetherBefore(const QList<GrowthWord> &words, qsizetype index)
{
    for (qsizetype at = index; at > 0 && words[at].role == Role::Amount; --at) {
        if (isTogether(words[at].subject))
            return at;
        const bool goesOn = at == index && words[index].quantity.isPercent(); // the same said in per cent
        if (!goesOn)
            return -1;
    }
    return -1;
}

void addTo(Quantity &sum, const Quantity &other)
{
    sum.value += other.value;
    sum.step = qMax(sum.step, other.step);
    sum.decimals = qMax(sum.decimals, other.decimals);
    sum.approximate = sum.approximate || other.approximate;
    sum.range = {other.range.start, sum.range.end() - other.range.start};
}

} // namespace

QList<GrowthNumbers> growthsTogether(const QList<GrowthWord> &words, qsizetype index)
{
    const qsizetype together = togetherBefore(words, index);
    if (together < 0)
        return {};
    QList<GrowthNumbers> ways; // of the last change, the last two …
    qsizetype at = together - 1;
    const auto goBack = [&] {
        while (at > 0 && words[at].role == Role::Amount)
            --at; // 由210件增至246件，增长17.1%，乡镇由45件增至63件，增长40%
    };
    for (goBack(); at > 0 && words[at].role == Role::To && words[at - 1].role == Role::From; goBack()) {
        GrowthNumbers next {words[at - 1].quantity, words[at].quantity, words[index].quantity, words[index].way};
        if (!ways.isEmpty()) {
            if (next.from.unit != ways.last().from.unit || next.to.unit != ways.last().to.unit)
                break;
            GrowthNumbers all = ways.last();
            addTo(all.from, next.from);
            addTo(all.to, next.to);
            next = all;
        }
        ways << next;
        at -= 2;
    }
    if (ways.size() < 2)
        return {};
    if (!mayBeOfOne(words[together].subject))
        ways.removeFirst();
    std::reverse(ways.begin(), ways.end());
    return ways;
}

} // namespace nianbao
