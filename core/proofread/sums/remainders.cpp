// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/remainders.h"

#include "core/proofread/rates/growthwords.h"
#include "core/proofread/sums/remainderwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

constexpr int kFar = 80; // characters from one count to the next
constexpr qsizetype kMostParts = 5;

class RemainderReader {
public:
    RemainderReader(const QString &text, const QList<Quantity> &quantities)
        : m_text(text)
        , m_quantities(quantities)
    {
    }

    /// `rest`: what remains, by its index.
    [[nodiscard]] std::optional<Sum> sumOf(qsizetype rest) const
    {
        const Quantity &last = m_quantities[rest];
        const QString left = subjectOf(m_text, last);
        const bool isPlainRest = left.startsWith(u"其余") || left.startsWith(u"剩余") || left.startsWith(u"余下");
        const bool isTold = left.contains(u'有') && goesOn(rest); // 还有2件正在磋商，3件正在诉讼
        if (isGoing(left) && goesOn(rest))
            return {};
        Sum sum {{}, {last}, !subjectOf(m_text, last).contains(u"另有"), true};
        qsizetype at = rest - 1;
        for (; at >= 0; --at) {
            const Quantity &each = m_quantities[at];
            if (each.isPercent() || (sum.parts.size() > 1 && isOfEarlier(m_text, each)))
                continue; // 受理864件，比上年的960件下降10%，已办结847件
            if (isPlainRest && !each.isOfKind(last) && isNear(each, sum.parts.first()))
                continue; // 审结439件，追回480万元。其余13件
            if (!isNear(each, sum.parts.first()) || !each.isOfKind(last) || each.approximate)
                return {};
            if (!isDealtWith(subjectOf(m_text, each)))
                break;
            sum.parts.prepend(each);
        }
        if (at < 0 || sum.parts.size() < 2 || sum.parts.size() > kMostParts)
            return {};
        at = beforeItsParts(at);
        sum.total = m_quantities[at];
        const QString found = subjectOf(m_text, sum.total);
        const QStringView said =
            QStringView(m_text).mid(sum.total.subject.start, last.range.end() - sum.total.subject.start);
        const bool isTotal = isTakenOn(found) || (!left.contains(u'有') && isFirst(at) && isPlain(sum, at))
            || (left.contains(u'有') && isFirst(at) && isInOneBreath(sum) && isPlain(sum, at));
        if (isTold && sum.isLess())
            return {};
        constexpr double kNearly = 0.95;
        if (isStillGoing(m_text, last) && !isUndone(m_text, last) && sum.together().most < kNearly * sum.total.value)
            return {}; // of those that are not done others may be at another stage
        sum.isCertain = isTakenOn(found) && !isGoing(left);
        static const QRegularExpression kCompared(QStringLiteral("[，（][比较与](?:上年|去年)[^，。；]*"));
        const QString own = said.toString().remove(kCompared);
        // 受理45件。审结39件，追回20万元。其余8件转入下年: the rest is named as one
        const int mostStops = isPlainRest && isTakenOn(found) && sum.isOfSlip() ? 2 : 1;
        const bool fits = isTotal && said.count(u'。') <= mostStops && !isOfEarlierYears(own);
        if (!fits || isOfGrowth(m_text, sum.total) || isOfEarlier(m_text, sum.total) || isOfAnother(at, sum))
            return {};
        return sum;
    }

    /// 发现问题127个，其中乡镇49个、县直部门78个；已整改121个: for the last part the total, if its parts make it.
    [[nodiscard]] qsizetype beforeItsParts(qsizetype last) const
    {
        double made = 0;
        for (qsizetype at = last; at > 0 && last - at < kMostParts; --at) {
            const Quantity &part = m_quantities[at];
            const Quantity &before = m_quantities[at - 1];
            const QStringView between =
                QStringView(m_text).mid(before.range.end(), part.range.start - before.range.end());
            if (!before.isOfKind(part) || between.contains(u'。'))
                return last;
            made += part.value;
            if (between.contains(u"其中"))
                return made == before.value ? at - 1 : last;
        }
        return last;
    }

