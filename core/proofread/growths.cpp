// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/growths.h"

#include "core/proofread/growthwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <optional>

namespace nianbao {

namespace {

using Fault = Growth::Fault;
using Role = GrowthRole;

/// The amount, taken for from and to.
Bounds relative(Bounds from, Bounds to, int way)
{
    const Bounds ratio {to.least / from.most, to.most / from.least};
    if (way > 0)
        return {100 * (ratio.least - 1), 100 * (ratio.most - 1)};
    return {100 * (1 - ratio.most), 100 * (1 - ratio.least)};
}

bool isDifference(Bounds from, Bounds to, int way, const Quantity &amount)
{
    const Bounds grown = way > 0 ? Bounds {to.least - from.most, to.most - from.least}
                                 : Bounds {from.least - to.most, from.most - to.least};
    return isPrintedAs(grown, amount);
}

/// Whoever computes from the unrounded rates comes out one off in the last place.
bool isPoints(const Quantity &from, const Quantity &to, int way, const Quantity &amount)
{
    constexpr double kNothing = 1e-9;
    return std::abs(way * (to.value - from.value) - amount.value) <= amount.step + kNothing;
}

/// The numbers of one growth, given or reckoned from the others.
struct GrowthNumbers {
    Quantity from;
    Quantity to;
    Quantity amount;
    int way = 0;

    [[nodiscard]] bool holds() const
    {
        if (amount.isPoints())
            return isPoints(from, to, way, amount);
        if (amount.isTimes()) {
            const Bounds ratio {to.bounds().least / from.bounds().most, to.bounds().most / from.bounds().least};
            return isPrintedAs(ratio, amount) || isPrintedAs({ratio.least - 1, ratio.most - 1}, amount);
        }
        if (!amount.isPercent())
            return isDifference(from.bounds(), to.bounds(), way, amount);
        return isPrintedAs(relative(from.bounds(), to.bounds(), way), amount)
            || (from.isPercent() && isPoints(from, to, way, amount));
    }

    [[nodiscard]] bool isContrary() const { return way * (to.value - from.value) < 0; }

    [[nodiscard]] QString shown() const
    {
        if (amount.isPoints() || (!amount.isPercent() && !amount.isTimes()))
            return QStringLiteral("%1 − %2 = %3")
                .arg(shownNumber(to), shownNumber(from),
                    shownNumber(to.value - from.value, qMax(to.decimals, from.decimals)));
        if (amount.isTimes())
            return QStringLiteral("%1 ÷ %2 = %3")
                .arg(shownNumber(to), shownNumber(from), shownNumber(to.value / from.value));
        return QStringLiteral("(%1 − %2) ÷ %2 = %3 %")
            .arg(shownNumber(to), shownNumber(from),
                shownNumber(100 * (to.value - from.value) / from.value, qMax(2, amount.decimals)));
    }
};

bool isExactly(const Quantity &quantity)
{
    return !quantity.approximate;
}

class GrowthReader {
public:
    GrowthReader(const QString &text, const QList<Quantity> &quantities)
        : m_text(text)
        , m_quantities(quantities)
    {
    }

    QList<Growth> growths()
    {
        constexpr qsizetype kMostQuantities = 40;
        auto next = m_quantities.begin();
        for (const TextRange &sentence : sentencesOf(m_text)) {
            const auto first = next;
            while (next != m_quantities.end() && next->range.start < sentence.end())
                ++next;
            const qsizetype count = next - first;
            if (count > 1 && count <= kMostQuantities)
                readSentence(QList<Quantity>(first, next), m_text.mid(sentence.start, sentence.length));
        }
        return m_growths;
    }

private:
    void readSentence(const QList<Quantity> &quantities, const QString &sentence)
    {
        constexpr QStringView kChanging = u"增升提涨降减落滑缩多少";
        const bool changes =
            std::any_of(sentence.begin(), sentence.end(), [&](QChar each) { return kChanging.contains(each); });
        if (!changes || sentence.contains(u"分别"))
            return;
        m_words = growthWords(m_text, quantities);
        for (qsizetype index = 0; index < m_words.size(); ++index) {
            if (m_words[index].role == Role::Amount)
                judgeAmount(index);
            else if (m_words[index].role == Role::To && index > 0 && m_words[index - 1].role == Role::From)
                judgeDirection(m_words[index - 1], m_words[index]);
        }
        judgeTrend(sentence);
    }

    /// The numbers before the amount at the index, back to the first that is not compared with another.
    [[nodiscard]] qsizetype headOf(qsizetype index) const
    {
        while (index > 0
            && (m_words[index - 1].role == Role::Amount || m_words[index - 1].role == Role::From
                || m_words[index - 1].role == Role::To))
            --index;
        return index;
    }

