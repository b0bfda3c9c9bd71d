// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/references.h"

#include "core/proofread/redpencil.h"
#include "core/proofread/rules/countedthings.h"
#include "core/proofread/rules/eachonce.h"
#include "core/proofread/rules/referencednouns.h"
#include "core/proofread/rules/toldnumbers.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <optional>

namespace nianbao {

namespace {

constexpr qsizetype kMostReferences = 200; // different ones in a report
constexpr qsizetype kFull = 4; // characters of a noun that says by itself what is counted

/// 241份合同中, 评查发现的381个问题中, 11件败诉案件主要因: the number of all of something that was told before.
struct Reference {
    const ToldNumber *told = nullptr;
    QString noun; ///< 合同, 败诉案件
    QString deed; ///< 评查发现
    bool isAmong = false; ///< 中 follows: surely of all of them
    bool isOfAll = false; ///< 均, 都, 全部 follows
    bool isScoped = false; ///< 全镇21名执法人员中, 上述26项: says itself that it is of all
    QString body {}; ///< 执法大队 of 执法大队15名执法人员中
    bool isWhole = false; ///< 参加全部8次会前学法: of all that there were

    /// Whether the number is of something else than what is told of all.
    [[nodiscard]] bool isOfOther(const ToldNumber &number) const
    {
        if (body.isEmpty())
            return number.isOfOther();
        return number.isAmong() || !QStringView(number.line->open).left(number.range.start).contains(body);
    }
};

std::optional<Reference> referenceAt(const ToldNumber &told)
{
    static const QRegularExpression kOpening(QStringLiteral(
        "^(?:[一-龥]{1,6}是|（[一二三四五六七八九十]+）)?(?:并|同时)?(?:在|对)?(?:年底|年末)?(?:这|该|(?<scope>上述|"
        "全部|所有|全["
        "省市县区镇乡州体]|我[省市县区镇])|(?<bare>全年|今年)|(?<year>全年|今年|本年度?)?(?<deed>[一-龥]{2,8})的|(?<"
        "body>[一-龥]{"
        "0,16}(?:大队|支队|中队|中心|执法队))(?:现有)?)?$"));
    static const QRegularExpression kOther(QStringLiteral("其余|其他|另外|另有|剩余|新增|抽查|首批|每|部分|近|已"));
    static const QRegularExpression kAmong(
        QStringLiteral("^(?:被)?(?<noun>[一-龥“”（）、]{2,14}?)中(?:$|，|[一-龥、])"));
    static const QRegularExpression kOnlyAmong(QStringLiteral("^中(?:$|[有一-龥])")); // 审结的58件中
    static const QRegularExpression kTelling(QStringLiteral(
        "^(?<noun>[一-龥（）、]{1,8}?)(?:主要|偏|(?<all>均|都|全部|无一|逐[一个件项])|大多|大都|造成|涉及|"
        "集中|多|因|由|平均|尚|仍|还|有)"));
    static const QRegularExpression kWhole(QStringLiteral("(?:参加|参与|出席|主持|列席)了?(?:全部|所有)$"));
    static const QRegularExpression kWholeNoun(QStringLiteral("^(?<noun>[一-龥]{4,10})$"));
    if (const QRegularExpressionMatch whole = kWhole.match(told.before); whole.hasMatch()) {
        const QString noun = kWholeNoun.match(told.after).captured(u"noun");
        return noun.isEmpty() ? std::nullopt : std::optional(Reference {&told, noun, {}, true, true, true, {}, true});
    }
    const QRegularExpressionMatch opening = kOpening.match(told.before);
    if (!opening.hasMatch() || kOther.match(told.before).hasMatch())
        return {};
    const bool isBare = opening.capturedLength(u"bare") > 0; // 全年483件投诉中: among the problems of all that was told
    if (isBare && told.line->part != PartKind::Problems)
        return {};
    const QString body = opening.captured(u"body");
    const bool isScoped =
        isBare || opening.capturedLength(u"scope") > 0 || opening.capturedLength(u"year") > 0 || !body.isEmpty();
    if (const QRegularExpressionMatch among = kAmong.match(told.after); among.hasMatch())
        return Reference {&told, among.captured(u"noun"), opening.captured(u"deed"), true, false, isScoped, body};
    if (!body.isEmpty() && told.unit == u"人" && kOnlyAmong.match(told.after).hasMatch()) // 执法队26人中
        return Reference {
            &told, QStringLiteral("人员"), {}, true, false, true, body.startsWith(u'而') ? body.mid(1) : body};
    if (opening.capturedLength(u"deed") == 2 && kOnlyAmong.match(told.after).hasMatch())
        return Reference {&told, {}, opening.captured(u"deed"), true, false, isScoped, body};
    if (const QRegularExpressionMatch telling = kTelling.match(told.after); telling.hasMatch())
        return Reference {&told, telling.captured(u"noun"), opening.captured(u"deed"), false,
            telling.capturedLength(u"all") > 0, isScoped, body};
    return {};
}

/// 研究的26个法治议题 and 研究法治政府建设议题24个.
bool isOfDeedAndThing(const ToldNumber &told, const Reference &reference)
{
    constexpr qsizetype kThing = 2; // characters
    const QString thing = reference.noun.right(kThing);
    return !reference.deed.isEmpty() && !thing.isEmpty() && !isAny(thing) && phraseOf(told.before).endsWith(thing);
}

/// 审结的59件中 and 审结58件.
bool isOfDeedAlone(const ToldNumber &told, const Reference &reference)
{
    return reference.noun.isEmpty() && phraseOf(told.before).endsWith(reference.deed)
        && !phraseOf(told.before).endsWith(u'未' + reference.deed);
}

/// 其中咨询947件、投诉483件 and, among the problems, 全年283件投诉中: a part of what is told there, but all of its
/// kind.
bool isSlipOfPart(const ToldNumber &told, const Reference &reference)
{
    constexpr qsizetype kLong = 3; // digits
    const ToldNumber &again = *reference.told;
    return reference.isAmong && (again.before == u"全年" || again.before.isEmpty())
        && again.line->part == PartKind::Problems && again.number.size() >= kLong
        && isMiswritten(told.number, again.number) && told.isAmong() && !told.isOfBody() && !told.isOfTime();
}

/// 督察发现的75个问题, 查摆出的: found once, by one deed.
bool isOfFinding(const QString &deed)
{
    static const QRegularExpression kFinding(QStringLiteral("发现|反馈|查摆|指出|查出"));
    constexpr qsizetype kFewest = 4; // characters: 发现的 alone is said of many
    return deed.size() >= kFewest && kFinding.match(deed).hasMatch();
}

/// 7月至8月，区司法局开展实地督察，发现问题57个: who found them, and when, makes no others of 法治督察发现的57个问题.
bool isOfOneFinding(const ToldNumber &told, const Reference &reference)
{
    static const QRegularExpression kOther(
        QStringLiteral("上年|去年|往年|历年|首批|第[一二三四]批|半年|乡镇|本级|20\\d\\d年"));
    return isOfFinding(reference.deed) && reference.deed.startsWith(u"法治") && !told.isAmong()
        && !kOther.match(told.lead()).hasMatch();
}

/// 受理举报2874件 and 群众举报的2847件环境问题中: a long number that a slip of the pen made of the other.
bool isOfDeedBySlip(const ToldNumber &told, const Reference &reference)
{
    constexpr qsizetype kLong = 4; // digits
    constexpr qsizetype kStem = 2; // characters
    const ToldNumber &again = *reference.told;
    static const QRegularExpression kAny(QStringLiteral("(?:受理|办理|审结|办结|查处|审查|审核|发现|收到|处理|检查)$"));
    return reference.isAmong && again.number.size() >= kLong && reference.deed.size() > kStem
        && !kAny.match(reference.deed).hasMatch() && phraseOf(told.before).endsWith(reference.deed.right(kStem))
        && isMiswritten(told.number, again.number);
}

/// What may be told of the same: the different numbers with the noun, but of another time or a part.
QList<const ToldNumber *> candidatesOf(const Reference &reference, const ToldNumbers &numbers)
{
    QList<const ToldNumber *> candidates;
    const QList<const ToldNumber *> alike = numbers.ofUnit(reference.told->unit);
    for (const ToldNumber *each : alike) {
        const bool isNamed = each != reference.told
            && (isOfNoun(*each, reference.noun) || isOfDeedAndThing(*each, reference) || isOfDeedAlone(*each, reference)
                || isOfDeedBySlip(*each, reference));
        const bool isSwapped = reference.noun.size() >= kFull && isTransposed(each->number, reference.told->number);
        const bool isSame =
            isNamed && (isSwapped || isOfDeedBySlip(*each, reference) || isOfDeed(*each, reference.deed));
        if (isSame
            && (!reference.isOfOther(*each) || isOfOneFinding(*each, reference)
                || isSlipOfPart(*each, reference))) // what it is told of takes longer to find out
            candidates << each;
    }
    return candidates;
}

/// 处罚案卷160卷、许可案卷90卷，共250卷: where they are added up, the total alone.
QList<const ToldNumber *> totalsAmong(const QList<const ToldNumber *> &candidates)
{
    QList<const ToldNumber *> totals;
    std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(totals),
        [](const ToldNumber *each) { return phraseOf(each->before).isEmpty() && each->before.contains(u'共'); });
    return totals.isEmpty() ? candidates : totals;
}

bool isOneValue(const QList<const ToldNumber *> &candidates)
{
    return std::all_of(candidates.begin(), candidates.end(),
        [&](const ToldNumber *each) { return each->number == candidates.first()->number; });
}

/// Of the whole that a leader took part in there is one number.
bool areAllOthers(const ToldNumber &told, const QList<const ToldNumber *> &candidates)
{
    return isOneValue(candidates) && !candidates.isEmpty() && candidates.first()->number != told.number;
}

/// 64件案件中有7件 among the problems.
bool isProblem(const Reference &reference)
{
    return reference.isAmong && reference.told->line->part == PartKind::Problems;
}

/// How sure it is that the reference and the other number are of one thing, and that one of them is wrong.
std::optional<Severity> weightOf(const Reference &reference, const ToldNumber &other, bool isOnly)
{
    constexpr qsizetype kLong = 3; // digits
    constexpr double kNear = 2;
    if (reference.isWhole)
        return Severity::Warning;
    const QString &number = reference.told->number;
    const double apart = number.toDouble() - other.number.toDouble();
    const bool isSwapped = isTransposed(number, other.number);
    if (isSwapped && number.size() >= kLong)
        return reference.isAmong ? Severity::Error : Severity::Warning;
    const bool isFull = reference.noun.size() >= kFull || !reference.deed.isEmpty() || !reference.body.isEmpty();
    if (isSwapped && (isAny(reference.noun) ? reference.isOfAll || isProblem(reference) : isFull))
        return Severity::Warning;
    constexpr double kAlmost = 0.12;
    if (isAny(reference.noun) && reference.told->unit == u"项" && reference.isOfAll && isOnly
        && reference.told->line == other.line && qAbs(apart) <= kAlmost * other.number.toDouble())
        return Severity::Warning; // 部署任务32项；…30项任务全部完成
    const bool isClose = qAbs(apart) <= kNear || isMiswritten(number, other.number);
    if (!reference.body.isEmpty() && isAny(reference.noun))
        return isOnly && isClose ? std::optional(Severity::Warning) : std::nullopt;
    if (isOfDeedBySlip(other, reference))
        return isOnly ? std::optional(Severity::Warning) : std::nullopt;
    if (reference.noun.isEmpty() || (isAny(reference.noun) && isOfFinding(reference.deed)))
        return isOnly && number.size() > 1 && isClose ? std::optional(Severity::Warning) : std::nullopt;
    if (isAny(reference.noun) && isProblem(reference) && reference.deed.size() > 1 && number.size() > 1)
        return isOnly && isClose ? std::optional(Severity::Warning) : std::nullopt; // 评查的252卷案卷中
    if (isAny(reference.noun)) {
        const bool isDefinite = !reference.deed.isEmpty() && reference.isOfAll && isOnly && number.size() >= kLong;
        return isDefinite && isMiswritten(number, other.number) ? std::optional(Severity::Warning) : std::nullopt;
    }
    if (isMiswritten(number, other.number) && (number.size() >= kLong || isSwapped) && reference.isAmong)
        return isOnly && !other.isAmong() ? Severity::Error : Severity::Warning;
    if (isOnly && reference.noun.size() > 2 && reference.isScoped && reference.deed == u"举办"
        && reference.told->line->part == PartKind::Problems)
        return Severity::Warning; // 全年举办的7期培训班偏重理论
    const bool isMore = apart > 0 && apart <= other.number.toDouble();
    const bool isSurelyAll = reference.isAmong || (reference.isOfAll && !reference.deed.isEmpty());
    const bool isNear = apart < 0 && number.size() > 1 && isSurelyAll && (-apart <= kNear || reference.isScoped);
    if (isOnly && isFull && (isMore || isNear))
        return Severity::Warning;
    return std::nullopt;
}

/// 他们提出的47条意见有43条被采纳: some of them, in one breath.
bool isOfThese(const ToldNumber &all, const ToldNumber &some)
{
    if (all.line != some.line || some.range.start < all.range.end())
        return false;
    const QString between = all.line->open.mid(all.range.end(), some.range.start - all.range.end());
    return between.endsWith(u'有') && !between.contains(u'，') && !between.contains(u'。');
}

} // namespace

