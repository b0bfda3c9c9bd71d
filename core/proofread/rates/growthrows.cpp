// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/growthrows.h"

#include <algorithm>

namespace nianbao {

namespace {

/// What stands between two numbers of a row.
bool areJoined(const QString &text, const GrowthWord &one, const GrowthWord &next)
{
    static const QRegularExpression kJoined(QStringLiteral("^[、，]?(?:和|及|以及|与)?$"));
    return kJoined.match(text.mid(one.quantity.range.end(), next.quantity.range.start - one.quantity.range.end()))
        .hasMatch();
}

/// How many amounts stand in a row from the index on: 分别下降3.1%和4.9%.
qsizetype amountsFrom(const QString &text, const QList<GrowthWord> &words, qsizetype index)
{
    qsizetype end = index + 1;
    while (end < words.size() && words[end].quantity.unit == words[index].quantity.unit
        && areJoined(text, words[end - 1], words[end]))
        ++end;
    return end - index;
}

/// Whether as many numbers of the same kinds stand from one index on as from the other.
bool areAlike(const QList<GrowthWord> &words, qsizetype one, qsizetype other, qsizetype count)
{
    if (one < 0 || other < 0 || one + count > words.size() || other + count > words.size())
        return false;
    for (qsizetype index = 0; index < count; ++index) {
        const Quantity &left = words[one + index].quantity;
        const Quantity &right = words[other + index].quantity;
        if (left.unit != right.unit || !left.isCount())
            return false;
    }
    return true;
}

} // namespace

QList<GrowthNumbers> growthsRespectively(const QString &text, const QList<GrowthWord> &words)
{
    const auto first = std::find_if(words.begin(), words.end(), [](const GrowthWord &word) {
        return word.role == GrowthRole::Amount && word.quantity.isPercent() && word.subject.contains(u"分别");
    });
    if (first == words.end())
        return {};
    const qsizetype amounts = first - words.begin();
    const qsizetype count = amountsFrom(text, words, amounts);
    for (const qsizetype earlier : {amounts - count, amounts + count}) {
        const qsizetype now = qMin(earlier, amounts) - count;
        const bool isRow = count > 1 && areAlike(words, now, earlier, count)
            && isOfEarlier(text, words[earlier].quantity) && !isOfEarlier(text, words[now].quantity);
        if (!isRow)
            continue;
        QList<GrowthNumbers> rows;
        for (qsizetype index = 0; index < count; ++index)
            rows << GrowthNumbers {words[earlier + index].quantity, words[now + index].quantity,
                words[amounts + index].quantity, first->way};
        return rows;
    }
    return {};
}

QList<GrowthNumbers> growthsInOrder(const QString &text, const QList<GrowthWord> &words)
{
    constexpr qsizetype kPair = 2;
    for (qsizetype amounts = 2 * kPair; amounts + kPair <= words.size(); ++amounts) {
        const qsizetype earlier = amounts - kPair;
        const qsizetype now = earlier - kPair;
        const auto isNamedAmount = [&](qsizetype index) {
            const GrowthWord &amount = words[amounts + index];
            static const QRegularExpression kMoney(QStringLiteral("金额|[款额价]|资金|经费"));
            const QString &unit = words[now + index].quantity.unit;
            return amount.role == GrowthRole::Amount && amount.quantity.isPercent()
                && (amount.subject.contains(unit) || (unit == u"元" && kMoney.match(amount.subject).hasMatch()));
        };
        const bool isRow = isNamedAmount(0) && isNamedAmount(1) && areAlike(words, now, earlier, kPair)
            && words[now].quantity.unit != words[now + 1].quantity.unit && isOfEarlier(text, words[earlier].quantity)
            && !isOfEarlier(text, words[now].quantity);
        if (!isRow)
            continue;
        QList<GrowthNumbers> rows;
        for (qsizetype index = 0; index < kPair; ++index)
            rows << GrowthNumbers {words[earlier + index].quantity, words[now + index].quantity,
                words[amounts + index].quantity, words[amounts + index].way};
        return rows;
    }
    return {};
}

bool areFormerYears(const QList<GrowthWord> &words)
{
    const auto first = std::find_if(words.begin(), words.end(),
        [](const GrowthWord &word) { return word.year > 0 && word.subject.contains(u"分别"); });
    return first != words.end() && std::any_of(words.begin(), first, [&](const GrowthWord &word) {
        return word.role == GrowthRole::Plain && word.quantity.unit == first->quantity.unit && word.year == 0;
    });
}

bool areYearsRespectively(const QList<GrowthWord> &words)
{
    const auto isSaid = [](const GrowthWord &word) { return word.subject.contains(u"分别"); };
    return std::any_of(words.begin(), words.end(), isSaid)
        && std::all_of(words.begin(), words.end(),
            [&](const GrowthWord &word) { return !isSaid(word) || (word.year > 0 && word.isPeriod); });
}

bool tellsPairsTwice(const QString &sentence)
{
    static const QRegularExpression kForm(QStringLiteral("(?:增加|减少|多[一-龥]|少[一-龥]|上升|下降)\\d[\\d.万亿]*[一-"
                                                         "龥]{1,3}、(?:[多少][一-龥])?\\d[^。；]*分别[增上下降减]"));
    return sentence.contains(u"分别") && kForm.match(sentence).hasMatch();
}

} // namespace nianbao
