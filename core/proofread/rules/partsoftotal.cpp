// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace nianbao {

namespace {

/// Names of parts that never overlap. Of those that leave nothing over a smaller sum is wrong as well.
struct PartSet {
    QRegularExpression names;
    bool complete = false;
};

const QList<PartSet> &partSets()
{
    static const QList<PartSet> kSets {
        {QRegularExpression(QStringLiteral("一审|二审|再审")), true},
        {QRegularExpression(QStringLiteral("男|女")), true},
        {QRegularExpression(QStringLiteral("维持|撤销|变更|确认违法|责令履行|驳回|终止|调解|撤回")), false},
        {QRegularExpression(QStringLiteral("废止|修改|失效|继续有效|保留")), false},
        {QRegularExpression(QStringLiteral("准予|不予|警告|罚款|没收|吊销")), false},
        {QRegularExpression(QStringLiteral("新制定|修订|废除")), false},
    };
    return kSets;
}

struct PartsOfTotal {
    Quantity total;
    QList<Quantity> parts;
    QStringList names; ///< what stands before each part since the one before
};

/// The first quantity that begins at the position or behind it.
QList<Quantity>::const_iterator firstFrom(const QList<Quantity> &quantities, int position)
{
    return std::lower_bound(quantities.begin(), quantities.end(), position,
        [](const Quantity &quantity, int wanted) { return quantity.range.start < wanted; });
}

/// The quantities of the total's unit behind 其中.
PartsOfTotal partsBehind(const PrintedLine &line, const Quantity &total, TextRange among, int end)
{
    PartsOfTotal result;
    result.total = total;
    int from = among.end();
    for (auto next = firstFrom(line.quantities, among.end()); next != line.quantities.end(); ++next) {
        const Quantity &quantity = *next;
        if (quantity.range.start >= end)
            break;
        if (quantity.unit == total.unit && quantity.decimals == 0) {
            result.parts << quantity;
            result.names << line.open.mid(from, quantity.range.start - from);
        }
        from = quantity.range.end();
    }
    return result;
}

/// Parts come up to the end of the sentence, or to the next 其中, which has its own.
int endOfParts(const PrintedLine &line, const QList<TextRange> &amongs, qsizetype index)
{
    const int end = sentenceAt(line.open, amongs[index].start).end();
    return index + 1 < amongs.size() ? qMin(end, amongs[index + 1].start) : end;
}

QString sumOf(const PartsOfTotal &sums, double sum)
{
    QStringList numbers;
    for (const Quantity &part : sums.parts)
        numbers << shownNumber(part.value);
    const double total = sums.total.value;
    const QString added = QStringLiteral("%1 = %2").arg(numbers.join(QStringLiteral(" + ")), shownNumber(sum));
    if (sum == total)
        return added;
    return added + (sum > total ? QStringLiteral(" > ") : QStringLiteral(" < ")) + shownNumber(total);
}

/// 保留30件、修改12件、废止10件: names side by side, none of which says that it holds others. People have several
/// qualities at once.
bool areSideBySide(const PartsOfTotal &sums)
{
    static const QRegularExpression kName(QStringLiteral("^、?(?!已|共|均|仍|正在)[一-龥]{2,8}$"));
    static const QRegularExpression kHolding(QStringLiteral(
        "结|完成|整改|通过|采纳|受理|立案|办理|即办|可办|查|答复|按期|网上|涉|新增|含|以上|重点|出庭|审|其"));
    static const QStringList kPeople {
        QStringLiteral("人"), QStringLiteral("名"), QStringLiteral("人次"), QStringLiteral("户")};
    return !kPeople.contains(sums.total.unit)
        && std::all_of(sums.names.begin(), sums.names.end(),
            [](const QString &name) { return kName.match(name).hasMatch() && !kHolding.match(name).hasMatch(); });
}

const PartSet *setOf(const PartsOfTotal &sums)
{
    for (const PartSet &set : partSets()) {
        const bool all = std::all_of(sums.names.begin(), sums.names.end(),
            [&](const QString &name) { return set.names.match(name).hasMatch(); });
        if (all)
            return &set;
    }
    return nullptr;
}

/// With 余 or 多 in it a sum is no proof of anything.
bool isExact(const PartsOfTotal &sums)
{
    return !sums.total.approximate
        && std::none_of(sums.parts.begin(), sums.parts.end(), [](const Quantity &part) { return part.approximate; });
}

void judge(const PrintedLine &line, const PartsOfTotal &sums, RedPencil &pencil)
{
    if (!isExact(sums) || sums.parts.isEmpty())
        return;
    if (const Quantity &first = sums.parts.first(); first.value > sums.total.value) {
        pencil.mark(line, first.range,
            {ProofreadWords::tr("“其中”的数比总数大。"),
                QStringLiteral("%1 > %2").arg(shownNumber(first.value), shownNumber(sums.total.value))});
        return;
    }
    const PartSet *set = sums.parts.size() > 1 ? setOf(sums) : nullptr;
    if (!set && (sums.parts.size() < 2 || !areSideBySide(sums)))
        return;
    double sum = 0;
    qsizetype added = 0;
    while (added < sums.parts.size() && (added < 2 || sum != sums.total.value)) // what follows a sum that holds is new
        sum += sums.parts[added++].value;
    PartsOfTotal told = sums;
    told.parts = sums.parts.mid(0, added);
    const TextRange range {sums.total.range.start, told.parts.last().range.end() - sums.total.range.start};
    constexpr int kGoesOn = 12; // characters: 二审90件；再审4件
    const bool complete = set && set->complete && !line.open.mid(range.end(), kGoesOn).contains(u'审');
    const Severity severity = set ? Severity::Error : Severity::Warning;
    if (sum == sums.total.value)
        pencil.prove(line, range, sumOf(told, sum));
    else if (sum > sums.total.value)
        pencil.mark(line, range, {ProofreadWords::tr("各项之和大于总数。"), sumOf(told, sum), {}, severity});
    else if (complete)
        pencil.mark(line, range, {ProofreadWords::tr("各项之和小于总数。"), sumOf(told, sum), {}, severity});
}

void checkPartsOfTotal(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kAmong(QStringLiteral("[，；（。：]?其中[，：]?|（(?=一审)"));
    for (const PrintedLine &line : manuscript.lines()) {
        QList<TextRange> amongs;
        auto matches = kAmong.globalMatch(line.open);
        while (matches.hasNext())
            amongs << capturedRange(matches.next());
        for (qsizetype index = 0; index < amongs.size(); ++index) {
            const TextRange among = amongs[index];
            const auto behind = firstFrom(line.quantities, among.start);
            const Quantity *total = behind == line.quantities.begin() ? nullptr : &*std::prev(behind);
            const bool isWhole = total && total->range.end() == among.start; // nothing else can be it
            if (isWhole && !total->unit.isEmpty() && !total->isPercent())
                judge(line, partsBehind(line, *total, among, endOfParts(line, amongs, index)), pencil);
        }
    }
}

} // namespace

