// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/shares.h"

#include "core/proofread/rates/correctingshare.h"
#include "core/proofread/rates/fartherwholes.h"
#include "core/proofread/rates/growthwords.h"
#include "core/proofread/rates/leeway.h"
#include "core/proofread/rates/namedshares.h"
#include "core/proofread/rates/nearcounts.h"
#include "core/proofread/rates/nearshares.h"
#include "core/proofread/rates/othershares.h"
#include "core/proofread/rates/plainshares.h"
#include "core/proofread/rates/ratenames.h"
#include "core/proofread/rates/sharelists.h"
#include "core/proofread/rates/sharerow.h"
#include "core/proofread/rates/sharewords.h"
#include "core/proofread/rates/slippedshares.h"
#include "core/proofread/rates/slips.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <optional>

namespace nianbao {

namespace {

class ShareReader {
public:
    ShareReader(const QString &text, const QList<Quantity> &quantities)
        : m_text(text)
        , m_quantities(quantities)
    {
    }

    QList<Share> shares()
    {
        const ListedShares listed = listedSharesIn(m_text, m_quantities);
        m_shares = listed.shares;
        for (qsizetype index = 0; index < m_quantities.size(); ++index) {
            const Quantity &percent = m_quantities[index];
            if (!percent.isPercent() || listed.percents.contains(percent.range.start))
                continue;
            m_leeway = leewayOf(m_text, percent);
            if (percent.approximate && !m_leeway)
                continue;
            if (const PlainShare plain = plainShare(m_text, m_quantities, index); plain.isSaid) {
                for (const Share &share : plain.shares)
                    add(share.part, share.whole, share.percent);
                continue;
            }
            if (const std::optional<Share> planned = shareOfPlan({m_text, m_quantities}, index)) {
                m_shares << *planned;
                continue;
            }
            const std::optional<ShareWord> word = shareWord(m_text, percent);
            if (!word)
                continue;
            m_counts = NearCounts(m_text, m_quantities, index);
            if (word->isRow
                || (word->kind == ShareWord::Kind::Occupies && percentsJoined(m_text, m_quantities, index) > 1))
                judgeRow(index, *word);
            else if (word->kind == ShareWord::Kind::Occupies)
                judgeOccupying(percent, *word);
            else
                judgeRate(percent, *word);
        }
        return m_shares;
    }

private:
    [[nodiscard]] QString subjectOf(const Quantity &quantity) const
    {
        return m_text.mid(quantity.subject.start, quantity.subject.length);
    }

    [[nodiscard]] QStringView between(int start, int end) const { return QStringView(m_text).mid(start, end - start); }

    /// 查处的61件案件中，个体诊所44件.
    [[nodiscard]] bool areOfThese(const Quantity &whole, const Quantity &part) const
    {
        static const QRegularExpression kForm(QStringLiteral("^[^，。；]{0,14}中，?[一-龥]{0,8}$"));
        return kForm.match(between(whole.range.end(), part.range.start).toString()).hasMatch();
    }

    /// 甲866人，乙262人，分别占76.8%和23.2%: as many counts as percentages, in the same order, of one whole. That is
    /// told before them, or is all of them together.
    void judgeRow(qsizetype index, const ShareWord &word)
    {
        static const QRegularExpression kTotal(QStringLiteral("(?:合|共|总)计?$"));
        const qsizetype count = percentsJoined(m_text, m_quantities, index);
        const qsizetype last = m_counts.before() - 1;
        const bool isTotalLast = last >= count && kTotal.match(m_counts[last].subject).hasMatch();
        const qsizetype first = last + 1 - count - qsizetype(isTotalLast);
        if (count < 2 || first < 0 || m_leeway)
            return;
        ShareRow row;
        for (qsizetype each = 0; each < count; ++each) {
            row.parts << m_counts[first + each].quantity;
            row.percents << m_quantities[index + each];
        }
        QList<qsizetype> wholes;
        for (const qsizetype whole : m_counts.wholesBefore(first)) {
            if (row.canBeOf(m_counts[whole].quantity))
                wholes << whole;
        }
        if (isTotalLast && row.canBeOf(m_counts[last].quantity))
            wholes = {last};
        const std::optional<Quantity> together = row.together();
        const auto fits = [&](qsizetype whole) { return row.rightOf(m_counts[whole].quantity) > 0; };
        if (together && row.rightOf(*together) > 0 && std::none_of(wholes.begin(), wholes.end(), fits))
            return addRow(row, *together);
        for (qsizetype each = 0; each < count && !wholes.isEmpty(); ++each)
            judge(
                row.percents[each], first + each, wholes, m_counts.isPlainWhole(wholes, first) && word.whole.isEmpty());
    }

