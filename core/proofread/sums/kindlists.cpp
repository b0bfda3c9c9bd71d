// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/kindlists.h"

#include "core/proofread/rates/growthwords.h"

namespace nianbao {

namespace {

constexpr int kNoun = 2; // characters

/// The noun of a kind, 图斑 of 合法图斑; empty where the words are no more than that.
QString nounOf(const QString &text, const Quantity &part)
{
    const QString subject = subjectOf(text, part);
    return subject.size() > kNoun ? subject.right(kNoun) : QString();
}

bool isNext(const QString &text, const Quantity &before, const Quantity &part)
{
    return part.subject.start == before.range.end() + 1 && QStringView(u"，、").contains(text[before.range.end()]);
}

/// The kinds that begin with the count at the index.
QList<Quantity> kindsFrom(
    const QString &text, const QList<Quantity> &quantities, qsizetype first, const QString &noun, const Quantity &total)
{
    QList<Quantity> kinds;
    for (qsizetype index = first; index < quantities.size(); ++index) {
        const Quantity &part = quantities[index];
        const bool isKind = part.isOfKind(total) && !part.approximate && nounOf(text, part) == noun
            && !isOfGrowth(text, part) && !isOfEarlier(text, part)
            && (kinds.isEmpty() || isNext(text, kinds.last(), part));
        if (!isKind)
            break;
        kinds << part;
    }
    return kinds;
}

} // namespace

QList<Sum> kindSumsIn(const QString &text, const QList<Quantity> &quantities)
{
    constexpr int kReach = 40; // characters from the total to the first kind
    constexpr int kBehind = 14; // in which the noun follows the total
    constexpr qsizetype kFewest = 2;
    constexpr qsizetype kMany = 3;
    constexpr double kNearly = 0.9;
    QList<Sum> sums;
    for (qsizetype index = 0; index + kFewest < quantities.size(); ++index) {
        const Quantity &total = quantities[index];
        const Quantity &first = quantities[index + 1];
        const int gap = first.subject.start - total.range.end();
        const QString noun =
            total.isCount() && first.isOfKind(total) && gap > kNoun && gap <= kReach ? nounOf(text, first) : QString();
        if (noun.isEmpty() || total.approximate || isOfGrowth(text, total) || isOfEarlier(text, total))
            continue;
        const QString between = text.mid(total.range.end(), gap);
        const bool isOfNoun = between.left(kBehind).contains(noun) && !between.contains(u'。')
            && !between.contains(u'；') && !between.contains(u"其中") && between.endsWith(u'，');
        const QList<Quantity> kinds =
            isOfNoun ? kindsFrom(text, quantities, index + 1, noun, total) : QList<Quantity>();
        if (kinds.size() < kFewest || text.mid(kinds.last().range.end(), 1) == u"等")
            continue;
        Sum sum {total, kinds};
        sum.isWhole = kinds.size() >= kMany && (sum.isOfSlip() || sum.together().most >= kNearly * total.value);
        if (sum.isMore() || sum.isWhole)
            sums << sum;
    }
    return sums;
}

} // namespace nianbao
