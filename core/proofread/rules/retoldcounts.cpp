// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/retoldcounts.h"

#include "core/proofread/rules/backednumbers.h"
#include "core/proofread/rules/countedthings.h"
#include "core/proofread/rules/deedreferences.h"
#include "core/proofread/rules/eachonce.h"
#include "core/proofread/rules/leftovers.h"
#include "core/proofread/rules/likenumbers.h"
#include "core/proofread/rules/longnumbers.h"
#include "core/proofread/rules/lookalikes.h"
#include "core/proofread/rules/lookingback.h"
#include "core/proofread/rules/namedagain.h"
#include "core/proofread/rules/planbases.h"
#include "core/proofread/rules/references.h"
#include "core/proofread/rules/restated.h"
#include "core/proofread/rules/retellings.h"
#include "core/proofread/rules/retoldcorrections.h"
#include "core/proofread/rules/retoldfaults.h"
#include "core/proofread/rules/retoldnames.h"
#include "core/proofread/rules/retoldplaces.h"
#include "core/proofread/rules/retoldrates.h"
#include "core/proofread/rules/retoldremains.h"
#include "core/proofread/rules/shortfalls.h"
#include "core/proofread/rules/tellings.h"
#include "core/proofread/rules/toldnumbers.h"
#include "core/proofread/rules/yearsummaries.h"
#include "core/proofread/sums/partsets.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

constexpr qsizetype kMostReferences = 200; // different ones in a report

/// 出庭应诉率96%, 普法经费26万元: of these a report has one.
QString attributeOf(const ToldNumber &told)
{
    static const QRegularExpression kOpening(
        QStringLiteral("^(?:[一二三四五六七八九十]是|全年|全[省市县区镇乡州]|我[省市县区镇]|本年度?|今年|目前|现有|"
                       "年度?|共|总|安排|投入|落实|"
                       "拨付|保障|列支|核定|财政|县级?|市级?|区级?)+"));
    static const QRegularExpression kRate(QStringLiteral("^(?:[一-龥]{5,}|出庭应诉)率$"));
    static const QRegularExpression kHeads(
        QStringLiteral("^(?:行政机关|各级|单位|行政诉讼)?(?:负责人)?(?=出庭应诉率$)")); // 主要负责人 are others
    static const QRegularExpression kMoney(QStringLiteral("^[一-龥]{2,}(?:经费|预算|编制|人口)$"));
    static const QRegularExpression kGrown(QStringLiteral("提高|增长|上升|下降|降低|减少|增加|由|从|比|较"));
    static const WordChoice kNouns(u"率|经费|预算|编制|人口");
    if (!kNouns.isIn(told.before))
        return {};
    const QString phrase = phraseOf(told.before).remove(kOpening).remove(kHeads);
    if (!(told.unit == u"%" ? kRate : kMoney).match(phrase).hasMatch())
        return {};
    const bool isOther = told.isOfTime() || told.isOfBody() || (told.unit != u"%" && told.isAmong());
    return !kGrown.match(told.lead()).hasMatch() && !isOther ? phrase + told.unit : QString();
}

/// 全县 here and 全市 there.
bool areOfOneRegion(const ToldNumber &one, const ToldNumber &other)
{
    static const QRegularExpression kRegion(QStringLiteral("[全我][省市县区镇乡州]"));
    const QString first = kRegion.match(one.before).captured().right(1);
    const QString second = kRegion.match(other.before).captured().right(1);
    return first.isEmpty() || second.isEmpty() || first == second;
}

void checkAttributes(const ToldNumbers &numbers, EachOnce &pencil)
{
    QHash<QString, QList<const ToldNumber *>> told;
    for (const ToldNumber &each : numbers.all()) {
        const QString attribute = each.line->part != PartKind::Plans ? attributeOf(each) : QString();
        if (!attribute.isEmpty() && told[attribute].size() < 3)
            told[attribute] << &each;
    }
    for (const QList<const ToldNumber *> &alike : std::as_const(told)) {
        if (alike.size() != 2 || alike[0]->number.toDouble() == alike[1]->number.toDouble()
            || !areOfOneRegion(*alike[0], *alike[1]))
            continue;
        const ToldNumber &again = *alike[1];
        pencil.mark(*again.line, again.range, again.range.start + int(again.number.size()),
            ProofreadWords::tr("同一个数前后不一致：别处是“%1”，这里是“%2”。")
                .arg(alike[0]->line->quote(alike[0]->range), again.line->quote(again.range)),
            Severity::Warning);
    }
}

/// 撤销, 其中撤销, 土地纠纷 and 土地类 of 土地、婚姻家庭两类纠纷.
bool isNamedAs(const ToldNumber &number, const QString &name)
{
    static const QRegularExpression kLead(QStringLiteral("^.*、|^其中"));
    static const QRegularExpression kNoun(QStringLiteral("^(?:类|纠纷|案件|问题|类案件|类纠纷)?$"));
    const QString entry = phraseOf(number.before).remove(kLead);
    return entry.startsWith(name) && kNoun.match(entry.mid(name.size())).hasMatch();
}

