// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/longnumbers.h"

#include "core/proofread/redpencil.h"
#include "core/proofread/rules/countedthings.h"
#include "core/proofread/rules/eachonce.h"
#include "core/text/punctuation.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

/// Pairs of neighbouring characters in the words that lead to a number, but those that say little.
QSet<QString> pairsIn(const QString &words)
{
    static const QSet<QString> kLittle {QStringLiteral("案件"), QStringLiteral("全省"), QStringLiteral("全市"),
        QStringLiteral("全县"), QStringLiteral("行政"), QStringLiteral("全年"), QStringLiteral("其中"),
        QStringLiteral("分别"), QStringLiteral("别为")};
    QSet<QString> pairs;
    for (qsizetype index = 0; index + 1 < words.size(); ++index) {
        if (isHan(words[index]) && isHan(words[index + 1]) && !kLittle.contains(words.mid(index, 2)))
            pairs << words.mid(index, 2);
    }
    return pairs;
}

/// 38260 and 38460: of two numbers in which hardly a digit is a round nought, one digit is another one.
bool isOneDigitOff(const QString &number, const QString &other)
{
    constexpr qsizetype kTold = 3; // digits that are none
    if (number.size() != other.size() || number.size() - number.count(u'0') < kTold)
        return false;
    qsizetype differing = 0;
    for (qsizetype index = 0; index < number.size(); ++index)
        differing += number[index] == other[index] ? 0 : 1;
    return differing == 1;
}

/// 上年开展检查8540户次, 比2017年的8540户次.
bool isCompared(const ToldNumber &told)
{
    static const QRegularExpression kEarlier(QStringLiteral("上年|去年|往年|历年|同期|[较比]|季度|半年"));
    static const QRegularExpression kYear(QStringLiteral("20\\d\\d(?=年)"));
    const QString lead = told.lead();
    auto years = kYear.globalMatch(lead);
    while (years.hasNext()) {
        if (years.next().captured().toInt() != told.ownYear)
            return true;
    }
    return kEarlier.match(lead).hasMatch();
}

/// 累计办件38260件 and 38460件办件中; not 受理举报6850件 and 办结举报6840件.
bool areCountedAlike(const ToldNumber &one, const ToldNumber &other)
{
    static const QRegularExpression kDeed(QStringLiteral("受理|收到|接收|登记|办结|审结|结案|化解|排查|调解|查处|立案|"
                                                         "整改|完成|核查|答复|备案|检查|合格|新增|注销|移送"));
    constexpr qsizetype kNoun = 2; // characters
    const QStringList names {phraseOf(one.before).right(kNoun), one.after.left(kNoun)};
    const QStringList others {phraseOf(other.before).right(kNoun), other.after.left(kNoun)};
    const bool areNamedAlike = std::any_of(
        names.begin(), names.end(), [&](const QString &name) { return name.size() == kNoun && others.contains(name); });
    const QString deed = kDeed.match(one.before).captured();
    const QString otherDeed = kDeed.match(other.before).captured();
    return areNamedAlike && !isCompared(one) && !isCompared(other)
        && (deed.isEmpty() || otherDeed.isEmpty() || deed == otherDeed);
}

} // namespace

void checkLongNumbers(const ToldNumbers &numbers, EachOnce &pencil)
{
    constexpr qsizetype kLong = 4; // digits
    constexpr qsizetype kSure = 5; // digits: one pair of characters is enough then
    constexpr qsizetype kMostOfLength = 60;
    constexpr int kWords = 60; // characters of the lead
    QHash<QString, QList<const ToldNumber *>> known; ///< by how many digits, and unit
    for (const ToldNumber &told : numbers.all()) {
        if (told.number.size() < kLong || told.unit == u"%" || told.line->part == PartKind::Plans)
            continue;
        QList<const ToldNumber *> &alike = known[QString::number(told.number.size()) + told.unit];
        for (const ToldNumber *other : std::as_const(alike)) {
            const bool isSwapped = isTransposed(other->number, told.number);
            const bool isLike =
                isSwapped || (isOneDigitOff(other->number, told.number) && areCountedAlike(*other, told));
            if (other->line == told.line || !isLike || numbers.count(told.number, told.unit) > 1 || told.isOfPart()
                || other->isOfPart())
                continue;
            const QSet<QString> common = pairsIn(other->lead().right(kWords)) & pairsIn(told.lead().right(kWords));
            if (common.size() < (told.number.size() >= kSure ? 1 : 2))
                continue;
            const QString first = other->line->quote(other->range);
            const QString again = told.line->quote(told.range);
            pencil.mark(*told.line, told.range, told.range.start + int(told.number.size()),
                isSwapped ? ProofreadWords::tr("同一个数前后不一致：前面是%1，这里是%2，像是两个数字颠倒了。")
                                .arg(first, again)
                          : ProofreadWords::tr("同一个数前后不一致：前面是“%1”，这里是“%2”。").arg(first, again),
                Severity::Warning);
            break;
        }
        if (alike.size() < kMostOfLength)
            alike << &told;
    }
}

} // namespace nianbao
