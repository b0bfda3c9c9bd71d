// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/retoldcounts.h"

#include "core/proofread/rules/countedthings.h"
#include "core/proofread/rules/eachonce.h"
#include "core/proofread/rules/longnumbers.h"
#include "core/proofread/rules/lookalikes.h"
#include "core/proofread/rules/retellings.h"
#include "core/proofread/rules/retoldrates.h"
#include "core/proofread/rules/toldnumbers.h"
#include "core/proofread/rules/yearsummaries.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

constexpr qsizetype kMostReferences = 200; // different ones in a report

/// 241份合同中, 评查发现的381个问题中, 11件败诉案件主要因: the number of all of something that was told before.
struct Reference {
    const ToldNumber *told = nullptr;
    QString noun; ///< 合同, 败诉案件
    QString deed; ///< 评查发现
    bool isAmong = false; ///< 中 follows: surely of all of them
    bool isOfAll = false; ///< 均, 都, 全部 follows
    bool isScoped = false; ///< 全镇21名执法人员中, 上述26项: says itself that it is of all
    QString body {}; ///< 执法大队 of 执法大队15名执法人员中

    /// Whether the number is of something else than what is told of all.
    [[nodiscard]] bool isOfOther(const ToldNumber &number) const
    {
        if (body.isEmpty())
            return number.isOfOther();
        return number.isAmong() || !QStringView(number.line->open).left(number.range.start).contains(body);
    }
};

/// 案件, 问题: of these there are many in a report.
bool isAny(const QString &noun)
{
    static const QRegularExpression kAny(
        QStringLiteral("^(?:案件|文件|问题|人员|群众|单位|部门|企业|事项|项目|活动|纠纷|隐患|意见|建议|会议|材料|案卷|"
                       "任务|措施|线索|乡镇|街道|村|社区|村（社区）|行政村)$"));
    return kAny.match(noun).hasMatch();
}

std::optional<Reference> referenceAt(const ToldNumber &told)
{
    static const QRegularExpression kOpening(
        QStringLiteral("^(?:[一-龥]{1,3}是|（[一二三四五六七八九十]+）)?(?:在|对)?(?:这|该|(?<scope>上述|全部|所有|全["
                       "省市县区镇乡州]|我[省市县区镇])|(?<year>全年|本年度?)?(?<deed>[一-龥]{2,8})的|(?<body>[一-龥]{"
                       "2,16}(?:大队|支队|中队|中心))(?:现有)?)?$"));
    static const QRegularExpression kOther(QStringLiteral("其余|其他|另外|另有|剩余|新增|抽查|首批|每|部分|近|已"));
    static const QRegularExpression kAmong(QStringLiteral("^(?<noun>[一-龥“”（）、]{2,14}?)中(?:$|，|[一-龥、])"));
    static const QRegularExpression kTelling(QStringLiteral(
        "^(?<noun>[一-龥（）、]{1,8}?)(?:主要|(?<all>均|都|全部|无一)|造成|涉及|集中|多|因|由|平均|尚|仍|有)"));
    const QRegularExpressionMatch opening = kOpening.match(told.before);
    if (!opening.hasMatch() || kOther.match(told.before).hasMatch())
        return {};
    const QString body = opening.captured(u"body");
    const bool isScoped =
        opening.capturedLength(u"scope") > 0 || opening.capturedLength(u"year") > 0 || !body.isEmpty();
    if (const QRegularExpressionMatch among = kAmong.match(told.after); among.hasMatch())
        return Reference {&told, among.captured(u"noun"), opening.captured(u"deed"), true, false, isScoped, body};
    if (const QRegularExpressionMatch telling = kTelling.match(told.after); telling.hasMatch())
        return Reference {&told, telling.captured(u"noun"), opening.captured(u"deed"), false,
            telling.capturedLength(u"all") > 0, isScoped, body};
    return {};
}

/// Whether another number counts what the reference names: 审查合同214份, 败诉9件 of 败诉案件, 12名在岗人员.
bool isOfNoun(const ToldNumber &told, const QString &noun)
{
    static const QRegularExpression kThings(QStringLiteral("(?:案件|人员|问题|事项|单位)$"));
    constexpr qsizetype kFewest = 2; // characters
    static const QRegularExpression kJoined(QStringLiteral("^(?:和|及|与|以及|、)[一-龥]")); // 52个乡镇和部门
    if (told.after.startsWith(noun))
        return !kJoined.match(told.after.mid(noun.size())).hasMatch();
    const QString phrase = phraseOf(told.before);
    const QString plain = QString(noun).remove(u'“').remove(u'”');
    const QString deed = QString(plain).remove(kThings);
    constexpr qsizetype kCompound = 4; // 62项下放事项 of 下放的行政执法事项62项
    const bool isCompound = plain.size() == kCompound && phrase.size() > kCompound
        && phrase.endsWith(plain.right(kFewest)) && phrase.contains(plain.left(kFewest));
    return isCompound || phrase.endsWith(plain) || (deed.size() >= kFewest && deed != plain && phrase.endsWith(deed));
}

/// Whether the deed is said of both: 评查发现的381个问题 and 评查案卷200卷，发现问题318个.
bool isOfDeed(const ToldNumber &told, const QString &deed)
{
    constexpr qsizetype kStem = 2; // characters
    const QString words = told.lead() + told.after;
    if (deed.size() == kStem && words.contains(deed.back())) // 送审的58份合同 and 审查合同85份
        return true;
    return deed.isEmpty() || (words.contains(deed.left(kStem)) && words.contains(deed.right(kStem)));
}

