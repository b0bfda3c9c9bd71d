// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums.h"

namespace nianbao {

TextRange Sum::range() const
{
    const int start = qMin(total.range.start, parts.first().range.start);
    return {start, qMax(total.range.end(), parts.last().range.end()) - start};
}

Bounds Sum::together() const
{
    Bounds bounds;
    if (isProduct)
        bounds = {1, 1};
    for (const Quantity &part : parts) {
        if (isProduct) {
            bounds = {bounds.least * part.bounds().least, bounds.most * part.bounds().most};
            continue;
        }
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
    const double scale = shownNumber(total).endsWith(u'亿') ? 1e8 : shownNumber(total).endsWith(u'万') ? 1e4 : 1;
    QString added;
    double made = isProduct ? 1 : 0;
    int decimals = 0;
    for (const Quantity &part : parts) {
        const QString sign = isProduct ? QStringLiteral(" × ")
            : part.value < 0           ? QStringLiteral(" − ")
                                       : QStringLiteral(" + ");
        added += (added.isEmpty() ? QString() : sign) + shownNumber(part).remove(u'-');
        made = isProduct ? made * part.value : made + part.value;
        decimals = qMax(decimals, part.decimals);
    }
    const QString scaleWord = scale == 1e8 ? QStringLiteral("亿") : scale == 1e4 ? QStringLiteral("万") : QString();
    if (parts.size() > 1)
        added += QStringLiteral(" = ") + shownNumber(made / scale, scale == 1 ? decimals : 4) + scaleWord;
    if (!isMore() && !isLess())
        return added;
    return added + (isMore() ? QStringLiteral(" > ") : QStringLiteral(" < ")) + shownNumber(total);
}

} // namespace nianbao
