// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/restsplits.h"

#include "core/proofread/sums/countrows.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

constexpr qsizetype kMostParts = 8;

enum class Rest {
    None,
    Doubtful, ///< 另有3件: there may be others
    All, ///< 其余3件, 未完成3件
};

/// 尚未完成7个, 1项需跨年实施, 另有3件由申请人撤回.
Rest restOf(const QString &text, const Quantity &count)
{
    static const QRegularExpression kAll(
        QStringLiteral("其余|余下|剩余|[尚暂仍还]未|未(?!成年)|没有|不予|不合格|缺考|空缺|退回"));
    static const QRegularExpression kSome(
        QStringLiteral("另有|另外?$|还有|尚有|仍有|撤回|撤案|撤诉|[在待]办|在审|正在|结转|暂缓|关闭|阶段性"));
    static const QRegularExpression kBehind(
        QStringLiteral("^(?![^，。；]*[类级])[一-龥]{0,8}?(?:尚未|暂未|未能|没有|正在|仍在|尚在|待|需|撤回|撤案|"
                       "终止|顺延|列入|转入)"));
    constexpr int kReach = 12; // characters
    const QString subject = subjectOf(text, count);
    if (kAll.match(subject).hasMatch())
        return Rest::All;
    const bool isSome =
        kSome.match(subject).hasMatch() || kBehind.match(text.mid(count.range.end(), kReach)).hasMatch();
    return isSome ? Rest::Doubtful : Rest::None;
}

/// 送审稿合计38件: what is gathered is no part.
bool isGathered(const QString &text, const Quantity &part)
{
    static const QRegularExpression kGathered(QStringLiteral("[共总合]计|总数|送审"));
    return kGathered.match(subjectOf(text, part)).hasMatch();
}

/// 问题62个，整改85个: more than all. 13个市共发现问题92个 counts two things.
bool isMoreThanAll(const QString &text, const Sum &sum)
{
    constexpr qsizetype kTwo = 2;
    return sum.parts.size() == kTwo && sum.parts.first().value > sum.total.value
        && text.mid(sum.total.range.end(), 1) == u"，";
}

bool mayHaveRest(const QString &text, const CountRow &row, const Sum &sum)
{
    constexpr double kLeast = 3;
    return sum.total.value >= kLeast && restOf(text, sum.total) == Rest::None && isPlainTotal(text, row, sum)
        && std::none_of(
            sum.parts.begin(), sum.parts.end(), [&](const Quantity &part) { return isGathered(text, part); });
}

/// 发现问题64个，整改59个，还有5个没有销号.
std::optional<Sum> restSum(const QString &text, const CountRow &row, Rest wanted)
{
    const qsizetype first = row.firstAlone(text);
    for (qsizetype rest = first + 2; rest < row.counts.size() && rest - first <= kMostParts; ++rest) {
        if (restOf(text, row.counts[rest]) != wanted || row.upTo(rest + 1).holds())
            continue;
        const Sum sum {row.counts[first], row.counts.mid(first + 1, rest - first), wanted == Rest::All};
        if (mayHaveRest(text, row, sum) && (sum.isMistyped() || isMoreThanAll(text, sum)))
            return sum;
    }
    return {};
}

QList<Sum> restSums(const QString &text, const QList<Quantity> &quantities, Rest wanted)
{
    QList<Sum> sums;
    for (const CountRow &row : countRowsIn(text, quantities)) {
        if (const std::optional<Sum> sum = restSum(text, row, wanted))
            sums << *sum;
    }
    return sums;
}

} // namespace

QList<Sum> restSplitSumsIn(const QString &text, const QList<Quantity> &quantities)
{
    return restSums(text, quantities, Rest::All);
}

QList<Sum> doubtfulRestSumsIn(const QString &text, const QList<Quantity> &quantities)
{
    return restSums(text, quantities, Rest::Doubtful);
}

} // namespace nianbao
