// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/slippedshares.h"

#include "core/proofread/rates/growthwords.h"
#include "core/proofread/rates/leeway.h"
#include "core/proofread/rates/madeshares.h"
#include "core/proofread/rates/nearcounts.h"
#include "core/proofread/rates/ratenames.h"
#include "core/proofread/rates/slips.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <optional>

namespace nianbao {

namespace {

constexpr int kFar = 160; // characters before the percentage
constexpr int kBehind = 60;

/// What the words say of a percentage, in whatever form.
struct Said {
    QString part; ///< 纠错 of 纠错率高达; empty: what is told last
    QString whole; ///< 被检查机构 of 占被检查机构的
    bool isSaid = false;
    bool isProportion = false; ///< 生物防治比例, 按期办结率: only of what is called so
};

/// Of what a percentage is; of what people are asked, or what was due, is told elsewhere.
Said saidOf(const QString &text, const Quantity &percent)
{
    static const QRegularExpression kVerb(
        QStringLiteral("(?:高达|仅达|低至|达到?了?|仅为|只有|仅有|占到|稳定在|保持在|[为是占])+$"));
    static const QRegularExpression kRate(QStringLiteral("^(?:其中|[，、])*(?<name>[一-龥“”]{2,12}?)(?:案件|问题|事项)?"
                                                         "(?:的)?(?:率|占比|比例|比重)(?:仅|均|也|已|又|约)?$"));
    static const QRegularExpression kOccupies(QStringLiteral(
        "^(?<name>[^占]{0,12}?)(?:仅|约|共|已|也)?占(?:到|了|比)?(?<of>[^占]{0,16}?)的?(?:比例|比重)?$"));
    static const QRegularExpression kOther(QStringLiteral(
        "全[国省市州县区镇乡体]|辖区|同类|[去上当]年|同期|同比|环比|平均|(?<!出庭)应|到期|增长|下降|负担|利用|压|减|"
        "增|降|升|提速|缩|精简|户籍|人口"));
    static const QRegularExpression kAsked(
        QStringLiteral("比例$|满意|知晓|覆盖|普及|按期|按时|及时|当[场日]|一次|首|参与|达标"));
    const QString subject = subjectOf(text, percent);
    const qsizetype verb = subject.indexOf(kVerb);
    const bool endsInShare = subject.endsWith(u'占');
    const QString words = verb >= 0 && !endsInShare ? subject.left(verb) : subject;
    if (words.isEmpty() && verb == 0) // 占到27%, 达27%
        return {{}, {}, subject.contains(u'占')};
    for (const QRegularExpression *form : {&kRate, &kOccupies}) {
        const QRegularExpressionMatch match = form->match(form == &kOccupies ? subject : words);
        if (!match.hasMatch())
            continue;
        const QString part = match.captured(u"name");
        const QString whole = match.captured(u"of");
        const bool isOther = kOther.match(part).hasMatch() || kOther.match(whole).hasMatch();
        return {part, whole, !isOther, form == &kRate && kAsked.match(words).hasMatch()};
    }
    return {};
}

/// 超过95.5%, 不低于95.5%, 95.5%以上.
bool isBound(const QString &text, const Quantity &percent)
{
    static const QRegularExpression kBound(QStringLiteral("超|逾|不足|不到|[高低]于|不少于|至少|近|突破"));
    return kBound.match(subjectOf(text, percent)).hasMatch()
        || (percent.approximate && !subjectOf(text, percent).contains(u'约'));
}

class SlippedShareReader {
public:
    SlippedShareReader(const QString &text, const QList<Quantity> &quantities, qsizetype index)
        : m_text(text)
        , m_percent(quantities[index])
        , m_said(saidOf(text, m_percent))
        , m_sentence(sentenceAt(text, m_percent.range.start).start)
    {
        if (m_said.isSaid)
            m_counts = countsAround(quantities, index, kFar, kBehind);
    }

    [[nodiscard]] std::optional<Share> share() const
    {
        const QList<const Quantity *> parts = partsTold();
        if (parts.isEmpty())
            return shareBehind();
        for (const Quantity *part : parts) {
            if (isMadeByAny(m_text, m_counts, m_percent, *part))
                return {};
            const QList<const Quantity *> wholes = wholesOf(*part);
            for (const Quantity *whole : wholes) {
                const bool mayBe = isNamed(*part) || !isParted(*whole, *part);
                if (mayBe && isShareButForSlip(*part, *whole, m_percent))
                    return Share {*part, *whole, m_percent, false, wholes.size() == 1 && isCalled(*whole)};
            }
        }
        return {};
    }

private:
    /// 应诉率为98.6%，应出庭146件，实际出庭144件: what the rate is named for, behind it, of the only one that is told
    /// before it.
    [[nodiscard]] std::optional<Share> shareBehind() const
    {
        const TextRange sentence = sentenceAt(m_text, m_percent.range.start);
        QList<const Quantity *> told;
        for (const Quantity &count : m_counts) {
            if (count.range.start >= m_sentence && count.range.end() <= sentence.end())
                told << &count;
        }
        constexpr qsizetype kTwo = 2;
        if (told.size() < kTwo || told.first()->range.start < m_percent.range.start)
            return {};
        const Quantity &whole = *told[0];
        const Quantity &part = *told[1];
        const bool isFit = isExact(whole) && isExact(part) && part.isOfKind(whole) && isNamed(part)
            && (!isNamed(whole) || isDue(subjectBeforeBrackets(m_text, whole)));
        if (!isFit || isMadeByAny(m_text, m_counts, m_percent, part) || !isShareButForSlip(part, whole, m_percent))
            return {};
        return Share {part, whole, m_percent, false, isDue(subjectBeforeBrackets(m_text, whole))};
    }