void checkReferences(const ToldNumbers &numbers, EachOnce &pencil)
{
    QSet<QString> seen;
    for (const ToldNumber &told : numbers.all()) {
        const bool isAgain = numbers.count(told.number, told.unit) > 1;
        if (told.after.isEmpty() || (isAgain && !told.before.endsWith(u"全部") && !told.before.endsWith(u"所有")))
            continue;
        const std::optional<Reference> reference = referenceAt(told);
        if (!reference || (isAgain && !reference->isWhole) || (reference->body.isEmpty() && told.isOfOther())
            || seen.size() >= kMostReferences || seen.contains(told.number + told.unit + reference->noun))
            continue;
        seen << told.number + told.unit + reference->noun;
        const QList<const ToldNumber *> candidates = totalsAmong(candidatesOf(*reference, numbers));
        if (reference->isWhole && !areAllOthers(told, candidates))
            continue;
        for (const ToldNumber *other : candidates) {
            if (isOfThese(told, *other))
                continue;
            const std::optional<Severity> weight = weightOf(*reference, *other, isOneValue(candidates));
            if (!weight)
                continue;
            pencil.mark(*told.line, told.range, told.range.start + int(told.number.size()),
                ProofreadWords::tr("同一个数前后不一致：别处是“%1”，这里是“%2”。")
                    .arg(other->line->quote(other->range), told.line->quote(told.range)),
                weight);
            break;
        }
    }
}

