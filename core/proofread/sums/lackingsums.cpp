// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/lackingsums.h"

#include "core/proofread/sums/excuses.h"
#include "core/proofread/sums/likelysums.h"
#include "core/proofread/sums/nearsums.h"
#include "core/proofread/sums/partlists.h"
#include "core/proofread/sums/partnames.h"
#include "core/proofread/sums/partrows.h"
#include "core/proofread/sums/plainsplits.h"
#include "core/proofread/sums/rebasedsums.h"
#include "core/proofread/sums/restsplits.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

/// 审结40件，维持20件、撤销18件: a set that leaves nothing over needs no 其中.
bool isOfWholeSet(const PartList &list)
{
    const PartKinship kinship = kinshipOf(list.names, list.total->unit, {});
    return list.link == SumLink::Comma && kinship.isKnown && (kinship.isWhole || kinship.belongs);
}

/// The row 公安186件、市场监管73件 of a list, or what commas alone part.
PartList rowOf(const QString &text, PartList list)
{
    const qsizetype length = rowLength(text, list);
    if (length > 1) {
        list.parts = list.parts.mid(0, length);
        list.names = list.names.mid(0, length);
    }
    return list;
}

/// Some of the list, from its first part on, is all of the total.
bool holds(const PartList &list)
{
    Sum sum {*list.total, {}};
    return std::any_of(list.parts.begin(), list.parts.end(), [&](const Quantity &part) {
        sum.parts << part;
        return !sum.isMore() && !sum.isLess();
    });
}

/// 草案11件，其中制定7件、修订4件、修正2件: typed for what makes it.
bool isOverfull(const QString &text, const PartList &row, const Sum &sum)
{
    return sum.isMore() && sum.isMistyped() && isSaidAsParts(text, row) && (!row.isAside || areParallel(row.names))
        && rowLength(text, row) == row.parts.size() && kinshipOf(row.names, row.total->unit, {}).isApart;
}

/// Names that differ in one place (县政府名义制发, 部门名义制发) and three parts are rather meant as all than two.
bool leavesLittle(const PartList &list, const Sum &sum)
{
    constexpr double kLeast = 0.65;
    constexpr double kLeastOfTwo = 0.75;
    constexpr qsizetype kTwo = 2;
    const bool isLikelyAll = sum.parts.size() > kTwo || areParallel(list.names.mid(0, sum.parts.size()));
    return sum.isLess()
        && (sum.isMistyped() || sum.together().most >= sum.total.value * (isLikelyAll ? kLeast : kLeastOfTwo));
}

/// 问题57处：乱占19处、乱采38处。整改54处，尚余3处: what is told of all of them next.
bool isOfNextSentence(const QString &text, const Sum &known, const Sum &sum)
{
    const int end = known.range().end();
    return QStringView(text).mid(end, qMax(0, sum.parts.first().range.start - end)).startsWith(u'。');
}

/// 罚款23件。审核68件，退回5件: what stands in another sentence and is more than the total by itself is none of it.
bool isBeyondSentence(const QString &text, const Sum &sum)
{
    constexpr qsizetype kFew = 2; // parts; of more only one may be mistyped
    static const QRegularExpression kRest(QStringLiteral("^(?:其中|目前)?[尚还仍另未余其剩逾]")); // 整改74处，尚余3处
    const int end = sum.total.range.end();
    return sum.isMore() && sum.parts.size() <= kFew && !kRest.match(subjectOf(text, sum.parts.last())).hasMatch()
        && sum.parts.first().value > sum.total.value
        && QStringView(text).mid(end, qMax(0, sum.parts.first().range.start - end)).contains(u'。');
}

/// 取得执法证的9人中，法律专业毕业的2人、医学专业毕业的3人: those worth telling of.
bool arePickedOut(const QString &text, const Sum &sum)
{
    constexpr qsizetype kFew = 2; // parts
    const int end = sum.total.range.end();
    return sum.isLess() && sum.parts.size() == kFew && QStringView(text).mid(end).startsWith(u"中，")
        && std::all_of(sum.parts.begin(), sum.parts.end(),
            [&](const Quantity &part) { return subjectOf(text, part).endsWith(u'的'); });
}

bool isKnown(const QString &text, const QList<Sum> &sums, const Sum &sum)
{
    return std::any_of(sums.begin(), sums.end(), [&](const Sum &known) {
        const bool isSaid = known.isWrong() || !known.isLess(); // else it is but what is asked here
        const bool isProof = known.parts.size() > 1 && !known.isMore() && !known.isLess(); // 优秀34件 is one of 60
        return (isProof && known.has(sum.total.range) && !isOfNextSentence(text, known, sum))
            || (isSaid && known.total.range == sum.total.range && known.has(sum.parts.first().range))
            || (known.isWrong() && (known.has(sum.total.range) || known.has(sum.parts.first().range)));
    });
}

} // namespace

QList<Sum> lackingSumsIn(const QString &text, const QList<Quantity> &quantities)
{
    QList<Sum> lacking =
        unendedSplitSumsIn(text, quantities) + doubtfulRestSumsIn(text, quantities) + likelySumsIn(text, quantities);
    for (const PartList &list : partListsIn(text, quantities)) {
        const PartList row = rowOf(text, list);
        if ((!isSaidAsParts(text, row) && !isOfWholeSet(row)) || !mayBeWhole(text, row) || holds(list))
            continue;
        Sum sum {*row.total, row.parts};
        sum.isWhole = sum.isMore();
        if (isOverfull(text, row, sum) || leavesLittle(row, sum))
            lacking << sum;
    }
    for (Sum &sum : lacking)
        sum = rebased(text, quantities, sum);
    lacking.removeIf([&](const Sum &sum) {
        const bool isOpen = sum.isLess() && sum.parts.size() < 2; // the other parts are those of another total
        return isOpen || (!sum.isMore() && !sum.isLess()) || isBeyondSentence(text, sum) || arePickedOut(text, sum)
            || isExcused(text, quantities, sum);
    });
    if (lacking.isEmpty())
        return {};
    const QList<Sum> sums = sumsIn(text, quantities);
    QList<Sum> told;
    for (const Sum &sum : std::as_const(lacking)) {
        const bool isTold = std::any_of(
            told.begin(), told.end(), [&](const Sum &other) { return other.total.range == sum.total.range; });
        if (!isTold && !isKnown(text, sums, sum))
            told << sum;
    }
    return told;
}

} // namespace nianbao
