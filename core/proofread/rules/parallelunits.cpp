// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/parallelunits.h"

#include "core/proofread/redpencil.h"
#include "core/proofread/rules/countedkinds.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace nianbao {

namespace {

UnitFault faultBeside(const Quantity &odd, const QString &unit, Severity severity = Severity::Warning)
{
    return {odd.range, ProofreadWords::tr("并列的各项论“%1”，这一项论“%2”。").arg(unit, odd.unit), {}, severity};
}

/// 96项执法事项，还有38人从未行使: by what is not done with them yet, which persons and firms do not do either. Of
/// 12项任务，还有3家未完成 nobody knows.
void findUndone(const QString &text, UnitFaults &faults)
{
    static const QString kThings =
        QStringLiteral("(?:事项|案件|申请|纠纷|权限|职权|文件|信访件|建议|提案|线索|案卷|许可)");
    static const QRegularExpression kForm(QStringLiteral(
        "(?:(?<=\\d)(?<thing>[件起宗项条份卷])[一-龥]{0,10}%1中?|%1\\d+(?<thing2>[件起宗项条份卷]))，"
        "(?:其中|但|目前|年底|年末|至今|现)?(?:仍|还|尚|另)有(?<number>\\d+(?<whom>[人名位家户]))"
        "(?=(?:事项|案件|申请)?(?:从未|尚未|还未|仍未|一直未|未|没有|从没|还没有)(?:行使|承接|下放|销号|备案|"
        "清理|修订|废止|归档|办结|审结|结案|公布|启用|使用过)(?:过|完毕|到位)?(?:[，。；、]|$))")
                                              .arg(kThings));
    if (!text.contains(QStringLiteral("还有")) && !text.contains(QStringLiteral("仍有"))
        && !text.contains(QStringLiteral("尚有")) && !text.contains(QStringLiteral("另有")))
        return;
    auto matches = kForm.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        faults << UnitFault {TextRange {int(match.capturedStart(u"number")), int(match.capturedLength(u"number"))},
            ProofreadWords::tr("并列的各项论“%1”，这一项论“%2”。")
                .arg(match.captured(u"thing") + match.captured(u"thing2"), match.captured(u"whom"))};
    }
}

/// Whether two counts stand side by side and say the same of two kinds: 适用简易程序的 and 适用一般程序的.
bool areAlike(const QString &text, const Quantity &one, const Quantity &other)
{
    constexpr qsizetype kAlike = 2; // characters at both ends, and 的
    constexpr qsizetype kLongest = 6; // characters between
    const int end = one.range.end();
    if (other.subject.start != end + 1 || !QStringView(u"，、；").contains(text[end]))
        return false;
    const QString first = subjectOf(text, one);
    const QString second = subjectOf(text, other);
    if (!first.endsWith(u'的') || !second.endsWith(u'的'))
        return false;
    const qsizetype shorter = std::min(first.size(), second.size());
    qsizetype before = 0;
    while (before < shorter && first[before] == second[before])
        ++before;
    qsizetype behind = 0;
    while (behind < shorter - before && first[first.size() - 1 - behind] == second[second.size() - 1 - behind])
        ++behind;
    return before >= kAlike && behind > kAlike && first.size() - before - behind <= kLongest
        && second.size() - before - behind <= kLongest;
}

/// 适用简易程序的5040卷，适用一般程序的1380件: the one that does not go with what both make is the odd one.
void findAlike(const QString &text, const QList<Quantity> &counts, UnitFaults &faults)
{
    constexpr qsizetype kFarthest = 6; // counts between the total and the two
    for (qsizetype index = 1; index < counts.size(); ++index) {
        const Quantity &one = counts[index - 1];
        const Quantity &other = counts[index];
        if (text[std::max(0, other.subject.end() - 1)] != u'的' || one.unit == other.unit || !kindsOfUnit(one.unit)
            || !kindsOfUnit(other.unit) || !areAlike(text, one, other))
            continue;
        const auto isTotal = [&](const Quantity &each) {
            return each.value == one.value + other.value && (each.unit == one.unit) != (each.unit == other.unit);
        };
        const auto from = counts.begin() + std::max<qsizetype>(0, index - 1 - kFarthest);
        const auto total = std::find_if(from, counts.begin() + index - 1, isTotal);
        if (total != counts.begin() + index - 1)
            faults << faultBeside(total->unit == one.unit ? other : one, total->unit);
        else
            faults << faultBeside(other, one.unit, areApart(one.unit, other.unit) ? Severity::Warning : Severity::Hint);
    }
}