    void addRow(const ShareRow &row, const Quantity &whole)
    {
        for (qsizetype each = 0; each < row.parts.size(); ++each)
            addNearly(row.parts[each], whole, row.percents[each]);
    }

    /// 维持37件，占45.7%: the last count before it, or the one that is named, of a count before that.
    void judgeOccupying(const Quantity &percent, const ShareWord &word)
    {
        static const QRegularExpression kElsewhere(QStringLiteral("全[国省市州县区镇乡体]|辖区|同类|去年|上年|当年"));
        qsizetype part = -1;
        for (qsizetype index = 0; index < m_counts.size() && !m_counts[index].isBehind; ++index) {
            if (isNamedPart(word.subject, m_counts[index].subject))
                part = index;
        }
        if (part > 0 && word.subject.isEmpty() && m_counts.isOfEach(part))
            --part;
        if (part < 0 || kElsewhere.match(word.whole).hasMatch())
            return;
        const Quantity &quantity = m_counts[part].quantity;
        if (word.subject.isEmpty()
            && between(quantity.range.end(), percent.subject.start).size() > NearCounts::kMostGap)
            return;
        const QList<qsizetype> wholes = wholesCalled(m_counts, m_counts.wholesBefore(part), word.whole);
        if (wholes.isEmpty()) {
            const QList<NearCount> &all = m_counts.all();
            if (std::any_of(all.begin(), all.end(), [&](const auto &each) { return isNamedWhole(word.whole, each); }))
                judgeTooLarge(percent, part);
            if (const std::optional<Share> share =
                    shareOfNamedBefore({m_text, m_quantities}, quantity, percent, word.whole))
                add(share->part, share->whole, percent);
            return;
        }
        if (const std::optional<Quantity> row = m_counts.rowWith(part); row && holds(quantity, *row, percent))
            return add(quantity, *row, percent);
        const qsizetype whole = wholes.first();
        judge(percent, part, wholes,
            areOfThese(m_counts[whole].quantity, quantity)
                || (isNamedWhole(word.whole, m_counts[whole]) && m_counts.isPlainWhole(wholes, part)
                    && !m_counts.isPaused(whole)));
    }

    /// 办结率: the part is what is called 办结.
    void judgeRate(const Quantity &percent, const ShareWord &word)
    {
        static const QRegularExpression kSpecial(QStringLiteral(
            "按期|按时|到期|应结|应办|期限内|法定|限期|及时|当场|当日|一次|网上|提前|即时|首|初次|全程|限时"));
        const bool isToldAs = std::any_of(m_counts.all().begin(), m_counts.all().end(),
            [](const NearCount &count) { return count.subject.contains(u"纠错"); });
        if (word.subject.endsWith(u"纠错") && !isToldAs) {
            if (m_leeway)
                return;
            if (const std::optional<Share> share = correctingShare(m_counts, percent))
                m_shares << *share;
            return;
        }
        const qsizetype part = partOfRate(m_counts, word.subject);
        if (part < 0)
            return judgeUnnamed(percent, word);
        const QRegularExpressionMatch special = kSpecial.match(word.subject);
        if (special.hasMatch() && !m_counts[part].subject.contains(special.captured()))
            return; // 办结80件，按期办结率100%
        QList<qsizetype> wholes = m_counts.wholesBefore(part);
        for (qsizetype index = part + 1; index < m_counts.size(); ++index) {
            if (m_counts.canHold(index, part))
                wholes << index;
        }
        wholes.removeIf([&](qsizetype index) {
            return isBeside({m_text, m_quantities}, m_counts[index].quantity, m_counts[part].quantity);
        });
        const bool isOnly = m_counts.hasOneWhole(wholes, part);
        wholes.removeIf([&](qsizetype index) { return isNoBase(m_counts, index, part, word.subject); });
        if (wholes.isEmpty()) {
            const std::optional<Quantity> whole =
                wholeInSentenceBefore({m_text, m_quantities}, m_counts[part].quantity);
            if (whole)
                return addNearly(m_counts[part].quantity, *whole, percent);
        }
        if (QList<Quantity> parts = countedTogether(m_counts, word.subject); !parts.isEmpty()) {
            for (const NearCount &count : m_counts.all()) {
                if (isPartOfRate(word.subject, count.subject))
                    parts << count.quantity;
            }
            return judgeAnyOf(percent, parts, wholes);
        }
        judge(percent, part, wholes, isOnly);
    }