/// 研究的26个法治议题 and 研究法治政府建设议题24个.
bool isOfDeedAndThing(const ToldNumber &told, const Reference &reference)
{
    constexpr qsizetype kThing = 2; // characters
    const QString thing = reference.noun.right(kThing);
    return !reference.deed.isEmpty() && !isAny(thing) && phraseOf(told.before).endsWith(thing)
        && isOfDeed(told, reference.deed);
}

/// What may be told of the same: the different numbers with the noun, but of another time or a part.
QList<const ToldNumber *> candidatesOf(const Reference &reference, const ToldNumbers &numbers)
{
    QList<const ToldNumber *> candidates;
    const QList<const ToldNumber *> alike = numbers.ofUnit(reference.told->unit);
    for (const ToldNumber *each : alike) {
        const bool isNamed =
            each != reference.told && (isOfNoun(*each, reference.noun) || isOfDeedAndThing(*each, reference));
        if (isNamed && !reference.isOfOther(*each)) // what it is told of takes longer to find out
            candidates << each;
    }
    return candidates;
}

bool isOneValue(const QList<const ToldNumber *> &candidates)
{
    return std::all_of(candidates.begin(), candidates.end(),
        [&](const ToldNumber *each) { return each->number == candidates.first()->number; });
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
    constexpr qsizetype kFull = 4; // characters of a noun
    constexpr double kNear = 2;
    const QString &number = reference.told->number;
    const double apart = number.toDouble() - other.number.toDouble();
    const bool isSwapped = isTransposed(number, other.number);
    if (!isOfDeed(other, reference.deed))
        return std::nullopt;
    if (isSwapped && number.size() >= kLong)
        return reference.isAmong ? Severity::Error : Severity::Warning;
    const bool isFull = reference.noun.size() >= kFull || !reference.deed.isEmpty();
    if (isSwapped && (isAny(reference.noun) ? reference.isOfAll || isProblem(reference) : isFull))
        return Severity::Warning;
    constexpr double kAlmost = 0.1;
    if (isAny(reference.noun) && reference.told->unit == u"项" && reference.isOfAll && isOnly
        && reference.told->line == other.line && qAbs(apart) <= kAlmost * other.number.toDouble())
        return Severity::Warning; // 部署任务32项；…30项任务全部完成
    if (isAny(reference.noun))
        return std::nullopt;
    if (isMiswritten(number, other.number) && (number.size() >= kLong || isSwapped) && reference.isAmong)
        return isOnly ? Severity::Error : Severity::Warning;
    const bool isMore = apart > 0 && apart <= other.number.toDouble();
    const bool isSurelyAll = reference.isAmong || (reference.isOfAll && !reference.deed.isEmpty());
    const bool isNear = apart < 0 && number.size() > 1 && isSurelyAll && (-apart <= kNear || reference.isScoped);
    if (isOnly && isFull && (isMore || isNear))
        return Severity::Warning;
    return std::nullopt;
}

void checkReferences(const ToldNumbers &numbers, EachOnce &pencil)
{
    QSet<QString> seen;
    for (const ToldNumber &told : numbers.all()) {
        if (told.after.isEmpty() || numbers.count(told.number, told.unit) > 1)
            continue;
        const std::optional<Reference> reference = referenceAt(told);
        if (!reference || (reference->body.isEmpty() && told.isOfOther()) || seen.size() >= kMostReferences
            || seen.contains(told.number + told.unit + reference->noun))
            continue;
        seen << told.number + told.unit + reference->noun;
        const QList<const ToldNumber *> candidates = candidatesOf(*reference, numbers);
        for (const ToldNumber *other : candidates) {
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
    const QString phrase = phraseOf(told.before).remove(kOpening).remove(kHeads);
    const bool isAttribute = (told.unit == u"%" ? kRate : kMoney).match(phrase).hasMatch();
    const bool isOther = told.isOfTime() || told.isOfBody() || (told.unit != u"%" && told.isAmong());
    return isAttribute && !kGrown.match(told.lead()).hasMatch() && !isOther ? phrase + told.unit : QString();
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

/// 撤销、确认违法、责令履行合计261件 where there are 撤销117件、确认违法68件、责令履行31件.
void checkNamedSums(const ToldNumbers &numbers, EachOnce &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?:^|[的对，])(?<names>[一-龥]{2,8}(?:[、和][一-龥]{2,8}){1,5}?)(?:等?[两二三四五六]类|["
                       "两二三四五六]项)?(?:案件|情形|合计|共计|总计|共)+$"));
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
                const QString phrase = phraseOf(each->before);
                return each != &told
                    && (phrase == name || phrase.endsWith(u'、' + name) || phrase == QStringLiteral("其中") + name)
                    && (!line || each->line == line);
            });
            if (part == alike.end())
                break;
            line = (*part)->line;
            sum += (*part)->number.toDouble();
            shown << (*part)->number;
            ++found;
        }
        if (found == names.size() && line != told.line && sum != told.number.toDouble())
            pencil.mark(*told.line, told.range, told.range.start + int(told.number.size()),
                ProofreadWords::tr("同一个数前后不一致：别处是%1，这里是“%2”。")
                    .arg(shown.join(QStringLiteral(" + ")) + QStringLiteral(" = ") + shownNumber(sum),
                        told.line->quote(told.range)),
                Severity::Error);
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
    checkAttributes(numbers, pencil);
    checkNamedSums(numbers, pencil);
    checkLongNumbers(numbers, pencil);
    checkProblems(numbers, pencil);
    checkRetellings(numbers, pencil);
    checkYearSummaries(numbers, pencil);
    checkLookalikes(numbers, pencil);
    checkRetoldRates(numbers, pencil);
}

} // namespace nianbao
