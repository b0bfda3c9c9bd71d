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

/// 清退43户，新增28户，净减少15户: what came and what left, in either order, and the net of both.
std::optional<Sum> netDifference(const QString &text, const QList<Quantity> &quantities, qsizetype index)
{
    static const QRegularExpression kNet(
        QStringLiteral("^(?:实际)?净(?:(?<more>增)(?:加|长)?|(?:减少?|流出|下降))了?$"));
    static const QRegularExpression kCame(
        QStringLiteral("新增|新办|新设|新入|新纳入|增加|招录|招聘|调入|迁入|流入|引进|入编|登记"));
    static const QRegularExpression kLeft(
        QStringLiteral("清退|退出|注销|减少|核减|取消|销号|调出|迁出|流出|离职|退休|死亡|关停|关闭|吊销|撤并|停发"));
    const Quantity &net = quantities[index];
    const Quantity &one = quantities[index - 2];
    const Quantity &other = quantities[index - 1];
    const QRegularExpressionMatch match = kNet.match(subjectOf(text, net));
    if (!match.hasMatch() || !one.isOfKind(other) || !one.isOfKind(net) || !areExact(one, other, net)
        || !areNear(text, one, net))
        return {};
    const auto isOf = [&](const QRegularExpression &form, const Quantity &each) {
        return form.match(subjectOf(text, each)).hasMatch();
    };
    const bool isCameFirst = isOf(kCame, one) && isOf(kLeft, other);
    const bool isLeftFirst = isOf(kLeft, one) && isOf(kCame, other);
    if (isCameFirst == isLeftFirst)
        return {};
    const bool isFirstGreater = isCameFirst == (match.capturedLength(u"more") > 0);
    return isFirstGreater ? Sum {one, {other, net}, true} : Sum {other, {one, net}, true};
}

/// 在现有43名法制审核人员的基础上，增加12名，使总数达到55名.
std::optional<Sum> grownTotal(const QString &text, const QList<Quantity> &quantities, qsizetype index)
{
    static const QRegularExpression kBase(QStringLiteral("(?:现有|原有|已有|原来|现行|现存)(?:的)?$"));
    static const QRegularExpression kMore(
        QStringLiteral("(?:增加|新增|增配|增设|补充|招录|招聘|新聘|增聘|充实|新建|增建|配备|引进|再建)了?$"));
    static const QRegularExpression kTotal(QStringLiteral(
        "^(?:使|将|把|让)?[一-龥]{0,12}?(?:总数|总量|人数|数量|规模)?(?:达到|达|增至|增加到|增加至|扩大到)$"));
    const Quantity &total = quantities[index];
    const Quantity &base = quantities[index - 2];
    const Quantity &more = quantities[index - 1];
    const bool isSaid = kTotal.match(subjectOf(text, total)).hasMatch() && kMore.match(subjectOf(text, more)).hasMatch()
        && kBase.match(subjectOf(text, base)).hasMatch();
    if (!isSaid || !base.isOfKind(more) || !base.isOfKind(total) || !areExact(base, more, total)
        || !areNear(text, base, total)
        || !QStringView(text).mid(base.range.end(), more.range.start - base.range.end()).contains(u"基础上"))
        return {};
    return Sum {total, {base, more}, true};
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
        if (!sum && last.isCount() && subject.contains(u'净'))
            sum = netDifference(text, quantities, index);
        if (!sum && last.isCount() && (subject.contains(u'达') || subject.contains(u'增')))
            sum = grownTotal(text, quantities, index);
        if (!sum && last.isCount() && (subject.contains(u'比') || subject.contains(u'较')))
            sum = namedDifference(text, quantities, index);
        if (sum && (sum->isMore() || sum->isLess()))
            sums << *sum;
    }
    return sums;
}

} // namespace nianbao
