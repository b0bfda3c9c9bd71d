// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/pairlists.h"

namespace nianbao {

namespace {

/// Whether the second follows the first behind a mark of pause, with few words or none: 9支、214人, 5起、死亡4人.
/// Of the totals also behind a comma: 27处，面积3580平方米.
bool isPair(const QString &text, const Quantity &first, const Quantity &second, QStringView marks = u"、")
{
    constexpr int kLongest = 6; // characters
    return first.isCount() && second.isCount() && !first.approximate && !second.approximate && !second.isOfKind(first)
        && first.range.end() < int(text.size()) && marks.contains(text[first.range.end()])
        && second.subject.start == first.range.end() + 1 && second.subject.length <= kLongest;
}

/// Whether the group is joined to what stands before it.
bool isJoined(const QString &text, const Quantity &before, const Quantity &first, QStringView marks)
{
    const QString between = text.mid(before.range.end(), first.subject.start - before.range.end());
    return first.subject.length > 0
        && ((between.size() == 1 && marks.contains(between[0])) || (marks.contains(u'：') && between == u"，其中"));
}

struct Pairs {
    Sum first;
    Sum second;
};

Pairs pairsFrom(const QString &text, const QList<Quantity> &quantities, qsizetype index)
{
    Pairs pairs {{quantities[index], {}, true}, {quantities[index + 1], {}, true}};
    for (qsizetype at = index + 2; at + 1 < quantities.size(); at += 2) {
        const bool isFirst = at == index + 2;
        const bool goesOn = isPair(text, quantities[at], quantities[at + 1])
            && isJoined(text, quantities[at - 1], quantities[at], isFirst ? QStringView(u"：，") : QStringView(u"，；"))
            && quantities[at].isOfKind(pairs.first.total) && quantities[at + 1].isOfKind(pairs.second.total);
        if (!goesOn)
            break;
        pairs.first.parts << quantities[at];
        pairs.second.parts << quantities[at + 1];
    }
    return pairs;
}

bool isRight(const Sum &sum)
{
    return !sum.isMore() && !sum.isLess();
}

} // namespace

QList<Sum> pairSumsIn(const QString &text, const QList<Quantity> &quantities)
{
    constexpr qsizetype kFewest = 2; // groups
    QList<Sum> sums;
    for (qsizetype index = 0; index + 2 * kFewest + 1 < quantities.size(); ++index) {
        if (!isPair(text, quantities[index], quantities[index + 1], u"、，"))
            continue;
        const Pairs pairs = pairsFrom(text, quantities, index);
        if (pairs.first.parts.size() >= kFewest && (isRight(pairs.first) || isRight(pairs.second)))
            sums << pairs.first << pairs.second;
    }
    return sums;
}

} // namespace nianbao
