// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/joinednouns.h"

#include "core/proofread/rates/growthwords.h"

namespace nianbao {

namespace {

constexpr qsizetype kNoun = 2; // characters

/// 建议 of 办理人大代表建议; empty where no Chinese noun ends there.
QString nounOf(const QString &text, const Quantity &quantity)
{
    const QString noun = subjectOf(text, quantity).right(kNoun);
    return noun.size() == kNoun && isHan(noun[0]) && isHan(noun[1]) ? noun : QString();
}

/// 建议提案, 建议、提案, 建议和提案 behind the number.
bool namesBoth(QStringView behind, const QString &one, const QString &other)
{
    if (!behind.startsWith(one))
        return false;
    const QStringView rest = behind.mid(kNoun);
    const bool isJoined = !rest.isEmpty() && QStringView(u"、和与及").contains(rest.front());
    return rest.mid(isJoined ? 1 : 0).startsWith(other);
}

bool isPlain(const QString &text, const Quantity &quantity)
{
    return quantity.isCount() && !quantity.approximate && !isOfGrowth(text, quantity) && !isOfEarlier(text, quantity);
}

} // namespace

QList<Sum> joinedNounSumsIn(const QString &text, const QList<Quantity> &quantities)
{
    constexpr qsizetype kParts = 2;
    constexpr int kFar = 80; // characters
    QList<Sum> sums;
    for (qsizetype index = kParts; index < quantities.size(); ++index) {
        const Quantity &total = quantities[index];
        const Quantity &one = quantities[index - kParts];
        const Quantity &other = quantities[index - 1];
        if (!total.isCount() || total.range.start - one.range.end() > kFar || !one.isOfKind(total)
            || !other.isOfKind(total) || !isPlain(text, one) || !isPlain(text, other) || !isPlain(text, total))
            continue;
        const QString first = nounOf(text, one);
        const QString second = nounOf(text, other);
        const bool areTwo = !first.isEmpty() && !second.isEmpty() && first != second;
        if (areTwo && namesBoth(QStringView(text).mid(total.range.end()), first, second))
            sums << Sum {total, {one, other}, true, true};
    }
    return sums;
}

} // namespace nianbao
