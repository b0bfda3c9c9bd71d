// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/totalunits.h"

#include "core/proofread/rates/growthwords.h"
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/countedkinds.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <optional>

namespace nianbao {

namespace {

constexpr qsizetype kMostParts = 16;
constexpr int kMostGap = 28; // characters from one count to the next

/// How the words join the parts to the total before them.
enum class Opening {
    None,
    Comma, ///< nothing but a mark
    Said, ///< 其中, 分别为, a colon, brackets
};

class TotalUnitReader {
public:
    explicit TotalUnitReader(const PrintedLine &line)
        : m_text(line.open)
    {
        std::copy_if(line.quantities.begin(), line.quantities.end(), std::back_inserter(m_counts),
            [](const Quantity &each) { return !each.isPercent() && !each.isPoints(); });
    }

    UnitFaults faults() const
    {
        UnitFaults faults;
        for (qsizetype index = 0; index < m_counts.size(); ++index) {
            if (!isExact(m_counts[index]))
                continue;
            std::optional<UnitFault> fault = faultBefore(index);
            if (!fault)
                fault = faultBehind(index);
            if (!fault)
                fault = faultOfEach(index);
            if (!fault)
                fault = faultOfAverage(index);
            if (fault)
                faults << *fault;
        }
        return faults;
    }

private:
    [[nodiscard]] QString gap(const Quantity &before, const Quantity &behind) const
    {
        return m_text.mid(before.range.end(), qBound(0, behind.range.start - before.range.end(), 2 * kMostGap));
    }

    [[nodiscard]] bool isExact(const Quantity &each) const
    {
        return each.isCount() && !each.approximate && each.decimals == 0 && kindsOfUnit(each.unit);
    }

    /// Not of 共27人参加: those are others.
    [[nodiscard]] bool isBeforeMark(const Quantity &total) const
    {
        return total.range.end() >= int(m_text.size())
            || QStringView(u"，。；、：（）").contains(m_text[total.range.end()]);
    }

    [[nodiscard]] Opening openingOf(const QString &between) const
    {
        static const QRegularExpression kSaid(QStringLiteral("^[一-龥]{0,14}(?:[，。；（]其中|[：（]|，(?:分别|包括|"
                                                             "包含|即|含|分为)|中，)[^，。；：（）]*，?[^，。；：（）"
                                                             "]*$"));
        static const QRegularExpression kComma(QStringLiteral("^，[^，。；：（）]*$"));
        if (kSaid.match(between).hasMatch())
            return Opening::Said;
        return kComma.match(between).hasMatch() ? Opening::Comma : Opening::None;
    }

    /// Whether a part goes on in the row of the one before it.
    [[nodiscard]] bool isNext(const Quantity &before, const Quantity &part) const
    {
        const QString between = gap(before, part);
        return between.size() <= kMostGap && !between.contains(u'。') && !between.contains(u"其中")
            && !between.contains(u'（') && part.unit == before.unit && isExact(part);
    }

    /// The parts from the index on that make the total; empty: none do.
    [[nodiscard]] QList<Quantity> partsFrom(qsizetype first, const Quantity &total) const
    {
        QList<Quantity> parts;
        double made = 0;
        for (qsizetype at = first; at < m_counts.size() && parts.size() < kMostParts && made < total.value; ++at) {
            if (!parts.isEmpty() && !isNext(parts.last(), m_counts[at]))
                return {};
            parts << m_counts[at];
            made += m_counts[at].value;
        }
        const qsizetype behind = first + parts.size();
        const bool goesOn = !parts.isEmpty() && behind < m_counts.size() && isNext(parts.last(), m_counts[behind])
            && m_text.mid(parts.last().range.end(), 1) == u"、";
        return made == total.value && parts.size() > 1 && !goesOn ? parts : QList<Quantity>();
    }

    /// 审查合同31份，涉及31人，其中…18份: the sentence has the number in the parts' unit already.
    [[nodiscard]] bool isCountedBefore(qsizetype total, const Quantity &part) const
    {
        const TextRange sentence = sentenceAt(m_text, m_counts[total].range.start);
        for (qsizetype at = total - 1; at >= 0 && m_counts[at].range.start >= sentence.start; --at) {
            if (!areApart(m_counts[at].unit, part.unit) && m_counts[at].value >= m_counts[total].value)
                return true;
        }
        return false;
    }