    /// 参加培训520人，合格率100%；参加考试518人: each has a percentage of its own.
    [[nodiscard]] bool isParted(const Quantity &whole, const Quantity &part) const
    {
        const QStringView gap = QStringView(m_text).mid(whole.range.end(), part.range.start - whole.range.end());
        return gap.contains(u'；') && gap.contains(u'%');
    }

    [[nodiscard]] bool isExact(const Quantity &count) const
    {
        return !count.approximate && !isOfGrowth(m_text, count) && !isOfEarlier(m_text, count);
    }

    /// What is said of a count: the words before it since the count before it, and those behind it to a mark.
    [[nodiscard]] QStringView wordsOf(const Quantity &count) const
    {
        constexpr int kLong = 24; // characters
        const auto at = firstFrom(m_counts, count.range.start);
        const int from = qMax(
            qMax(at == m_counts.begin() ? 0 : (at - 1)->range.end(), sentenceOf(count)), count.range.start - kLong);
        const int last = m_counts.end() - at > 1 ? (at + 1)->range.start : m_percent.range.start;
        int end = count.range.end();
        while (end < qMin(last, count.range.end() + kLong) && !QStringView(u"。；（").contains(m_text[end]))
            ++end;
        return QStringView(m_text).mid(from, end - from);
    }

    [[nodiscard]] int sentenceOf(const Quantity &count) const { return sentenceAt(m_text, count.range.start).start; }

    [[nodiscard]] bool isNamed(const Quantity &count) const
    {
        const QString subject = subjectBeforeBrackets(m_text, count);
        return !m_said.part.isEmpty() && !isDue(subject)
            && (subject.contains(m_said.part) || (!m_said.isProportion && isPartOfRate(m_said.part, subject)));
    }

    /// The last count before the percentage that bears its name, and the last one, if but a comma is between.
    [[nodiscard]] QList<const Quantity *> partsTold() const
    {
        constexpr int kNear = 14; // characters
        const Quantity *last = nullptr;
        const Quantity *named = nullptr;
        for (const Quantity &count : m_counts) {
            if (count.range.start > m_percent.range.start || count.range.start < m_sentence || !isExact(count))
                continue;
            last = &count;
            named = isNamed(count) ? last : named;
        }
        QList<const Quantity *> parts;
        if (named)
            parts << named;
        if (!last || last == named || m_said.isProportion)
            return parts;
        const QStringView gap = QStringView(m_text).mid(last->range.end(), m_percent.subject.start - last->range.end());
        const bool isInRow = last->subject.start > 0 && m_text[last->subject.start - 1] == u'、';
        const bool isNext = gap.size() <= kNear && gap.count(u'，') == 1 && !gap.contains(u'%') && !isInRow
            && !tellsOfAnother(m_text, *last, m_percent, m_said.part);
        if (isNext)
            parts << last;
        return parts;
    }

    /// The counts before the part that may be its whole: the one that the words name, or all of its sentence; of the
    /// sentence before if this has none.
    [[nodiscard]] QList<const Quantity *> wholesOf(const Quantity &part) const
    {
        QList<const Quantity *> here;
        QList<const Quantity *> before;
        for (const Quantity &count : m_counts) {
            const bool mayBe = count.range.start < part.range.start && count.isOfKind(part)
                && count.value > part.value / 10 && isExact(count);
            if (mayBe)
                (count.range.start >= m_sentence ? here : before) << &count;
        }
        QList<const Quantity *> &wholes = here.isEmpty() ? before : here;
        QList<const Quantity *> called;
        std::copy_if(wholes.begin(), wholes.end(), std::back_inserter(called),
            [&](const Quantity *whole) { return isCalled(*whole); });
        const bool isAny = m_said.whole.contains(u'总'); // 占评定总数的: 定级324家
        return called.isEmpty() && isAny && here.size() == 1 ? here : called;
    }

    /// Whether it is what the percentage says to be of, if that is said.
    [[nodiscard]] bool isCalled(const Quantity &whole) const
    {
        static const QRegularExpression kFiller(
            QStringLiteral("^(?:全部|所有|[被已])+|(?:总?(?:数量|件数|次数|人数|户数|份数|数|量)|总)$"));
        constexpr double kAlike = 0.6;
        const QString name = QString(m_said.whole).remove(kFiller);
        return name.size() < 2 || double(pairsTold(name, wordsOf(whole))) >= kAlike * double(name.size() - 1);
    }

    const QString &m_text;
    const Quantity &m_percent;
    Said m_said;
    int m_sentence;
    QList<Quantity> m_counts; ///< near the percentage
};

} // namespace

QList<Share> withSlippedShares(const QString &text, const QList<Quantity> &quantities, QList<Share> known)
{
    constexpr double kAll = 100;
    const QSet<int> told = percentsOf(known);
    for (qsizetype index = 1; index < quantities.size(); ++index) {
        const Quantity &percent = quantities[index];
        const bool isExact = percent.decimals > 0 ? !isBound(text, percent) // 约占7.3%
                                                  : !percent.approximate && !leewayOf(text, percent);
        const bool isOpen = percent.isPercent() && isExact && percent.value > 0 && percent.value < kAll
            && !isOfGrowth(text, percent) && !isOfEarlier(text, percent) && !told.contains(percent.range.start);
        if (!isOpen)
            continue;
        if (const std::optional<Share> share = SlippedShareReader(text, quantities, index).share())
            known << *share;
    }
    return known;
}

} // namespace nianbao
