// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/namedshares.h"

#include "core/proofread/rates/growthwords.h"
#include "core/proofread/rates/madeshares.h"
#include "core/proofread/rates/slips.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

constexpr int kFar = 160; // characters before the percentage
constexpr int kBehind = 60;

/// 继续有效 of 继续有效的文件占, 优秀 of 优秀率为; empty where the percentage says of nothing by name what it is.
QString nameOf(const QString &text, const Quantity &percent)
{
    static const QRegularExpression kOccupies(
        QStringLiteral("^(?<name>[一-龥]{2,8}?)(?:办理|办件|受理)?(?:数量|件数|量|数)?(?:类|等次)?(?:的)?(?:文件|"
                       "案件|案卷|事项|人员|企业|问题|意见|合同)?(?:的)?占(?:比|"
                       "[一-龥]{0,8}(?:总数|总量|总人数)的)?(?:比例)?(?:为|达|达到)?$"));
    static const QRegularExpression kRate(
        QStringLiteral("^(?<name>[一-龥]{2,6}?)(?:发现|成功|完成|检出)?率(?:为|达|达到|是|约)?$"));
    static const QRegularExpression kPortion(QStringLiteral("^(?<name>[一-龥]{2,6}?)(?:办件|办理|办结|检查|抽查|案件|"
                                                            "审批|事项)?(?:的)?(?:比例|比重|占比)(?:为|达|达到|是)?$"));
    static const QRegularExpression kOther(
        QStringLiteral("全[省市县区国]|同比|上年|其中|平均|应|按期|按时|及时|一次|首|满意|"
                       "知晓|覆盖|增长|下降|负担|出庭|参与|达标|普及|压|减|增|降|升|提速|缩|精简|入户|利用"));
    const QString words = subjectOf(text, percent);
    for (const QRegularExpression *form : {&kOccupies, &kRate, &kPortion}) {
        const QString name = form->match(words).captured(u"name");
        if (!name.isEmpty())
            return kOther.match(name).hasMatch() ? QString() : name;
    }
    return {};
}

class NamedShareReader {
public:
    NamedShareReader(const QString &text, const QList<Quantity> &quantities, qsizetype index)
        : m_text(text)
        , m_percent(quantities[index])
        , m_name(nameOf(text, m_percent))
    {
        if (!m_name.isEmpty())
            m_counts = countsAround(quantities, index, kFar, kBehind);
    }

    [[nodiscard]] std::optional<Share> share() const
    {
        const std::optional<Quantity> part = partNamed();
        const std::optional<Quantity> whole = part ? wholeOf(*part) : std::nullopt;
        if (!whole || isMadeByAny(m_text, m_counts, m_percent, *part))
            return {};
        return Share {*part, *whole, m_percent, false};
    }

private:
    [[nodiscard]] QString subjectOf(const Quantity &count) const { return nianbao::subjectOf(m_text, count); }

    /// The only count before it that has the name; 不合格 is no 合格.
    [[nodiscard]] std::optional<Quantity> partNamed() const
    {
        std::optional<Quantity> part;
        for (const Quantity &count : m_counts) {
            const QString subject = subjectOf(count);
            const qsizetype at = subject.indexOf(m_name);
            const bool isNamed = at >= 0 && (at == 0 || !QStringView(u"不未非无").contains(subject[at - 1]));
            const bool isSameSentence = count.range.start >= sentenceAt(m_text, m_percent.range.start).start;
            if (count.range.start > m_percent.range.start || !isNamed || !isSameSentence)
                continue;
            if (part)
                return {};
            part = count;
        }
        return part && !part->approximate && !isOfGrowth(m_text, *part) ? part : std::nullopt;
    }

    /// 非现场检查1468次，…，全年检查总数5420次，非现场检查占27.1%: the total right before the percentage.
    [[nodiscard]] std::optional<Quantity> totalBehind(const Quantity &part) const
    {
        static const QRegularExpression kTotal(QStringLiteral("总[数量]?(?:为|达|达到)?$|共计?$|合计$"));
        const auto next = std::find_if(m_counts.begin(), m_counts.end(),
            [&](const Quantity &count) { return count.range.start >= m_percent.range.start; });
        if (next == m_counts.begin())
            return {};
        const Quantity &last = *std::prev(next);
        const bool isTotal = last.range.start > part.range.start && last.isOfKind(part) && last.value > part.value
            && !last.approximate && kTotal.match(subjectOf(last)).hasMatch();
        return isTotal ? std::optional(last) : std::nullopt;
    }

    /// The first count of the part's sentence, if it is more.
    [[nodiscard]] std::optional<Quantity> wholeOf(const Quantity &part) const
    {
        if (const std::optional<Quantity> total = totalBehind(part))
            return total;
        const int start = sentenceAt(m_text, part.range.start).start;
        for (const Quantity &count : m_counts) {
            if (count.range.start < start || !count.isOfKind(part))
                continue;
            if (count.range == part.range)
                break;
            const bool isWhole = count.range.start < part.range.start && count.value >= part.value && !count.approximate
                && !isOfGrowth(m_text, count);
            return isWhole ? std::optional(count) : std::nullopt;
        }
        return wholeBefore(part, start);
    }

    /// 抽查用人单位60户，限期整改42户。发现问题9户，问题发现率: the first count of the sentence before, if one slip of
    /// the pen makes the percentage wrong.
    [[nodiscard]] std::optional<Quantity> wholeBefore(const Quantity &part, int start) const
    {
        const int before = sentenceAt(m_text, qMax(0, start - 2)).start;
        for (const Quantity &count : m_counts) {
            if (count.range.start < before || count.range.start >= start || !count.isOfKind(part))
                continue;
            const bool isWhole = count.value > part.value && !count.approximate && !isOfGrowth(m_text, count)
                && isSlip(m_percent, Share {part, count, m_percent}.value());
            return isWhole ? std::optional(count) : std::nullopt;
        }
        return {};
    }

    const QString &m_text;
    const Quantity &m_percent;
    QString m_name;
    QList<Quantity> m_counts; ///< near the percentage
};

/// 检出不合格64批次，合格率98.5%
bool isOfTheRest(const QString &text, const Share &share)
{
    const QString name = subjectOf(text, share.part);
    if (!name.contains(u'不') && !name.contains(u'未'))
        return false;
    Quantity rest = share.part;
    rest.value = share.whole.value - share.part.value;
    return rest.value > 0 && Share::isRight(rest, share.whole, share.percent);
}

} // namespace

QList<Share> withNamedShares(const QString &text, const QList<Quantity> &quantities, QList<Share> known)
{
    known.removeIf([&](const Share &share) { return !share.holds && isOfTheRest(text, share); });
    const QSet<int> told = percentsOf(known);
    for (qsizetype index = 1; index < quantities.size(); ++index) {
        const Quantity &percent = quantities[index];
        if (!percent.isPercent() || percent.approximate || told.contains(percent.range.start))
            continue;
        if (const std::optional<Share> share = NamedShareReader(text, quantities, index).share())
            known << *share;
    }
    return known;
}

} // namespace nianbao