namespace {

/// Of other pages of the report.
QList<RuleExample> fartherExamples()
{
    return {
        found(u"抽查28个县（市、区），占全省112个县（市、区）的25%。全省122个县（市、区）人员不足。"),
        silent(u"法律顾问参加了重大事项的论证，他们提出的47条法律意见有43条被采纳。"),
        found(u"培养“法律明白人”57名。把“法律明白人”由75名增加到96名。"),
        RuleExample {QStringLiteral("清丰县2018年法治政府建设工作情况报告\n一、主要工作\n（一）复议。撤销117件、"
                                    "确认违法68件、责令履行31件。\n（二）应诉。撤销、确认违法、责令履行合计261件。"),
            1},
        RuleExample {QStringLiteral("清丰县2018年法治政府建设工作情况报告\n一、主要工作\n（一）复议。撤销117件、"
                                    "确认违法68件、责令履行31件。\n（二）应诉。撤销、确认违法、责令履行合计216件。"),
            0},
        RuleExample {
            QStringLiteral("清丰县2018年法治政府建设工作情况报告\n一、主要工作\n（一）诈骗案件立案214起。\n二、"
                           "存在问题\n一是诈骗高发。241起案件造成损失。二是人手不足。"),
            1},
        silent(u"对14个乡镇和27个部门开展督察。27个部门、14个乡镇共41个单位参加考核。"),
        found(u"查摆问题317个。\n对查摆出的319个问题逐一明确责任。"),
        found(u"调处海域使用纠纷54件。\n今年受理的45件海域使用纠纷大多由此引发。"),
        found(u"开展专项督察，发现问题74个。审结58件。\n督察发现的75个问题尚有6个未完成。审结的59件中，直接纠错16件。",
            2018, 2),
        found(u"把35项任务分解到9个科室，每季度通报一次进度，年底39项任务全部完成。执法队有队员27名。\n执法队21名队员中"
              u"还有2名没"
              u"有执法证。",
            2018, 2),
        found(u"7月至8月，县司法局会同县政府督查室开展实地督察，发现问题57个。全年举办环境法治培训班3期。受理举报2874件"
              u"。班子"
              u"成员会前学法8次。\n对法治督察发现的50个问题逐项批示。参加全部4次会前学法。\n二、存在问题\n全年举办的7期"
              u"培训班偏重理论讲授。在群众举报的2854件环境问题中，噪声污染居多。",
            2018, 4),
        silent(
            u"7月至8月，县司法局会同县政府督查室开展实地督察，发现问题57个。全年举办环境法治培训班3期。受理举报2874件。"
            u"班"
            u"子成员会前学法8次。\n对法治督察发现的57个问题逐项批示。参加全部8次会前学法。对审计发现的12个问题逐项批示"
            u"。"
            u"参加全部12次党组会议。参加会前学法6次。\n二、存在问题\n全年举办的3期培训班偏重理论讲授。在群众举报的842件"
            u"噪声问题中，夜间居多。"),
        silent(u"查摆问题317个。\n对查摆出的317个问题逐一明确责任。查摆出的28个问题由县级解决。"),
        silent(u"全县14个乡镇中，12个乡镇已完成，还有2个乡镇正在推进。"),
        found(u"评查处罚案卷160卷、许可案卷90卷，共250卷。\n二、存在的问题\n评查的252卷案卷中，优秀案卷不多。"),
        silent(
            u"评查处罚案卷160卷、许可案卷90卷，共250卷。\n二、存在的问题\n评查的250卷案卷中，优秀案卷不多，评查的90卷"
            u"许可案卷中，优秀案卷不多。"),
        silent(u"法律援助案件386件。126件民事案件中，调解结案80件。受理案件214件，抽查的241件案件中，合格的有238件。"),
    };
}

} // namespace

