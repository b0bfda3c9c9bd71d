// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/noununits.h"

#include "core/proofread/redpencil.h"
#include "core/proofread/rules/countedkinds.h"
#include "core/proofread/rules/knownnoununits.h"
#include "core/proofread/sums/partsets.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace nianbao {

namespace {

bool isBeforeMark(const QString &text, int position)
{
    return position >= int(text.size()) || QStringView(u"，。；、：（）").contains(text[position]);
}

bool isWrongUnit(const NounUnits &known, const Quantity &quantity, const TracedName &noun)
{
    return quantity.value >= known.least && (!known.isOnlyBroken || (quantity.decimals > 0 && quantity.step > 1))
        && known.nouns.isIn(noun) && !known.unless.isIn(noun) && (known.only.isEmpty() || known.only.isIn(noun));
}

/// 参训640家次: firms and homes are told in the sentence, where they are meant. The noun; empty: it may be right.
QString nounWithoutDoors(const QString &text, const Quantity &quantity, QStringView noun)
{
    static const WordChoice kTaking(u"参训$|受训$|参加人员$|参训人员$|受教育群众$|受教育学生$|受教育人员$|参训干部$|"
                                    u"培训执法人员$|培训人员$|持证$");
    static const WordChoice kDoors(
        u"企|商|户|店|铺|厂|市场|单位|机构|公司|主体|校|工地|摊|餐|超市|医|药|家庭|入户|走访|"
        u"经营|村|社|宾馆|站|院|所|部门|行业|领域|场");
    static const QStringList kUnits {
        QStringLiteral("家次"), QStringLiteral("户次"), QStringLiteral("家"), QStringLiteral("户")};
    const QString taking = kUnits.contains(quantity.unit) ? kTaking.word(noun) : QString();
    if (taking.isEmpty())
        return {};
    const int start = sentenceAt(text, quantity.range.start).start;
    return kDoors.isIn(QStringView(text).mid(start, quantity.range.start - start)) ? QString() : taking;
}

/// 旁听庭审5场，其中民事案件3场: parts of what is counted so before, which are told by what they are about.
bool isPartOfOther(const QString &text, const Quantity &quantity)
{
    const int start = sentenceAt(text, quantity.range.start).start;
    const QStringView before = QStringView(text).mid(start, quantity.range.start - start);
    const qsizetype parts = before.lastIndexOf(u"其中");
    const qsizetype whole = parts > 0 ? before.left(parts).lastIndexOf(quantity.unit) : -1;
    return whole > 0 && (before[whole - 1].isDigit() || QStringView(u"万余多").contains(before[whole - 1]));
}

/// The noun that is never counted in the quantity's unit; empty: none.
QString wrongNoun(const QString &text, const Quantity &quantity)
{
    const QString noun = nounBefore(text, quantity);
    const TracedName traced(noun);
    const QList<NounUnits> &nouns = nounsNotCountedIn(quantity.unit);
    const auto known = std::find_if(
        nouns.begin(), nouns.end(), [&](const NounUnits &each) { return isWrongUnit(each, quantity, traced); });
    if (known != nouns.end() && isPartOfOther(text, quantity))
        return {};
    return known != nouns.end() ? known->nouns.word(noun) : nounWithoutDoors(text, quantity, noun);
}

/// Whether the sentence counts before it what is compared: 培训5期、180人次，比上年的4期增加.
bool isToldBefore(const QString &text, const QList<Quantity> &counts, qsizetype index, const Quantity &then)
{
    const int start = sentenceAt(text, counts[index].range.start).start;
    return std::any_of(counts.begin(), counts.begin() + index,
        [&](const Quantity &each) { return each.range.start >= start && !areApart(each.unit, then.unit); });
}

} // namespace

UnitFaults unitsOfOtherNouns(const PrintedLine &line)
{
    UnitFaults faults;
    for (const Quantity &quantity : line.quantities) {
        if (!quantity.isCount() || quantity.subject.length < 2 || !isBeforeMark(line.open, quantity.range.end()))
            continue;
        if (const QString noun = wrongNoun(line.open, quantity); !noun.isEmpty())
            faults << UnitFault {quantity.range, ProofreadWords::tr("“%1”不论“%2”。").arg(noun, quantity.unit)};
    }
    return faults;
}

UnitFaults unitsOfOtherTimes(const PrintedLine &line)
{
    static const QRegularExpression kThan(
        QStringLiteral("^，?(?:同比|[比较])(?:上年度?|去年|20\\d\\d年度?|上一年度?)(?:同期)?的$"));
    static const QRegularExpression kFrom(QStringLiteral("[由从]$|[由从](?:上年|去年|20\\d\\d年)的?$"));
    static const QRegularExpression kTo(QStringLiteral(
        "^(?:增加|增长|上升|提高|减少|下降|降低|压减|扩大|上涨|降|增|减|升)(?:到|至|为)(?:20\\d\\d年的)?$"));
    constexpr int kFar = 20; // characters
    QList<Quantity> counts;
    std::copy_if(line.quantities.begin(), line.quantities.end(), std::back_inserter(counts),
        [](const Quantity &each) { return each.isCount(); });
    UnitFaults faults;
    for (qsizetype index = 0; index + 1 < counts.size(); ++index) {
        const Quantity &now = counts[index];
        const Quantity &then = counts[index + 1];
        const int length = then.range.start - now.range.end();
        if (!areApart(now.unit, then.unit) || length > kFar || length < 1
            || line.open.mid(then.range.end(), 1) == u"、") // 比上年的48件、9万元
            continue;
        const QString between = line.open.mid(now.range.end(), length);
        const bool isCompared = kThan.match(between).hasMatch() && !isToldBefore(line.open, counts, index, then);
        const bool isChange = kTo.match(between).hasMatch() && kFrom.match(subjectOf(line.open, now)).hasMatch();
        // 由136家增加到150家至200名
        const bool isSpan = between == u"至" && now.range.start > 0 && isBeforeMark(line.open, then.range.end())
            && QStringView(u"到至为").contains(line.open[now.range.start - 1]);
        if (isSpan) {
            faults << UnitFault {
                then.range, ProofreadWords::tr("前后相比的两个数，一个论“%1”，一个论“%2”。").arg(now.unit, then.unit)};
            continue;
        }
        if (isCompared || isChange)
            faults << UnitFault {isChange ? then.range : now.range,
                ProofreadWords::tr("前后相比的两个数，一个论“%1”，一个论“%2”。").arg(now.unit, then.unit)};
    }
    return faults;
}

} // namespace nianbao
