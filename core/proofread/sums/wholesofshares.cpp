// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/wholesofshares.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

bool isWholeOfShare(const QString &text, const Quantity &quantity)
{
    static const QRegularExpression kOf(QStringLiteral("占[^，。；]{0,12}$"));
    static const QRegularExpression kShare(QStringLiteral("^[一-龥]{0,8}的(?:\\d|百分之|[一二三四五六七八九])"));
    constexpr int kNext = 12; // characters
    return kOf.match(subjectOf(text, quantity)).hasMatch()
        && kShare.match(text.mid(quantity.range.end(), kNext)).hasMatch();
}

/// 第二批比第一批多80本: how much more one of them is.
bool isMoreThanAnother(const QString &text, const Quantity &quantity)
{
    static const QRegularExpression kMore(
        QStringLiteral("比(?!上年|去年|前年|同期|20\\d\\d)[^，。；]{1,8}(?:多|(?<!减)少)$"));
    return kMore.match(subjectOf(text, quantity)).hasMatch();
}

} // namespace

QList<Quantity> withoutWholesOfShares(const QString &text, const QList<Quantity> &quantities)
{
    QList<Quantity> counted = quantities;
    if (text.contains(u'占') || text.contains(u'比'))
        counted.removeIf([&](const Quantity &quantity) {
            return isWholeOfShare(text, quantity) || isMoreThanAnother(text, quantity);
        });
    return counted;
}

} // namespace nianbao
