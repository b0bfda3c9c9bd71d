// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/fartherwholes.h"

#include "core/proofread/rates/growthwords.h"
#include "core/proofread/rates/nearcounts.h"
#include "core/proofread/rates/ratenames.h"
#include "core/proofread/rates/slips.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

QString subjectOf(const CountedText &counted, const Quantity &quantity)
{
    return counted.text.mid(quantity.subject.start, quantity.subject.length);
}

/// 审结行政复议案件 is called 审结案件 as well.
bool isCalled(const QString &subject, const QString &noun)
{
    constexpr qsizetype kPair = 2; // characters
    if (noun == u"办件" && subject.contains(u"办理"))
        return true;
    return subject.contains(noun)
        || (noun.size() == 2 * kPair && subject.contains(noun.left(kPair)) && subject.endsWith(noun.right(kPair)));
}

/// 立案648起，比上年的720起下降10%，其中…、其他31起。年底前结案622起: the total of the list that ends the sentence
/// before.
std::optional<Quantity> totalOfListBefore(const CountedText &counted, const Quantity &part, qsizetype next)
{
    constexpr int kNear = 12; // characters
    constexpr int kLongest = 120;
    const Quantity &last = counted.quantities[next - 1];
    const QStringView gap = counted.between(last.range.end(), part.range.start);
    if (!gap.startsWith(u'。') || gap.size() > kNear)
        return {};
    const int start = sentenceAt(counted.text, last.range.start).start;
    const qsizetype among = counted.between(start, last.range.start).lastIndexOf(u"其中");
    if (among < 0 || last.range.start - start - among > kLongest)
        return {};
    for (auto each = firstFrom(counted.quantities, start + int(among)); each != counted.quantities.begin();) {
        --each;
        if (each->range.start < start)
            return {};
        if (!each->isOfKind(part) || isOfGrowth(counted.text, *each) || isOfEarlier(counted.text, *each))
            continue;
        return each->approximate || each->value < part.value ? std::nullopt : std::optional(*each);
    }
    return {};
}

bool isTold(const Share &share)
{
    return Share::isRight(share.part, share.whole, share.percent) || isSlip(share.percent, share.value());
}

} // namespace

std::optional<Share> shareOfNamedBefore(
    const CountedText &counted, const Quantity &part, const Quantity &percent, const QString &name)
{
    static const QRegularExpression kAll(QStringLiteral("^(?:全部|所有)|总[数量]?$"));
    constexpr int kFar = 120; // characters
    const QString noun = QString(name).remove(kAll);
    for (auto each = firstFrom(counted.quantities, part.range.start);
         !noun.isEmpty() && each != counted.quantities.begin();) {
        --each;
        if (part.range.start - each->range.end() > kFar)
            return {};
        const bool fits = each->isCount() && !each->approximate && each->isOfKind(part) && each->value > part.value
            && isCalled(subjectOf(counted, *each), noun);
        if (!fits)
            continue;
        const Share share {part, *each, percent};
        return isTold(share) ? std::optional(share) : std::nullopt;
    }
    return {};
}

std::optional<Quantity> wholeInSentenceBefore(const CountedText &counted, const Quantity &part)
{
    constexpr int kNear = 24; // characters
    const auto at = firstFrom(counted.quantities, part.range.start);
    if (at == counted.quantities.begin())
        return {};
    if (const std::optional<Quantity> total = totalOfListBefore(counted, part, at - counted.quantities.begin()))
        return total;
    auto before = at - 1;
    const auto isCompared = [&](const Quantity &each) { // 立案174件，比2023年的145件增长20%。
        return each.isPercent() || isOfGrowth(counted.text, each) || isOfEarlier(counted.text, each);
    };
    while (before != counted.quantities.begin() && isCompared(*before))
        --before;
    const Quantity &whole = *before;
    const QStringView gap = counted.between(whole.range.end(), part.range.start);
    const qsizetype far = before == at - 1 ? kNear : kNear * 2;
    const bool fits = whole.isOfKind(part) && !whole.approximate && whole.value >= part.value && gap.size() < far
        && gap.count(u'。') == 1 && !isOfGrowth(counted.text, whole) && !isOfEarlier(counted.text, whole);
    return fits ? std::optional(whole) : std::nullopt;
}

