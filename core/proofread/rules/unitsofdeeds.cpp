// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/unitsofdeeds.h"

#include "core/proofread/redpencil.h"
#include "core/proofread/rules/countedkinds.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace nianbao {

namespace {

bool isBeforeMark(const QString &text, const Quantity &quantity)
{
    const int end = quantity.range.end();
    return end >= int(text.size()) || QStringView(u"，。；、：（）").contains(text[end]);
}

/// Persons and firms are not done with; of 起 and 个 nobody knows.
bool isOfWhom(const QString &unit)
{
    static const QStringList kUnits {QStringLiteral("人"), QStringLiteral("名"), QStringLiteral("位"),
        QStringLiteral("家"), QStringLiteral("户"), QStringLiteral("艘"), QStringLiteral("台"), QStringLiteral("辆")};
    return kUnits.contains(unit);
}

bool isOfThing(const QString &unit)
{
    static const QStringList kUnits {QStringLiteral("件"), QStringLiteral("起"), QStringLiteral("宗"),
        QStringLiteral("项"), QStringLiteral("份"), QStringLiteral("部")};
    return kUnits.contains(unit);
}

UnitFault faultBeside(const Quantity &odd, const Quantity &other)
{
    return {odd.range, ProofreadWords::tr("并列的各项论“%1”，这一项论“%2”。").arg(other.unit, odd.unit)};
}

/// 受理申请41件，已答复41人; 修改8件、废止17名: a deed that nothing but things are done with, right behind their
/// number.
void findDone(const QString &text, const QList<Quantity> &counts, UnitFaults &faults)
{
    static const QRegularExpression kDone(
        QStringLiteral("^(?:已|均已|现已|全部|已全部|共|按期|按时|当场|当年|依法|目前已|年内)?(?:办结|答复|审结|结案|"
                       "化解|归档|废止|修改|"
                       "修订|宣布失效|失效|了结|调处|调结|办复)$"));
    // not 驳回, 撤销, 终止: those are also done with what persons and firms have
    static const QRegularExpression kOfWhom(
        QStringLiteral("企业|商户|农户|群众|人员|居民|职工|户|店|当事人|个人|来访|咨询"));
    for (qsizetype index = 1; index < counts.size(); ++index) {
        const Quantity &done = counts[index];
        const Quantity &before = counts[index - 1];
        if (!isOfWhom(done.unit) || !isOfThing(before.unit) || !isBeforeMark(text, done)
            || done.subject.start != before.range.end() + 1 || !QStringView(u"，、").contains(text[before.range.end()]))
            continue;
        constexpr int kFar = 40; // characters before, among which who asked may be told
        int from = before.range.end();
        while (from > 0 && before.range.end() - from < kFar && !QStringView(u"。；").contains(text[from - 1]))
            --from;
        const QString words = subjectOf(text, done);
        const bool mayBeMore = text.mid(done.range.end(), 1) == u"、"
            && (index + 1 >= counts.size() || counts[index + 1].unit != before.unit); // 办结12件、8人
        if (!kDone.match(words).hasMatch() || mayBeMore
            || kOfWhom.match(text.mid(from, before.range.end() - from)).hasMatch())
            continue;
        faults << faultBeside(done, before);
    }
}

/// The last two characters of what a part is: 纠纷 of 物业纠纷. Empty: it is a deed, or told too shortly.
QString headOf(const QString &text, const Quantity &part)
{
    constexpr qsizetype kHead = 2; // characters
    static const QRegularExpression kDeed(
        QStringLiteral("^(?:开展|召开|举办|来访|接访|现场|涉及|发放|印发|出动|惠及|培训|参加|组织|查处)"));
    const QString words = nounBefore(text, part).remove(QStringLiteral("其中"));
    return words.size() > kHead && !kDeed.match(words).hasMatch() && kindsOfNoun(words) ? words.right(kHead)
                                                                                        : QString();
}

/// 邻里纠纷1652件、物业纠纷877次、其他纠纷659件: of the same head, with others of one unit on both sides, or two
/// before.
void findAmongLike(const QString &text, const QList<Quantity> &counts, UnitFaults &faults)
{
    for (qsizetype index = 1; index < counts.size(); ++index) {
        const Quantity &odd = counts[index];
        if (!areApart(odd.unit, counts[index - 1].unit))
            continue;
        const QString head = headOf(text, odd);
        const auto isLike = [&](qsizetype at) {
            return at >= 0 && at < counts.size() && headOf(text, counts[at]) == head && isBeforeMark(text, counts[at]);
        };
        const auto joins = [&](qsizetype at) {
            const int end = counts[at].range.end();
            return counts[at + 1].subject.start == end + 1 && QStringView(u"、，").contains(text[end]);
        };
        if (head.isEmpty() || (kindsOfNoun(head) & kindsOfUnit(odd.unit)) || !isLike(index - 1) || !joins(index - 1))
            continue;
        const bool isBetween = isLike(index + 1) && joins(index) && counts[index + 1].unit == counts[index - 1].unit;
        const bool isBehind = index > 1 && text[counts[index - 1].range.end()] == u'、' && isLike(index - 2)
            && joins(index - 2) && counts[index - 2].unit == counts[index - 1].unit
            && !(isLike(index + 1) && joins(index));
        if (isBetween || isBehind)
            faults << faultBeside(odd, counts[index - 1]);
    }
}

/// 84件案件中仍有6家没有办结, 增加到1925件，年底还有115名在办.
void findLeft(const QString &text, UnitFaults &faults)
{
    static const QRegularExpression kForm(QStringLiteral(
        "\\d(?<thing>[件起宗项])(?:案件|申请|纠纷|诉讼)?中?，?(?:年底|目前|年末|现|截至年底)?(?:仍|还|尚|另)有"
        "(?<number>\\d+(?<whom>[人名位家户艘台辆]))(?=(?:案件)?(?:没有|未|尚未|还未|正在|在|仍在)(?:办结|审结|结案|"
        "办理|审理|"
        "办|审|化解|答复)[^一-龥]|(?:案件)?(?:没有|未|尚未|还未)(?:办结|审结|结案)(?:，|。|；|$))"));
    if (!text.contains(QStringLiteral("有")))
        return;
    auto matches = kForm.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        faults << UnitFault {TextRange {int(match.capturedStart(u"number")), int(match.capturedLength(u"number"))},
            ProofreadWords::tr("并列的各项论“%1”，这一项论“%2”。")
                .arg(match.captured(u"thing"), match.captured(u"whom"))};
    }
}

} // namespace

