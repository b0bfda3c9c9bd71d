// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/backednumbers.h"
#include "core/proofread/rules/countedthings.h"
#include "core/proofread/rules/countywholes.h"
#include "core/proofread/rules/deedreferences.h"
#include "core/proofread/rules/eachonce.h"
#include "core/proofread/rules/leftovers.h"
#include "core/proofread/rules/likenumbers.h"
#include "core/proofread/rules/lookalikes.h"
#include "core/proofread/rules/lookingback.h"
#include "core/proofread/rules/namedagain.h"
#include "core/proofread/rules/planbases.h"
#include "core/proofread/rules/references.h"
#include "core/proofread/rules/restated.h"
#include "core/proofread/rules/retellings.h"
#include "core/proofread/rules/retoldcorrections.h"
#include "core/proofread/rules/retoldcounts.h"
#include "core/proofread/rules/retoldfaults.h"
#include "core/proofread/rules/retoldnames.h"
#include "core/proofread/rules/retoldplaces.h"
#include "core/proofread/rules/retoldrates.h"
#include "core/proofread/rules/retoldremains.h"
#include "core/proofread/rules/shortfalls.h"
#include "core/proofread/rules/yearsummaries.h"
#include "core/proofread/sources.h"
#include "core/proofread/sums/wrongsums.h"
#include "core/proofread/toldcounts.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

#include <optional>

namespace nianbao {

namespace {

/// 受理行政复议案件3件 here and 受理行政复议案件5件 there. A wide field (化解矛盾纠纷) may be counted twice for
/// different things, unless the two numbers look like one; what has a third number is counted wherever there was one.
void checkPhrases(const Manuscript &manuscript, EachOnce &pencil)
{
    QMap<QString, QList<const ToldCount *>> told; ///< by what was counted
    WrongSums wrong;
    const QList<ToldCount> counts = toldCountsIn(manuscript);
    for (const ToldCount &count : counts) {
        if (count.year == manuscript.year())
            told[count.what] << &count;
    }
    for (const QList<const ToldCount *> &alike : std::as_const(told)) {
        const ToldCount &first = *alike.first();
        const double was = first.quantity.value;
        const auto other = std::find_if(
            alike.begin(), alike.end(), [&](const ToldCount *count) { return count->quantity.value != was; });
        if (other == alike.end() || std::any_of(other, alike.end(), [&](const ToldCount *count) {
                return count->quantity.value != was && count->quantity.value != (*other)->quantity.value;
            }))
            continue;
        const ToldCount &count = **other;
        const bool isSlip = isMiswritten(shownNumber(was), shownNumber(count.quantity.value));
        if ((count.isNarrow || isSlip) && !wrong.has(*first.line, first.quantity.range)
            && !wrong.has(*count.line, count.quantity.range))
            pencil.mark(*count.line, count.range, count.quantity.number.end(),
                ProofreadWords::tr("同一个数前后不一致：前面是“%1”，这里是“%2”。")
                    .arg(first.line->quote(first.range), count.line->quote(count.range)),
                count.isNarrow && isSlip ? Severity::Error : Severity::Warning);
    }
}

/// Each thing but once, however often it is said, and no more than so many.
class DifferentThings {
public:
    void add(const CountedThing &thing, qsizetype most)
    {
        const bool known =
            std::any_of(m_things.begin(), m_things.end(), [&](const CountedThing *other) { return *other == thing; });
        if (!known && m_things.size() < most)
            m_things << &thing;
    }

