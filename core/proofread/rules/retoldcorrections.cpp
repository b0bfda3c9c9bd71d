// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/retoldcorrections.h"

#include "core/proofread/redpencil.h"
#include "core/proofread/rules/eachonce.h"
#include "core/proofread/rules/tellings.h"
#include "core/proofread/rules/toldnumbers.h"
#include "core/proofread/sums/wrongsums.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

bool isOfOtherBody(const QString &words)
{
    return namesOffice(words) || words.contains(u"部门");
}

/// Whether the paragraph speaks last of reviews, not of courts.
bool isOfReview(const ToldNumber &told)
{
    constexpr int kFarthest = 160; // characters
    const QString words = told.paragraphBefore(kFarthest);
    return words.lastIndexOf(u"复议") > qMax(words.lastIndexOf(u"诉讼"), words.lastIndexOf(u"应诉"));
}

/// What the only list of outcomes of reviews says, by deed; more lists than one: nothing.
struct Outcomes {
    QMap<QString, const ToldNumber *> told; ///< by deed
    const PrintedLine *line = nullptr;
    bool isOne = true;
};

Outcomes outcomesIn(const ToldNumbers &numbers)
{
    static const QRegularExpression kDeed(
        QStringLiteral("^(?:、|其中|依法|决定)*(?<deed>撤销|确认违法|变更|责令履行)$"));
    Outcomes outcomes;
    for (const ToldNumber &told : numbers.all()) {
        if (told.isBehindWork() || told.unit != u"件")
            continue;
        const QRegularExpressionMatch match = kDeed.match(told.before);
        if (!match.hasMatch() || !isOfReview(told) || isOfOtherBody(told.lead()))
            continue;
        const QString deed = match.captured(u"deed");
        outcomes.isOne &= !outcomes.told.contains(deed) && (!outcomes.line || outcomes.line == told.line);
        outcomes.line = told.line;
        outcomes.told.insert(deed, &told);
    }
    return outcomes;
}

/// Which outcomes the number counts together; empty: none.
QStringList deedsOf(const ToldNumber &told)
{
    static const QRegularExpression kBefore(QStringLiteral(
        "(?:被)?撤销(?:和|或者|或|、|及|以及)(?:被)?确认违法的?(?:案件|行政行为)?(?:合计|总计|共|仍|还|达)*有?$"));
    static const QRegularExpression kBehind(
        QStringLiteral("^(?:行政复议案件|复议案件|案件|行政行为|行政决定)*(?:被|由)?(?:复议机关)?(?:依法)?(?:决定)?"
                       "撤销(?:和|或者|或|、|及|以及)"
                       "(?:被)?确认违法"));
    static const QRegularExpression kCorrected(
        QStringLiteral("(?:被)?(?:直接)?纠错的?(?:案件)?(?:的)?(?:合计|共|仍|还|达)*有?$"));
    static const QRegularExpression kBehindCorrected(QStringLiteral("^(?:行政复议案件|复议案件|案件)?被(?:直接)?纠错"));
    const QStringList kBoth {QStringLiteral("撤销"), QStringLiteral("确认违法")};
    if (kBefore.match(told.before).hasMatch() || kBehind.match(told.after).hasMatch())
        return kBoth;
    if (kCorrected.match(told.before).hasMatch() || kBehindCorrected.match(told.after).hasMatch())
        return kBoth + QStringList {QStringLiteral("变更"), QStringLiteral("责令履行")};
    return {};
}

/// Whether the sentence speaks of reviews, not of courts: its clause says so, or only the words behind the number.
bool isOfReviews(const ToldNumber &told)
{
    const QString lead = told.lead();
    const qsizetype review = qMax(lead.lastIndexOf(u"复议"), told.after.contains(u"复议") ? lead.size() : -1);
    const qsizetype trial = qMax(lead.lastIndexOf(u"诉讼"), lead.lastIndexOf(u"应诉"));
    return review > trial;
}

void judge(const ToldNumber &told, const Outcomes &outcomes, EachOnce &pencil)
{
    static const QRegularExpression kSome(QStringLiteral("类|领域|因|涉|[去上]年|二审"));
    constexpr qsizetype kFewest = 2;
    const QStringList deeds = deedsOf(told);
    if (deeds.isEmpty() || !isOfReviews(told) || isOfOtherBody(told.lead()) || told.isOfTime()
        || kSome.match(told.lead()).hasMatch())
        return;
    double made = 0;
    QStringList shown;
    for (const QString &deed : deeds) {
        if (const ToldNumber *each = outcomes.told.value(deed)) {
            made += each->number.toDouble();
            shown << each->number;
        }
    }
    WrongSums wrong;
    const bool isWrong = std::any_of(outcomes.told.begin(), outcomes.told.end(),
        [&](const ToldNumber *each) { return wrong.has(*each->line, each->range); });
    if (shown.size() < kFewest || made == told.number.toDouble() || isWrong)
        return;
    markReckoned(shownSum(shown, made), told, pencil);
}

} // namespace

void checkRetoldCorrections(const ToldNumbers &numbers, EachOnce &pencil)
{
    const Outcomes outcomes = outcomesIn(numbers);
    if (!outcomes.isOne || outcomes.told.isEmpty())
        return;
    for (const ToldNumber &told : numbers.all()) {
        const QString words = told.before + told.after;
        if (told.line->part == PartKind::Problems && told.unit == u"件"
            && (words.contains(u"撤销") || words.contains(u"纠错")))
            judge(told, outcomes, pencil);
    }
}

QList<RuleExample> retoldCorrectionExamples()
{
    return {
        found(u"全年收到行政复议申请58件，审结46件，其中维持33件、撤销5件、确认违法2件、终止6件。\n二、存在问题\n全年审"
              u"结的"
              u"行政复议案件中，被撤销和确认违法的共有9件。行政复议被纠错案件有3件。有5件行政复议案件被撤销或者确认违法"
              u"。",
            2018, 3),
        silent(u"全年收到行政复议申请58件，审结46件，其中维持33件、撤销5件、确认违法2件、终止6件。\n二、存在问题\n全年"
               u"审结的"
               u"行政复议案件中，被撤销和确认违法的共有7件。行政复议被纠错案件有7件。县公安局有2件行政复议案件被撤销或"
               u"者确认"
               u"违法。行政诉讼被纠错案件有3件。有5件行政复议案件被撤销。"),
        silent(u"审结行政复议案件46件，其中维持39件、撤销5件、确认违法2件。审结以县政府为被申请人的行政复议案件6件，其"
               u"中维持"
               u"4件、撤销1件、确认违法1件。\n二、存在问题\n行政复议被纠错案件有9件。"),
    };
}

} // namespace nianbao
