// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/retoldfaults.h"

#include "core/proofread/rules/countedthings.h"
#include "core/proofread/rules/eachonce.h"
#include "core/proofread/rules/tellings.h"
#include "core/proofread/sums/wrongsums.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace nianbao {

namespace {

/// 复议 or 诉讼, whichever the words name last; empty: neither.
QString courseOf(const QString &words)
{
    const qsizetype review = words.lastIndexOf(u"复议");
    const qsizetype trial =
        qMax(words.lastIndexOf(u"诉讼"), qMax(words.lastIndexOf(u"应诉"), words.lastIndexOf(u"法院")));
    if (review < 0 && trial < 0)
        return {};
    return review > trial ? QStringLiteral("复议") : QStringLiteral("诉讼");
}

/// Another body's cases; 法院 judges them all.
bool isOfOtherBody(const QString &words)
{
    static const QRegularExpression kGovernment(QStringLiteral("[省市县区]政府"));
    return namesOffice(words) || kGovernment.match(words).hasMatch();
}

/// 撤销@诉讼 of 法院…判决撤销1件.
QString outcomeOf(const ToldNumber &told)
{
    static const QRegularExpression kOutcome(QStringLiteral(
        "^(?:[、]|其中|法院|复议机关|依法|判决|决定)*(?<deed>撤销|确认违法|变更|责令履行)(?:的|行政行为|案件)*$"));
    constexpr int kFarthest = 160; // characters
    const QRegularExpressionMatch match = kOutcome.match(told.before);
    if (!match.hasMatch() || isOfOtherBody(told.lead()))
        return {};
    const QString course = courseOf(told.paragraphBefore(kFarthest));
    return course.isEmpty() ? QString() : match.captured(u"deed") + u'@' + course;
}

/// 撤销@诉讼 of 1件行政案件被法院判决撤销.
QString retoldOutcomeOf(const ToldNumber &told)
{
    static const QRegularExpression kOutcome(QStringLiteral(
        "^(?:(?:具体)?行政行为|行政案件|案件|行政决定)?被(?<who>人民法院|法院|行政复议机关|复议机关)?(?:依法)?(?:判决|"
        "决定)?(?<deed>撤销|确认违法|变更|责令履行)$"));
    static const QRegularExpression kThere(
        QStringLiteral("被(?<who>人民法院|法院|行政复议机关|复议机关)?(?:依法)?(?:判决|决定)?(?<deed>撤销|确认违法|"
                       "变更|责令履行)的(?:(?:具体"
                       ")?(?:行政行为|行政案件|案件|行政决定))?(?:共|只|仅|还|仍|就)*有?$"));
    QRegularExpressionMatch match = kOutcome.match(told.after);
    if (!match.hasMatch())
        match = kThere.match(told.before); // 被撤销的行政行为有7件
    static const QRegularExpression kReviewing(QStringLiteral("[省市县区]政府(?=(?:受理|审理|办理|收到|审结)的)"));
    const QString lead = told.lead().remove(kReviewing); // it judges them all
    if (!match.hasMatch() || isOfOtherBody(lead) || told.isOfTime())
        return {};
    const QString who = match.captured(u"who");
    const QString course = courseOf(who.isEmpty() ? lead : who);
    return course.isEmpty() ? QString() : match.captured(u"deed") + u'@' + course;
}

/// 不合格2卷, 2卷不合格案卷 where files are reviewed.
QString failedOf(const ToldNumber &told)
{
    static const QRegularExpression kBefore(QStringLiteral(
        "^(?:[、]|其中|评为|评定为?|评出|(?:案卷)?(?:评查|抽查)中?(?:出现|发现|查出|评出|仍?有)|出现|发现)*不合格(?:的|"
        "案卷|卷宗)*(?:仍|还|仅|只)?有?$"));
    static const QRegularExpression kBehind(
        QStringLiteral("^(?:案卷|卷宗)?(?:被?(?:评为|评定为))?不合格(?:$|的|案卷|卷宗)"));
    constexpr QStringView kUnits = u"卷份件宗本册";
    if (told.unit.size() != 1 || !kUnits.contains(told.unit.front()))
        return {};
    if (isOfOtherBody(told.lead()))
        return {};
    const bool isFailed = kBefore.match(told.before).hasMatch() || kBehind.match(told.after).hasMatch();
    const QString words = isFailed ? told.lead() + told.after : QString();
    return words.contains(u"案卷") || words.contains(u"评查") || words.contains(u"卷宗") ? QStringLiteral("不合格@案卷")
                                                                                         : QString();
}

/// 败诉@ of 行政机关败诉3件, 败诉案件有3件 and 3件案件败诉; of all bodies only where it says so.
QString lostOf(const ToldNumber &told)
{
    static const QRegularExpression kBefore(QStringLiteral("^(?:[、]|其中|全年|有|被?判决|行政机关|[我本][局厅委]|["
                                                           "省市县区州]政府|行政应诉|行政诉讼|应诉|诉讼|一审|法院)*败诉"
                                                           "(?:的|案件)*(?:共|仍|还|仅|只)*有?$"));
    static const QRegularExpression kBehind(
        QStringLiteral("^(?:一审)?(?:行政)?(?:应诉|诉讼)?(?:案件)?(?:被?判决)?败诉(?:$|[，。]|的|案件)"));
    static const QRegularExpression kAll(QStringLiteral("全[省市县区州]"));
    static const QRegularExpression kSome(
        QStringLiteral("各级|部门|二审|再审|涉|类|领域|因|[去上]年|首[例次]|中[^，]{0,4}(?:土地|治安|征收|公开)"));
    const QString lead = told.lead();
    if (told.unit != u"件" || kSome.match(lead).hasMatch() || told.isOfTime())
        return {};
    const bool isLost = kBefore.match(told.before).hasMatch() || kBehind.match(told.after).hasMatch();
    return isLost && !namesOffice(lead) ? QStringLiteral("败诉@") + kAll.match(lead).captured() : QString();
}

/// 退回@24件 of 审查重大决策事项24件，退回3件 and 24件重大决策事项中有3件因材料不全被退回: of the number before it.
QString returnedOf(const QList<ToldNumber> &all, qsizetype index)
{
    static const QRegularExpression kBefore(
        QStringLiteral("^(?:其中|、|已)*退回(?:补充材料|补充调查|补正材料|修改完善|修改|补正|重报)?(?:的|有)*$"));
    static const QRegularExpression kBehind(QStringLiteral("^[一-龥]{0,6}(?:因[一-龥]{2,10})?被?退回"));
    const ToldNumber &told = all[index];
    const bool isReturned = kBefore.match(told.before).hasMatch() || kBehind.match(told.after).hasMatch();
    if (!isReturned || index == 0 || all[index - 1].line != told.line || all[index - 1].unit != told.unit)
        return {};
    return QStringLiteral("退回@") + all[index - 1].number;
}

/// Whose people the words before a number name; 全县 and 街道 are all of them.
QString scopeOf(QString words)
{
    static const QRegularExpression kAll(
        QStringLiteral("全[省市县区镇乡州局厅委](?:系统)?|全系统|我[省市县区镇乡局厅委]|[局厅委]机关|街道|其中|目前|"
                       "现有?|虽然?|只|仅|已|"
                       "共|总|有|人员|工作|执法(?=人)|干部中?|[一-龥]{0,4}执法队|队员|^中|的"));
    return words.remove(kAll);
}

/// 持证@: of people who have the certificate. `before`: where a count has changed, the words before what it was.
QString licensedOf(const ToldNumber &told, const QString &before)
{
    static const QRegularExpression kBefore(QStringLiteral("^(?<scope>[一-龥]{0,12}?)(?:(?<!未)(?:持有|取得)(?:行政)?"
                                                           "执法证件?的?(?:执法|工作)?(?:人员)?|持证(?:执法)?人员)"
                                                           "(?:共|总数|达|为|计|有|数|仅|只|仍|还)*$"));
    static const QRegularExpression kBehind(
        QStringLiteral("^(?:持证(?:执法)?人员|(?:工作人员|执法人员|人员|干部|同志)(?:持有|取得)(?:行政)?执法证)"));
    static const QRegularExpression kSome(QStringLiteral("考试|参加|培训|新|申领|换发|补发|报名|首|计划|力争|未|没有"));
    if (told.unit != u"人" || kSome.match(told.lead()).hasMatch())
        return {};
    if (const QRegularExpressionMatch match = kBefore.match(before); match.hasMatch())
        return QStringLiteral("持证@") + scopeOf(match.captured(u"scope"));
    return kBehind.match(told.after).hasMatch() ? QStringLiteral("持证@") + scopeOf(before) : QString();
}

/// 持证人员由 of 持证人员由9人增加到12人.
QString wordsBefore(const QList<ToldNumber> &all, qsizetype index)
{
    static const QRegularExpression kTo(QStringLiteral("^(?:增加|增|扩充|充实|上升|提高|减少|降)[到至]$"));
    const ToldNumber &told = all[index];
    const bool isChanged = index > 0 && all[index - 1].line == told.line && kTo.match(told.before).hasMatch();
    const QString was = isChanged ? all[index - 1].before : QString();
    return was.endsWith(u'由') || was.endsWith(u'从') ? was.chopped(1) : told.before;
}

QString topicOf(const QList<ToldNumber> &all, qsizetype index, bool isAgain)
{
    const ToldNumber &told = all[index];
    QString topic = isAgain ? retoldOutcomeOf(told) : outcomeOf(told);
    if (topic.isEmpty())
        topic = failedOf(told);
    if (topic.isEmpty() && (told.before + told.after).contains(u"败诉"))
        topic = lostOf(told);
    if (topic.isEmpty() && (told.before + told.after).contains(u"退回"))
        topic = returnedOf(all, index);
    if (topic.isEmpty() && (told.before + told.after).contains(u'证'))
        topic = licensedOf(told, wordsBefore(all, index));
    else if (topic.isEmpty() && told.before.endsWith(u'到'))
        topic = licensedOf(told, wordsBefore(all, index));
    return topic;
}

/// 全县发生一审案件57件；…败诉6件: a semicolon on it is still of 全县, and said of it or not.
QStringList topicsWithRegion(const QString &topic, const ToldNumber &told)
{
    static const QRegularExpression kRegion(QStringLiteral("全[省市县区州]"));
    static const QString kLost = QStringLiteral("败诉@");
    constexpr int kFarthest = 120; // characters
    if (!topic.startsWith(kLost))
        return {topic};
    const QString said = told.paragraphBefore(kFarthest).section(u'。', -1);
    QStringList topics {topic, kLost, kLost + kRegion.match(said).captured()};
    topics.removeDuplicates();
    return topics;
}

/// Of people, but for a slip of the pen others may be meant; for one reason (因材料不全) no more are returned than for
/// all.
bool mayBeOne(const QString &topic, const ToldNumber &one, const ToldNumber &other)
{
    if (topic.startsWith(u"退回") && other.after.contains(u'因'))
        return other.number.toDouble() > one.number.toDouble();
    return !topic.startsWith(u"持证") || isMiswritten(one.number, other.number);
}

} // namespace