    /// 工单186件，处罚类82件，其余114件为其他类; 取水口1089个，退出23个，保留1066个: what is left of what was named.
    [[nodiscard]] std::optional<Sum> sumOfNamed(qsizetype rest) const
    {
        static const QRegularExpression kRest(QStringLiteral(
            "^(?:对|将)?(?<rest>其余|剩余|余下)|^(?:继续|予以|依法)?(?:保留|留用|现存)(?<what>[一-龥]{0,5})$"));
        constexpr qsizetype kFewest = 2; // a total and a part
        const Quantity &last = m_quantities[rest];
        const QRegularExpressionMatch match = kRest.match(subjectOf(m_text, last));
        const QList<Quantity> counts = match.hasMatch() ? countsBefore(rest) : QList<Quantity>();
        if (counts.size() < kFewest || (match.capturedLength(u"rest") == 0 && !isGoneFrom(match, counts, rest)))
            return {};
        static const QRegularExpression kDone(QStringLiteral("(?:建成|竣工|完成|结案|审结|办结)$"));
        if (subjectOf(m_text, counts.first()).startsWith(u'已') || isDealtWith(subjectOf(m_text, counts.first()))
            || kDone.match(subjectOf(m_text, counts.first())).hasMatch())
            return {};
        const Sum sum {counts.first(), counts.mid(1) + QList<Quantity> {last}, true};
        static const QRegularExpression kRespectively(QStringLiteral("分别[一-龥]{0,8}$")); // 三县分别建成2个、1个和3个
        if (isOfTotalBefore(counts, last) || kRespectively.match(subjectOf(m_text, counts.first())).hasMatch())
            return {};
        const bool isMeant = counts.size() == kFewest ? counts.last().value <= counts.first().value : sum.isOfSlip();
        return isMeant && !fitsAny(counts, last) ? std::optional(sum) : std::nullopt;
    }

    /// 取消资格37名，保留资格1111名: of one thing, without another number behind that may be of it as well.
    [[nodiscard]] bool isGoneFrom(
        const QRegularExpressionMatch &kept, const QList<Quantity> &counts, qsizetype rest) const
    {
        static const QRegularExpression kGone(
            QStringLiteral("(?:退出|拆除|取缔|关闭|关停|注销|撤销|淘汰|清退|取消|撤并|封堵|收回|吊销|停用|清理|核减)(?<"
                           "what>[一-龥]{0,5})$"));
        const QRegularExpressionMatch gone = kGone.match(subjectOf(m_text, counts.last()));
        const QString what = kept.captured(u"what");
        const int start = counts.first().subject.start;
        const QStringView before = QStringView(m_text).mid(start, counts.last().subject.start - start);
        return gone.hasMatch()
            && (what.isEmpty() ? gone.captured(u"what").isEmpty()
                               : gone.captured(u"what") == what && before.contains(what) && !goesOn(rest));
    }

    /// 目录8项，已完成7项，2项按程序调整: with what was done they are more than all.
    [[nodiscard]] std::optional<Sum> sumOfExplained(qsizetype rest) const
    {
        static const QRegularExpression kWhy(QStringLiteral(
            "^(?:按|因|正在|尚|仍在|未|经|拟|需|暂|延期|取消|调整|终止|中止|推迟|继续|转入)[一-龥]{1,12}[，。；]"));
        constexpr int kBehind = 16; // characters
        constexpr qsizetype kFewest = 2;
        const Quantity &last = m_quantities[rest];
        if (last.subject.length > 0 || !kWhy.match(m_text.mid(last.range.end(), kBehind)).hasMatch())
            return {};
        const QList<Quantity> counts = countsBefore(rest);
        if (counts.size() != kFewest || !isDealtWith(subjectOf(m_text, counts.last()))
            || counts.last().range.end() + 1 != last.range.start)
            return {};
        const Sum sum {counts.first(), {counts.last(), last}};
        return sum.isMore() && counts.last().value <= counts.first().value ? std::optional(sum) : std::nullopt;
    }

    /// 受理57件，不予受理7件。受理的案件已审结53件，其中维持31件、…、终止10件；其余4件正在审理: what has ended and the
    /// rest are all that the sentence before took in.
    [[nodiscard]] std::optional<Sum> sumOfTaken(qsizetype rest) const
    {
        static const QRegularExpression kTaken(QStringLiteral(
            "^(?:已|所)?(?<deed>受理|立案|收到|接收)的[一-龥]{0,8}?(?:中，?)?(?:已|共)(?:审结|办结|结案)$"));
        constexpr int kFarBack = 200; // characters
        const Quantity &last = m_quantities[rest];
        QString deed;
        qsizetype done = rest;
        while (deed.isEmpty() && --done >= 0 && last.range.start - m_quantities[done].range.end() <= kFarBack)
            deed = kTaken.match(subjectOf(m_text, m_quantities[done])).captured(u"deed");
        if (deed.isEmpty())
            return {};
        const Quantity &ended = m_quantities[done];
        for (qsizetype at = done - 1; at >= 0 && ended.range.start - m_quantities[at].range.end() <= kFar; --at) {
            const Quantity &each = m_quantities[at];
            const QString subject = subjectOf(m_text, each);
            if (!each.isOfKind(last) || each.approximate || !subject.contains(deed) || subject.contains(u'不'))
                continue;
            const QStringView said = QStringView(m_text).mid(each.subject.start, last.range.end() - each.subject.start);
            const Sum sum {each, {ended, last}, true};
            const bool fits = ended.isOfKind(last) && !isOfEarlierYears(said) && sum.isWrong();
            return fits ? std::optional(sum) : std::nullopt;
        }
        return {};
    }