    [[nodiscard]] QList<const GrowthWord *> fromsOf(qsizetype index) const
    {
        QList<const GrowthWord *> froms;
        for (qsizetype at = index - 1; at >= headOf(index); --at) {
            if (m_words[at].role == Role::From)
                return {&m_words[at]};
        }
        for (qsizetype at = index + 1; at < m_words.size(); ++at) {
            if (m_words[at].role == Role::Earlier)
                return {&m_words[at]};
            if (m_words[at].role != Role::Amount && m_words[at].role != Role::Now)
                break;
        }
        for (qsizetype at = headOf(index) - 1; at >= 0; --at) {
            if (m_words[at].role == Role::Earlier)
                froms << &m_words[at];
            else if (m_words[at].role != Role::Now || !froms.isEmpty())
                break;
        }
        return froms;
    }

    /// What the words themselves say to be the number now.
    [[nodiscard]] const GrowthWord *saidTo(qsizetype index, const GrowthWord &from) const
    {
        const qsizetype head = headOf(index);
        for (qsizetype at = head; at < m_words.size(); ++at) {
            if (m_words[at].role == Role::To && at != index)
                return &m_words[at];
            if (at > index && m_words[at].role == Role::Now)
                return &m_words[at];
            if (at > index && m_words[at].role != Role::Amount && &m_words[at] != &from)
                break;
        }
        if (from.role == Role::Earlier && head > 0 && m_words[head - 1].role == Role::Now && &m_words[head - 1] > &from)
            return &m_words[head - 1];
        return nullptr;
    }

    /// 合格率97.4%，合格率比上年…: the subject that is said again is none of its own.
    [[nodiscard]] static QString withoutRepeated(const QString &subject, QString before)
    {
        static const QRegularExpression kIs(QStringLiteral("(?:达到|达|为|是)$"));
        constexpr qsizetype kFewest = 2; // characters
        before.remove(kIs);
        for (qsizetype length = qMin(subject.size(), before.size()); length >= kFewest; --length) {
            if (before.endsWith(QStringView(subject).left(length)))
                return subject.mid(length);
        }
        return subject;
    }

    /// The numbers before a comparison that has no subject of its own, the last first: any of them may be meant.
    [[nodiscard]] QList<const GrowthWord *> impliedTos(qsizetype head, const QString &unit) const
    {
        static const QRegularExpression kBare =
            growthForm(QStringLiteral("^(?:案件|收案|受案|总)?(?:数量|总量|总数|数|量)?(?:同比|环比|比|较|与|同)?(?:"
                                      "THEN)?(?:的|为|共|受理|办理|相比|"
                                      "同比)*(?:RISING|FALLING)?(?:幅度)?(?:了|达到?|为|约)?$"));
        if (head == 0 || m_words[head - 1].quantity.unit != unit)
            return {};
        const QString own = withoutRepeated(m_words[head].subject, m_words[head - 1].subject);
        if (!kBare.match(own).hasMatch())
            return {};
        QList<const GrowthWord *> tos;
        for (qsizetype at = head - 1; at >= 0; --at) {
            const Role role = m_words[at].role;
            if ((role == Role::Plain || role == Role::Now) && m_words[at].quantity.unit == unit)
                tos << &m_words[at];
        }
        return tos;
    }

    void judgeAmount(qsizetype index)
    {
        const GrowthWord &amount = m_words[index];
        if (amount.quantity.approximate)
            return;
        QList<GrowthNumbers> ways;
        const QList<const GrowthWord *> froms = fromsOf(index);
        for (const GrowthWord *from : froms) {
            if (const GrowthWord *to = saidTo(index, *from)) {
                ways << GrowthNumbers {from->quantity, to->quantity, amount.quantity, amount.way};
                continue;
            }
            const bool before = from < &amount;
            const qsizetype head = before ? qMin(headOf(index), from - m_words.constData()) : headOf(index);
            for (const GrowthWord *to : impliedTos(head, from->quantity.unit))
                ways << GrowthNumbers {from->quantity, to->quantity, amount.quantity, amount.way};
        }
        if (ways.isEmpty() && amount.quantity.isPercent())
            ways = byDifference(index, froms);
        judge(ways);
    }