    /// Persons are made of no things, whatever the total is called, unless they are what is told; else the noun before
    /// the total has to go with the parts, and not with its own unit.
    [[nodiscard]] Severity severityOf(const Quantity &total, const Quantity &part, const QString &partNames) const
    {
        static const QRegularExpression kOfPersons(QStringLiteral(
            "(?:培训|救助|援助|处罚|拘留|抓获|查处|处分|问责|惠及|服务|接待|帮扶|慰问|教育|参加|组织|选派|选聘|聘任|"
            "聘请|配备|招录|录用|表彰|奖励|移送|处理|约谈|处置|立案|涉及|涉案|咨询|来访|信访|接访|人|者|员|民|众|对象|"
            "受益|答复|解答|走访|调解|帮教|矫正|安置|考试|考核|调整|任免|宣传)(?:群众|各类)?$"));
        static const QRegularExpression kPlaces(QStringLiteral("[镇乡村]|社区|街道|单位|部门|机关|局"));
        const QString noun = nounBefore(m_text, total);
        const CountedKinds kinds = kindsOfNoun(noun);
        const CountedKinds own = kindsOfUnit(total.unit);
        const bool isFitting = (kinds & kindsOfUnit(part.unit)) && !(kinds & own);
        const bool isOfThings = own == CountedKind::Person && !noun.isEmpty() && !kOfPersons.match(noun).hasMatch()
            && !(kinds & own) && !(part.unit == u"个" && kPlaces.match(partNames).hasMatch());
        return isFitting || isOfThings ? Severity::Warning : Severity::Hint;
    }

    [[nodiscard]] UnitFault faultOf(const Quantity &total, const Quantity &part, Severity severity) const
    {
        return {total.range, ProofreadWords::tr("总数论“%1”，各项论“%2”。").arg(total.unit, part.unit),
            ProofreadWords::tr("各项的数正好加成总数，量词应当一样。"), severity};
    }

    /// 718本有效证件中，…取水户590户; 许可证420本，其中企业300家: papers are counted by those who hold them.
    /// 50家（所），其中…30所: the total itself says both.
    [[nodiscard]] bool isCountedByHolders(const QString &between, const Quantity &total, const Quantity &part) const
    {
        static const QRegularExpression kBehind(
            QStringLiteral("^[一-龥]{0,8}(?:证件|证书|执照|许可|[一-龥]证)(?:中|，其中|，)"));
        static const QRegularExpression kBefore(QStringLiteral("(?:证件|证书|执照|[可业营产格记]证)$"));
        const bool isHeld =
            QStringView(u"本张份件个").contains(total.unit) && QStringView(u"户家人名").contains(part.unit);
        return (isHeld && (kBehind.match(between).hasMatch() || kBefore.match(subjectOf(m_text, total)).hasMatch()))
            || between.startsWith(u'（' + part.unit + u'）');
    }

    /// 审查合同31人，其中工程18份、流转9份、采购4份.
    [[nodiscard]] std::optional<UnitFault> faultBefore(qsizetype index) const
    {
        constexpr qsizetype kFewest = 3; // parts and
        constexpr double kLeast = 30; // of them together where nothing but a comma joins them: else it may be chance
        const Quantity &total = m_counts[index];
        if (index + 2 >= m_counts.size() || !areApart(total.unit, m_counts[index + 1].unit)
            || !isExact(m_counts[index + 1]) || isOfGrowth(m_text, total))
            return {};
        const Quantity &first = m_counts[index + 1];
        const QString between = gap(total, first);
        // 87所学校全部配备法治副校长，其中法官21名: each has one, so that as many persons are as many schools
        static const QRegularExpression kEachHas(
            QStringLiteral("(?:全部|全都|均|各|都|每[一-龥]|普遍|全面|逐一)已?(?:[一-龥]{0,3})(?:配备|配有|配齐|聘请|"
                           "聘任|聘有|选聘|选派|派驻|明确|设立|设有|落实|确定|指定|建立|有)"));
        if (kEachHas.match(between).hasMatch())
            return {};
        const Opening opening = isCountedByHolders(between, total, first) ? Opening::None : openingOf(between);
        if (opening == Opening::None || between.size() > 2 * kMostGap - 1)
            return {};
        const QList<Quantity> parts = partsFrom(index + 1, total);
        if (parts.isEmpty() || isCountedBefore(index, first))
            return {};
        const QString names = m_text.mid(first.subject.start, parts.last().range.start - first.subject.start);
        const Severity severity = severityOf(total, first, names);
        if (severity == Severity::Hint && (kindsOfUnit(total.unit) & CountedKind::Event))
            return {}; // 检查12次，其中企业8家、工地4家: one at a time
        const bool isChance =
            opening == Opening::Comma && (parts.size() < kFewest || total.value < kLeast || severity == Severity::Hint);
        return isChance ? std::nullopt : std::optional(faultOf(total, first, severity));
    }

