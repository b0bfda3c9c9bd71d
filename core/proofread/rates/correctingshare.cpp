// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/correctingshare.h"

#include "core/proofread/rates/slips.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

Quantity sumOf(const NearCounts &counts, const QList<qsizetype> &parts, unsigned chosen)
{
    Quantity sum;
    for (qsizetype way = 0; way < parts.size(); ++way) {
        if (((chosen >> unsigned(way)) & 1U) != 0U) {
            sum.value += counts[parts[way]].quantity.value;
            sum.unit = counts[parts[way]].quantity.unit;
        }
    }
    return sum;
}

/// Whether the ways together are the percentage of something, or, if a slip is looked for, nearly of what was closed.
std::optional<Share> shareOf(const NearCounts &counts, const Quantity &percent, const Quantity &part,
    const QList<qsizetype> &wholes, bool asSlip)
{
    for (const qsizetype index : wholes) {
        const Quantity &whole = counts[index].quantity;
        if (whole.unit != part.unit || whole.value < part.value || part.value <= 0)
            continue;
        static const QRegularExpression kLookedAt(QStringLiteral("结|审查|备案|报备|审核"));
        const bool isClosed = kLookedAt.match(counts[index].subject).hasMatch();
        const bool told =
            asSlip ? isClosed && isSlip(percent, 100 * part.value / whole.value) : Share::isRight(part, whole, percent);
        if (told)
            return Share {part, whole, percent, Share::isRight(part, whole, percent)};
    }
    return {};
}

/// 审结39件，其中维持21件、驳回8件、终止7件、撤销3件: where every end is told there is no other way to reckon.
std::optional<Share> shareOfAll(const NearCounts &counts, const Quantity &percent, const Quantity &part,
    const QList<qsizetype> &wholes, double ends)
{
    for (const qsizetype index : wholes) {
        if (counts[index].quantity.value == ends && counts[index].quantity.unit == part.unit)
            return Share {part, counts[index].quantity, percent, false};
    }
    return {};
}

} // namespace

std::optional<Share> correctingShare(const NearCounts &counts, const Quantity &percent)
{
    static const QRegularExpression kHard(QStringLiteral("撤销|变更|确认违法|责令|纠错|纠正"));
    static const QRegularExpression kSoft(QStringLiteral("调解|和解|终止|撤回"));
    static const QRegularExpression kOtherEnd(QStringLiteral("维持|驳回|不予|未审?结|尚未|结转"));
    static const QRegularExpression kHardBehind(QStringLiteral("^被(?:依法)?(?:撤销|确认|变更|纠错)"));
    constexpr qsizetype kMostWays = 6; // each may be meant or not
    QList<qsizetype> parts;
    QList<qsizetype> wholes;
    double ends = 0; // of all that are told
    unsigned hard = 0;
    for (qsizetype index = 0; index < counts.size(); ++index) {
        const bool isHard = kHard.match(counts[index].subject).hasMatch()
            || kHardBehind.match(counts[index].noun).hasMatch(); // 12件被撤销或者确认违法
        const bool isWay = isHard || kSoft.match(counts[index].subject).hasMatch();
        if (!isWay && !kOtherEnd.match(counts[index].subject).hasMatch())
            wholes << index;
        else
            ends += counts[index].quantity.value;
        if (!isWay)
            continue;
        if (parts.size() < kMostWays)
            parts << index;
        if (isHard && parts.last() == index)
            hard |= 1U << unsigned(parts.size() - 1);
    }
    const unsigned all = (1U << unsigned(parts.size())) - 1;
    for (unsigned chosen = 1; chosen <= all; ++chosen) {
        if (const std::optional<Share> share = shareOf(counts, percent, sumOf(counts, parts, chosen), wholes, false))
            return share;
    }
    if (hard != 0) {
        if (const std::optional<Share> share = shareOfAll(counts, percent, sumOf(counts, parts, hard), wholes, ends))
            return share;
    }
    const std::optional<Share> slip =
        hard == 0 ? std::optional<Share>() : shareOf(counts, percent, sumOf(counts, parts, hard), wholes, true);
    return slip ? slip : shareOf(counts, percent, sumOf(counts, parts, all), wholes, true);
}

} // namespace nianbao