void checkRetoldFaults(const ToldNumbers &numbers, EachOnce &pencil)
{
    const QList<ToldNumber> &all = numbers.all();
    QHash<QString, QList<const ToldNumber *>> works; ///< by topic and unit
    WrongSums wrong;
    for (qsizetype index = 0; index < qMin(all.size(), kMostNumbers); ++index) {
        const ToldNumber &told = all[index];
        const bool isAgain = told.line->part == PartKind::Problems;
        if (told.unit == u"%" || told.line->part == PartKind::Plans)
            continue;
        const QString topic = topicOf(all, index, isAgain);
        if (topic.isEmpty())
            continue;
        if (!isAgain) {
            for (const QString &each : topicsWithRegion(topic, told))
                works[each + u'/' + told.unit] << &told;
            continue;
        }
        const QList<const ToldNumber *> alike = works.value(topic + u'/' + told.unit);
        const bool isOne = !alike.isEmpty() && std::all_of(alike.begin(), alike.end(), [&](const ToldNumber *each) {
            return each->number == alike.first()->number;
        });
        if (isOne && alike.first()->number != told.number && mayBeOne(topic, *alike.first(), told)
            && !wrong.has(*alike.first()->line, alike.first()->range))
            markRetold(*alike.first(), told, pencil);
    }
}

