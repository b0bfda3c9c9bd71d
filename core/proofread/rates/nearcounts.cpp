// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/nearcounts.h"

#include "core/proofread/rates/growthwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype kMostBefore = 12; // counts: farther back nobody looks for what a percentage is a share of
constexpr qsizetype kMostBehind = 6; // counts: 综合纠错率18.4%。其中，维持40件 …
constexpr int kMostFar = 200; // characters
constexpr double kWorthWhile = 3; // a smaller whole gives no percentages

/// 除县气象局等5家外: no part of what is told.
bool isLeftOut(const QString &text, const Quantity &count)
{
    const QStringView behind = QStringView(text).mid(count.range.end(), 4);
    return behind.startsWith(u"外，") || behind.startsWith(u"以外，") || behind.startsWith(u"之外，");
}

/// 审结200件。其中 …, 审结200件。审结案件中，…: what goes on with the sentence before.
bool goesOn(QStringView sentence)
{
    static const QRegularExpression kAmongThese(QStringLiteral("^(?:其中|[一-龥]{2,10}中，)"));
    constexpr qsizetype kLongest = 12; // characters
    return kAmongThese.match(sentence.left(kLongest).toString()).hasMatch();
}

} // namespace

QString subjectBeforeBrackets(const QString &text, const Quantity &count)
{
    constexpr qsizetype kLong = 24; // characters
    const int start = count.range.start;
    const QString subject = subjectOf(text, count);
    if (!subject.isEmpty() || start < 1 || text[start - 1] != u'）')
        return subject;
    const qsizetype floor = qMax<qsizetype>(0, start - kLong);
    const qsizetype bracket = QStringView(text).mid(floor, start - floor).lastIndexOf(u'（');
    if (bracket < 0)
        return subject;
    const qsizetype open = floor + bracket;
    qsizetype from = open;
    while (from > 0 && open - from < kLong && isHan(text[from - 1]))
        --from;
    return text.mid(from, open - from);
}

NearCounts::NearCounts(const QString &text, const QList<Quantity> &quantities, qsizetype index)
    : m_text(&text)
{
    const int at = quantities[index].range.start;
    qsizetype first = index;
    while (first > 0 && index - first < 2 * kMostBefore) {
        const QStringView gap = between(quantities[first - 1].range.end(), quantities[first].range.start);
        const qsizetype end = gap.indexOf(u'。');
        const bool goesOnHere =
            end < 0 || goesOn(between(quantities[first - 1].range.end() + int(end) + 1, quantities[first].range.start));
        if (!goesOnHere)
            break;
        --first;
    }
    for (; first < index; ++first)
        add(quantities[first], false);
    if (m_counts.size() > kMostBefore)
        m_counts = m_counts.mid(m_counts.size() - kMostBefore);
    const qsizetype before = m_counts.size();
    bool isAmong = false; // 。其中 goes on with the sentence
    for (qsizetype next = index + 1; next < quantities.size() && m_counts.size() < before + kMostBehind; ++next) {
        const QStringView gap = between(quantities[next - 1].range.end(), quantities[next].range.start);
        const qsizetype end = gap.indexOf(u'。');
        isAmong |= end >= 0 && gap.mid(end + 1).startsWith(u"其中");
        if ((end >= 0 && !gap.mid(end + 1).startsWith(u"其中")) || gap.contains(u'；')
            || quantities[next].range.start - at > kMostFar)
            break;
        const bool inBrackets = gap.startsWith(u'（') || isAmong;
        if (inBrackets || (next > index + 1 && m_counts.size() > before))
            add(quantities[next], true);
    }
}

QStringView NearCounts::between(int start, int end) const
{
    return QStringView(*m_text).mid(start, end - start);
}

void NearCounts::add(const Quantity &quantity, bool isBehind)
{
    const bool fits = quantity.isCount() && !quantity.approximate && quantity.value > 0;
    if (!fits || isOfGrowth(*m_text, quantity) || isOfEarlier(*m_text, quantity) || isLeftOut(*m_text, quantity))
        return;
    constexpr int kNoun = 10; // characters
    const QStringView behind = between(quantity.range.end(), qMin(int(m_text->size()), quantity.range.end() + kNoun));
    const auto mark = std::find_if_not(behind.begin(), behind.end(), isHan);
    m_counts << NearCount {
        quantity, subjectBeforeBrackets(*m_text, quantity), behind.left(mark - behind.begin()).toString(), isBehind};
}