Rule partsOfTotalRule()
{
    return {QLatin1String("numbers.total"), QLatin1String("N1"), QT_TRANSLATE_NOOP("proofread", "总数与分项"),
        QT_TRANSLATE_NOOP("proofread", "“其中”的各项比总数大，或者一审、二审这样互不相交的各项之和与总数不等。"),
        Severity::Error, kSelfEvident, Strength::Regulation, checkPartsOfTotal,
        {
            found(u"办理行政应诉案件134件，其中，一审40件，二审95件，涉及土地、规划等领域。"),
            found(u"办理行政应诉案件134件，其中，一审40件，二审91件。"),
            found(u"审核文件117件，其中规范性文件140件。"),
            found(u"审结30件，其中维持20件，撤销8件，驳回5件。"),
            found(u"办理行政应诉案件134件（一审40件、二审95件），均已出庭。"),
            found(u"印发文件30件，其中县政府文件20件、办公室文件15件。"),
            silent(u"印发文件30件，其中县政府文件10件、办公室文件15件。"),
            silent(u"评查案卷260件，其中许可案卷120件、处罚案卷140件、优秀案卷20件。"),
            silent(u"办理行政应诉案件134件，其中一审40件、二审90件；再审4件。"),
            silent(u"公布事项30项，其中网上可办事项28项、即办事项20项。"),
            silent(u"办理行政应诉案件134件，其中，一审40件，二审94件，涉及土地、规划等领域。"),
            silent(u"审核文件117件，其中，规范性文件14件，定期对规范性文件进行清理。"),
            silent(u"受理150件，其中审结140件，维持100件，撤销20件。"),
            silent(u"清理文件900余件，其中废止139件、修改18件、宣布失效182件。"),
            silent(u"培训500人，其中领导干部300人，执法人员400人。"),
        }};
}

} // namespace nianbao