    /// 行政诉讼案件5件，人民法院已审结4件，全部胜诉，另有1件正在审理: of cases none is neither.
    [[nodiscard]] std::optional<Sum> sumOfCases(qsizetype rest) const
    {
        static const QRegularExpression kGoing(
            QStringLiteral("^(?:正在|仍在|尚在|尚未|还未|未)(?:审理|审结|开庭|办理|办结)"));
        static const QRegularExpression kCases(QStringLiteral("(?:诉讼|应诉|复议|仲裁)案件$"));
        static const QRegularExpression kEnded(QStringLiteral("已(?:审结|办结|结案|判决)$"));
        constexpr int kBehind = 6; // characters
        constexpr qsizetype kFewest = 2;
        const Quantity &last = m_quantities[rest];
        if (rest < kFewest || !kGoing.match(m_text.mid(last.range.end(), kBehind)).hasMatch() || goesOn(rest))
            return {};
        const Quantity &ended = m_quantities[rest - 1];
        const Quantity &total = m_quantities[rest - kFewest];
        const Sum sum {total, {ended, last}, true};
        const QStringView said = QStringView(m_text).mid(total.subject.start, last.range.end() - total.subject.start);
        const bool fits = total.isOfKind(last) && ended.isOfKind(last) && isNear(total, ended) && isNear(ended, last)
            && !total.approximate && !ended.approximate && kCases.match(subjectOf(m_text, total)).hasMatch()
            && kEnded.match(subjectOf(m_text, ended)).hasMatch() && !said.contains(u'。') && !said.contains(u'撤')
            && !isOfEarlierYears(said) && (sum.isMore() || sum.isOfSlip());
        return fits ? std::optional(sum) : std::nullopt;
    }

private:
    /// What the sentence counts of the kind before it, in order; none where something is only said to be about so many.
    [[nodiscard]] QList<Quantity> countsBefore(qsizetype index) const
    {
        constexpr int kMostBefore = 120; // characters
        const Quantity &last = m_quantities[index];
        QList<Quantity> counts;
        for (qsizetype at = index - 1; at >= 0; --at) {
            const Quantity &each = m_quantities[at];
            const QStringView between = QStringView(m_text).mid(each.range.end(), last.range.start - each.range.end());
            if (between.size() > kMostBefore || between.contains(u'。') || between.contains(u'；'))
                break;
            if (!each.isOfKind(last) || isOfGrowth(m_text, each) || isOfEarlier(m_text, each))
                continue;
            if (each.approximate || isOfEarlierYears(subjectOf(m_text, each)))
                return {};
            counts.prepend(each);
        }
        return counts;
    }

    /// Whether one of the counts is what is left and some of those behind it together.
    [[nodiscard]] static bool fitsAny(const QList<Quantity> &counts, const Quantity &left)
    {
        for (qsizetype total = 0; total + 1 < counts.size(); ++total) {
            double made = left.value;
            for (qsizetype part = counts.size() - 1; part > total; --part) {
                made += counts[part].value;
                const Sum sum {counts[total], {counts[part], left}};
                if (made == counts[total].value || (!sum.isMore() && !sum.isLess()))
                    return true;
            }
        }
        return false;
    }

    /// 信访事项500件。其中来信120件，来访80件，其余300件: the total stands before the mark.
    [[nodiscard]] bool isOfTotalBefore(const QList<Quantity> &counts, const Quantity &left) const
    {
        constexpr int kNear = 60; // characters
        double made = left.value;
        for (const Quantity &count : counts)
            made += count.value;
        auto each = firstFrom(m_quantities, counts.first().range.start);
        while (each != m_quantities.begin()) {
            --each;
            if (counts.first().range.start - each->range.end() > kNear)
                return false;
            if (each->isOfKind(left) && each->value == made)
                return true;
        }
        return false;
    }

