// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/nearsums.h"

#include "core/proofread/rates/slips.h"
#include "core/proofread/sums/partnames.h"
#include "core/proofread/sums/partrows.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

/// 等8件, 余下的: what is named is not all.
bool isOpen(const QString &text, const PartList &list)
{
    static const QRegularExpression kSome(QStringLiteral("^，?等|^[^，。；]{0,6}等[^，。；]{0,4}[，。；]|^余|^以上"));
    constexpr int kBehind = 14; // characters
    return kSome.match(text.mid(list.parts.last().range.end(), kBehind)).hasMatch();
}

/// 胜诉45件，还有4件正在审理: what is told of the rest belongs to another total.
bool isOfAnotherRest(const QString &name)
{
    return name.startsWith(u"还有") || name.startsWith(u"另有") || name.startsWith(u"尚有") || name.startsWith(u"剩余");
}

/// 执法人员1286人，其中县级执法人员842人，乡镇执法人员434人: what all of them are is no trait that sets some apart.
QString withoutCommonTrait(const QString &text, const PartList &list)
{
    static const QStringList kNouns {QStringLiteral("行政执法人员"), QStringLiteral("执法人员"), QStringLiteral("党员"),
        QStringLiteral("负责人"), QStringLiteral("干部")};
    QString said = text.mid(list.start, list.parts.last().range.start - list.start);
    const QString total = subjectOf(text, *list.total);
    for (const QString &noun : kNouns) {
        const bool isCommon = (total.endsWith(noun) || noun.endsWith(u"人员"))
            && std::all_of(list.names.begin(), list.names.end(),
                [&](const QString &name) { return name.endsWith(noun.right(2)); });
        if (isCommon)
            said.remove(noun);
    }
    return said;
}

/// 女党员51名、少数民族党员45名; 1万元以上20件、10万元以上5件; 一审30件、一审败诉12件.
bool mayOverlap(const QString &text, const PartList &list)
{
    static const QRegularExpression kBands(QStringLiteral("(?<!规模|限额)以上|以下|以内"));
    static const QRegularExpression kTraits(
        QStringLiteral("女|党员|团员|少数民族|(?<![村镇乡])(?<!社区)干部|负责人|执法人员|学历|年满|周岁"));
    static const QRegularExpression kOfPersons(QStringLiteral("^(?:人|名|位|人次)$"));
    const auto isInAnother = [&](const QString &name) {
        return std::any_of(list.names.begin(), list.names.end(), [&](const QString &other) {
            return other.size() > name.size() && !name.isEmpty() && other.startsWith(name);
        });
    };
    const QString said = withoutCommonTrait(text, list);
    return std::any_of(list.names.begin(), list.names.end(), isInAnother) || kBands.match(said).hasMatch()
        || (kOfPersons.match(list.total->unit).hasMatch() && kTraits.match(said).hasMatch());
}

/// 发现问题186起：当场纠正171起，立案查处15起。: behind the colon stands nothing but the parts.
bool isUpToStop(const QString &text, const PartList &list)
{
    const QString next = text.mid(list.parts.last().range.end(), 1);
    return !list.isMixed && (next == u"。" || next.isEmpty());
}

/// 二审90件；再审4件: another part of the set comes behind the list.
bool isContinued(const QString &text, const PartList &list)
{
    static const QRegularExpression kNotYet(QStringLiteral("^，(?:尚有|还有|另有|其余|剩余)"));
    constexpr int kBehind = 12; // characters
    const QString behind = text.mid(list.parts.last().range.end(), kBehind);
    const bool isOfEnded = subjectOf(text, *list.total).contains(u'结') && kNotYet.match(behind).hasMatch();
    return !isOfEnded && goesOn(list.names, behind);
}

/// 持有执法证件的14人，占87.5%；公职律师1人: what is no share of the total, beside one that is.
bool isAnotherClause(const QString &text, const Quantity &before, const Quantity &part)
{
    const QStringView between = QStringView(text).mid(before.range.end(), part.range.start - before.range.end());
    constexpr int kNext = 3; // characters
    return between.contains(u'；') && between.contains(u'占') && !text.mid(part.range.end(), kNext).contains(u'占');
}

/// For 正职出庭11件、副职出庭26件: names that only differ in one place have nothing in common. Of three of one kind
/// (化工企业, 建材企业, 食品企业) one slip says so too.
bool isParallelAndMore(const PartList &list, const Sum &sum)
{
    constexpr double kMost = 1.3;
    constexpr qsizetype kMany = 3;
    const QStringList names = list.names.mid(0, sum.parts.size());
    const bool hasRival = std::any_of(list.earlier.begin(), list.earlier.end(),
        [&](const Quantity *count) { return count->value >= sum.together().least; }); // 受理1400件，办结1000件，其中
    if (hasRival || !sum.isMore() || !areParallel(names))
        return false;
    const bool isLittle = sum.together().least <= kMost * sum.total.value;
    const bool isApart = kinshipOf(names, sum.total.unit, {}).isApart;
    return (isApart && (isLittle || sum.isOfSlip())) || (names.size() >= kMany && isLittle && sum.isOfSlip());
}

