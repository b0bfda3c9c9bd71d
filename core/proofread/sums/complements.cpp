// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/complements.h"

#include "core/proofread/rates/growthwords.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// 合格 of 37批次不合格产品; empty: it is no such number.
QString denied(const QString &text, const Quantity &quantity)
{
    static const QRegularExpression kDenied(QStringLiteral("^(?:[不未](?<deed>合格|达标|通过|采纳|属实|整改|办结))"));
    constexpr int kLongest = 3; // characters
    return quantity.subject.length == 0 && quantity.isCount() && !quantity.approximate
        ? kDenied.match(text.mid(quantity.range.end(), kLongest)).captured(u"deed")
        : QString();
}

} // namespace

QList<Sum> complementSumsIn(const QString &text, const QList<Quantity> &quantities)
{
    constexpr qsizetype kFewest = 2; // a total and what is so
    constexpr int kFar = 40; // characters
    QList<Sum> sums;
    for (qsizetype index = kFewest; index < quantities.size(); ++index) {
        const Quantity &other = quantities[index];
        const QString deed = denied(text, other);
        qsizetype at = index - 1;
        while (at > 0 && quantities[at].isPercent())
            --at; // 合格率97.8%
        if (deed.isEmpty() || at < 1)
            continue;
        const Quantity &part = quantities[at];
        const Quantity &total = quantities[at - 1];
        const QString subject = text.mid(part.subject.start, part.subject.length);
        const QStringView said = QStringView(text).mid(total.range.start, other.range.end() - total.range.start);
        const bool isSo = subject.endsWith(deed) && !subject.endsWith(u'不' + deed) && !subject.endsWith(u'未' + deed);
        if (isSo && part.isOfKind(total) && other.isOfKind(total) && !total.approximate && !part.approximate
            && !said.contains(u'。') && other.range.start - part.range.end() <= kFar && !isOfEarlier(text, total))
            sums << Sum {total, {part, other}, true};
    }
    return sums;
}

} // namespace nianbao
