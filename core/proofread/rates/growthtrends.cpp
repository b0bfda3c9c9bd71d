// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/growthtrends.h"

#include <QRegularExpression>
#include <QStringList>

namespace nianbao {

std::optional<Growth> trendIn(const QString &sentence, const QList<GrowthWord> &words)
{
    static const QRegularExpression kTrend = growthForm(
        QStringLiteral("(?:连续[两三四五]年|逐年|连年)(?:持续|保持|实现|呈)?(?:(?<up>RISING)|(?<down>FALLING))"));
    const QRegularExpressionMatch match = sentence.contains(u'年') ? kTrend.match(sentence) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return {};
    const int way = match.captured(u"up").isEmpty() ? -1 : 1;
    QList<const GrowthWord *> years;
    for (const GrowthWord &word : words) {
        const bool isNext =
            years.isEmpty() || (word.year > years.last()->year && word.quantity.unit == years.last()->quantity.unit);
        if (word.year > 0 && !word.quantity.approximate && isNext)
            years << &word;
    }
    constexpr qsizetype kFewest = 3;
    QStringList numbers;
    bool isBroken = false;
    for (qsizetype index = 0; index < years.size(); ++index) {
        numbers << shownNumber(years[index]->quantity);
        isBroken |= index > 0 && way * (years[index]->quantity.value - years[index - 1]->quantity.value) < 0;
    }
    if (!isBroken || years.size() < kFewest)
        return {};
    const TextRange range {
        years.first()->quantity.range.start, years.last()->quantity.range.end() - years.first()->quantity.range.start};
    return Growth {Growth::Fault::Trend, range, numbers.join(QStringLiteral(" → "))};
}

} // namespace nianbao
