// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/sharelists.h"

#include "core/proofread/rates/growthwords.h"
#include "core/proofread/rates/leeway.h"
#include "core/proofread/rates/nearcounts.h"
#include "core/proofread/rates/sharewords.h"
#include "core/proofread/rates/slips.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

constexpr qsizetype kMostEntries = 30;
constexpr qsizetype kMostWholes = 8; // counts before a list, and behind it
constexpr int kFar = 200; // characters from a whole to its list

/// 撤销6件，占12.8%.
struct ListedShare {
    Quantity part;
    Quantity percent;
    qsizetype index = 0; ///< of the percentage
    QString whole; ///< of what, if it is said
    std::optional<Bounds> leeway {}; ///< of a percentage that is not exact

    [[nodiscard]] bool isRightOf(const Quantity &count) const
    {
        if (!count.isOfKind(part) || count.value < part.value)
            return false;
        const double value = 100 * part.value / count.value;
        return leeway ? value >= leeway->least && value <= leeway->most : Share::isRight(part, count, percent);
    }
};

/// What the shares of a list may be of.
struct PossibleWhole {
    Quantity count;
    bool isSure = false; ///< all of them together, or told as the total
};

/// Adds what another counts; nobody knows how either was rounded.
void addTo(Quantity &sum, const Quantity &part)
{
    sum.value += part.value;
    if (part.decimals > 0 || part.step > 1)
        sum.step = (sum.decimals > 0 || sum.step > 1 ? sum.step : 0) + part.step;
    sum.decimals = qMax(sum.decimals, part.decimals);
}

/// One list, and what stands around it.
class ShareListJudge {
public:
    ShareListJudge(const QString &text, const QList<Quantity> &quantities, const QList<ListedShare> &entries,
        const QList<Quantity> &siblings, const QList<Quantity> &behind)
        : m_text(text)
        , m_quantities(quantities)
        , m_entries(entries)
    {
        addTogether(siblings, behind);
        addBefore();
    }

    [[nodiscard]] QList<Share> shares() const
    {
        QList<Share> shares;
        const PossibleWhole *common = commonWhole();
        for (const ListedShare &entry : m_entries) {
            if (const Quantity *whole = rightWhole(entry, common)) {
                if (!entry.leeway)
                    shares << Share {entry.part, *whole, entry.percent, true};
            } else if (const std::optional<Quantity> meant = meantWhole(entry, common)) {
                shares << Share {entry.part, *meant, entry.percent, false};
            }
        }
        return shares;
    }

private:
    /// All of them, also with what has no percentage of its own; and a total told behind.
    void addTogether(const QList<Quantity> &siblings, const QList<Quantity> &behind)
    {
        static const QRegularExpression kTotal(QStringLiteral("共|合计|总"));
        Quantity together = m_entries.first().part;
        for (const ListedShare &entry : m_entries.mid(1))
            addTo(together, entry.part);
        m_wholes << PossibleWhole {together, true};
        for (const Quantity &sibling : siblings)
            addTo(together, sibling);
        if (!siblings.isEmpty())
            m_wholes << PossibleWhole {together, true};
        for (const Quantity &count : behind.mid(0, kMostWholes)) {
            if (!count.isOfKind(together))
                continue;
            addTo(together, count);
            m_wholes << PossibleWhole {together}
                     << PossibleWhole {count, kTotal.match(subjectOf(m_text, count)).hasMatch()};
        }
    }

    /// The counts before the list, the nearest first, also of the sentence before.
    void addBefore()
    {
        const Quantity &first = m_entries.first().part;
        qsizetype added = 0;
        for (auto each = firstFrom(m_quantities, first.range.start); each != m_quantities.begin();) {
            --each;
            if (first.range.start - each->range.end() > kFar || added >= kMostWholes)
                return;
            if (!each->isOfKind(first) || each->approximate || each->value <= 0)
                continue;
            m_wholes << PossibleWhole {*each};
            ++added;
        }
    }