    /// The first of the parts that is the percentage of one of the wholes; else of the first, what it nearly is.
    void judgeAnyOf(const Quantity &percent, const QList<Quantity> &parts, const QList<qsizetype> &wholes)
    {
        for (const Quantity &part : parts) {
            for (const qsizetype whole : wholes) {
                if (m_counts[whole].quantity.value >= part.value && holds(part, m_counts[whole].quantity, percent))
                    return add(part, m_counts[whole].quantity, percent);
            }
        }
        for (const qsizetype whole : wholes) {
            const Quantity &count = m_counts[whole].quantity;
            const bool isNearly = !m_leeway && count.value >= parts.first().value
                && (wholes.size() == 1 || isSlip(percent, Share {parts.first(), count, percent}.value()));
            if (isNearly)
                return add(parts.first(), count, percent);
        }
    }

    /// No count before it bears the rate's name: 废止612件，修改438件，废改比例14.4%; 优秀率38.57%，优秀案卷216卷.
    void judgeUnnamed(const Quantity &percent, const ShareWord &word)
    {
        QList<Quantity> parts = countedTogether(m_counts, word.subject);
        if (const Quantity behind = partBehind({m_text, m_quantities}, percent, word.subject); behind.value > 0)
            parts << behind;
        if (parts.isEmpty())
            return judgeByPlace(percent, word);
        QList<qsizetype> wholes;
        for (qsizetype index = m_counts.before() - 1; index >= 0; --index) {
            if (m_counts[index].quantity.isOfKind(parts.first()))
                wholes << index;
        }
        judgeAnyOf(percent, parts, wholes);
    }

    /// No count bears the rate's name: 91个村中，50个建成…，覆盖率54.9%; else what is nearly right of the last two is
    /// wrong. What people are asked is no count.
    void judgeByPlace(const Quantity &percent, const ShareWord &word)
    {
        static const QRegularExpression kAsked(
            QStringLiteral("满意|知晓|覆盖|公开|好评|网办|可办|普及|参与|达标|持证|及时|规范|准确|按[期时]"));
        const qsizetype before = m_counts.before();
        if (before < 2)
            return;
        const Quantity &first = m_counts[before - 2].quantity;
        const Quantity &last = m_counts[before - 1].quantity;
        const QStringView gap = between(first.range.end(), last.range.start);
        const bool isOfThese = areOfThese(first, last);
        if (gap.contains(u'%') || gap.contains(u'；') || tellsOfAnother(m_text, last, percent, word.subject))
            return; // 参加培训520人，合格率100%；参加考试518人，通过率98.6%
        const bool isHeld = word.subject.endsWith(u"持证")
            && between(last.range.end(), percent.subject.start).contains(u'证'); // 其中12人取得执法证件，持证率
        if (!isOfThese && !isHeld && (word.isRatio || kAsked.match(word.subject).hasMatch()))
            return;
        const bool lastIsPart = m_counts.canHold(before - 2, before - 1);
        const qsizetype whole = lastIsPart ? before - 2 : before - 1;
        if (const qsizetype part = lastIsPart ? before - 1 : before - 2; m_counts.canHold(whole, part))
            judge(percent, part, {whole}, isOfThese && lastIsPart);
    }

    /// 整改850个 of 87个, 97.7%: a figure too many in the part; and of 48件 nobody loses 49.
    void judgeTooLarge(const Quantity &percent, qsizetype part)
    {
        constexpr double kTenfold = 10;
        constexpr double kAll = 100;
        if (m_leeway)
            return;
        Quantity tenth = m_counts[part].quantity;
        tenth.value /= kTenfold;
        const NearCount *only = nullptr;
        int others = 0; // before it
        for (const NearCount &whole : m_counts.all()) {
            if (!whole.quantity.isOfKind(tenth) || whole.quantity.range == m_counts[part].quantity.range)
                continue;
            others += whole.isBehind ? 0 : 1;
            only = whole.isBehind ? only : &whole;
            if (whole.quantity.value >= tenth.value && Share::isRight(tenth, whole.quantity, percent))
                return add(m_counts[part].quantity, whole.quantity, percent);
        }
        if (const std::optional<Quantity> first = firstOfSentence({m_text, m_quantities}, m_counts[part].quantity);
            first && percent.decimals > 0
            && isSlip(m_counts[part].quantity, std::round(first->value * percent.value / kAll)))
            return add(m_counts[part].quantity, *first, percent); // 纠纷375件，其中…、其他纠纷41件；调解成功639件
        const bool isAlone = only && !only->subject.contains(u'新'); // of those of the year before as well
        if (isAlone && isShareOfSlip(m_counts[part].quantity, only->quantity, percent)
            && isNear({m_text, m_quantities}, only->quantity, m_counts[part].quantity))
            return add(m_counts[part].quantity, only->quantity, percent);
        if (others == 1 && (percent.value < kAll || isSlip(m_counts[part].quantity, only->quantity.value))
            && only->quantity.value < m_counts[part].quantity.value
            && isNextTo({m_text, m_quantities}, only->quantity, m_counts[part].quantity)
            && !only->subject.contains(u'新') && !only->subject.contains(u"计划"))
            add(m_counts[part].quantity, only->quantity, percent);
    }

