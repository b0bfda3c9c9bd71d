// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

#include <cmath>

namespace nianbao {

namespace {

/// 由98.5%提高到99.2%，提高0.7%: the difference of two percentages is points.
void checkDifferences(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<one>\\d+(?:\\.\\d+)?)[%％](?<gap>[^。；%％\\d]{1,20}(?:20\\d\\d年度?[^。；%％\\d]{0,8})?)(?<"
                       "other>\\d+(?:\\.\\d+)?)[%％]）?，?(?:同比|分别|较上年|比上年)?"
                       "(?:提高|上升|提升|增长|增加|下降|降低|减少|回落)了?(?<by>\\d+(?:\\.\\d+)?)(?<sign>[%％])"));
    static const QRegularExpression kCompared(QStringLiteral("[到至为]$|[较比同与]"));
    constexpr double kNothing = 1e-6;
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const double one = match.captured(u"one").toDouble();
        const double other = match.captured(u"other").toDouble();
        const double by = match.captured(u"by").toDouble();
        const bool isPoints = std::abs(std::abs(one - other) - by) < kNothing && by > 0;
        if (isPoints && kCompared.match(match.captured(u"gap")).hasMatch())
            pencil.mark(line, {int(match.capturedStart(u"sign")), 1},
                {ProofreadWords::tr("两个百分数相差的是%1个百分点。").arg(match.captured(u"by")), {},
                    QStringLiteral("个百分点")});
    }
}

/// 14.3百分点.
void checkWithoutMeasure(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral("(?<=\\d)百分点"));
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const TextRange range = capturedRange(matches.next());
        pencil.mark(line, range, {ProofreadWords::tr("“百分点”前面缺“个”。"), {}, QStringLiteral("个百分点")});
    }
}

void checkPercentPoints(const Manuscript &manuscript, RedPencil &pencil)
{
    for (const PrintedLine &line : manuscript.lines()) {
        checkDifferences(line, pencil);
        checkWithoutMeasure(line, pencil);
    }
}

} // namespace

Rule percentPointsRule()
{
    return {QLatin1String("numbers.points"), QLatin1String("N15"), QT_TRANSLATE_NOOP("proofread", "百分点"),
        QT_TRANSLATE_NOOP("proofread", "两个百分数相差的写作“个百分点”，不写“%”。"), Severity::Hint, kNumbersStandard,
        Strength::General, checkPercentPoints,
        {
            found(u"满意率由98.5%提高到99.2%，提高0.7%；合格率97.8%，比上年的96.5%提高1.3%。", 2018, 2),
            found(u"办结率比上年提高14.3百分点。"),
            silent(u"满意率由98.5%提高到99.2%，提高0.7个百分点。"),
            silent(u"受理案件由50件增加到60件，增长20%；优秀率30%、合格率50%，提高20%。"),
            silent(u"合格率由80%提高到100%，提高25%。"),
        }};
}

} // namespace nianbao
