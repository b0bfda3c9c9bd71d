// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/numberedtotals.h"

#include "core/proofread/rates/growthwords.h"
#include "core/text/numerals.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

constexpr int kFar = 160; // characters before a total
constexpr qsizetype kMostBefore = 12; // counts

class NumberedTotalReader {
public:
    NumberedTotalReader(const QString &text, const QList<Quantity> &quantities, qsizetype index)
        : m_text(text)
        , m_quantities(quantities)
        , m_index(index)
        , m_total(quantities[index])
    {
    }

    /// 总计740件（批）: what is counted in either unit.
    [[nodiscard]] std::optional<Sum> ofUnits() const
    {
        static const QRegularExpression kUnits(
            QStringLiteral("^（(?<units>[^（），。；\\d]{1,3}(?:、[^（），。；\\d]{1,3})*)）"));
        static const QRegularExpression kAll(
            QStringLiteral("共计?[一-龥]{0,4}$|[合总累]计[一-龥]{0,4}$|总[数量](?:为|达到?)?$"));
        constexpr int kReach = 12; // characters
        const QRegularExpressionMatch match = kUnits.match(m_text.mid(m_total.range.end(), kReach));
        if (!match.hasMatch() || !kAll.match(subjectOf(m_text, m_total)).hasMatch())
            return {};
        const QStringList units = match.captured(u"units").split(u'、') << m_total.unit;
        const int sentence = sentenceAt(m_text, m_total.range.start).start;
        const QList<Quantity> parts = countsBefore(
            [&](const Quantity &each) { return each.range.start >= sentence && units.contains(each.unit); });
        for (qsizetype first = 0; first + 2 <= parts.size(); ++first) {
            if (holds(parts.mid(first)))
                return {};
        }
        return slipped(parts);
    }

    /// 三大平台累计提供4559人次: the three counts before it.
    [[nodiscard]] std::optional<Sum> ofSoMany() const
    {
        static const QRegularExpression kForm(QStringLiteral(
            "^(?:上述|以上|这)?(?<count>[两二三四五六七八])(?:大|类|项|期|者|方面|级|支|家|个|次|批|种|轮|地|县|区|市|"
            "镇|乡|部门|渠道)[^，。；]{0,12}?(?:共|[合总累]计|总[数量]|总[一-龥]{1,4}数|相加)[^，。；]{0,8}$"));
        const QRegularExpressionMatch match = kForm.match(subjectOf(m_text, m_total));
        if (!match.hasMatch())
            return {};
        const QString numeral = match.captured(u"count");
        const qsizetype count = numeral == u"两" ? 2 : fromChineseNumeral(numeral).value_or(0);
        const QList<Quantity> before = countsBefore([&](const Quantity &each) { return each.isOfKind(m_total); });
        if (before.size() < count || makesAny(before, count))
            return {};
        return slipped(before.mid(before.size() - count));
    }

    /// 新组建15个，加上原有的24个，全区达到39个.
    [[nodiscard]] std::optional<Sum> ofAdded() const
    {
        static const QRegularExpression kAdded(QStringLiteral("^(?:再?加上|连同|另加)"));
        static const QRegularExpression kDone(QStringLiteral("结|答复|完成|整改|化解|办理$|审理$")); // 共办结218件
        static const QRegularExpression kAll(QStringLiteral("达到?$|[共应总]|[合总累]计|增[至加]"));
        constexpr qsizetype kFewest = 2;
        if (m_index < kFewest || !kAdded.match(subjectOf(m_text, m_quantities[m_index - 1])).hasMatch())
            return {};
        const Quantity &added = m_quantities[m_index - 1];
        const TextRange sentence = sentenceAt(m_text, m_total.range.start);
        const QList<Quantity> before = countsBefore(
            [&](const Quantity &each) { return each.isOfKind(m_total) && each.range.start < added.range.start; });
        const bool fits = std::any_of(before.begin(), before.end(), [&](const Quantity &each) {
            return holds({each, added});
        });
        if (before.isEmpty() || fits || added.range.start < sentence.start || !added.isOfKind(m_total)
            || before.last().range.start < sentence.start || !kAll.match(subjectOf(m_text, m_total)).hasMatch()
            || kDone.match(subjectOf(m_text, m_total)).hasMatch())
            return {};
        return slipped({before.last(), added});
    }

private:
    template <typename Wanted>
    [[nodiscard]] QList<Quantity> countsBefore(const Wanted &isWanted) const
    {
        QList<Quantity> counts;
        for (qsizetype at = m_index - 1; at >= 0 && counts.size() < kMostBefore; --at) {
            const Quantity &each = m_quantities[at];
            if (m_total.range.start - each.range.end() > kFar)
                break;
            const bool isPlain = each.isCount() && !each.approximate && !isOfGrowth(m_text, each)
                && !isOfEarlier(m_text, each) && !subjectOf(m_text, each).contains(u"新增");
            if (isPlain && isWanted(each))
                counts.prepend(each);
        }
        return counts;
    }

    [[nodiscard]] bool holds(const QList<Quantity> &parts) const
    {
        const Sum sum {m_total, parts};
        return !sum.isMore() && !sum.isLess();
    }

    /// Whether so many of the counts, in whatever place, make the total; or all of them.
    [[nodiscard]] bool makesAny(const QList<Quantity> &counts, qsizetype count) const
    {
        QList<QList<double>> made(count + 1); // by how many
        made[0] << 0;
        for (const Quantity &each : counts) {
            for (qsizetype many = count; many > 0; --many) {
                for (const double value : std::as_const(made[many - 1]))
                    made[many] << value + each.value;
            }
        }
        return made[count].contains(m_total.value) || holds(counts);
    }

    [[nodiscard]] std::optional<Sum> slipped(const QList<Quantity> &parts) const
    {
        constexpr double kLeast = 10; // fewer miss each other by chance
        const Sum sum {m_total, parts, true};
        const bool isSlip = parts.size() > 1 && m_total.value >= kLeast && sum.isMistyped();
        return isSlip ? std::optional(sum) : std::nullopt;
    }

    const QString &m_text;
    const QList<Quantity> &m_quantities;
    qsizetype m_index;
    const Quantity &m_total;
};

} // namespace

QList<Sum> numberedTotalSumsIn(const QString &text, const QList<Quantity> &quantities)
{
    constexpr qsizetype kFewest = 2; // parts
    QList<Sum> sums;
    for (qsizetype index = kFewest; index < quantities.size(); ++index) {
        const Quantity &total = quantities[index];
        if (!total.isCount() || total.approximate)
            continue;
        const QStringView subject = QStringView(text).mid(total.subject.start, total.subject.length);
        const bool mayBe = subject.contains(u'计') || subject.contains(u'共') || subject.contains(u'总');
        const NumberedTotalReader reader(text, quantities, index);
        std::optional<Sum> sum = mayBe ? reader.ofUnits() : std::nullopt;
        if (!sum && mayBe)
            sum = reader.ofSoMany();
        if (!sum)
            sum = reader.ofAdded();
        if (sum)
            sums << *sum;
    }
    return sums;
}

} // namespace nianbao