    /// Of the wholes that may be meant one that fits is enough.
    void judge(const Quantity &percent, qsizetype part, const QList<qsizetype> &wholes, bool isCertain)
    {
        const Quantity &quantity = m_counts[part].quantity;
        if (wholes.isEmpty())
            return judgeTooLarge(percent, part);
        for (const qsizetype whole : wholes) {
            if (!holds(quantity, m_counts[whole].quantity, percent))
                continue;
            m_used << quantity.range.start;
            return add(quantity, m_counts[whole].quantity, percent);
        }
        for (const qsizetype whole : wholes) {
            if (isOfShareOf(m_counts[whole].quantity, quantity, percent))
                return;
        }
        for (const qsizetype whole : wholes) {
            const Share share {quantity, m_counts[whole].quantity, percent};
            if (isCertain || (!m_leeway && isSlip(percent, share.value()) && !m_used.contains(quantity.range.start)))
                return add(quantity, m_counts[whole].quantity, percent);
        }
    }

    /// Whether the percentage is that of the part, or may stand for it.
    [[nodiscard]] bool holds(const Quantity &part, const Quantity &whole, const Quantity &percent) const
    {
        const double value = 100 * part.value / whole.value;
        return m_leeway ? value >= m_leeway->least && value <= m_leeway->most : Share::isRight(part, whole, percent);
    }

    /// 受理218件，结案率97.25%，其中调解159件，调解率75%: the whole is what another percentage before it is of the
    /// count, 212件.
    [[nodiscard]] bool isOfShareOf(const Quantity &count, const Quantity &part, const Quantity &percent) const
    {
        constexpr int kFar = 100; // characters
        constexpr double kAll = 100;
        for (auto each = firstFrom(m_quantities, percent.range.start); each != m_quantities.begin();) {
            --each;
            if (percent.range.start - each->range.end() > kFar || each->range.start < count.range.start)
                return false;
            if (!each->isPercent() || each->approximate || isOfGrowth(m_text, *each) || isOfEarlier(m_text, *each))
                continue;
            Quantity whole = count;
            whole.value = std::round(count.value * each->value / kAll);
            if (whole.value > 0 && whole.value != count.value && holds(part, whole, percent))
                return true;
        }
        return false;
    }

    void addNearly(const Quantity &part, const Quantity &whole, const Quantity &percent)
    {
        if (Share::isRight(part, whole, percent) || isSlip(percent, Share {part, whole, percent}.value()))
            add(part, whole, percent);
    }

    /// One that is not exact proves nothing.
    void add(const Quantity &part, const Quantity &whole, const Quantity &percent)
    {
        if (!m_leeway || !holds(part, whole, percent))
            m_shares << Share {part, whole, percent, Share::isRight(part, whole, percent)};
    }

    const QString &m_text;
    const QList<Quantity> &m_quantities;
    NearCounts m_counts; ///< around the percentage in hand
    std::optional<Bounds> m_leeway; ///< of the percentage in hand, if it is not exact
    QSet<int> m_used; ///< where parts begin whose percentage is known
    QList<Share> m_shares;
};

} // namespace

bool Share::isRight(const Quantity &part, const Quantity &whole, const Quantity &percent)
{
    return isPrintedAs(
        {100 * part.bounds().least / whole.bounds().most, 100 * part.bounds().most / whole.bounds().least}, percent);
}

QList<Share> sharesIn(const QString &text, const QList<Quantity> &quantities)
{
    QList<Share> shares =
        withNamedShares(text, quantities, withNearShares(text, quantities, ShareReader(text, quantities).shares()));
    const auto isOther = [&](const Share &share) { return !share.holds && isOfOthers(text, quantities, share); };
    shares.removeIf(isOther);
    const qsizetype known = shares.size();
    shares = withSlippedShares(text, quantities, shares);
    shares.erase(std::remove_if(shares.begin() + known, shares.end(), isOther), shares.end());
    return shares;
}

} // namespace nianbao
