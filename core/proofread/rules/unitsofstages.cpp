// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/unitsofstages.h"

#include "core/proofread/redpencil.h"
#include "core/proofread/rules/countedkinds.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace nianbao {

namespace {

bool isOfThing(const QString &unit)
{
    static const QStringList kUnits {QStringLiteral("件"), QStringLiteral("起"), QStringLiteral("宗"),
        QStringLiteral("份"), QStringLiteral("卷"), QStringLiteral("条"), QStringLiteral("项"), QStringLiteral("个"),
        QStringLiteral("部")};
    return kUnits.contains(unit);
}

/// What a thing comes to, with no word of whom: 审结, 整改到位, 不予受理.
bool isStage(const QString &words)
{
    static const QRegularExpression kForm(QStringLiteral(
        "^(?:其中|已|均已|现已|全部|共|年内|当年|目前已?|按期|依法|当场|均|尚|仍|还有|拟|被|结果为|判决|予以)*"
        "(?:受理|不予受理|审结|办结|结案|化解|调解成功|调处成功|整改|整改到位|整改完成|完成整改|销号|采纳|部分采纳|"
        "未采纳|"
        "保留|修订|修改|废止|宣布失效|继续有效|维持|撤销|变更|确认违法|责令履行|驳回|终止|调解结案|和解结案|胜诉|败诉|"
        "公开|部分公开|不予公开|无法提供|未审结|未办结|未整改|正在审理|正在办理|尚未审结|尚未办结|在办|结转|纠错|"
        "直接纠错|"
        "准予许可|不予许可|归档|答复|了结)$"));
    return kForm.match(words).hasMatch();
}

/// A stage that nothing but its own intake has to stand before.
bool isSureStage(const QString &words)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?:审结|办结|结案|化解|整改到位|完成整改|销号|采纳|废止|修订|继续有效|胜诉|败诉)$"));
    return kForm.match(words).hasMatch();
}

/// 企业诉求12件，办结8家: firms and persons are told of, so that they may be counted.
bool tellsWhom(QStringView before)
{
    static const QRegularExpression kForm(QStringLiteral("企业|商户|农户|群众|人员|居民|职工|户|店|当事人|个人|来访|"
                                                         "咨询|单位|机构|学校|会议|活动|宣传|培训|金额|款|欠薪"));
    return kForm.match(before.toString()).hasMatch();
}

/// Whether nothing but a mark parts the two.
bool joins(const QString &text, const Quantity &before, const Quantity &behind)
{
    return behind.subject.start == before.range.end() + 1 && QStringView(u"，、；").contains(text[before.range.end()]);
}

bool isClosed(const QString &text, const Quantity &each)
{
    const int end = each.range.end();
    return end >= int(text.size()) || QStringView(u"，。；、：（）").contains(text[end]);
}

/// 排查纠纷640人次，化解608件: what came in, by what became of it.
void findIntakes(const QString &text, const QList<Quantity> &counts, UnitFaults &faults)
{
    static const QRegularExpression kThings(QStringLiteral(
        "(?:案件|纠纷|申请|事项|工单|投诉举报|线索|问题|诉求|行政复议|诉讼|审结|受理|信访件|文件|许可|意见|建议)$"));
    for (qsizetype index = 0; index + 1 < counts.size(); ++index) {
        const Quantity &odd = counts[index];
        const Quantity &next = counts[index + 1];
        if (!isOfThing(next.unit) || !areApart(odd.unit, next.unit) || !joins(text, odd, next) || odd.value < next.value
            || text[odd.range.end()] == u'、' || !isStage(subjectOf(text, next)))
            continue;
        const QString noun = subjectOf(text, odd);
        const bool isBesides = index > 0 && counts[index - 1].range.end() + 1 >= odd.subject.start && noun.isEmpty();
        if (!isBesides && kThings.match(noun).hasMatch() && !tellsWhom(noun))
            faults << UnitFault {
                odd.range, ProofreadWords::tr("前面论“%1”，后面办成的论“%2”。").arg(odd.unit, next.unit)};
    }
}