UnitFaults unitsOfOtherDeeds(const PrintedLine &line)
{
    UnitFaults faults;
    QList<Quantity> counts;
    std::copy_if(line.quantities.begin(), line.quantities.end(), std::back_inserter(counts),
        [](const Quantity &each) { return each.isCount(); });
    findDone(line.open, counts, faults);
    findAmongLike(line.open, counts, faults);
    findLeft(line.open, faults);
    return faults;
}

QList<RuleExample> unitOfDeedExamples()
{
    return {
        found(u"受理信息公开申请41件，已答复41人。清理规范性文件73件，保留48件、修改8件、废止17名。", 2018, 2),
        found(u"邻里纠纷1652件、婚姻家庭纠纷938件、物业纠纷877次、其他纠纷659件。信访积案由31件减少到5件，共化解26家。",
            2018, 2),
        found(
            u"立案的84件案件中仍有6家没有办结，主要原因是周期较长。复议申请增加到1925件，年底还有115名在办。", 2018, 2),
        found(u"县政府门户网站公开信息2210条；收到政府信息公开申请64件，年内答复61人，3件依法延期答复。"),
        silent(u"受理企业诉求12件，办结8家。立案12件，处罚15人。接待来访12件，答复30人。案件12件，仍有6人未到案。"),
        silent(u"邻里纠纷16件、物业纠纷8起、其他纠纷6件。制定文件3件、印发文件8份。清理文件73件，废止17部，修改8部。"),
        silent(u"现场咨询12人、电话咨询38次、网络咨询20人。书信投诉12件、来访投诉8人、网络投诉6件。"),
        silent(u"清理注销证件1106个、新增证件483个，年末持有效证件14204人。"),
        silent(u"行政处罚案件12件、行政许可案件5件，涉案人员8名、涉案企业3家。法律援助12件、法律援助律师8名。"),
    };
}

} // namespace nianbao
