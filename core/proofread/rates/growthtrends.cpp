// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/growthtrends.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

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

std::optional<Growth> doublingIn(const QString &text, const GrowthNumbers &numbers)
{
    static const QRegularExpression kDoubled(QStringLiteral("^[^。；\\d]{0,8}翻了?近?(?<times>[一两])?番(?!多)"));
    constexpr int kNear = 14; // characters
    constexpr double kNearly = 0.95;
    constexpr double kFarMore = 1.5;
    const QRegularExpressionMatch match = kDoubled.match(text.mid(numbers.to.range.end(), kNear));
    if (!match.hasMatch())
        return {};
    const double times = match.captured(u"times") == u"两" ? 4 : 2;
    const double ratio = numbers.to.value / numbers.from.value;
    const bool isOther = ratio < kNearly * times || ratio > kFarMore * times;
    const int start = numbers.from.range.start;
    return Growth {isOther ? Growth::Fault::Amount : Growth::Fault::None,
        {start, numbers.to.range.end() + int(match.capturedLength()) - start},
        QStringLiteral("%1 ÷ %2 = %3").arg(shownNumber(numbers.to), shownNumber(numbers.from), shownNumber(ratio))};
}

std::optional<Growth> impossibleIn(const QList<GrowthNumbers> &ways)
{
    const auto isImpossible = [](const GrowthNumbers &each) {
        return each.from.value < 0 && each.way > 0 && each.to.isCount() && !each.to.approximate;
    };
    if (ways.isEmpty() || !std::all_of(ways.begin(), ways.end(), isImpossible))
        return {};
    const Quantity &to = ways.first().to;
    const QString shown = QStringLiteral("%1 − %2 = %3")
                              .arg(shownNumber(to.value), shownNumber(to.value - ways.first().from.value),
                                  shownNumber(ways.first().from.value).replace(u'-', u'−'));
    return Growth {Growth::Fault::Amount, {to.range.start, ways.first().amount.range.end() - to.range.start}, shown};
}

} // namespace nianbao
