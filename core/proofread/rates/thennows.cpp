// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/thennows.h"

#include "core/proofread/rates/ratenames.h"
#include "core/proofread/rates/slips.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kFar = 160; // characters
constexpr qsizetype kMostCounts = 12;

/// 追回 of 去年追回金额为, 罚款 of 罚款总额上升; empty: 这一数字, 同比.
QString nameIn(QString subject)
{
    static const QRegularExpression kOpening = growthForm(QStringLiteral(
        "^(?:[而是为，]|相比|同比|环比|相较|[较比同与](?:THEN|年初)?|THEN|年初|全年|同期|分别|共|其中|的)+"));
    static const QRegularExpression kEnd = growthForm(QStringLiteral(
        "(?:总[数量额]|金额|数量|人数|件数|户数|总|数|量|共|这一数字|该数据?|这一数据|此数|仅有|仅|只有|[只为是有达]|"
        "达到|同比|相比|相较|的|RISING|FALLING|了|幅度|率)+$"));
    return subject.remove(kOpening).remove(kEnd);
}

/// How much of the name stands in the words.
bool isNamed(QStringView words, const QString &name)
{
    const qsizetype told = pairsTold(name, words);
    return name.size() > 1 && told > 0 && 2 * told >= name.size() - 1;
}

class Nows {
public:
    Nows(const QString &text, const QList<Quantity> &quantities, const GrowthWord &from, int position)
        : m_text(text)
    {
        const auto end = firstFrom(quantities, position);
        for (auto each = end; each != quantities.begin() && m_counts.size() < kMostCounts;) {
            --each;
            if (position - each->range.end() > kFar)
                break;
            const bool mayBe = each->isOfKind(from.quantity) && !each->approximate && !isOfGrowth(text, *each)
                && !isOfEarlier(text, *each);
            if (mayBe)
                m_counts << *each;
        }
    }

    [[nodiscard]] QList<Quantity> called(const QString &name) const
    {
        QList<Quantity> named;
        for (const Quantity &count : m_counts) {
            const QStringView words =
                QStringView(m_text).mid(count.subject.start, wordsBehind(count.range.end()) - count.subject.start);
            if (isNamed(words, name))
                named << count;
        }
        return named;
    }

    /// The last one; nothing else of its unit stands in the same sentence.
    [[nodiscard]] QList<Quantity> only() const
    {
        if (m_counts.isEmpty())
            return {};
        const int sentence = sentenceAt(m_text, m_counts.first().range.start).start;
        const bool isAlone = m_counts.size() == 1 || m_counts[1].range.start < sentence;
        return isAlone ? QList<Quantity> {m_counts.first()} : QList<Quantity>();
    }

    [[nodiscard]] QList<Quantity> last() const { return m_counts.mid(0, 1); }

private:
    [[nodiscard]] int wordsBehind(int position) const
    {
        constexpr int kNoun = 10; // characters
        int end = position;
        while (end < m_text.size() && end < position + kNoun && isHan(m_text[end]))
            ++end;
        return end;
    }

    const QString &m_text;
    QList<Quantity> m_counts; ///< the nearest first
};

} // namespace

bool isGrowthButForSlip(const GrowthNumbers &numbers)
{
    const auto anyOf = [&](Quantity GrowthNumbers::*which) {
        const QList<Quantity> slips = slipsOf(numbers.*which);
        return std::any_of(slips.begin(), slips.end(), [&](const Quantity &slip) {
            GrowthNumbers meant = numbers;
            meant.*which = slip;
            return meant.hold();
        });
    };
    return anyOf(&GrowthNumbers::amount) || anyOf(&GrowthNumbers::to) || anyOf(&GrowthNumbers::from);
}

QList<GrowthNumbers> growthsFromThen(
    const QString &text, const QList<Quantity> &quantities, const GrowthWord &from, const GrowthWord &amount)
{
    static const QRegularExpression kSame(QStringLiteral("这一数[字据]|该数|此数"));
    const int position = qMin(from.quantity.subject.start, amount.quantity.subject.start);
    const Nows nows(text, quantities, from, position);
    const QString own = nameIn(from.subject);
    const QString grown = nameIn(amount.subject);
    QList<Quantity> tos = kSame.match(from.subject).hasMatch() ? nows.last() : nows.called(own);
    if (tos.isEmpty())
        tos = nows.called(grown);
    if (tos.isEmpty() && own.isEmpty() && grown.isEmpty())
        tos = nows.only();
    QList<GrowthNumbers> growths;
    bool isTold = false;
    for (const Quantity &to : std::as_const(tos)) {
        const GrowthNumbers numbers {from.quantity, to, amount.quantity, amount.way};
        growths << numbers;
        isTold |= numbers.fit() && (numbers.hold() || isGrowthButForSlip(numbers));
    }
    return isTold ? growths : QList<GrowthNumbers>();
}

} // namespace nianbao