    [[nodiscard]] qsizetype rightOf(const PossibleWhole &whole) const
    {
        return std::count_if(m_entries.begin(), m_entries.end(),
            [&](const ListedShare &entry) { return !entry.leeway && entry.isRightOf(whole.count); });
    }

    /// Of which most of the shares are right; one right share says so only of a whole that is sure.
    [[nodiscard]] const PossibleWhole *commonWhole() const
    {
        const PossibleWhole *common = nullptr;
        qsizetype most = 0;
        for (const PossibleWhole &whole : m_wholes) {
            const qsizetype right = rightOf(whole);
            const int decimals = whole.isSure ? 1 : 2;
            if (right <= most || (right == 1 && !isRightToThePlace(whole, decimals)))
                continue;
            common = &whole;
            most = right;
        }
        return common;
    }

    /// 50% is right of too much by chance, 50.5% of what is only near.
    [[nodiscard]] bool isRightToThePlace(const PossibleWhole &whole, int decimals) const
    {
        return std::any_of(m_entries.begin(), m_entries.end(), [&](const ListedShare &entry) {
            return !entry.leeway && entry.percent.decimals >= decimals && entry.isRightOf(whole.count);
        });
    }

    /// The common whole, any other, or a part before it in the list, as 其中 may say.
    [[nodiscard]] const Quantity *rightWhole(const ListedShare &entry, const PossibleWhole *common) const
    {
        if (common && entry.isRightOf(common->count))
            return &common->count;
        for (const PossibleWhole &whole : m_wholes) {
            if (entry.isRightOf(whole.count))
                return &whole.count;
        }
        for (const ListedShare &other : m_entries) {
            if (other.part.range.start < entry.part.range.start && entry.isRightOf(other.part))
                return &other.part;
        }
        return nullptr;
    }

    /// Of which the share should be right; empty where nobody can say.
    [[nodiscard]] std::optional<Quantity> meantWhole(const ListedShare &entry, const PossibleWhole *common) const
    {
        const auto isNearly = [&](const Quantity &whole) {
            return !entry.leeway && isSlip(entry.percent, Share {entry.part, whole, entry.percent}.value());
        };
        if (common) {
            const bool isMeant = entry.whole.isEmpty() || entry.whole == m_entries.first().whole;
            if (common->count.value >= entry.part.value && (isMeant || isNearly(common->count)))
                return common->count;
            return {};
        }
        const NearCounts counts(m_text, m_quantities, m_entries.first().index);
        const qsizetype part = counts.before() - 1;
        const QList<qsizetype> wholes = part < 0 ? QList<qsizetype>() : counts.wholesBefore(part);
        if (wholes.isEmpty() || counts[wholes.first()].quantity.value < entry.part.value)
            return {};
        const Quantity &whole = counts[wholes.first()].quantity;
        const bool isPlain = counts.isPlainWhole(wholes, part) && entry.whole.isEmpty();
        return isPlain || isNearly(whole) ? std::optional(whole) : std::nullopt;
    }

    const QString &m_text;
    const QList<Quantity> &m_quantities;
    const QList<ListedShare> &m_entries;
    QList<PossibleWhole> m_wholes;
};

class ShareListReader {
public:
    ShareListReader(const QString &text, const QList<Quantity> &quantities)
        : m_text(text)
        , m_quantities(quantities)
    {
    }

    ListedShares listed()
    {
        for (qsizetype index = 0; index < m_quantities.size(); ++index) {
            const Quantity &quantity = m_quantities[index];
            if (quantity.isPercent()) {
                if (const std::optional<ListedShare> entry = entryAt(index))
                    take(*entry);
            } else if (isCounted(quantity)) {
                m_since << quantity;
            }
        }
        close();
        return m_listed;
    }

private:
    [[nodiscard]] QStringView between(int start, int end) const { return QStringView(m_text).mid(start, end - start); }

