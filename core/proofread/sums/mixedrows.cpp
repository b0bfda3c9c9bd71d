// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/mixedrows.h"

#include "core/proofread/rates/growthwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

/// Units of things that have been dealt with: one may be called by another's.
bool isOfPieces(const Quantity &quantity)
{
    return quantity.unit.size() == 1 && QStringView(u"件份项个部宗卷").contains(quantity.unit.front());
}

bool isPart(const QString &text, const Quantity &quantity)
{
    return isOfPieces(quantity) && !quantity.approximate && !isOfGrowth(text, quantity)
        && !subjectOf(text, quantity).contains(u'共');
}

} // namespace

QList<Sum> mixedRowSumsIn(const QString &text, const QList<Quantity> &quantities)
{
    static const QRegularExpression kTogether(QStringLiteral("^(?:共计|合计|总计)(?:各类)?(?:文件|事项|材料)?$"));
    constexpr qsizetype kFewest = 2;
    QList<Sum> sums;
    for (qsizetype last = kFewest; last < quantities.size(); ++last) {
        const Quantity &total = quantities[last];
        if (!isOfPieces(total) || total.approximate || !kTogether.match(subjectOf(text, total)).hasMatch()
            || total.subject.start != quantities[last - 1].range.end() + 1)
            continue;
        QList<Quantity> parts;
        for (qsizetype at = last - 1; at >= 0 && isPart(text, quantities[at]); --at) {
            const bool isNext = parts.isEmpty()
                || (parts.first().subject.start == quantities[at].range.end() + 1
                    && QStringView(u"、和").contains(text[quantities[at].range.end()]));
            if (!isNext)
                break;
            parts.prepend(quantities[at]);
        }
        const bool isMixed =
            std::any_of(parts.begin(), parts.end(), [&](const Quantity &part) { return !part.isOfKind(total); });
        const Sum sum {total, parts, true, true};
        if (parts.size() >= kFewest && isMixed && (sum.isMore() || sum.isLess()))
            sums << sum;
    }
    return sums;
}

} // namespace nianbao
