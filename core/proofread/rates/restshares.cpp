// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/restshares.h"

#include "core/proofread/rates/growthwords.h"
#include "core/proofread/rates/slips.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

bool isExactCount(const QString &text, const Quantity &count)
{
    return count.isCount() && !count.approximate && count.value > 0 && !isOfGrowth(text, count)
        && !isOfEarlier(text, count);
}

/// Whether another count before it in the sentence makes the percentage: 整改的 of what an order was given for.
bool isOfEarlierCount(const QString &text, const QList<Quantity> &quantities, const Share &share)
{
    const auto begin = firstFrom(quantities, sentenceAt(text, share.part.range.start).start);
    return std::any_of(begin, firstFrom(quantities, share.part.range.start),
        [&](const Quantity &whole) { return whole.isOfKind(share.part) && whole.value >= share.part.value; });
}

std::optional<Share> shareWithRest(const QString &text, const QList<Quantity> &quantities, qsizetype index)
{
    static const QRegularExpression kRate(
        QStringLiteral("^，?(?:整改|办结|审结|结案|完成|化解|销号|答复|落实|持证|合格|办理)率(?:为|达|达到|是)?$"));
    static const QRegularExpression kRest(QStringLiteral("^(?:剩余|余下|其余|还有|尚有|仍有)(?:的)?$"));
    const Quantity &part = quantities[index - 1];
    const Quantity &percent = quantities[index];
    const Quantity &rest = quantities[index + 1];
    const QString rate = text.mid(part.range.end(), qMax(0, percent.range.start - part.range.end()));
    if (!percent.isPercent() || percent.approximate || !isExactCount(text, part) || !rest.isOfKind(part)
        || rest.approximate || !kRate.match(rate).hasMatch() || !kRest.match(subjectOf(text, rest)).hasMatch()
        || rest.subject.start != percent.range.end() + 1 || text[percent.range.end()] != u'，')
        return {};
    Share share {part, part, percent};
    share.whole.value += rest.value;
    share.holds = Share::isRight(share.part, share.whole, percent);
    const bool isSaid = share.holds || (isSlip(percent, share.value()) && !isOfEarlierCount(text, quantities, share));
    return isSaid ? std::optional(share) : std::nullopt;
}

std::optional<Share> shareOfYear(const QString &text, const QList<Quantity> &quantities, qsizetype index, int year)
{
    static const QRegularExpression kOfYear(QStringLiteral("^，约?占全年(?:天数|总天数)?的(?:比例为)?$"));
    const Quantity &part = quantities[index - 1];
    const Quantity &percent = quantities[index];
    if (!percent.isPercent() || percent.approximate || part.unit != u"天" || part.approximate
        || !kOfYear.match(text.mid(part.range.end(), qMax(0, percent.range.start - part.range.end()))).hasMatch())
        return {};
    Share share {part, part, percent};
    share.whole.value = QDate(year, 1, 1).daysInYear();
    share.holds = Share::isRight(share.part, share.whole, percent);
    return share.holds || isSlip(percent, share.value()) ? std::optional(share) : std::nullopt;
}

} // namespace

QList<Share> restSharesIn(const QString &text, const QList<Quantity> &quantities, int year)
{
    QList<Share> shares;
    const bool hasYear = text.contains(u"占全年");
    if (!hasYear && !text.contains(u'率'))
        return shares;
    for (qsizetype index = 1; index < quantities.size(); ++index) {
        std::optional<Share> share = hasYear ? shareOfYear(text, quantities, index, year) : std::nullopt;
        if (!share && index + 1 < quantities.size())
            share = shareWithRest(text, quantities, index);
        if (share)
            shares << *share;
    }
    return shares;
}

} // namespace nianbao