QList<RuleExample> retoldFaultExamples()
{
    return {
        found(u"行政诉讼案件21件，法院判决驳回16件、原告撤诉4件、判决撤销1件。行政复议案件16件，其中撤销2件、维持14件。"
              u"抽取"
              u"案卷110卷，优秀44卷，合格64卷，不合格2卷。\n二、存在问题\n全年有4件行政案件被法院判决撤销。办理的行政复"
              u"议案"
              u"件中有9件行政行为被撤销，案卷评查还发现1卷不合格。",
            2018, 3),
        found(u"在编人员87人，其中取得行政执法证件的26人。\n二、存在问题\n街道只有62名工作人员持有执法证，任务较重。"),
        found(u"行政复议案件47件，其中维持22件、撤销7件。\n二、存在问题\n县政府受理的行政复议案件有47件，被撤销的行政行"
              u"为有5"
              u"件。"),
        silent(u"行政复议案件47件，其中维持22件、撤销7件。\n二、存在问题\n县政府受理的行政复议案件有47件，被撤销的行政"
               u"行为有7"
               u"件。"),
        found(
            u"乡综合行政执法队持证人员由9人增加到12人。\n二、存在问题\n乡综合行政执法队虽有10名持证人员，但专业不强。"),
        silent(u"行政诉讼案件21件，法院判决驳回16件、原告撤诉4件、判决撤销1件。行政复议案件16件，其中撤销2件、维持14件"
               u"。抽取"
               u"案卷110卷，不合格2卷。\n二、存在问题\n全年有1件行政案件被法院判决撤销，2件行政行为被复议机关撤销，案卷"
               u"评查"
               u"还发现2卷不合格案卷。有3件行政行为被撤销、确认违法。县公安局有1件行政行为被复议机关撤销。"),
        silent(u"全县持有行政执法证的人员共842名，其中乡镇持证人员225名。组织130人参加考试，新取得执法证124人。\n二、存"
               u"在问题"
               u"\n全县842名持证执法人员中，乡镇只有225名持证执法人员，法制机构持证人员只有86名。"),
        silent(u"抽查案卷120卷，优秀36卷、合格81卷、不合格3卷。\n二、存在问题\n交通运输局案卷中有1卷不合格案卷。"),
        found(u"已审结的应诉案件39件，其中行政机关败诉3件。审查重大决策事项24件，退回补充材料3件。现有持证执法人员22人"
              u"。抽查案卷96"
              u"卷，评定优秀38卷、合格52卷、不合格6卷。\n二、存在问题\n在已审结的应诉案件中，行政机关败诉2件。24件重大"
              u"决策事项"
              u"中有7件因材料不全被退回。持有执法证的人员仅有42人。评查中出现不合格案卷4卷。",
            2018, 4),
        silent(u"已审结的应诉案件39件，其中行政机关败诉3件。审查重大决策事项24件，退回补充材料3件。局机关现有持证执法人"
               u"员22"
               u"人。\n二、存在问题\n全县行政机关败诉12件。乡镇败诉案件有2件。行政应诉败诉案件有3件。24件重大决策事项中"
               u"有3件因材料不全被退回。24件重大决策事项中有2件因程序缺失被退回。35件文件中有5件被退回。执法中队持有执"
               u"法证的人员仅有12人。"),
        silent(u"审结复议案件84件，其中撤销9件。被申请复议3件，复议机关决定撤销1件。\n二、存在问题\n有1件行政行为被复议"
               u"机关撤销"
               u"。抽检不合格产品12件。检出3件不合格产品。"),
    };
}

} // namespace nianbao
