// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/plainshares.h"

#include "core/proofread/rates/sharerow.h"
#include "core/proofread/rates/slips.h"

#include <QRegularExpression>

#include <optional>

namespace nianbao {

namespace {

Share shareOf(const Quantity &part, const Quantity &whole, const Quantity &percent)
{
    return {part, whole, percent, Share::isRight(part, whole, percent)};
}

/// 办结率45.7%（37/81）: nothing could be plainer.
std::optional<Share> fraction(const QString &text, const Quantity &percent)
{
    constexpr int kMostFraction = 24; // characters
    static const QRegularExpression kFraction(QStringLiteral("^（(\\d+)[一-龥]?[/／](\\d+)[一-龥]?）"));
    const QRegularExpressionMatch match = kFraction.match(text.mid(percent.range.end(), kMostFraction));
    if (!match.hasMatch() || match.captured(2).toDouble() <= 0)
        return {};
    Quantity part;
    Quantity whole;
    part.value = match.captured(1).toDouble();
    whole.value = match.captured(2).toDouble();
    return shareOf(part, whole, percent);
}

/// The share of each part of the row in the whole. One that does not hold is told if another of the row does, or if it
/// nearly does.
QList<Share> sharesOfRow(const ShareRow &row, const Quantity &whole)
{
    if (!row.canBeOf(whole) || whole.approximate || whole.value <= 0)
        return {};
    const bool isOfThis = row.rightOf(whole) > 0;
    QList<Share> shares;
    for (qsizetype each = 0; each < row.parts.size(); ++each) {
        const Share share = shareOf(row.parts[each], whole, row.percents[each]);
        if (!row.parts[each].approximate && (share.holds || isOfThis || isSlip(share.percent, share.value())))
            shares << share;
    }
    return shares;
}

/// 28个部门，占全部32个部门的87.5%; 65件，占总量（121件）的53.7%; as many parts before it as percentages behind.
PlainShare sharesOfNumber(const QString &text, const QList<Quantity> &quantities, qsizetype index)
{
    static const QRegularExpression kOccupies(QStringLiteral("^[^占。；]{0,16}占[^占。；，]{0,16}$"));
    static const QRegularExpression kOf(
        QStringLiteral("^(?:[一-龥]|（[一-龥、]{1,8}）){0,10}）?的(?:比[例重])?(?:[为达是]|达到)?$"));
    static const QRegularExpression kJoined(QStringLiteral("^[、，]?(?:和|及|以及)?$"));
    if (index < 2)
        return {};
    const auto between = [&](int start, int end) { return text.mid(start, end - start); };
    const Quantity &whole = quantities[index - 1];
    const bool isSaid = whole.isCount()
        && kOf.match(between(whole.range.end(), quantities[index].range.start)).hasMatch()
        && kOccupies.match(between(quantities[index - 2].range.end(), whole.range.start)).hasMatch();
    if (!isSaid)
        return {};
    qsizetype end = index + 1;
    while (end < quantities.size() && quantities[end].isPercent()
        && kJoined.match(between(quantities[end - 1].range.end(), quantities[end].range.start)).hasMatch())
        ++end;
    const qsizetype first = index - 1 - (end - index);
    if (first < 0)
        return {true};
    const ShareRow row {quantities.mid(first, end - index), quantities.mid(index, end - index)};
    if (row.parts.size() > 1)
        return {true, sharesOfRow(row, whole)};
    const Quantity &part = row.parts.first();
    const bool canBeReckoned = part.isOfKind(whole) && !part.approximate && !whole.approximate && whole.value > 0;
    return {true, canBeReckoned ? QList<Share> {shareOf(part, whole, quantities[index])} : QList<Share>()};
}

} // namespace

PlainShare plainShare(const QString &text, const QList<Quantity> &quantities, qsizetype index)
{
    if (const std::optional<Share> share = fraction(text, quantities[index]))
        return {true, {*share}};
    return sharesOfNumber(text, quantities, index);
}

} // namespace nianbao