    template <typename Condition>
    [[nodiscard]] const CountedThing *first(const Condition &condition) const
    {
        const auto found = std::find_if(
            m_things.begin(), m_things.end(), [&](const CountedThing *thing) { return condition(*thing); });
        return found == m_things.end() ? nullptr : *found;
    }

private:
    QList<const CountedThing *> m_things;
};

/// 全年举办行政执法培训班12期 in the lead, 举办行政执法培训班15期 where the work is told. What is counted there more
/// than once adds up.
void checkSummary(const QList<CountedThing> &things, EachOnce &pencil)
{
    QHash<QString, QList<const CountedThing *>> works; ///< by phrase and unit
    for (const CountedThing &thing : things) {
        const QString phrase = thing.line->part == PartKind::Work ? thing.phrase : QString();
        if (!phrase.isEmpty())
            works[phrase + thing.unit] << &thing;
    }
    for (const CountedThing &thing : things) {
        const QString phrase = thing.line->part ? QString() : thing.phrase;
        const QList<const CountedThing *> told = works.value(phrase + thing.unit);
        if (!phrase.isEmpty() && told.size() == 1 && told.first()->number != thing.number)
            pencil.mark(*told.first()->line, told.first()->range,
                told.first()->range.start + int(told.first()->number.size()),
                ProofreadWords::tr("同一个数前后不一致：前面是%1%2，这里是%3。")
                    .arg(phrase, thing.line->quote(thing.range), told.first()->line->quote(told.first()->range)));
    }
}

/// 受理行政复议案件近百件 here and 受理行政复议案件130件 there, the only number of it.
void checkRoundWords(const Manuscript &manuscript, const QList<CountedThing> &things, EachOnce &pencil)
{
    const QList<CountedThing> rounds = roundlyCountedThings(manuscript);
    if (rounds.isEmpty())
        return;
    constexpr qsizetype kMostOfPhrase = 8;
    QHash<QString, DifferentThings> exact; ///< by phrase and unit
    for (const CountedThing &thing : things) {
        if (!thing.phrase.isEmpty())
            exact[thing.phrase + thing.unit].add(thing, kMostOfPhrase);
    }
    for (const CountedThing &round : rounds) {
        const DifferentThings told = exact.value(round.phrase + round.unit);
        const CountedThing *first = told.first([](const CountedThing &) { return true; });
        const bool isOnly =
            first && !told.first([&](const CountedThing &other) { return other.number != first->number; });
        const Bounds bounds = boundsOfWords(round.number);
        const double number = isOnly ? first->number.toDouble() : 0;
        if (isOnly && (number < bounds.least || number > bounds.most))
            pencil.mark(*round.line, round.range, round.range.end(),
                ProofreadWords::tr("同一个数前后不一致：别处是%1，这里是%2。")
                    .arg(first->line->quote(first->range), round.line->quote(round.range)));
    }
}

void checkRepeatedQuantity(const Manuscript &manuscript, RedPencil &pencil)
{
    const QList<CountedThing> things = countedThings(manuscript);
    EachOnce once(pencil);
    checkPhrases(manuscript, once);
    checkWholes(manuscript, once);
    checkRetoldCounts(manuscript, once);
    checkSummary(things, once);
    checkRoundWords(manuscript, things, once);
}

/// A whole report with this in its lead and in its work.
QString reportOf(const QString &lead, const QString &work)
{
    return QStringLiteral("清丰县2018年法治政府建设工作情况报告\n") + lead
        + QStringLiteral("现将有关情况报告如下：\n一、主要工作\n（一）加强领导。") + work + u'\n';
}

/// Numbers in round words.
QList<RuleExample> roundWords()
{
    return {
        found(u"受理行政复议案件近百件。坚持复议为民，受理行政复议案件130件。"),
        found(u"全年化解矛盾纠纷上千件。发挥调解作用，化解矛盾纠纷860件。开展宣传活动数十场。开展宣传活动130场。", 2018,
            2),
        silent(u"受理行政复议案件近百件。受理行政复议案件96件。化解矛盾纠纷上千件。化解矛盾纠纷1860件。"),
        silent(u"开展宣传活动数十场。开展宣传活动45场。开展宣传活动三十余场。县公安局开展宣传活动近百场。"),
    };
}

/// Those of the checks that have files of their own.
QList<RuleExample> examplesOfParts()
{
    return roundWords() + referenceExamples() + retellingExamples() + yearSummaryExamples() + lookalikeExamples()
        + retoldRateExamples() + retoldRemainExamples() + retoldFaultExamples() + lookingBackExamples()
        + retoldNameExamples() + retoldCorrectionExamples() + retoldPlaceExamples() + leftoverExamples()
        + shortfallExamples() + namedAgainExamples() + planBaseExamples() + deedReferenceExamples()
        + backedNumberExamples() + likeNumberExamples() + restatedExamples();
}

} // namespace

Rule repeatedQuantityRule()
{
    return {QLatin1String("numbers.twice"), QLatin1String("N3"), QT_TRANSLATE_NOOP("proofread", "前后数字不一致"),
        QT_TRANSLATE_NOOP("proofread", "同一个数在两处写得不同：全县的总数，开头与正文，两个数字颠倒。"),
        Severity::Warning, kSelfEvident, Strength::Regulation, checkRepeatedQuantity,
        examplesOfParts()
            + QList<RuleExample> {
                found(u"一是加强复议。受理行政复议案件3件。二是加强应诉。受理行政复议案件5件，均已办结。"),
                found(u"全年共办结法律援助案件356件。坚持便民利民，办结法律援助案件365件。"),
                found(u"化解矛盾纠纷1280件。健全机制，共化解各类矛盾纠纷1208件，群众满意。"),
                silent(u"化解矛盾纠纷1280件。开展“百日攻坚”专项行动，化解矛盾纠纷1208件。"),
                silent(u"查处违法案件120件。县公安局查处违法案件112件；网上受理投诉120件，受理投诉130余件。"),
                silent(u"一是加强复议。受理行政复议案件3件。二是加强应诉。受理行政复议案件3件，均已办结。"),
                silent(u"县公安局办理行政处罚案件30件。县市场监管局办理行政处罚案件50件。"),
                silent(u"受理行政复议案件3件。审结行政复议案件2件。"),
                silent(u"2017年，受理行政复议案件86件；2018年，受理行政复议案件112件。"),
                silent(u"受理行政复议案件112件。上半年受理行政复议案件52件，下半年受理行政复议案件60件。"),
                silent(u"制定规范性文件6件。县政府制定规范性文件4件。"),
                found(u"全县共有执法人员1086名。对1068名执法人员进行培训。"),
                found(u"聘请法律顾问41名。14名法律顾问参与审查。举办培训班12期。举办培训班21期。", 2018, 2),
                found(u"召开常务会议32次。会议纪律严明。23次常务会议安排学法。承接147项赋权事项。对174项赋权事项评估。",
                    2018, 2),
                silent(u"排查矛盾纠纷321件。化解矛盾纠纷312件。受理行政复议案件32件。受理行政诉讼案件23件。"),
                silent(u"全县共有执法人员1086名。1068名执法人员通过考试。2017年，全县共有执法人员1068名。"),
                silent(u"县公安局举办培训班12期。县司法局举办培训班21期。办理案件147件。办结案件174件。"),
                RuleExample {reportOf(QStringLiteral("全年共举办行政执法培训班12期。"),
                                 QStringLiteral("举办行政执法培训班15期，参训260人次。")),
                    1},
                RuleExample {reportOf(QStringLiteral("全年共举办行政执法培训班12期。"),
                                 QStringLiteral("举办行政执法培训班5期。分级分类，举办行政执法培训班7期。")),
                    0},
                RuleExample {reportOf(QStringLiteral("全年共举办行政执法培训班12期。"),
                                 QStringLiteral("上半年举办行政执法培训班5期。县公安局举办行政执法培训班3期。")),
                    0},
                RuleExample {reportOf(QStringLiteral("全年召开常务会议32次。"),
                                 QStringLiteral("强化领导，全年政府常务会议召开26次，研究议题40项。")),
                    1},
                RuleExample {reportOf(QStringLiteral("全年共排查矛盾纠纷320件。"),
                                 QStringLiteral("排查360件矛盾纠纷，及时化解。")),
                    1},
                RuleExample {
                    reportOf(QStringLiteral("全年召开常务会议32次。"),
                        QStringLiteral("政府常务会议召开12次学法会议，专题会议召开26次。2017年，常务会议召开26次。")),
                    0},
                RuleExample {reportOf(QStringLiteral("全年召开县政府常务会议32次。"),
                                 QStringLiteral(
                                     "全年召开县委常委会会议26次，县政府常务会议召开32次，其中常务会议召开6次学法。")),
                    0},
                found(u"全年召开常务会议32次。强化领导，全年政府常务会议召开23次，研究议题40项。"),
                found(u"受理行政复议案件32件。受理行政复议案件23件。"),
                found(u"23个行政村、2个社区共25个村（社区）。25个村（社区）聘请法律顾问。全镇28个村（社区）修订村规。"),
                silent(u"全镇17个村全部聘请法律顾问，组织19个村民小组开展宣传。"),
                silent(u"开展抽查42次。开展抽查24次。开展抽查31次。"),
                found(u"全县12个乡镇全部设立司法所。组织全县13个乡镇开展宣传。"),
                found(u"覆盖全县12个乡镇。在13个乡镇设立工作站。"),
                found(u"法治宣传覆盖12个乡镇。组织13个乡镇开展法治宣传。"),
                silent(u"全县12个乡镇、236个村实现全覆盖，在5个乡镇、17个村开展试点，3个乡镇成效明显。"),
                silent(u"全县12个乡镇（街道）设立司法所，其中10个乡镇；2017年全县13个乡镇。"),
                silent(u"受理行政复议案件5件，其中受理行政复议案件3件来自乡镇。"),
            }};
}

} // namespace nianbao
