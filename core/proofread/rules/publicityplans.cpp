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

void markPlan(const PrintedLine &line, TextRange range, int number, int year, RedPencil &pencil)
{
    const Plan plan {number};
    pencil.mark(line, range,
        {ProofreadWords::tr("%1年度正在实施的是%2普法规划。")
                .arg(QString::number(year), Plan::nameOf(Plan::numberIn(year))),
            ProofreadWords::tr("%1普法规划的起止年份是%2至%3年。")
                .arg(Plan::nameOf(number), QString::number(plan.first()), QString::number(plan.last()))});
}

/// Whether a plan is judged, 总结验收, or half of it, 中期评估, when it cannot be. What is yet to be done is of the
/// year after.
bool isJudgedOutOfTime(const Plan &plan, bool isHalf, PartKind part, int year)
{
    const int about = part == PartKind::Plans ? year + 1 : year;
    if (about < plan.first())
        return true;
    return isHalf ? about > plan.last() || (part == PartKind::Work && about == plan.first())
                  : about > plan.last() + 1 || (part == PartKind::Work && about < plan.last() - 1);
}

/// 做好“八五”普法总结验收 in a report of 2019, “七五”普法中期评估 in one of 2023.
void checkJudgedPlans(const PrintedLine &line, int year, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "“(?<number>[五六七八九十])五”普法(?![^，。；]{0,10}(?:中期|总结|验收|收官)[^，。；]{0,8}(?:以来|"
        "之后))"
        "(?:规划|工作|实施|情况|终期|检查|规划实施情况){0,3}(?:(?<half>中期)|总结|验收|收官|圆满收官|顺利收官)"));
    static const QRegularExpression kPast(
        QStringLiteral("以来|期间|自从|回顾|表彰|先进|连续|历次|历届|优秀|名列|成果|经验|基础|获|被评"));
    static const QRegularExpression kToCome(
        QStringLiteral("谋划|编制|起草|筹备|迎接|准备|奠定|打好|打牢|为(?=“)|衔接|思路|前期|启动"));
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const Plan plan {int(fromChineseNumeral(match.captured(u"number")).value_or(0))};
        if (!line.part || !isJudgedOutOfTime(plan, match.hasCaptured(u"half"), *line.part, year))
            continue;
        const TextRange sentence = sentenceAt(line.open, int(match.capturedStart()));
        const QString text = line.open.mid(sentence.start, sentence.length);
        const QRegularExpression &excuse = year < plan.last() ? kToCome : kPast;
        if (!excuse.match(text).hasMatch())
            markPlan(line, capturedRange(match), plan.number, year, pencil);
    }
}

void checkPublicityPlans(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?:(?<end>圆满完成|全面完成|顺利完成|收官)|落实|实施|推进|执行|启动|开展|推动|做好|抓好|制定|印发"
        ")了?[^，。；：“”]{0,8}(?<plan>“(?<number>[五六七八九十])五”普法)(?!以来|期间|[^，。；]{0,8}(?:总结|验收"
        "|中期|年度|阶段|成果|基础))"));
    static const QRegularExpression kHistory(QStringLiteral("以来|期间|自从|回顾|表彰|先进|连续|历次|历届"));
    for (const PrintedLine &line : manuscript.lines()) {
        if (line.isProse() && line.open.contains(QStringLiteral("普法")))
            checkJudgedPlans(line, manuscript.year(), pencil);
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
            markPlan(line, {start, int(match.capturedLength(u"plan"))}, plan.number, manuscript.year(), pencil);
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
            found(u"做好“八五”普法总结验收，使12个社区的法治讲座由36场增加到48场。", 2018),
            found(u"完成“七五”普法中期评估，迎检单位23个。扎实开展“八五”普法规划中期检查。", 2021, 2),
            silent(u"做好“七五”普法总结验收和“八五”普法谋划。完成“七五”普法规划总结验收。", 2020),
            silent(u"完成“八五”普法规划实施情况中期评估。在“七五”普法总结验收中被评为先进。", 2023),
            silent(u"为“八五”普法总结验收打好基础，启动“九五”普法总结验收标准研究。", 2023),
            silent(u"落实“七五”普法规划以来荣获全国先进，推进“六五”普法期间形成的品牌。", 2022),
        },
        {QLatin1String("numbers.later")}};
}

} // namespace nianbao
