// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/sharerow.h"

#include "core/proofread/rates/shares.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

std::optional<Quantity> ShareRow::together() const
{
    Quantity sum = parts.first();
    sum.value = 0;
    for (const Quantity &part : parts) {
        if (!part.isOfKind(parts.first()))
            return {};
        sum.value += part.value;
        sum.step = qMax(sum.step, part.step);
    }
    return sum;
}

bool ShareRow::canBeOf(const Quantity &whole) const
{
    return std::all_of(parts.begin(), parts.end(),
        [&](const Quantity &part) { return whole.isOfKind(part) && whole.value >= part.value; });
}

qsizetype ShareRow::rightOf(const Quantity &whole) const
{
    qsizetype right = 0;
    for (qsizetype index = 0; index < parts.size(); ++index)
        right += qsizetype(Share::isRight(parts[index], whole, percents[index]));
    return right;
}

qsizetype percentsJoined(const QString &text, const QList<Quantity> &quantities, qsizetype index)
{
    static const QRegularExpression kJoined(QStringLiteral("^[、，]?(?:和|及|以及)?$"));
    const auto gapBefore = [&](qsizetype at) {
        const int start = quantities[at - 1].range.end();
        return text.mid(start, quantities[at].range.start - start);
    };
    qsizetype end = index + 1;
    while (end < quantities.size() && quantities[end].isPercent() && kJoined.match(gapBefore(end)).hasMatch())
        ++end;
    return end - index;
}

} // namespace nianbao