    /// Whether the sentence counts nothing of its kind before it.
    [[nodiscard]] bool isFirst(qsizetype index) const { return countsBefore(index).isEmpty(); }

    /// 按期办结400件: some may be done too late; and what is done is not more than all.
    [[nodiscard]] bool isPlain(const Sum &sum, qsizetype total) const
    {
        return std::all_of(sum.parts.begin(), sum.parts.end(), [&](const Quantity &part) {
            const QString subject = subjectOf(m_text, part);
            const bool isQualified =
                subject.contains(u"及时") || subject.contains(u"当场") || subject.contains(u"部分");
            const bool isStrict = subjectOf(m_text, sum.parts.last()).startsWith(u"剩余"); // then it is not more
            return !isQualified && (isStrict || part.value <= m_quantities[total].value);
        });
    }

    /// 案件33件，已办结29件，还有4件: nothing else is said in between, and the first are neither new ones nor done.
    [[nodiscard]] bool isInOneBreath(const Sum &sum) const
    {
        static const QRegularExpression kNone(
            QStringLiteral("新|在办|未|剩余|其中|年底|结|完成|化解$|开庭|移送|审理|报送|送|转|通过"));
        static const QRegularExpression kDone(QStringLiteral("^(?:目前|现|截至目前)?(?:已|均已|现已)"));
        int from = sum.total.range.end();
        for (const Quantity &part : sum.parts) {
            const bool isNext = part.subject.start == from + 1
                || (part.subject.start > from && QStringView(m_text).mid(from, part.subject.start - from) == u"（");
            if (!isNext)
                return false;
            from = part.range.end();
        }
        return sum.parts.size() == 2 && !kNone.match(subjectOf(m_text, sum.total)).hasMatch()
            && kDone.match(subjectOf(m_text, sum.parts.first())).hasMatch();
    }

    /// Whether more of what is left is counted next.
    [[nodiscard]] bool goesOn(qsizetype index) const
    {
        constexpr int kNear = 24; // characters
        if (index + 1 >= m_quantities.size())
            return false;
        const Quantity &each = m_quantities[index];
        const Quantity &next = m_quantities[index + 1];
        const QStringView between = QStringView(m_text).mid(each.range.end(), next.range.start - each.range.end());
        return next.isOfKind(each) && between.size() <= kNear && !between.contains(u'。') && !between.contains(u"其中");
    }

    [[nodiscard]] static bool isNear(const Quantity &before, const Quantity &behind)
    {
        return behind.range.start - before.range.end() <= kFar;
    }

    /// The parts make one of the counts before the total, or it together with one of them.
    [[nodiscard]] bool isOfAnother(qsizetype total, const Sum &sum) const
    {
        constexpr qsizetype kMost = 4; // counts
        const double made = sum.together().least;
        double together = sum.total.value;
        for (qsizetype at = total - 1; at >= 0 && total - at <= kMost; --at) {
            const Quantity &each = m_quantities[at];
            if (!each.isOfKind(sum.total))
                continue;
            together += each.value;
            if (each.value == made || together == made)
                return true;
        }
        return false;
    }

    const QString &m_text;
    const QList<Quantity> &m_quantities;
};

} // namespace

QList<Sum> remainderSumsIn(const QString &text, const QList<Quantity> &quantities)
{
    constexpr qsizetype kFewest = 2; // a total and what is done
    QList<Sum> sums;
    for (qsizetype index = kFewest; index < quantities.size(); ++index) {
        const Quantity &quantity = quantities[index];
        const QStringView subject = QStringView(text).mid(quantity.subject.start, quantity.subject.length);
        const bool mayBe = std::any_of(
            subject.begin(), subject.end(), [](QChar each) { return QStringView(u"有余剩在未待留存").contains(each); });
        if (!quantity.isCount() || quantity.approximate || (!mayBe && !subject.isEmpty()))
            continue;
        const RemainderReader reader(text, quantities);
        std::optional<Sum> sum;
        if (subject.isEmpty())
            sum = reader.sumOfExplained(index);
        else if (isLeftOver(text, quantity))
            sum = reader.sumOf(index);
        if (!sum && !subject.isEmpty())
            sum = reader.sumOfNamed(index);
        if (!sum && (subject.startsWith(u"其余") || subject.startsWith(u"剩余")))
            sum = reader.sumOfTaken(index);
        if (!sum && subject == u"另有")
            sum = reader.sumOfCases(index);
        if (sum)
            sums << *sum;
    }
    return sums;
}

} // namespace nianbao