/// 撤销、确认违法、责令履行合计261件 where there are 撤销117件、确认违法68件、责令履行31件.
void checkNamedSums(const ToldNumbers &numbers, EachOnce &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?:^|[的对，])(?<names>[一-龥]{2,8}(?:[、和][一-龥]{2,8}){1,5}?)(?:等?[两二三四五六]类|["
                       "两二三四五六]项)?(?:案件|纠纷|问题|情形|合计|共计|总计|共)+$"));
    static const QRegularExpression kJoint(QStringLiteral("[、和]"));
    qsizetype looked = 0;
    for (const ToldNumber &told : numbers.all()) {
        const bool mayBe = told.before.endsWith(u'计') || told.before.endsWith(u'共');
        const QRegularExpressionMatch match = mayBe ? kForm.match(told.before) : QRegularExpressionMatch();
        if (!match.hasMatch() || ++looked > kMostReferences)
            continue;
        const QStringList names = match.captured(u"names").split(kJoint);
        const QList<const ToldNumber *> alike = numbers.ofUnit(told.unit);
        double sum = 0;
        qsizetype found = 0;
        const PrintedLine *line = nullptr;
        QStringList shown;
        for (const QString &name : names) {
            const auto part = std::find_if(alike.begin(), alike.end(), [&](const ToldNumber *each) {
                return each != &told && isNamedAs(*each, name) && (!line || each->line == line);
            });
            if (part == alike.end())
                break;
            line = (*part)->line;
            sum += (*part)->number.toDouble();
            shown << (*part)->number;
            ++found;
        }
        if (found == names.size() && line != told.line && sum != told.number.toDouble())
            markReckoned(shownSum(shown, sum), told, pencil, Severity::Error);
    }
}

/// 修订和新制定裁量权基准137项 where 修订91项，新制定36项 of them are told.
void checkSumsOfDeeds(const ToldNumbers &numbers, EachOnce &pencil)
{
    static const QRegularExpression kForm(QStringLiteral("(?<one>修订|修改|新制定|制定|新增|取消|废止|下放|承接)(?:和|"
                                                         "、|及|并)(?<other>修订|修改|新制定|制定|新增|取消|废止|"
                                                         "下放|承接)(?<noun>[一-龥]{2,10})$"));
    constexpr qsizetype kMostSums = 20; // each goes through all numbers
    constexpr QStringView kJoints = u"和、及并";
    const QList<ToldNumber> &all = numbers.all();
    qsizetype looked = 0;
    for (const ToldNumber &told : all) {
        const bool mayBe = told.line->part != PartKind::Plans
            && std::any_of(told.before.begin(), told.before.end(), [&](QChar each) { return kJoints.contains(each); });
        const QRegularExpressionMatch match = mayBe ? kForm.match(phraseOf(told.before)) : QRegularExpressionMatch();
        if (!match.hasMatch() || told.isOfOther() || ++looked > kMostSums)
            continue;
        const QStringList deeds {match.captured(u"one"), match.captured(u"other")};
        qsizetype pairs = 0;
        const ToldNumber *found = nullptr; // the second of the pair
        for (qsizetype index = 1; index < all.size(); ++index) {
            const ToldNumber &one = all[index - 1];
            const ToldNumber &other = all[index];
            const bool isPair = one.line == other.line && one.unit == told.unit && other.unit == told.unit
                && deeds.contains(phraseOf(one.before)) && deeds.contains(phraseOf(other.before))
                && phraseOf(one.before) != phraseOf(other.before)
                && other.lead().contains(match.captured(u"noun").right(2));
            pairs += isPair ? 1 : 0;
            found = isPair ? &other : found;
        }
        if (pairs != 1)
            continue;
        const ToldNumber &one = *(found - 1);
        const double sum = one.number.toDouble() + found->number.toDouble();
        if (found->line != told.line && sum != told.number.toDouble())
            markReckoned(shownSum({one.number, found->number}, sum), told, pencil);
    }
}

/// 241起案件造成损失 among the problems, where nothing else is 241 and 214起 was told in the work.
void checkProblems(const ToldNumbers &numbers, EachOnce &pencil)
{
    constexpr qsizetype kLong = 3; // digits
    qsizetype looked = 0;
    for (const ToldNumber &told : numbers.all()) {
        const bool isPlain = told.line->part == PartKind::Problems && told.number.size() >= kLong
            && told.before.isEmpty() && numbers.count(told.number, told.unit) == 1;
        if (!isPlain || told.isOfOther() || ++looked > kMostReferences)
            continue;
        const QList<const ToldNumber *> alike = numbers.ofUnit(told.unit);
        const auto other = std::find_if(alike.begin(), alike.end(), [&](const ToldNumber *each) {
            return each->line->part == PartKind::Work && isTransposed(each->number, told.number);
        });
        if (other != alike.end())
            pencil.mark(*told.line, told.range, told.range.start + int(told.number.size()),
                ProofreadWords::tr("同一个数前后不一致：前面是%1，这里是%2，像是两个数字颠倒了。")
                    .arg((*other)->line->quote((*other)->range), told.line->quote(told.range)),
                Severity::Warning);
    }
}

} // namespace

void checkRetoldCounts(const Manuscript &manuscript, EachOnce &pencil)
{
    const ToldNumbers numbers(manuscript);
    checkReferences(numbers, pencil);
    checkNamedAgain(numbers, pencil);
    checkAttributes(numbers, pencil);
    checkNamedSums(numbers, pencil);
    checkSumsOfDeeds(numbers, pencil);
    checkLongNumbers(numbers, pencil);
    checkProblems(numbers, pencil);
    checkRetellings(numbers, pencil);
    checkYearSummaries(numbers, pencil);
    checkLookalikes(numbers, pencil);
    checkBackedNumbers(numbers, pencil);
    checkRetoldRates(numbers, pencil);
    checkRetoldRemains(numbers, pencil);
    checkLeftovers(numbers, pencil);
    checkShortfalls(numbers, pencil);
    checkPlanBases(numbers, pencil);
    checkDeedReferences(numbers, pencil);
    checkRetoldFaults(numbers, pencil);
    checkLookingBack(numbers, pencil);
    checkRetoldNames(numbers, pencil);
    checkRetoldCorrections(numbers, pencil);
    checkRetoldPlaces(numbers, pencil);
    checkLikeNumbers(numbers, pencil);
    checkRestated(numbers, pencil);
}

} // namespace nianbao
