// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"
#include "core/text/numerals.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// The first five-year plan to make the law known ran from 1986 to 1990; “七五”普法 is the seventh.
struct Plan {
    static constexpr int kBefore = 1980;
    static constexpr int kYears = 5;

    int number = 0;

    [[nodiscard]] int first() const { return kBefore + 1 + kYears * number; }
    [[nodiscard]] int last() const { return kBefore + kYears + kYears * number; }
    [[nodiscard]] static int numberIn(int year) { return (year - kBefore - 1) / kYears; }
    [[nodiscard]] static QString nameOf(int number) { return QStringLiteral("“%1五”").arg(chineseNumeral(number)); }
};

/// What is said of the plan cannot be in that year's report: a plan at work two years after its last one, for the year
/// after is that of summing up; or at its end before its last.
bool isOutOfTime(const Plan &plan, bool isEnd, bool isWork, int year)
{
    return isEnd ? year < plan.last() : year > plan.last() + 1 || (isWork && year < plan.first());
}

void checkPublicityPlans(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?:(?<end>圆满完成|全面完成|顺利完成|收官)|落实|实施|推进|执行|启动|开展|推动|做好|抓好|制定|印发"
        ")了?[^，。；：“”]{0,8}(?<plan>“(?<number>[五六七八九十])五”普法)(?!以来|期间|[^，。；]{0,8}(?:总结|验收"
        "|中期|年度|阶段|成果|基础))"));
    static const QRegularExpression kHistory(QStringLiteral("以来|期间|自从|回顾|表彰|先进|连续|历次|历届"));
    for (const PrintedLine &line : manuscript.lines()) {
        if (!line.isProse() || !line.open.contains(u"五”普法"))
            continue;
        SentenceJudge history(line.open, [](const QString &sentence) { return kHistory.match(sentence).hasMatch(); });
        auto matches = kForm.globalMatch(line.open);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const Plan plan {int(fromChineseNumeral(match.captured(u"number")).value_or(0))};
            const int start = int(match.capturedStart(u"plan"));
            static const QRegularExpression kCarried(QStringLiteral("^(?:落实|实施|推进|执行)了?“"));
            const bool isWork = line.part == PartKind::Work && kCarried.match(match.captured()).hasMatch();
            if (!isOutOfTime(plan, match.capturedLength(u"end") > 0, isWork, manuscript.year()) || history.at(start))
                continue;
            const QString now = Plan::nameOf(Plan::numberIn(manuscript.year()));
            pencil.mark(line, {start, int(match.capturedLength(u"plan"))},
                {ProofreadWords::tr("%1年度正在实施的是%2普法规划。").arg(QString::number(manuscript.year()), now),
                    ProofreadWords::tr("“%1五”普法规划的起止年份是%2至%3年。")
                        .arg(match.captured(u"number"), QString::number(plan.first()), QString::number(plan.last()))});
        }
    }
}

} // namespace

Rule publicityPlansRule()
{
    return {QLatin1String("numbers.publicityPlan"), QLatin1String("N8"),
        QT_TRANSLATE_NOOP("proofread", "普法规划的届次"),
        QT_TRANSLATE_NOOP("proofread", "普法规划五年一个，“八五”是2021年至2025年；写成别的届次，多是旧稿留下的。"),
        Severity::Warning, kEditing, Strength::Practice, checkPublicityPlans,
        {
            found(u"认真落实“七五”普法规划，组织宣讲38场次。", 2023),
            found(u"圆满完成“九五”普法规划各项任务。", 2025),
            found(u"“六五”普法是基础。扎实推进“六五”普法工作，开展法律进校园活动。", 2019),
            found(u"全面实施“九五”普法规划，组织宣讲38场次。", 2025),
            silent(u"认真落实“八五”普法规划，组织宣讲38场次。", 2023),
            silent(u"圆满完成“八五”普法规划各项任务，启动“九五”普法规划编制。", 2025),
            silent(u"做好“七五”普法总结验收，实施“七五”普法规划以来成效明显。", 2021),
            silent(u"圆满完成“八五”普法年度任务和“八五”普法中期评估。", 2023),
            silent(u"落实“七五”普法规划以来荣获全国先进，推进“六五”普法期间形成的品牌。", 2022),
        },
        {QLatin1String("numbers.later")}};
}

} // namespace nianbao
