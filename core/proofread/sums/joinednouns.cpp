// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/joinednouns.h"

#include "core/proofread/rates/growthwords.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

constexpr qsizetype kNoun = 2; // characters

/// 建议 of 办理人大代表建议; empty where no Chinese noun ends there.
QString nounOf(const QString &text, const Quantity &quantity)
{
    const QString noun = subjectOf(text, quantity).right(kNoun);
    return noun.size() == kNoun && isHan(noun[0]) && isHan(noun[1]) ? noun : QString();
}

/// How many characters of the words are, from their beginning on, the end of what the quantity is called: 法律顾问 of
/// 聘请法律顾问3名 in 法律顾问和公职律师; 0: fewer than a noun.
qsizetype endingLength(QStringView words, const QString &text, const Quantity &quantity)
{
    constexpr qsizetype kLongest = 8; // characters
    const QString name = subjectOf(text, quantity);
    for (qsizetype length = qMin(kLongest, name.size()); length >= kNoun; --length) {
        if (words.startsWith(name.right(length)))
            return length;
    }
    return 0;
}

/// 建议提案, 建议、提案, 法律顾问和公职律师 behind the number.
bool namesBoth(const QString &text, const Quantity &total, const Quantity &one, const Quantity &other)
{
    const QStringView behind = QStringView(text).mid(total.range.end());
    const qsizetype first = endingLength(behind, text, one);
    const QStringView rest = behind.mid(first);
    const bool isJoined = !rest.isEmpty() && QStringView(u"、和与及").contains(rest.front());
    return first > 0 && endingLength(rest.mid(isJoined ? 1 : 0), text, other) > 0;
}

/// 15件案件均未被撤销 behind 复议案件9件、诉讼案件6件: the noun of both, of which all are told.
bool namesAll(const QString &text, const Quantity &total, const QString &noun)
{
    static const QRegularExpression kAll(QStringLiteral("^[^，。；、]{0,10}(?:均|全部|都|逐[项件次一个]|一律|皆)"));
    static const QRegularExpression kBefore(QStringLiteral("^(?:对|将|这|上述|以上|其)?$"));
    const QStringView behind = QStringView(text).mid(total.range.end());
    constexpr qsizetype kReach = 20; // characters
    return behind.startsWith(noun) && kBefore.match(subjectOf(text, total)).hasMatch()
        && kAll.match(behind.left(kReach).toString()).hasMatch();
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
        if (first.isEmpty() || second.isEmpty())
            continue;
        if (first == second ? namesAll(text, total, first) : namesBoth(text, total, one, other))
            sums << Sum {total, {one, other}, true, true};
    }
    return sums;
}

} // namespace nianbao