/// 出具意见318件，比上年增加46人次; 比2019年的78件增加17家: by how many it has changed.
void findDifferences(const QString &text, const QList<Quantity> &counts, UnitFaults &faults)
{
    static const QRegularExpression kBare(QStringLiteral("^(?:净?增加|减少|多|少|增|减|上升|下降)了?$"));
    static const QRegularExpression kThan(
        QStringLiteral("^(?:同比|[比较与](?:上年度?|去年|上一年度?|20\\d\\d年度?|前年)(?:同期)?(?:相比)?)"
                       "(?:净?增加|减少|多|少|增|减|上升|下降)了?$"));
    for (qsizetype index = 1; index < counts.size(); ++index) {
        const Quantity &odd = counts[index];
        const Quantity &before = counts[index - 1];
        if (!areApart(odd.unit, before.unit) || !isClosed(text, odd))
            continue;
        const QString words = subjectOf(text, odd);
        const bool isBare = odd.subject.start == before.range.end() && kBare.match(words).hasMatch();
        if (!isBare && !(joins(text, before, odd) && kThan.match(words).hasMatch()))
            continue;
        const int start = sentenceAt(text, odd.range.start).start;
        const bool isToldBefore = std::any_of(counts.begin(), counts.begin() + index,
            [&](const Quantity &each) { return each.range.start >= start && !areApart(each.unit, odd.unit); });
        if (!isToldBefore)
            faults << UnitFault {
                odd.range, ProofreadWords::tr("前后相比的两个数，一个论“%1”，一个论“%2”。").arg(before.unit, odd.unit)};
    }
}

} // namespace

UnitFaults unitsOfOtherStages(const PrintedLine &line)
{
    constexpr int kFar = 40; // characters before, among which whom may be told
    const QString &text = line.open;
    QList<Quantity> counts;
    std::copy_if(line.quantities.begin(), line.quantities.end(), std::back_inserter(counts),
        [](const Quantity &each) { return each.isCount(); });
    UnitFaults faults;
    for (qsizetype index = 1; index < counts.size(); ++index) {
        const Quantity &odd = counts[index];
        const Quantity &before = counts[index - 1];
        const int end = odd.range.end();
        if (!isOfThing(before.unit) || !areApart(odd.unit, before.unit) || !isClosed(text, odd)
            || !joins(text, before, odd))
            continue;
        const auto isLike = [&](qsizetype at) {
            return at >= 0 && at < counts.size() && counts[at].unit == before.unit;
        };
        const bool isBetween = isLike(index + 1) && joins(text, odd, counts[index + 1]);
        const bool isThird = isLike(index - 2) && joins(text, counts[index - 2], before);
        const QString words = subjectOf(text, odd);
        // 办结12件、8人 counts both
        const bool mayBeMore = end < int(text.size()) && text[end] == u'、' && !isBetween;
        if (mayBeMore || !isStage(words) || !(isBetween || isThird || isSureStage(words)))
            continue;
        const int from = std::max(sentenceAt(text, before.range.start).start, before.range.start - kFar);
        if (!tellsWhom(QStringView(text).mid(from, before.range.end() - from)))
            faults << UnitFault {
                odd.range, ProofreadWords::tr("并列的各项论“%1”，这一项论“%2”。").arg(before.unit, odd.unit)};
    }
    findIntakes(text, counts, faults);
    findDifferences(text, counts, faults);
    return faults;
}

QList<RuleExample> unitOfStageExamples()
{
    return {
        found(u"收到行政复议申请497件，受理402人，审结388件。发现问题19个，整改到位17名。提出审核意见315条，采纳302人次"
              u"。",
            2023, 3),
        found(u"审结的案件中，维持24件、驳回5件、撤销3名、终止3件。清理文件142件，保留98件、修订30件、废止14场。", 2023,
            2),
        found(u"全年排查矛盾纠纷640人次，化解608件。出具法律意见318件，比上年增加46人次。收到申请95件，比上年的78件增加"
              u"17家。",
            2023, 3),
        silent(
            u"排查纠纷当事人640人，化解608件。查处12件、8人，比上年减少3件。培训180人次，比上年增加2期。检查企业95家，"
            u"整改问题78个，比上年减少10家。"),
        silent(u"收到企业诉求12件，办结8家，结转4件。立案12件，处罚8人，结案5件。办结12件、8人，受理3件。"),
        silent(u"参加考试318人，合格301人。举办活动12场，受理咨询300人次，办结12件。审结12件、罚款8.4万元，结案3件。"),
    };
}

} // namespace nianbao