QList<RuleExample> referenceExamples()
{
    return QList<RuleExample> {
               found(u"审查各类合同、协议214份。强化管理，241份合同、协议中有6份发生争议。"),
               found(u"审查合同85份。审查的58份合同全部出具意见。全镇现有执法人员27名。全镇21名执法人员中有4人持证。",
                   2018, 2),
               silent(u"审查合同85份。审查的12份征收合同全部出具意见。全镇现有执法人员27名。21名执法人员参加培训。"),
               found(u"推出“高效办成一件事”21件，累计办件38260件。\n全年“高效办成一件事”38460件办件中仍有部分需要线下核"
                     u"验。"),
               silent(u"受理投诉举报6850件。\n办结投诉举报6840件。开展检查8640户次。\n上年开展检查8540户次。"),
               found(u"法律顾问审查合同58份。重大合同必经法律顾问把关，全年送审的54份合同全部出具审查意见。"),
               found(u"执法大队现有执法人员15人，办理一般程序案件31件。\n执法大队13名执法人员中仍有3人未持证，业务培训"
                     u"跟不上，"
                     u"全年办理"
                     u"一般程序案件34件。",
                   2018, 2),
               silent(u"执法大队现有执法人员15人，其中持证12人。稽查大队办理一般程序案件31件。\n执法大队15名执法人员中"
                      u"仍有3人"
                      u"未持证，全"
                      u"年办理一般程序案件34件。"),
               found(u"对裁量权基准进行梳理，修订91项，新制定36项。\n推动修订和新制定裁量权基准137项。"),
               silent(u"对裁量权基准进行梳理，修订91项，新制定36项。\n推动修订和新制定裁量权基准127项，修订和新制定目录"
                      u"5项。"),
               found(u"将全年任务细化为23项，逐项明确责任人。到年底，32项任务全部完成。"),
               found(u"受理来电1562件，其中咨询947件、投诉483件、建议132件。\n二、存在问题\n全年283件投诉中，一部分反映"
                     u"态度。"),
               silent(u"将全年任务细化为32项，其中县级承担21项。到年底，32项任务全部完成，21项任务全部按期完成。受理来"
                      u"电1562件"
                      u"，其"
                      u"中投诉483件。\n二、存在问题\n全年483件投诉中，一部分反映态度。"),
               found(u"部署任务32项；年中调度，年末考核，30项任务全部按期完成。"),
               found(u"研究法治政府建设议题24个。全年研究的26个法治议题中，乡镇提出的有3个。"),
               silent(u"全县52个乡镇（街道）和部门全部聘请了法律顾问。全县16个乡镇（街道）中，配备专职人员的有6个。"),
               found(u"收到行政复议申请356件，其中受理318件。收到行政复议申请156件，均已办结。"),
               silent(u"审查各类合同、协议214份。强化管理，214份合同、协议中有6份发生争议。"),
               found(u"划分网格142个，配备网格员。124个网格中有37个以纸质方式登记。"),
               found(u"审结79件，败诉9件，败诉率11.39%"
                     u"。11件败诉案件主要因程序违法。12名在岗人员参训。13名在岗人员中有4人持证。",
                   2018, 2),
               silent(u"审结79件，败诉9件，败诉率11.39%。3件败诉案件因程序违法，其余6件败诉案件因事实不清。"),
               found(u"评查发现问题318个，问责5人。评查发现的381个问题中，程序类居多。"),
               silent(u"评查案卷200卷，发现问题318个。督察发现的138个问题中，程序类居多。"),
               found(u"罚没款1287.6万元。全年罚没款1278.6万元。安排普法经费26万元。普法经费28万元全部到位。", 2018, 2),
               silent(
                   u"县公安局罚没款1287.6万元。县交通局罚没款1278.6万元。安排普法经费26万元。各乡镇普法经费28万元。"),
               found(u"行政机关负责人出庭应诉率96%。行政机关负责人出庭应诉率达到98%。"),
               silent(u"县本级负责人出庭应诉率96%。乡镇负责人出庭应诉率98%。"),
           }
    + fartherExamples();
}

} // namespace nianbao
