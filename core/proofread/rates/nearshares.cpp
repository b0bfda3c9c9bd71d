// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/nearshares.h"

#include "core/proofread/rates/growthwords.h"
#include "core/proofread/rates/slips.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

/// 合格 of 合格率; empty: it is no rate.
QString deedOf(const QString &text, const Quantity &percent)
{
    static const QRegularExpression kRate(QStringLiteral(
        "^(?!到期|按期|按时|及时|一次|应|首)(?:[一-龥]{2})?(?<deed>[一-龥]{2})率(?:为|达到?|达到了|是)?$"));
    return kRate.match(subjectOf(text, percent)).captured(u"deed");
}

/// Whether the two counts stand side by side, and the rate behind them says what the second one is.
bool areToldTogether(const QString &text, const Quantity &whole, const Quantity &part, const Quantity &percent)
{
    constexpr int kGap = 24; // characters
    constexpr int kNext = 12;
    const QStringView between = QStringView(text).mid(whole.range.end(), part.range.start - whole.range.end());
    const QStringView behind = QStringView(text).mid(part.range.end(), percent.range.start - part.range.end());
    const QString deed = deedOf(text, percent);
    const bool isNear = between.size() <= kGap && behind.size() <= kNext && !between.contains(u'。')
        && !between.contains(u'；') && !behind.contains(u'。') && !behind.contains(u'；');
    const bool areParts = QStringView(text).mid(whole.subject.start, whole.subject.length).startsWith(u"其中");
    return isNear && !areParts && !deed.isEmpty()
        && QStringView(text).mid(whole.subject.start, percent.subject.start - whole.subject.start).contains(deed);
}

/// Whether nothing else of their kind is counted before the two in their sentence.
bool areOnlyTwo(const QString &text, const QList<Quantity> &quantities, qsizetype whole)
{
    const int start = sentenceAt(text, quantities[whole].range.start).start;
    for (qsizetype index = whole - 1; index >= 0 && quantities[index].range.start >= start; --index) {
        if (quantities[index].isOfKind(quantities[whole]))
            return false;
    }
    return true;
}

/// One digit of the part or of the whole, or the percentage itself.
bool isSpoiltBySlip(const Share &share)
{
    constexpr double kAll = 100;
    constexpr int kLong = 3; // digits
    const double part = std::round(share.whole.value * share.percent.value / kAll);
    const double whole = std::round(share.part.value * kAll / share.percent.value);
    const auto isOneDigit = [](const Quantity &printed, double right) {
        const QString shown = QString::number(printed.value, 'f', 0);
        const QString wanted = QString::number(right, 'f', 0);
        qsizetype differing = std::abs(shown.size() - wanted.size()) * kLong;
        for (qsizetype index = 0; index < qMin(shown.size(), wanted.size()); ++index)
            differing += shown[index] != wanted[index] ? 1 : 0;
        return shown.size() >= kLong && differing == 1;
    };
    return isSlip(share.percent, share.value()) || isOneDigit(share.part, part) || isOneDigit(share.whole, whole);
}

} // namespace

QList<Share> withNearShares(const QString &text, const QList<Quantity> &quantities, QList<Share> known)
{
    constexpr double kAll = 100;
    for (qsizetype index = 2; index < quantities.size(); ++index) {
        const Quantity &whole = quantities[index - 2];
        const Quantity &part = quantities[index - 1];
        const Quantity &percent = quantities[index];
        const bool isRate = percent.isPercent() && !percent.approximate && percent.value > 0 && percent.value < kAll
            && !isOfGrowth(text, percent) && !isOfEarlier(text, percent);
        if (!isRate || !part.isOfKind(whole) || !isExactCount(text, whole) || !isExactCount(text, part)
            || !areToldTogether(text, whole, part, percent))
            continue;
        const bool isKnown = std::any_of(
            known.begin(), known.end(), [&](const Share &share) { return share.percent.range == percent.range; });
        if (part.value > whole.value
            && QStringView(text).mid(whole.subject.start, whole.subject.length).contains(u'新'))
            continue; // 新收48件，办结49件: also of those of the year before
        Share share {part, whole, percent, Share::isRight(part, whole, percent)};
        if (!isKnown && (share.holds || isSpoiltBySlip(share) || areOnlyTwo(text, quantities, index - 2)))
            known << share;
    }
    return known;
}

} // namespace nianbao
