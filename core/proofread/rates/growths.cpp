// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/growths.h"

#include "core/proofread/rates/growthnumbers.h"
#include "core/proofread/rates/growthrows.h"
#include "core/proofread/rates/growthtrends.h"
#include "core/proofread/rates/growthwords.h"
#include "core/proofread/rates/jointgrowths.h"
#include "core/proofread/rates/namednows.h"
#include "core/proofread/rates/namedyears.h"
#include "core/proofread/rates/thennows.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

using Fault = Growth::Fault;
using Role = GrowthRole;

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
        constexpr QStringView kChanging = u"增升提涨多降减落滑缩少简窄扩翻倍溢折";
        const bool changes =
            std::any_of(sentence.begin(), sentence.end(), [&](QChar each) { return kChanging.contains(each); });
        if (!changes)
            return;
        m_words = growthWords(m_text, quantities);
        if (tellsPairsTwice(sentence))
            return;
        if (sentence.contains(u"分别") && !areYearsRespectively(m_words)) {
            const QList<GrowthNumbers> rows = growthsRespectively(m_text, m_words);
            for (const GrowthNumbers &numbers : rows.isEmpty() ? growthsInOrder(m_text, m_words) : rows)
                judge({numbers});
            return;
        }
        if (areFormerYears(m_words))
            return; // each may be compared with each
        const QList<GrowthNumbers> inOrder = growthsInOrder(m_text, m_words);
        for (const GrowthNumbers &numbers : inOrder)
            judge({numbers});
        for (qsizetype index = 0; index < m_words.size(); ++index) {
            if (m_words[index].role == Role::Amount && inOrder.isEmpty())
                judgeAmount(index);
            else if (m_words[index].role == Role::To && index > 0 && m_words[index - 1].role == Role::From)
                judgeDirection(m_words[index - 1], m_words[index]);
            else if (index > 0 && isOfTimes(index))
                judgeTimes(index);
        }
        judgeYearsDoubled();
        if (const std::optional<Growth> trend = trendIn(sentence, m_words))
            m_growths << *trend;
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
        static const QRegularExpression kCompared(QStringLiteral("[同环较]比|[较比]"));
        const bool isHead = index == 0
            || (m_words[index - 1].role == Role::Plain && !kCompared.match(m_words[index].subject).hasMatch());
        if (isHead && index + 2 < m_words.size() && m_words[index + 1].role == Role::From
            && m_words[index + 2].role == Role::To)
            return {&m_words[index + 1]}; // 压缩65%，由20天缩短至7天
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
        const qsizetype own = &from - m_words.constData(); // 由19个增至24个，…由68个增加到81个，增加13个
        for (qsizetype at = own < index ? qMax(head, own) : head; at < m_words.size(); ++at) {
            if (m_words[at].role == Role::To && at != index)
                return &m_words[at];
            if (at > index && m_words[at].role == Role::Now)
                return &m_words[at];
            if (at > index && m_words[at].role != Role::Amount && &m_words[at] != &from)
                break;
        }
        for (qsizetype at = head - 1; at >= 0 && from.role == Role::Earlier && from.year > 0; --at) {
            if (m_words[at].role == Role::Now && m_words[at].year > from.year
                && m_words[at].quantity.unit == from.quantity.unit)
                return &m_words[at];
        }
        if (from.role == Role::Earlier && head > 0 && m_words[head - 1].role == Role::Now && &m_words[head - 1] > &from)
            return &m_words[head - 1];
        return nullptr;
    }

    /// The numbers before a comparison that has no subject of its own, the last first: any of them may be meant.
    [[nodiscard]] QList<const GrowthWord *> impliedTos(qsizetype head, const QString &unit) const
    {
        static const QRegularExpression kBare = growthForm(
            QStringLiteral("^(?:案件|收案|受案|总)?(?:数量|总量|总数|数|量)?(?:同比|环比|比|较|与|同|是|为|达到?)?(?:"
                           "THEN(?:同类[一-龥]{0,6})?|年初|底价|起拍价|标底|评估价|预算价|控制价|LIMIT)?[末底]?(?:的|"
                           "为|共|受理|办理|公开|收到|立案|查处|审查|审核|检查|相比|"
                           "同比|净)*(?:RISING|FALLING)?(?:幅度)?(?:了|达到?|为|约)?$"));
        const QString subject = head > 0 ? m_words[head].subject : QString();
        constexpr qsizetype kMostOthers = 2; // 支出328.1万元，执行率96.5%，比上年增加65.6万元
        for (qsizetype others = 0; others < kMostOthers && head > 1 && m_words[head - 1].quantity.unit != unit
             && m_words[head - 1].role == Role::Plain;
             ++others)
            --head;
        if (head == 0 || m_words[head - 1].quantity.unit != unit)
            return {};
        const QString own = withoutRepeated(subject, m_words[head - 1].subject);
        if (!kBare.match(own).hasMatch())
            return {};
        QList<const GrowthWord *> tos;
        for (qsizetype at = head - 1; at >= 0; --at) {
            const Role role = m_words[at].role;
            if ((role == Role::Plain || role == Role::Now) && m_words[at].quantity.unit == unit)
                tos << &m_words[at];
        }
        if (own.startsWith(u'总') && tos.size() > 1)
            return {}; // 非营运864件，超限1395件，总数较上年的3054件减少: of all of them
        return tos;
    }

    [[nodiscard]] QList<GrowthNumbers> byName(qsizetype head, const Quantity &from, const GrowthWord &amount) const
    {
        QList<GrowthNumbers> ways;
        const GrowthWord &first = m_words[head];
        for (const Quantity &to : namedNows(m_text, m_quantities, first.subject, from, first.quantity.subject.start))
            ways << GrowthNumbers {from, to, amount.quantity, amount.way};
        return ways;
    }

    [[nodiscard]] bool isOfAnother(qsizetype index) const
    {
        const bool isFirst = index + 1 < m_words.size() && m_words[index + 1].role == Role::From
            && (index == 0 || m_words[index - 1].role == Role::Plain);
        const bool isLast = index > 0 && m_words[index - 1].role == Role::To;
        return (isFirst || isLast) && namesAnother(m_text, m_words[isFirst ? index : index - 1].quantity.range.end());
    }

    /// 扩充到218项，较第一批清单的136项: of what the number before it is compared with.
    [[nodiscard]] bool isComparedBeside(const GrowthWord &from) const
    {
        static const QRegularExpression kCompared(QStringLiteral("^(?:同)?[较比与同]"));
        if (&from == m_words.constData() || !kCompared.match(from.subject).hasMatch())
            return false;
        const Quantity &before = (&from - 1)->quantity;
        static const QRegularExpression kPlan(
            QStringLiteral("计划|目标|任务")); // …、治理82.3万亩，比计划的600万亩多: of all
        const bool isListed = before.subject.start > 0 && m_text[before.subject.start - 1] == u'、';
        if (isListed && kPlan.match(from.subject).hasMatch())
            return false;
        return before.unit == from.quantity.unit && from.quantity.subject.start == before.range.end() + 1
            && m_text[before.range.end()] == u'，' && (&from - 1)->role != Role::Amount;
    }

    void judgeAmount(qsizetype index)
    {
        const GrowthWord &amount = m_words[index];
        if (amount.quantity.approximate || areContraryWords(index))
            return;
        if (const QList<GrowthNumbers> together = growthsTogether(m_words, index); !together.isEmpty())
            return judge(together);
        if (isOfAnother(index) || isOfReasons(m_text, m_words, index) || isOfNewSubject(m_text, m_words, index))
            return;
        if (const std::optional<QList<GrowthNumbers>> named = growthsOfYears(m_text, m_words, index))
            return judge(*named);
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
            if (ways.isEmpty() && isComparedBeside(*from) && !amount.subject.contains(u'净'))
                ways << GrowthNumbers {from->quantity, (from - 1)->quantity, amount.quantity, amount.way};
            if (ways.isEmpty())
                ways = byName(head, from->quantity, amount);
        }
        if (ways.isEmpty() && amount.quantity.isPercent())
            ways = byDifference(index, froms);
        for (qsizetype from = 0; ways.isEmpty() && from < froms.size(); ++from)
            ways = growthsFromThen(m_text, m_quantities, *froms[from], amount);
        if (ways.isEmpty() && froms.isEmpty() && index == 1 && m_words.first().year > 0)
            ways = growthsFromThen(m_text, m_quantities, m_words.first(), amount);
        judge(ways);
    }

    /// 同比减少21件，增幅17.2%: one of the two words is wrong, whatever the numbers are. Then it is told.
    bool areContraryWords(qsizetype index)
    {
        static const QRegularExpression kOnlyWord = growthForm(QStringLiteral(
            "^(?:同比|环比|较THEN|比THEN)?(?:分别|又|已)?(?:RISING|FALLING)(?:幅度|率)?(?:了|达到?|为)?$"));
        const GrowthWord &amount = m_words[index];
        if (index == 0 || !amount.quantity.isPercent())
            return false;
        const GrowthWord &before = m_words[index - 1];
        const bool areOne = before.role == Role::Amount && before.quantity.isCount() && before.way * amount.way < 0
            && amount.quantity.subject.start == before.quantity.range.end() + 1
            && m_text[before.quantity.range.end()] == u'，' && kOnlyWord.match(amount.subject).hasMatch()
            && !before.subject.contains(u'净') && !before.subject.contains(u'新');
        if (!areOne)
            return false;
        if (!m_growths.isEmpty() && m_growths.last().fault != Fault::None
            && m_growths.last().range.end() == before.quantity.range.end())
            return true; // told of the amount before it
        const auto signedNumber = [](const GrowthWord &word) {
            return (word.way > 0 ? u'+' : u'−') + shownNumber(word.quantity);
        };
        const int start = before.quantity.range.start;
        m_growths << Growth {Fault::Direction, {start, amount.quantity.range.end() - start},
            QStringLiteral("%1，%2 %").arg(signedNumber(before), signedNumber(amount))};
        return true;
    }

    /// 1256名，较上年增加46名，增长3.8%; 增长3.8%，比上年多46名: what it was before follows.
    [[nodiscard]] QList<GrowthNumbers> byDifference(qsizetype index, const QList<const GrowthWord *> &froms) const
    {
        const GrowthWord &amount = m_words[index];
        const GrowthWord *beside = differenceBeside(m_text, m_words, index);
        if (!beside)
            return {};
        const Quantity &difference = beside->quantity;
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

    /// One reading that holds is enough; where none does, the first that one slip of the pen spoils is told, else the
    /// first.
    void judge(const QList<GrowthNumbers> &ways)
    {
        const auto first = [&](const auto &is) {
            const auto at = std::find_if(
                ways.begin(), ways.end(), [&](const GrowthNumbers &each) { return each.fit() && is(each); });
            return at == ways.end() ? nullptr : &*at;
        };
        const GrowthNumbers *told = first([](const GrowthNumbers &each) { return each.hold(); });
        if (!told && ways.size() > 1)
            told = first(isGrowthButForSlip);
        if (!told)
            told = first([](const GrowthNumbers &) { return true; });
        if (!told) {
            if (const std::optional<Growth> impossible = impossibleIn(ways))
                m_growths << *impossible;
            return;
        }
        const int start = qMin(qMin(told->from.range.start, told->to.range.start), told->amount.range.start);
        const int end = qMax(qMax(told->from.range.end(), told->to.range.end()), told->amount.range.end());
        const Fault fault = told->hold() ? (told->needRounding() ? Fault::Rounded : Fault::None)
            : told->areContrary()        ? Fault::Direction
                                         : Fault::Amount;
        m_growths << Growth {fault, {start, end - start}, told->shown()};
    }

    /// 由62件增长到50件, whatever is said of the amount. A rank that rises becomes a smaller number.
    void judgeDirection(const GrowthWord &from, const GrowthWord &to)
    {
        const GrowthNumbers numbers {from.quantity, to.quantity, {}, to.way};
        const bool isRank = QStringView(u"位名").contains(from.quantity.unit) || from.subject.contains(u"名次");
        const bool isSame = to.way != 0 && from.quantity.value == to.quantity.value; // 由5名增加到5名
        if ((isRank && !isSame) || from.quantity.unit.isEmpty() || !numbers.fit())
            return;
        if (!numbers.areContrary() && !isSame)
            return judgeDoubling(numbers);
        const qsizetype behind = &to - m_words.constData() + 1;
        if (behind < m_words.size() && m_words[behind].role == Role::Amount && m_words[behind].way == to.way)
            return; // it is told with the amount
        const TextRange range {from.quantity.range.start, to.quantity.range.end() - from.quantity.range.start};
        m_growths << Growth {Fault::Direction, range,
            shownNumber(from.quantity)
                + (isSame            ? QStringLiteral(" = ")
                        : to.way > 0 ? QStringLiteral(" > ")
                                     : QStringLiteral(" < "))
                + shownNumber(to.quantity)};
    }

    /// 36472件，是同期一审案件12158件的3倍: of a number that is no earlier one.
    [[nodiscard]] bool isOfTimes(qsizetype index) const
    {
        static const QRegularExpression kIs(QStringLiteral("^(?:约?(?:是|为)|相当于|达到?)"));
        const GrowthWord &word = m_words[index];
        const GrowthWord &before = m_words[index - 1];
        return word.quantity.isTimes() && word.role == Role::Plain && word.subject == u"的"
            && word.quantity.subject.start == before.quantity.range.end() && kIs.match(before.subject).hasMatch();
    }

    void judgeTimes(qsizetype index)
    {
        const Quantity &base = m_words[index - 1].quantity;
        QList<GrowthNumbers> ways;
        for (qsizetype at = index - 2; at >= 0; --at) {
            const GrowthWord &word = m_words[at];
            const bool isBase = m_words[at + 1].quantity.isTimes(); // of another such comparison
            if (word.quantity.unit == base.unit && !isBase && (word.role == Role::Plain || word.role == Role::Now))
                ways << GrowthNumbers {base, word.quantity, m_words[index].quantity, 1, true};
        }
        judge(ways);
    }

    /// 2021年、2022年、2023年分别为50件、70件、98件，两年翻了近一番.
    void judgeYearsDoubled()
    {
        const auto isOfYear = [](const GrowthWord &word) { return word.year > 0 && word.isPeriod; };
        const auto first = std::find_if(m_words.begin(), m_words.end(), isOfYear);
        auto last = first;
        while (last != m_words.end() && last + 1 != m_words.end() && isOfYear(last[1]) && last[1].year == last->year + 1
            && last[1].quantity.unit == last->quantity.unit)
            ++last;
        if (last != first)
            judgeDoubling({first->quantity, last->quantity, {}, 1});
    }

    void judgeDoubling(const GrowthNumbers &numbers)
    {
        if (const std::optional<Growth> doubling = doublingIn(m_text, numbers))
            m_growths << *doubling;
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
