// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/partbands.h"

#include "core/proofread/quantities.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>
#include <optional>

namespace nianbao {

namespace {

double scaleOf(const QString &word)
{
    constexpr double kTenThousand = 1e4;
    return word.isEmpty() ? 1 : word == u"万" ? kTenThousand : kTenThousand * kTenThousand;
}

std::optional<Bounds> bandIn(const QString &text)
{
    static const QRegularExpression kRange(QStringLiteral("(?<low>\\d+(?:\\.\\d+)?)(?<lowScale>[万亿])?[一-龥]{0,2}?(?:"
                                                          "（不?含）)?[～~至到—－-](?<high>\\d+(?:\\.\\d+)?)(?<"
                                                          "highScale>[万亿])?"));
    static const QRegularExpression kHalf(QStringLiteral(
        "(?<edge>\\d+(?:\\.\\d+)?)(?<scale>[万亿])?[一-龥]{0,3}?(?:（不?含）)?(?:(?<up>以上)|(?<down>以下|以内))"));
    constexpr double kNoEnd = std::numeric_limits<double>::max();
    if (const QRegularExpressionMatch match = kRange.match(text); match.hasMatch()) {
        const QString high = match.captured(u"highScale");
        const QString low = match.capturedLength(u"lowScale") > 0 ? match.captured(u"lowScale") : high;
        return Bounds {
            match.captured(u"low").toDouble() * scaleOf(low), match.captured(u"high").toDouble() * scaleOf(high)};
    }
    const QRegularExpressionMatch match = kHalf.match(text);
    if (!match.hasMatch())
        return {};
    const double edge = match.captured(u"edge").toDouble() * scaleOf(match.captured(u"scale"));
    return match.capturedLength(u"up") > 0 ? Bounds {edge, kNoEnd} : Bounds {-kNoEnd, edge};
}

} // namespace

bool areBandsApart(const QStringList &texts)
{
    QList<Bounds> bands;
    for (const QString &text : texts) {
        const std::optional<Bounds> band = bandIn(text);
        if (!band)
            return false;
        bands << *band;
    }
    std::sort(
        bands.begin(), bands.end(), [](const Bounds &one, const Bounds &other) { return one.least < other.least; });
    return std::adjacent_find(bands.begin(), bands.end(), [](const Bounds &one, const Bounds &next) {
        return one.most > next.least;
    }) == bands.end();
}

} // namespace nianbao