    /// 1256名，较上年增加46名，增长3.8%: what it was before follows.
    [[nodiscard]] QList<GrowthNumbers> byDifference(qsizetype index, const QList<const GrowthWord *> &froms) const
    {
        const GrowthWord &amount = m_words[index];
        const bool follows = index > 0 && m_words[index - 1].role == Role::Amount
            && m_words[index - 1].quantity.isCount() && m_words[index - 1].way == amount.way
            && !m_words[index - 1].quantity.approximate;
        if (!follows)
            return {};
        const Quantity &difference = m_words[index - 1].quantity;
        QList<GrowthNumbers> ways;
        if (!froms.isEmpty() && froms.first()->quantity.unit == difference.unit) {
            Quantity to = froms.first()->quantity;
            to.value += amount.way * difference.value;
            return {GrowthNumbers {froms.first()->quantity, to, amount.quantity, amount.way}};
        }
        for (const GrowthWord *to : impliedTos(headOf(index), difference.unit)) {
            Quantity from = to->quantity;
            from.value -= amount.way * difference.value;
            ways << GrowthNumbers {from, to->quantity, amount.quantity, amount.way};
        }
        return ways;
    }

    /// One reading that holds is enough; where none does, the first is told.
    void judge(const QList<GrowthNumbers> &ways)
    {
        const GrowthNumbers *told = nullptr;
        for (const GrowthNumbers &numbers : ways) {
            const bool fits = numbers.from.unit == numbers.to.unit && numbers.from.value > 0 && isExactly(numbers.from)
                && isExactly(numbers.to) && numbers.amount.isPoints() <= numbers.from.isPercent()
                && (!numbers.amount.isCount() || numbers.amount.unit == numbers.from.unit);
            if (!fits)
                continue;
            if (!told)
                told = &numbers;
            if (numbers.holds()) {
                told = &numbers;
                break;
            }
        }
        if (!told)
            return;
        const int start = qMin(qMin(told->from.range.start, told->to.range.start), told->amount.range.start);
        const int end = qMax(qMax(told->from.range.end(), told->to.range.end()), told->amount.range.end());
        const Fault fault = told->holds() ? Fault::None : told->isContrary() ? Fault::Direction : Fault::Amount;
        m_growths << Growth {fault, {start, end - start}, told->shown()};
    }

    /// 由62件增长到50件, whatever is said of the amount. A rank that rises becomes a smaller number.
    void judgeDirection(const GrowthWord &from, const GrowthWord &to)
    {
        const GrowthNumbers numbers {from.quantity, to.quantity, {}, to.way};
        const bool isRank = QStringView(u"位名").contains(from.quantity.unit) || from.subject.contains(u"名次");
        if (isRank || from.quantity.unit != to.quantity.unit || from.quantity.unit.isEmpty() || !numbers.isContrary()
            || !isExactly(from.quantity) || !isExactly(to.quantity))
            return;
        const qsizetype behind = &to - m_words.constData() + 1;
        if (behind < m_words.size() && m_words[behind].role == Role::Amount)
            return; // it is told with the amount
        const TextRange range {from.quantity.range.start, to.quantity.range.end() - from.quantity.range.start};
        m_growths << Growth {Fault::Direction, range,
            shownNumber(from.quantity) + (to.way > 0 ? QStringLiteral(" > ") : QStringLiteral(" < "))
                + shownNumber(to.quantity)};
    }

    /// 连续三年上升：2021年50件、2022年60件、2023年55件.
    void judgeTrend(const QString &sentence)
    {
        static const QRegularExpression kTrend = growthForm(
            QStringLiteral("(?:连续[两三四五]年|逐年|连年)(?:持续|保持|实现|呈)?(?:(?<up>RISING)|(?<down>FALLING))"));
        const QRegularExpressionMatch match =
            sentence.contains(u'年') ? kTrend.match(sentence) : QRegularExpressionMatch();
        if (!match.hasMatch())
            return;
        const int way = match.captured(u"up").isEmpty() ? -1 : 1;
        QList<const GrowthWord *> years;
        for (const GrowthWord &word : std::as_const(m_words)) {
            const bool isNext = years.isEmpty()
                || (word.year > years.last()->year && word.quantity.unit == years.last()->quantity.unit);
            if (word.year > 0 && !word.quantity.approximate && isNext)
                years << &word;
        }
        constexpr qsizetype kFewest = 3;
        QStringList numbers;
        bool isBroken = false;
        for (qsizetype index = 0; index < years.size(); ++index) {
            numbers << shownNumber(years[index]->quantity);
            isBroken |= index > 0 && way * (years[index]->quantity.value - years[index - 1]->quantity.value) < 0;
        }
        if (!isBroken || years.size() < kFewest)
            return;
        const TextRange range {years.first()->quantity.range.start,
            years.last()->quantity.range.end() - years.first()->quantity.range.start};
        m_growths << Growth {Fault::Trend, range, numbers.join(QStringLiteral(" → "))};
    }

    const QString &m_text;
    const QList<Quantity> &m_quantities;
    QList<GrowthWord> m_words;
    QList<Growth> m_growths;
};

} // namespace

QList<Growth> growthsIn(const QString &text, const QList<Quantity> &quantities)
{
    return GrowthReader(text, quantities).growths();
}

} // namespace nianbao