qsizetype NearCounts::before() const
{
    return std::count_if(m_counts.begin(), m_counts.end(), [](const NearCount &count) { return !count.isBehind; });
}

/// Where 其中 or a colon opens the list in which the part stands; -1: nowhere.
int NearCounts::listBefore(qsizetype part) const
{
    const int from = m_counts.first().quantity.range.end();
    const QStringView text = between(from, m_counts[part].quantity.range.start);
    const qsizetype list = qMax(qMax(text.lastIndexOf(u"其中"), text.lastIndexOf(u'：')), text.lastIndexOf(u"中，"));
    return list < 0 ? -1 : from + int(list);
}

QList<qsizetype> NearCounts::wholesBefore(qsizetype part) const
{
    const int list = listBefore(part);
    QList<qsizetype> wholes;
    QList<qsizetype> siblings;
    for (qsizetype index = part - 1; index >= 0; --index) {
        if (canHold(index, part))
            (m_counts[index].quantity.range.start > list && list >= 0 ? siblings : wholes) << index;
    }
    return wholes + siblings;
}

bool NearCounts::hasOneWhole(const QList<qsizetype> &wholes, qsizetype part) const
{
    const int list = listBefore(part);
    if (!wholes.isEmpty() && m_counts[wholes.first()].subject.startsWith(u'共'))
        return true; // 许可84卷、处罚36卷，共评查120卷
    constexpr int kNext = 2; // characters: 审结602件，其中败诉58件
    const int behindFirst = wholes.isEmpty() ? 0 : m_counts[wholes.first()].quantity.range.end();
    if (list >= behindFirst && list - behindFirst <= kNext && !wholes.isEmpty())
        return true;
    qsizetype outside = 0;
    qsizetype inClause = 0;
    for (const qsizetype whole : wholes) {
        const Quantity &count = m_counts[whole].quantity;
        outside += count.range.start > list && list >= 0 ? 0 : 1;
        inClause += between(count.range.end(), m_counts[part].quantity.range.start).contains(u'；') ? 0 : 1;
    }
    return outside == 1 || inClause == 1;
}

bool NearCounts::isPlainWhole(const QList<qsizetype> &wholes, qsizetype part) const
{
    const Quantity &whole = m_counts[wholes.first()].quantity;
    const int list = listBefore(part);
    static const QRegularExpression kTotal(QStringLiteral("共计|合计|总计|总共"));
    return wholes.size() == 1 || kTotal.match(m_counts[wholes.first()].subject).hasMatch()
        || (list >= whole.range.end() && list - whole.range.end() < kMostGap)
        || between(whole.range.end(), m_counts[part].quantity.range.start).startsWith(u'中');
}

bool NearCounts::isPaused(qsizetype index) const
{
    return between(m_counts[index].quantity.range.end(), int(m_text->size())).startsWith(u'、');
}

std::optional<Quantity> NearCounts::rowWith(qsizetype part) const
{
    Quantity sum = m_counts[part].quantity;
    qsizetype first = part;
    for (; first > 0 && isPaused(first - 1); --first) {
        if (!m_counts[first - 1].quantity.isOfKind(sum))
            return {};
        sum.value += m_counts[first - 1].quantity.value;
    }
    return first < part ? std::optional(sum) : std::nullopt;
}

bool NearCounts::isOfEach(qsizetype index) const
{
    static const QRegularExpression kEach(
        QStringLiteral("^[一-龥（）、]{0,10}(?:仅|只|各|均|都)?[只仅]?(?:有|配备|达到)$"));
    if (index == 0)
        return false;
    const Quantity &one = m_counts[index - 1].quantity;
    const Quantity &other = m_counts[index].quantity;
    return !one.isOfKind(other) && kEach.match(between(one.range.end(), other.range.start).toString()).hasMatch();
}

bool NearCounts::canHold(qsizetype whole, qsizetype part) const
{
    const Quantity &larger = m_counts[whole].quantity;
    const Quantity &smaller = m_counts[part].quantity;
    return whole != part && larger.isOfKind(smaller) && larger.value >= smaller.value && larger.value >= kWorthWhile;
}

} // namespace nianbao
