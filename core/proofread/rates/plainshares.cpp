// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/plainshares.h"

#include "core/proofread/rates/ratenames.h"
#include "core/proofread/rates/sharerow.h"
#include "core/proofread/rates/slips.h"

#include <QRegularExpression>

#include <optional>
#include <utility>

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
    if (index < 2)
        return {};
    const auto between = [&](int start, int end) { return text.mid(start, end - start); };
    const Quantity &whole = quantities[index - 1];
    const bool isSaid = whole.isCount()
        && kOf.match(between(whole.range.end(), quantities[index].range.start)).hasMatch()
        && kOccupies.match(between(quantities[index - 2].range.end(), whole.range.start)).hasMatch();
    if (!isSaid)
        return {};
    const qsizetype end = index + percentsJoined(text, quantities, index);
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

/// 覆盖率96.3%（应监督380户，实际监督366户）: two counts alone in the brackets behind it, the one of what is to be.
std::optional<Share> shareOfBrackets(const QString &text, const QList<Quantity> &quantities, qsizetype index)
{
    static const QRegularExpression kPart(QStringLiteral("实|已|完成|其中|到|合格|达标"));
    static const QRegularExpression kWhole(QStringLiteral("计划|[总共]|抽[检查取]|检[查测验]|评查|受理|收到|发[放出]"));
    static const QRegularExpression kOther(QStringLiteral("上年|去年|同期|20\\d\\d年|同比|较|增|减|%|满意|分"));
    const int start = quantities[index].range.end();
    constexpr int kLongest = 48; // characters
    if (index + 2 >= quantities.size() || !QStringView(text).mid(start).startsWith(u'（'))
        return {};
    const qsizetype length = QStringView(text).mid(start, kLongest).indexOf(u'）');
    const qsizetype end = start + length;
    const QString words = text.mid(start, qMax<qsizetype>(0, length));
    const Quantity &one = quantities[index + 1];
    const Quantity &other = quantities[index + 2];
    const bool areAlone =
        other.range.end() <= end && (index + 3 >= quantities.size() || quantities[index + 3].range.start > end);
    const auto isFit = [](const Quantity &count) { return count.isCount() && !count.approximate && count.value > 0; };
    if (length < 0 || !areAlone || !isFit(one) || !isFit(other) || !one.isOfKind(other)
        || kOther.match(words).hasMatch())
        return {};
    static const QRegularExpression kRate(QStringLiteral("(?<name>[一-龥]{2,8})率[一-龥]{0,2}$"));
    const QString rate = kRate.match(subjectOf(text, quantities[index])).captured(u"name");
    const auto isPart = [&](const Quantity &count) {
        const QString subject = subjectOf(text, count);
        return kPart.match(subject).hasMatch() || (!rate.isEmpty() && !isDue(subject) && isPartOfRate(rate, subject));
    };
    const auto isWhole = [&](const Quantity &count) {
        const QString subject = subjectOf(text, count);
        return isDue(subject) || kWhole.match(subject).hasMatch();
    };
    for (const auto &[whole, part] : {std::pair(&one, &other), std::pair(&other, &one)}) {
        const Share share = shareOf(*part, *whole, quantities[index]);
        if (share.holds || (isWhole(*whole) && isPart(*part) && !isPart(*whole)))
            return share;
    }
    return {};
}

} // namespace

PlainShare plainShare(const QString &text, const QList<Quantity> &quantities, qsizetype index)
{
    if (const std::optional<Share> share = fraction(text, quantities[index]))
        return {true, {*share}};
    if (const std::optional<Share> share = shareOfBrackets(text, quantities, index))
        return {true, {*share}};
    return sharesOfNumber(text, quantities, index);
}

} // namespace nianbao