    [[nodiscard]] bool isCounted(const Quantity &quantity) const
    {
        return quantity.isCount() && !quantity.approximate && quantity.value > 0 && !isOfGrowth(m_text, quantity)
            && !isOfEarlier(m_text, quantity);
    }

    /// The share that the percentage ends, if its part stands right before it.
    [[nodiscard]] std::optional<ListedShare> entryAt(qsizetype index) const
    {
        static const QRegularExpression kElsewhere(QStringLiteral("全[国省市州县区镇乡]|辖区|同类|去年|上年|当年"));
        const Quantity &percent = m_quantities[index];
        if (m_since.isEmpty()
            || !between(percent.subject.start, percent.subject.start + percent.subject.length).contains(u'占'))
            return {};
        const std::optional<ShareWord> word = shareWord(m_text, percent);
        const bool isListed = word && word->kind == ShareWord::Kind::Occupies && !word->isRow && word->subject.isEmpty()
            && !kElsewhere.match(word->whole).hasMatch() && !isJoined(index);
        const Quantity &part = m_since.last();
        if (!isListed || between(part.range.end(), percent.subject.start).size() > NearCounts::kMostGap)
            return {};
        const std::optional<Bounds> leeway = leewayOf(m_text, percent);
        if (percent.approximate && !leeway)
            return {};
        return ListedShare {part, percent, index, word->whole, leeway};
    }

    /// 占76.8%和23.2%.
    [[nodiscard]] bool isJoined(qsizetype index) const
    {
        if (index + 1 >= m_quantities.size() || !m_quantities[index + 1].isPercent())
            return false;
        const QStringView gap = between(m_quantities[index].range.end(), m_quantities[index + 1].range.start);
        return gap == u"、" || gap == u"和" || gap == u"及" || gap == u"，";
    }

    void take(const ListedShare &entry)
    {
        const QList<Quantity> others = m_since.mid(0, m_since.size() - 1);
        if (!m_entries.isEmpty() && !goesOn(entry, others))
            close();
        if (!m_entries.isEmpty())
            m_siblings << others;
        m_entries << entry;
        m_since.clear();
    }

    /// 检查学校36家，责令整改2家，占5.6%: a count that no mark of pause joins to the part is a whole, and begins anew.
    [[nodiscard]] bool goesOn(const ListedShare &entry, const QList<Quantity> &others) const
    {
        const ListedShare &last = m_entries.last();
        const QStringView gap = between(last.percent.range.end(), entry.part.range.start);
        if (gap.contains(u'。') || !entry.part.isOfKind(last.part) || m_entries.size() >= kMostEntries)
            return false;
        return std::all_of(others.begin(), others.end(), [&](const Quantity &other) {
            return other.isOfKind(entry.part) && m_text.mid(other.range.end(), 1) == u"、";
        });
    }

    void close()
    {
        if (m_entries.size() > 1) {
            QList<Quantity> behind;
            for (const Quantity &count : std::as_const(m_since)) {
                if (!between(m_entries.last().percent.range.end(), count.range.start).contains(u'。'))
                    behind << count;
            }
            m_listed.shares << ShareListJudge(m_text, m_quantities, m_entries, m_siblings, behind).shares();
            for (const ListedShare &entry : std::as_const(m_entries))
                m_listed.percents << entry.percent.range.start;
        }
        m_entries.clear();
        m_siblings.clear();
    }

    const QString &m_text;
    const QList<Quantity> &m_quantities;
    QList<Quantity> m_since; ///< counts since the last entry
    QList<ListedShare> m_entries;
    QList<Quantity> m_siblings; ///< without a percentage, among the entries: 撤销6件、变更3件，占6.4%
    ListedShares m_listed;
};

} // namespace

ListedShares listedSharesIn(const QString &text, const QList<Quantity> &quantities)
{
    constexpr qsizetype kFewest = 2; // shares in a list
    if (text.count(u'占') < kFewest)
        return {};
    return ShareListReader(text, quantities).listed();
}

} // namespace nianbao
