// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums.h"

#include <QStringList>

namespace nianbao {

TextRange Sum::range() const
{
    const int start = qMin(total.range.start, parts.first().range.start);
    return {start, qMax(total.range.end(), parts.last().range.end()) - start};
}

Bounds Sum::together() const
{
    Bounds bounds;
    for (const Quantity &part : parts) {
        bounds.least += part.bounds().least;
        bounds.most += part.bounds().most;
    }
    return bounds;
}

bool Sum::isMore() const
{
    return together().least > total.bounds().most;
}

bool Sum::isLess() const
{
    return together().most < total.bounds().least;
}

QString Sum::shown() const
{
    QStringList numbers;
    double sum = 0;
    int decimals = 0;
    const double scale = shownNumber(total).endsWith(u'亿') ? 1e8 : shownNumber(total).endsWith(u'万') ? 1e4 : 1;
    for (const Quantity &part : parts) {
        numbers << shownNumber(part);
        sum += part.value;
        decimals = qMax(decimals, part.decimals);
    }
    const QString scaleWord = scale == 1e8 ? QStringLiteral("亿") : scale == 1e4 ? QStringLiteral("万") : QString();
    const QString added = parts.size() == 1 ? numbers.first()
                                            : numbers.join(QStringLiteral(" + ")) + QStringLiteral(" = ")
            + shownNumber(sum / scale, scale == 1 ? decimals : 4) + scaleWord;
    if (!isMore() && !isLess())
        return added;
    return added + (isMore() ? QStringLiteral(" > ") : QStringLiteral(" < ")) + shownNumber(total);
}

} // namespace nianbao
