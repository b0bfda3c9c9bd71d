// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

#include <optional>

namespace nianbao {

namespace {

/// 3.6万万, 12%%, 12%个百分点, 30件件.
void checkDoubledUnits(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?<=\\d)(?:(?<unit>万元|亿元|万|亿|%|％|件|名|场|项|份|起|宗|户|条|元)"
        "\\k<unit>|%％|％%|[%％]个?百分点|[%％]百分之|亿万(?=元))|(?<=\\d[万亿])元元(?!旦)|(?<=\\d)人人次"
        "|(?<=\\d)个个(?![体人性案别])|(?<=\\d)人人(?!均|员|民|次|才|大|社|口)|(?<=\\d)次人(?!均|员|民|才|大)|(?<=\\d)("
        "?<twice>次|本|处|家|名|支|辆|台|册|人次)"
        "\\k<twice>(?![级地科])"));
    for (const PrintedLine &line : manuscript.lines()) {
        auto matches = kForm.globalMatch(line.open);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const TextRange range = capturedRange(match);
            std::optional<QString> instead;
            if (match.capturedLength(u"unit") > 0)
                instead = match.captured(u"unit");
            else if (match.captured() == u"元元")
                instead = QStringLiteral("元");
            else if (match.captured() == u"人人次")
                instead = QStringLiteral("人次");
            else if (match.captured() == u"个个" || match.captured() == u"人人")
                instead = match.captured().left(1);
            else if (match.captured() == u"次人")
                instead = QStringLiteral("人次");
            else if (match.capturedLength(u"twice") > 0)
                instead = match.captured(u"twice");
            pencil.mark(line, range, {ProofreadWords::tr("“%1”是两个单位。").arg(line.quote(range)), {}, instead});
        }
    }
}

} // namespace

Rule doubledUnitsRule()
{
    return {QLatin1String("numbers.doubledUnit"), QLatin1String("N17"), QT_TRANSLATE_NOOP("proofread", "重复的单位"),
        QT_TRANSLATE_NOOP("proofread", "一个数后面写了两个单位，如“3.6万万条”“12%%”“12%个百分点”。"), Severity::Warning,
        kSelfEvident, Strength::Regulation, checkDoubledUnits,
        {
            found(u"公示执法信息3.6万万条。"),
            found(u"办结率为98%%，提高12%个百分点。", 2018, 2),
            found(u"受理案件30件件。"),
            found(u"安排经费260万元元，投入1.2亿元元，培训120人人次。", 2018, 3),
            found(u"9个个街道参加会议18次次，评查案卷500本本，执法人员增加到1146人人。", 2018, 4),
            silent(u"设立3个个人调解工作室，走访12个个体工商户，8人人均办案3件，征订6本本级刊物。"),
            silent(u"公示执法信息3.6万条，提高12个百分点，办结率为98%。"),
            silent(u"投入资金3万元，其中1亿元以上项目5项，项项有着落。"),
            silent(u"办好10件实事，件件落实；走访30户，户户见面。"),
        }};
}

} // namespace nianbao