    /// 甲18份、乙9份，共27人.
    [[nodiscard]] std::optional<UnitFault> faultBehind(qsizetype index) const
    {
        static const QRegularExpression kTotal(
            QStringLiteral("^(?:[两三四五六七八九十]?(?:者|项|类)?)(?:共计|合计|总计|共|一共)$"));
        const Quantity &total = m_counts[index];
        constexpr double kLeast = 20; // fewer may make the sum by chance
        if (index < 2 || total.value < kLeast || !isBeforeMark(total)
            || !kTotal.match(subjectOf(m_text, total)).hasMatch()
            || total.subject.start != m_counts[index - 1].range.end() + 1)
            return {};
        const Quantity &last = m_counts[index - 1];
        if (!areApart(total.unit, last.unit) || !isExact(last))
            return {};
        double made = last.value;
        qsizetype at = index - 1;
        while (at > 0 && made < total.value && isNext(m_counts[at - 1], m_counts[at]) && isExact(m_counts[at - 1]))
            made += m_counts[--at].value;
        return made == total.value && at < index - 1 ? std::optional(faultOf(total, last, Severity::Warning))
                                                     : std::nullopt;
    }

    /// 186个村各培养3名“法律明白人”，共558件.
    [[nodiscard]] std::optional<UnitFault> faultOfEach(qsizetype index) const
    {
        static const QRegularExpression kEach(
            QStringLiteral("^(?:[一-龥]{0,8}|[一-龥]{1,6}（[一-龥、]{1,8}）)(?:各|均|每[一-龥]?)[一-龥]{0,8}$"));
        static const QRegularExpression kTotal(
            QStringLiteral("^(?:“[^“”]{1,14}”|[一-龥]{0,10})，?(?:共计|合计|总计|共)$"));
        const Quantity &total = m_counts[index];
        if (index < 2 || !isBeforeMark(total) || !areApart(total.unit, m_counts[index - 1].unit))
            return {};
        const Quantity &each = m_counts[index - 1];
        const Quantity &times = m_counts[index - 2];
        const bool fits = isExact(each) && isExact(times) && each.value > 1 && times.value * each.value == total.value
            && kEach.match(gap(times, each)).hasMatch() && kTotal.match(gap(each, total)).hasMatch();
        if (!fits)
            return {};
        return UnitFault {total.range, ProofreadWords::tr("总数论“%1”，各项论“%2”。").arg(total.unit, each.unit),
            QStringLiteral("%1 × %2 = %3").arg(shownNumber(times), shownNumber(each), shownNumber(total))};
    }

    /// 12个社区举办法治讲座36名，平均每个社区3场: what each has makes the whole in another unit.
    [[nodiscard]] std::optional<UnitFault> faultOfAverage(qsizetype index) const
    {
        static const QRegularExpression kEach(QStringLiteral(
            "^，(?:平均)?每(?:个|家|户|名|人|场|期|次)?[一-龥]{0,6}?(?:平均|均)?(?:有|为|约|达|配备)?$"));
        static const QRegularExpression kOther(QStringLiteral("负责|参加|涉及|派|用时|投入"));
        const Quantity &total = m_counts[index];
        if (index + 1 >= m_counts.size() || !areApart(total.unit, m_counts[index + 1].unit))
            return {};
        const Quantity &each = m_counts[index + 1];
        const QString between = gap(total, each);
        if (each.value <= 1 || !kEach.match(between).hasMatch() || !isBeforeMark(each)
            || kOther.match(between).hasMatch())
            return {};
        const int sentence = sentenceAt(m_text, total.range.start).start;
        for (qsizetype at = index - 1; at >= 0 && m_counts[at].range.start >= sentence; --at) {
            if (m_counts[at].value * each.value == total.value && m_counts[at].value > 1)
                return UnitFault {total.range,
                    ProofreadWords::tr("总数论“%1”，各项论“%2”。").arg(total.unit, each.unit),
                    QStringLiteral("%1 × %2 = %3")
                        .arg(shownNumber(m_counts[at]), shownNumber(each), shownNumber(total))};
        }
        return {};
    }

    const QString &m_text;
    QList<Quantity> m_counts;
};

} // namespace

UnitFaults wrongUnitsOfTotals(const PrintedLine &line)
{
    return line.quantities.size() < 3 ? UnitFaults() : TotalUnitReader(line).faults();
}

} // namespace nianbao