/// 宣讲38场，其中进企业15场、进站场12场、进校园3场、进社区5场: four such places are meant as all;
/// 制度建设类21个、执法程序 类35个、案卷管理类15个。 as well.
bool areNearlyAll(const QString &text, const PartList &list, const Sum &sum)
{
    constexpr qsizetype kFewest = 4;
    constexpr qsizetype kFewestClasses = 3;
    constexpr double kNearly = 0.9;
    if (sum.parts.size() != list.parts.size() || sum.isMore() || sum.together().most < kNearly * sum.total.value)
        return false;
    const auto areAll = [&](const auto &is) { return std::all_of(list.names.begin(), list.names.end(), is); };
    return (sum.parts.size() >= kFewest && areAll([](const QString &name) { return name.startsWith(u'进'); }))
        || (sum.parts.size() >= kFewestClasses && isUpToStop(text, list)
            && areAll([](const QString &name) { return name.endsWith(u'类'); }));
}

/// 618 of 105 + 142 + 71: one figure off, in a number so long or in a list of so many parts that it is no chance.
bool isOneFigureOff(const QString &text, const PartList &list, const Sum &sum)
{
    constexpr qsizetype kShort = 3; // figures
    constexpr qsizetype kMany = 4; // parts
    const bool isPair = sum.parts.size() < 3 && sum.total.decimals < 2; // of three two may be told
    if (isPair || sum.parts.size() != list.parts.size() || !sum.isLess() || !isUpToStop(text, list))
        return false;
    double made = 0;
    for (const Quantity &part : sum.parts)
        made += part.value;
    const QString printed = QString::number(std::llround(sum.total.value / sum.total.step));
    const QString right = QString::number(std::llround(made / sum.total.step));
    const bool isLong = printed.size() > kShort || sum.parts.size() >= kMany || printed.mid(1) == right.mid(1);
    const bool isShortSwapped = sum.parts.size() >= kMany && printed.size() == 2 && right.size() == 2
        && printed[0] == right[1] && printed[1] == right[0];
    return (isLong && isOneDigitOff(printed, right)) || isShortSwapped;
}

/// 612人次 of 187人次、245人次: with two neighbouring figures of one number exchanged (425) nothing is left over. So
/// close a fit of numbers that long is no chance.
bool isExchange(const Sum &sum, const Quantity &number)
{
    constexpr qsizetype kLong = 3; // figures
    const QString printed = QString::number(number.value, 'f', 0);
    const QString right = QString::number(sum.right(number), 'f', 0);
    if (printed.size() < kLong || printed.size() != right.size() || number.step != 1 || number.decimals != 0)
        return false;
    const auto [one, other] = std::mismatch(printed.begin(), printed.end(), right.begin());
    const bool isPair = one != printed.end() && one + 1 != printed.end();
    return isPair && one[0] == other[1] && one[1] == other[0] && std::equal(one + 2, printed.end(), other + 2);
}

bool isOfExchange(const QString &text, const PartList &list, const Sum &sum)
{
    const QString next = text.mid(list.parts.last().range.end(), 1);
    return sum.parts.size() == list.parts.size() && !list.isMixed && list.earlier.isEmpty() && sum.isLess()
        && (next.isEmpty() || QStringView(u"。；，）").contains(next.front()))
        && (isExchange(sum, sum.total) || std::any_of(sum.parts.begin(), sum.parts.end(), [&](const Quantity &part) {
               return isExchange(sum, part);
           }));
}

} // namespace

bool isNearlyRight(const Sum &sum)
{
    constexpr double kMostOfSlip = 1.2;
    constexpr double kMost = 1.1;
    constexpr double kLeast = 0.9;
    constexpr double kLeastOfTwo = 0.91; // two parts often leave over what has no name
    constexpr qsizetype kTwo = 2;
    constexpr double kAlmost = 0.97; // without a slip of the pen: 公安186件、自然资源73件 … of 389件 may leave out some
    const double least = !sum.isOfSlip() ? kAlmost : sum.parts.size() > kTwo ? kLeast : kLeastOfTwo;
    const bool isOneMore = sum.parts.size() > 1 && sum.together().least == sum.total.value + 1; // 9人，6人、4人
    const double most = sum.isOfSlip() ? kMostOfSlip : kMost;
    constexpr double kLong = 100; // of smaller numbers too many are one figure off
    if (sum.parts.size() > kTwo && sum.total.value >= kLong && sum.isMistyped(kLong))
        return true;
    return (isOneMore || sum.together().least <= most * sum.total.value)
        && sum.together().most >= sum.total.value * least;
}

bool isSaidAsParts(const QString &text, const PartList &list)
{
    return list.link == SumLink::Among || list.link == SumLink::Containing || list.link == SumLink::Brackets
        || (list.link == SumLink::Colon && isUpToStop(text, list));
}

bool mayBeWhole(const QString &text, const PartList &list)
{
    constexpr qsizetype kFewest = 2;
    return !list.isFar && list.parts.size() >= kFewest && list.isExact() && !isOfAnother(list)
        && !areSaidToOverlap(text, list) && !isOpen(text, list) && !mayOverlap(text, list) && !isContinued(text, list)
        && std::none_of(list.names.begin(), list.names.end(), isOfAnotherRest);
}

std::optional<Sum> nearSum(const QString &text, const PartList &list)
{
    if (!isSaidAsParts(text, list) || list.isAside || !mayBeWhole(text, list))
        return {};
    std::optional<Sum> nearest;
    Sum sum {*list.total, list.parts.mid(0, 1), true};
    for (const Quantity &part : list.parts.mid(1)) {
        if (isAnotherClause(text, sum.parts.last(), part))
            break;
        sum.parts << part;
        if (!sum.isMore() && !sum.isLess())
            return sum;
        if (isNearlyRight(sum) || isParallelAndMore(list, sum) || areNearlyAll(text, list, sum)
            || isOneFigureOff(text, list, sum) || isOfExchange(text, list, sum))
            nearest = sum;
    }
    return nearest;
}

} // namespace nianbao
