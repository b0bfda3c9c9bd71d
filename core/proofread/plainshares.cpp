// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/plainshares.h"

#include <QRegularExpression>

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

/// 28个部门，占全部32个部门的87.5%; 65件，占总量（121件）的53.7%.
PlainShare shareOfNumber(const QString &text, const QList<Quantity> &quantities, qsizetype index)
{
    static const QRegularExpression kOccupies(QStringLiteral("^[^占。；]{0,16}占[^占。；，]{0,16}$"));
    static const QRegularExpression kOf(QStringLiteral("^[一-龥]{0,8}）?的(?:比[例重])?(?:[为达是]|达到)?$"));
    constexpr qsizetype kFewest = 2; // quantities before the percentage
    if (index < kFewest)
        return {};
    const auto between = [&](int start, int end) { return text.mid(start, end - start); };
    const Quantity &percent = quantities[index];
    const Quantity &whole = quantities[index - 1];
    const Quantity &part = quantities[index - 2];
    const bool isSaid = whole.isCount() && kOf.match(between(whole.range.end(), percent.range.start)).hasMatch()
        && kOccupies.match(between(part.range.end(), whole.range.start)).hasMatch();
    if (!isSaid)
        return {};
    if (part.isOfKind(whole) && !part.approximate && !whole.approximate && whole.value > 0)
        return {true, shareOf(part, whole, percent)};
    return {true};
}

} // namespace

PlainShare plainShare(const QString &text, const QList<Quantity> &quantities, qsizetype index)
{
    if (const std::optional<Share> share = fraction(text, quantities[index]))
        return {true, share};
    return shareOfNumber(text, quantities, index);
}

} // namespace nianbao