std::optional<Quantity> firstOfSentence(const CountedText &counted, const Quantity &part)
{
    const qsizetype stop = counted.text.lastIndexOf(u'。', part.range.start);
    const auto first = firstFrom(counted.quantities, int(stop + 1));
    const bool isOfIt = first->range.start < part.range.start && first->isCount() && first->isOfKind(part)
        && !first->approximate && !isOfGrowth(counted.text, *first);
    return isOfIt ? std::optional(*first) : std::nullopt;
}

bool isNear(const CountedText &counted, const Quantity &one, const Quantity &other)
{
    constexpr int kFar = 40; // characters
    const QStringView gap = counted.between(one.range.end(), other.range.start);
    return one.range.start < other.range.start && gap.size() <= kFar && !gap.contains(u'。');
}

bool isNextTo(const CountedText &counted, const Quantity &one, const Quantity &other)
{
    const int start = qMin(one.range.end(), other.range.end());
    const QStringView gap = counted.between(start, qMax(one.range.start, other.range.start));
    return gap.size() <= NearCounts::kMostGap && gap.count(u'，') == 1 && !gap.contains(u'。');
}

bool isBeside(const CountedText &counted, const Quantity &count, const Quantity &part)
{
    const int end = count.range.end();
    const auto next = firstFrom(counted.quantities, end);
    return next != counted.quantities.end() && next->isPercent() && next->range.end() < part.range.start
        && counted.between(end, next->range.start).startsWith(u"，占")
        && counted.between(next->range.end(), part.range.start).startsWith(u'；');
}

Quantity partBehind(const CountedText &counted, const Quantity &percent, const QString &rate)
{
    constexpr qsizetype kMostGap = 10; // characters
    constexpr qsizetype kPlain = 2; // 按期办结率 is of what is 按期 as well
    const auto next = firstFrom(counted.quantities, percent.range.end());
    if (next == counted.quantities.end() || !next->isCount() || next->approximate)
        return {};
    const QStringView gap = counted.between(percent.range.end(), next->range.start);
    const bool isNext = gap.startsWith(u'，') && gap.size() <= kMostGap && gap.count(u'，') == 1 && !gap.contains(u'。')
        && !gap.contains(u'；') && !gap.contains(u"其中") && (rate.size() <= kPlain || gap.contains(rate.left(kPlain)))
        && !gap.contains(u'未') && !gap.contains(u'不');
    return isNext && isPartOfRate(rate, subjectOf(counted, *next)) ? *next : Quantity();
}

std::optional<Share> shareOfPlan(const CountedText &counted, qsizetype index)
{
    static const QRegularExpression kOfPlan(QStringLiteral(
        "(?:完成|为|是|占|达到?|相当于)了?(?:年度|全年|年初|既定|预定|原定)?(?:计划|目标|任务)[一-龥]{0,4}的$"));
    static const QRegularExpression kPlanned(QStringLiteral("计划|目标|任务|应|拟"));
    const Quantity &percent = counted.quantities[index];
    if (percent.approximate || !kOfPlan.match(subjectOf(counted, percent)).hasMatch())
        return {};
    const Quantity *done = nullptr;
    for (qsizetype at = index - 1; at >= 0; --at) {
        const Quantity &each = counted.quantities[at];
        if (counted.between(each.range.end(), percent.range.start).contains(u'。'))
            break;
        if (!each.isCount() || each.approximate || each.value <= 0)
            continue;
        const bool isPlanned = kPlanned.match(subjectOf(counted, each)).hasMatch();
        if (!isPlanned && !done)
            done = &each;
        if (!isPlanned || !done || !each.isOfKind(*done))
            continue;
        Quantity plan = each;
        plan.step = plan.decimals == 0 ? 1 : plan.step; // 30万: nobody plans 30.4
        const Share share {*done, plan, percent, Share::isRight(*done, plan, percent)};
        const bool isBeside = &each + 1 == done && done + 1 == &percent; // 计划培训900人，实训873人，完成计划的97%
        return share.holds || isBeside || isSlip(percent, share.value()) ? std::optional(share) : std::nullopt;
    }
    return {};
}

} // namespace nianbao
