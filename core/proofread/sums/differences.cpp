// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/differences.h"

#include <QRegularExpression>

#include <optional>

namespace nianbao {

namespace {

constexpr int kFar = 100; // characters from the first of three to the last

bool areNear(const QString &text, const Quantity &first, const Quantity &last)
{
    const int start = first.range.end();
    return last.range.start - start <= kFar && !QStringView(text).mid(start, last.range.start - start).contains(u'。');
}

bool areExact(const Quantity &one, const Quantity &other, const Quantity &difference)
{
    return !one.approximate && !other.approximate && !difference.approximate;
}

/// Words of three counts of which the last is the first less the second.
struct Words {
    QRegularExpression greater;
    QRegularExpression smaller;
    QRegularExpression difference;
};

const QList<Words> &knownWords()
{
    static const QList<Words> kWords {
        {QRegularExpression(QStringLiteral("送审|报审|申报")), QRegularExpression(QStringLiteral("审定|核定|审结")),
            QRegularExpression(
                QStringLiteral("^(?:共)?(?:核减|审减|净核减|核减投资)(?:金额|资金|投资|造价)?(?:为|达)?$"))},
        {QRegularExpression(QStringLiteral("[由从][^，。；]{0,6}$")),
            QRegularExpression(QStringLiteral("^(?:减少|下降|降低|降|压减|压缩|精简|缩减|减|"
                                              "调整|优化|整合|合并)(?:后)?(?:为|到|至)(?:年末|目前|现在)?的?$")),
            QRegularExpression(QStringLiteral(
                "^(?:净|共|合计|累计|已)*(?:(?:减少|压减|精简|缩减|压缩|减|化解|取消|下放|销号|清退|核减|"
                "整改|退出|注销|撤销)[和与及、]?)+了?$"))},
        {QRegularExpression(QStringLiteral("最[高多大]")), QRegularExpression(QStringLiteral("最[低少小]")),
            QRegularExpression(QStringLiteral("^(?:两者|二者)?(?:相差|差距|差)(?:为|达|了)?$"))},
    };
    return kWords;
}

/// 送审12.62亿元，审定11.74亿元，核减0.88亿元: one behind the other.
std::optional<Sum> knownDifference(const QString &text, const QList<Quantity> &quantities, qsizetype index)
{
    const Quantity &difference = quantities[index];
    const Quantity &one = quantities[index - 2];
    const Quantity &other = quantities[index - 1];
    const bool isOfKind =
        one.isOfKind(other) && (difference.isOfKind(one) || (one.isPercent() && difference.isPoints()));
    if (!isOfKind || !areExact(one, other, difference) || !areNear(text, one, difference))
        return {};
    for (const Words &words : knownWords()) {
        if (words.difference.match(subjectOf(text, difference)).hasMatch()
            && words.greater.match(subjectOf(text, one)).hasMatch()
            && words.smaller.match(subjectOf(text, other)).hasMatch())
            return Sum {one, {other, difference}, true};
    }
    return {};
}

/// 由19项增加到24项，新增5项; 2026年不少于10次，比2025年的8次增加2次: the last is what the greater has more.
std::optional<Sum> comparedDifference(const QString &text, const QList<Quantity> &quantities, qsizetype index)
{
    static const QRegularExpression kMore(QStringLiteral("^(?:净|再|共|新)*(?:增加|新增|增长|增|多)了?$"));
    static const QRegularExpression kLess(QStringLiteral("^(?:净|再|共)*(?:减少|下降|降|减|少)了?$"));
    static const QRegularExpression kThan(QStringLiteral("^[比较][^，。；]{0,10}的$"));
    static const QRegularExpression kFrom(QStringLiteral("[由从][^，。；]{0,8}$"));
    static const QRegularExpression kTo(
        QStringLiteral("^(?:增加|增长|增|扩大|扩展|提高|上升|发展|拓展)(?:到|至|为)(?:年末|目前|现在)?的?$"));
    const Quantity &difference = quantities[index];
    const Quantity &one = quantities[index - 2];
    const Quantity &other = quantities[index - 1];
    const QString said = subjectOf(text, difference);
    const bool isMore = kMore.match(said).hasMatch();
    if ((!isMore && !kLess.match(said).hasMatch()) || !one.isOfKind(other) || !one.isOfKind(difference)
        || other.approximate || difference.approximate || !areNear(text, one, difference))
        return {};
    const bool isInRow = one.subject.start > 0 && text[one.subject.start - 1] == u'、';
    const bool isCompared =
        !isInRow && kThan.match(subjectOf(text, other)).hasMatch() && other.range.end() == difference.subject.start;
    const bool isGrown =
        isMore && kTo.match(subjectOf(text, other)).hasMatch() && kFrom.match(subjectOf(text, one)).hasMatch();
    if (isGrown)
        return Sum {other, {one, difference}, true};
    if (!isCompared)
        return {};
    return isMore ? Sum {one, {other, difference}, true} : Sum {other, {one, difference}, true};
}

/// 上半年131件，下半年112件，下半年比上半年减少19件.
std::optional<Sum> namedDifference(const QString &text, const QList<Quantity> &quantities, qsizetype index)
{
    static const QRegularExpression kThan(QStringLiteral(
        "^(?<one>[一-龥]{2,8})[比较](?<other>[一-龥]{2,8}?)(?:共|同比)?(?:减少|下降|少|增加|增长|上升|多)了?$"));
    const Quantity &difference = quantities[index];
    const QRegularExpressionMatch match = kThan.match(subjectOf(text, difference));
    if (!match.hasMatch())
        return {};
    const Quantity *one = nullptr;
    const Quantity *other = nullptr;
    for (qsizetype at = index - 1; at >= 0 && areNear(text, quantities[at], difference); --at) {
        const Quantity &each = quantities[at];
        if (!each.isOfKind(difference))
            continue;
        const QString subject = subjectOf(text, each);
        if (!one && subject.startsWith(match.captured(u"one")))
            one = &each;
        else if (!other && subject.startsWith(match.captured(u"other")))
            other = &each;
        else
            return {};
    }
    if (!one || !other || !areExact(*one, *other, difference))
        return {};
    return one->value > other->value ? Sum {*one, {*other, difference}, true} : Sum {*other, {*one, difference}, true};
}

} // namespace

QList<Sum> differenceSumsIn(const QString &text, const QList<Quantity> &quantities)
{
    QList<Sum> sums;
    for (qsizetype index = 2; index < quantities.size(); ++index) {
        const Quantity &last = quantities[index];
        const QStringView subject = QStringView(text).mid(last.subject.start, last.subject.length);
        std::optional<Sum> sum;
        const QString before = subjectOf(text, quantities[index - 1]);
        const bool isOfChange =
            before.endsWith(u'到') || before.endsWith(u'至') || before.endsWith(u'为') || before.endsWith(u'的');
        if (subject.contains(u'差') || subject.contains(u'减') || isOfChange)
            sum = knownDifference(text, quantities, index);
        if (!sum && last.isCount())
            sum = comparedDifference(text, quantities, index);
        if (!sum && last.isCount() && (subject.contains(u'比') || subject.contains(u'较')))
            sum = namedDifference(text, quantities, index);
        if (sum && (sum->isMore() || sum->isLess()))
            sums << *sum;
    }
    return sums;
}

} // namespace nianbao