/// 全年查处6420件。按程序分，简易程序5040卷、一般程序1380件: parts by their kind that make what was told right before
/// it.
void findByKinds(const QString &text, const QList<Quantity> &counts, UnitFaults &faults)
{
    static const QRegularExpression kKinds(QStringLiteral("[从按][一-龥]{1,8}(?:看|分|划分|统计)，$"));
    constexpr int kLead = 12; // characters
    constexpr int kShortest = 4;
    constexpr qsizetype kFarthest = 6; // counts between the total and the row
    constexpr double kLeast = 20; // fewer may make the sum by chance
    for (qsizetype first = 1; first + 1 < counts.size(); ++first) {
        const int start = counts[first].subject.start;
        if (start < kShortest || text[start - 1] != u'，' || !QStringView(u"看分计").contains(text[start - 2])
            || !kKinds.match(text.mid(qMax(0, start - kLead), qMin(start, kLead))).hasMatch())
            continue;
        qsizetype last = first;
        double made = counts[first].value;
        while (last + 1 < counts.size() && counts[last + 1].subject.start == counts[last].range.end() + 1
            && QStringView(u"，、").contains(text[counts[last].range.end()]))
            made += counts[++last].value;
        for (qsizetype at = first - 1; at >= std::max<qsizetype>(0, first - kFarthest) && last > first; --at) {
            const Quantity &total = counts[at];
            const auto isOdd = [&](const Quantity &each) { return each.unit != total.unit; };
            const auto from = counts.begin() + first;
            const auto to = counts.begin() + last + 1;
            if (total.value != made || total.value < kLeast || std::count_if(from, to, isOdd) != 1)
                continue;
            faults << faultBeside(*std::find_if(from, to, isOdd), total.unit);
            break;
        }
    }
}

/// 年初在册对象28名，…，年末在册25件: what there was first and what there is at last.
void findStocks(const QString &text, const QList<Quantity> &counts, UnitFaults &faults)
{
    static const QRegularExpression kAtLast(
        QStringLiteral("^(?:截至|到|至)?(?:20\\d\\d年)?(?:年末|年底|期末|12月底|目前|现)(?:仍|还|尚|实际)?"
                       "(?<there>在册|在编|在岗|在矫|在管|在库|在建|在办|实有|持证|存量|结存|登记)(?:的|共|有|为)*$"));
    if (!text.contains(QStringLiteral("年初")) && !text.contains(QStringLiteral("年末"))
        && !text.contains(QStringLiteral("年底")))
        return;
    for (qsizetype index = 1; index < counts.size(); ++index) {
        const Quantity &now = counts[index];
        const QRegularExpressionMatch last = kAtLast.match(subjectOf(text, now));
        const int end = now.range.end();
        if (!last.hasMatch() || (end < int(text.size()) && !QStringView(u"，。；、：（）").contains(text[end])))
            continue;
        const int sentence = sentenceAt(text, now.range.start).start;
        const auto isFirst = [&](const Quantity &each) {
            static const QRegularExpression kAtFirst(
                QStringLiteral("^(?:20\\d\\d年)?(?:年初|上年末|上年底|去年底|期初)"));
            const QString words = subjectOf(text, each);
            return each.range.start >= sentence && words.contains(last.capturedView(u"there"))
                && kAtFirst.match(words).hasMatch();
        };
        const auto first = std::find_if(counts.begin(), counts.begin() + index, isFirst);
        if (first != counts.begin() + index && areApart(first->unit, now.unit))
            faults << faultBeside(now, first->unit);
    }
}

} // namespace

UnitFaults unitsOfParallels(const PrintedLine &line)
{
    constexpr qsizetype kFewest = 2; // counts
    UnitFaults faults;
    QList<Quantity> counts;
    if (line.quantities.size() < kFewest)
        return faults;
    std::copy_if(line.quantities.begin(), line.quantities.end(), std::back_inserter(counts),
        [](const Quantity &each) { return each.isCount(); });
    findUndone(line.open, faults);
    findAlike(line.open, counts, faults);
    findByKinds(line.open, counts, faults);
    findStocks(line.open, counts, faults);
    return faults;
}

QList<RuleExample> parallelUnitExamples()
{
    return {
        found(u"赋予街道的96项执法事项，还有38人从未行使。年初受理的26件复议申请，目前仍有3户没有审结。承接权限120项，"
              u"仍有12名尚未承接。",
            2018, 3),
        found(u"全年查处案件6420件。按程序分，适用简易程序的5040卷，适用一般程序的1380件。"),
        found(u"全年查处案件6420件。按领域分，市容类3870件、市政类960件、运输类1150处、其他类440件。"),
        found(u"年初在册社区矫正对象28名，年内新接收14名、解除矫正17名，年末在册25件。"),
        silent(u"赋予街道的96项执法事项，还有38项从未行使。年初排查隐患26处，还有3家未整改。12项任务，还有3家未完成。"),
        silent(u"查处案件6420件。按程序分，简易程序5040件、一般程序1380件，罚款120人。涉及企业经营的12家，涉及个人生活"
               u"的30人。"),
        silent(u"年初在册对象28名，年末在册25人。年初在库项目12个，年末在册企业30家。年初在办案件12件，年末持证人员30人"
               u"。"),
    };
}

} // namespace nianbao
