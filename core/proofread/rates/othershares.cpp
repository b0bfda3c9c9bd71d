// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/othershares.h"

#include "core/proofread/rates/slips.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

/// Of numbers without decimals some two make any percentage.
bool isPreciseEnough(const Quantity &percent)
{
    return percent.decimals > 0 && percent.value > 1;
}

bool isMadeByTwo(const QString &text, const QList<Quantity> &quantities, const Share &share)
{
    const TextRange sentence = sentenceAt(text, share.percent.range.start);
    const auto begin = firstFrom(quantities, sentence.start);
    const auto end = firstFrom(quantities, share.percent.range.start);
    constexpr qsizetype kMost = 12; // counts
    if (end - begin > kMost)
        return false;
    return std::any_of(begin, end, [&](const Quantity &part) {
        return std::any_of(begin, end, [&](const Quantity &whole) {
            return part.isCount() && whole.isCount() && part.isOfKind(whole) && part.value < whole.value
                && Share::isRight(part, whole, share.percent);
        });
    });
}

/// 检验拖拉机3126台、联合收割机874台，应检4105台，检验率为97.4%.
bool isMadeByRow(const QString &text, const QList<Quantity> &quantities, const Share &share)
{
    const auto isJoined = [&](const Quantity &one, const Quantity &next) {
        return next.subject.start == one.range.end() + 1 && text[one.range.end()] == u'、' && next.isOfKind(one);
    };
    Quantity row = share.part;
    const auto at = firstFrom(quantities, share.part.range.start);
    for (auto next = at; next + 1 < quantities.end() && isJoined(*next, *(next + 1)); ++next)
        row.value += (next + 1)->value;
    for (auto each = at; each != quantities.begin() && isJoined(*(each - 1), *each); --each)
        row.value += (each - 1)->value;
    return row.value > share.part.value && row.value <= share.whole.value
        && Share::isRight(row, share.whole, share.percent);
}

/// 由24名增加到29名，占民警总数的11.0%: the two are one count at two times.
bool isOfChange(const QString &text, const Share &share)
{
    static const QRegularExpression kChange(
        QStringLiteral("^(?:增加|提高|上升|扩大|增长|减少|下降|降低|压缩)?[到至]$"));
    const int from = share.whole.range.end();
    return kChange.match(text.mid(from, qMax(0, share.part.range.start - from))).hasMatch();
}

/// More than all, of something that stands farther off.
bool isFarTooMuch(const QString &text, const Share &share)
{
    constexpr double kMost = 115; // per cent
    constexpr double kAll = 100;
    const double right = share.whole.value * share.percent.value / kAll;
    const int from = share.whole.range.end();
    const QStringView between = QStringView(text).mid(from, qMax(0, share.part.range.start - from));
    return between.count(u'，') > 1 && share.percent.value < kAll && share.value() > kMost
        && !isSlip(share.part, std::round(right));
}

} // namespace

bool isOfOthers(const QString &text, const QList<Quantity> &quantities, const Share &share)
{
    return isFarTooMuch(text, share) || isOfChange(text, share)
        || (isPreciseEnough(share.percent)
            && (isMadeByTwo(text, quantities, share) || isMadeByRow(text, quantities, share)));
}

} // namespace nianbao
