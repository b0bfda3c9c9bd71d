// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

#include <cmath>

namespace nianbao {

namespace {

/// 由66件增长到151件，增长128.78%. The words say the direction.
void checkGrowth(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?:由|从)[^，。；由从]{0,12}?(?<from>\\d+(?:\\.\\d+)?)(?<unit>万?[一-龥]{0,2}?)(?<way>增加|"
                       "增长|增至|上升|提高|提升|下降|减少|降低|降)(?:到|至|为)?[^，。；\\d]{0,8}"
                       "(?<to>\\d+(?:\\.\\d+)?)\\k<unit>(?:，|、)?(?:同比|年均|比上年|较上年)?(?<grown>增长|增加|上升|"
                       "提高|下降|减少|降低|增幅|降幅)(?:达|为|了|约)?(?<percent>\\d+(?:\\.(?<decimals>\\d+))?)[%％]"));
    for (const PrintedLine &line : manuscript.lines()) {
        auto matches = kForm.globalMatch(line.open);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const double from = match.captured(u"from").toDouble();
            const double to = match.captured(u"to").toDouble();
            const double percent = match.captured(u"percent").toDouble();
            if (from <= 0)
                continue;
            const double grown = 100 * std::abs(to - from) / from;
            const double unit = std::pow(10.0, -double(match.captured(u"decimals").size()));
            const QString sum =
                QStringLiteral("(%1 − %2) ÷ %2 = %3 %")
                    .arg(match.captured(u"to"), match.captured(u"from"), shownNumber(100 * (to - from) / from));
            const TextRange range {
                int(match.capturedStart(u"from")), int(match.capturedEnd() - match.capturedStart(u"from"))};
            if (std::abs(grown - percent) <= unit + 1e-9)
                pencil.prove(line, range, sum);
            else
                pencil.mark(line, range, {ProofreadWords::tr("增减的百分数与前后两个数算不拢。"), sum});
        }
    }
}

} // namespace

Rule growthRule()
{
    return {QLatin1String("numbers.growth"), QLatin1String("N5"), QT_TRANSLATE_NOOP("proofread", "增减幅度"),
        QT_TRANSLATE_NOOP("proofread", "给出了前后两个数和增减的百分比，三者算不拢。"), Severity::Warning, kSelfEvident,
        Strength::Regulation, checkGrowth,
        {
            found(u"案件由66件增长到151件，增长182.78%。"),
            found(u"案件从上年的200件下降至150件，同比下降35%。"),
            silent(u"案件由66件增长到151件，增长128.78%。"),
            silent(u"案件从上年的200件下降至150件，同比下降25%。"),
            silent(u"出庭率由85%提高到95%，提高10个百分点。"),
        }};
}

} // namespace nianbao
