// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/restshares.h"

#include "core/proofread/rates/growthwords.h"
#include "core/proofread/rates/roundshares.h"
#include "core/proofread/rates/slips.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

/// Whether another count before it in the sentence makes the percentage: 整改的 of what an order was given for.
bool isOfEarlierCount(const QString &text, const QList<Quantity> &quantities, const Share &share)
{
    const auto begin = firstFrom(quantities, sentenceAt(text, share.part.range.start).start);
    return std::any_of(begin, firstFrom(quantities, share.part.range.start),
        [&](const Quantity &whole) { return whole.isOfKind(share.part) && whole.value >= share.part.value; });
}

std::optional<Share> shareWithRest(const QString &text, const QList<Quantity> &quantities, qsizetype index)
{
    static const QRegularExpression kRate(QStringLiteral(
        "^(?:一次(?:性)?(?:通过|合格))?，?(?:一次(?:性)?)?(?:整改|办结|审结|结案|完成|化解|销号|答复|落实|"
        "持证|合格|办理|通过|(?:调解|调处|化解)?成功|达成)率(?:为|达|达到|是)?$"));
    static const QRegularExpression kRest(QStringLiteral("^(?:剩余|余下|其余|还有|尚有|仍有)(?:的)?$"));
    const Quantity &part = quantities[index - 1];
    const Quantity &percent = quantities[index];
    const Quantity &rest = quantities[index + 1];
    const QString rate = text.mid(part.range.end(), qMax(0, percent.range.start - part.range.end()));
    if (!percent.isPercent() || percent.approximate || !isExactCount(text, part) || !rest.isOfKind(part)
        || rest.approximate || !kRate.match(rate).hasMatch() || !kRest.match(subjectOf(text, rest)).hasMatch()
        || rest.subject.start != percent.range.end() + 1 || text[percent.range.end()] != u'，')
        return {};
    Share share {part, part, percent};
    share.whole.value += rest.value;
    share.holds = Share::isRight(share.part, share.whole, percent);
    const bool isAllOfRest = subjectOf(text, rest).startsWith(u"其余"); // 118名一次通过，一次通过率为93.7%，其余8名
    const bool isSaid =
        share.holds || ((isAllOfRest || isSlip(percent, share.value())) && !isOfEarlierCount(text, quantities, share));
    return isSaid ? std::optional(share) : std::nullopt;
}

/// 调解成功504件，成功率96%；未调解成功21件: of what was done and what, by the same words, was not.
std::optional<Share> shareWithUndone(const QString &text, const QList<Quantity> &quantities, qsizetype index)
{
    static const QRegularExpression kRate(QStringLiteral("^，(?:[一-龥]{2})?(?<deed>[一-龥]{2})率(?:为|达|达到|是)?$"));
    static const QRegularExpression kUndone(QStringLiteral("^(?:尚未|没有|未能|未)(?<deed>[一-龥]{2,6})的?$"));
    const Quantity &part = quantities[index - 1];
    const Quantity &percent = quantities[index];
    const Quantity &rest = quantities[index + 1];
    const QString rate =
        kRate.match(text.mid(part.range.end(), qMax(0, percent.range.start - part.range.end()))).captured(u"deed");
    const QString undone = kUndone.match(subjectOf(text, rest)).captured(u"deed");
    const bool isBeside =
        rest.subject.start == percent.range.end() + 1 && QStringView(u"，；").contains(text[percent.range.end()]);
    if (!percent.isPercent() || percent.approximate || !isExactCount(text, part) || !rest.isOfKind(part)
        || rest.approximate || !isBeside || rate.isEmpty() || !undone.endsWith(rate)
        || !subjectOf(text, part).endsWith(undone))
        return {};
    Share share {part, part, percent};
    share.whole.value += rest.value;
    share.holds = Share::isRight(share.part, share.whole, percent);
    return share.holds || !isOfEarlierCount(text, quantities, share) || isSlip(percent, share.value())
        ? std::optional(share)
        : std::nullopt;
}

/// 按程序分，普通程序27件、简易程序153件，普通程序案件占15%: one of the kinds that make the whole.
std::optional<Share> shareOfKinds(const QString &text, const QList<Quantity> &quantities, qsizetype index)
{
    static const QRegularExpression kNamed(
        QStringLiteral("^，(?:其中)?(?<name>[一-龥]{2,8}?)(?:案件|纠纷|类)?(?:占比|占总数的|占)(?:为|达到?)?$"));
    static const QRegularExpression kBy(QStringLiteral("按[一-龥]{2,8}?(?:划分|分类|分|看)，$"));
    const Quantity &percent = quantities[index];
    const Quantity &last = quantities[index - 1];
    const QString name =
        kNamed.match(text.mid(last.range.end(), qMax(0, percent.range.start - last.range.end()))).captured(u"name");
    if (name.isEmpty() || !percent.isPercent() || percent.approximate)
        return {};
    qsizetype first = index - 1;
    while (first > 0 && areInRow(text, quantities[first - 1], quantities[first], u'、'))
        --first;
    constexpr int kBefore = 14; // characters
    const int start = quantities[first].subject.start;
    if (first == index - 1 || !kBy.match(text.mid(qMax(0, start - kBefore), qMin(start, kBefore))).hasMatch())
        return {};
    Share share {{}, last, percent};
    share.whole.value = 0;
    for (qsizetype at = first; at < index; ++at) {
        if (!isExactCount(text, quantities[at]))
            return {};
        share.whole.value += quantities[at].value;
        if (subjectOf(text, quantities[at]).startsWith(name))
            share.part = quantities[at];
    }
    share.holds = Share::isRight(share.part, share.whole, percent);
    return share.part.value > 0 ? std::optional(share) : std::nullopt;
}

std::optional<Share> shareOfYear(const QString &text, const QList<Quantity> &quantities, qsizetype index, int year)
{
    static const QRegularExpression kOfYear(QStringLiteral("^，约?占全年(?:天数|总天数)?的(?:比例为)?$"));
    const Quantity &part = quantities[index - 1];
    const Quantity &percent = quantities[index];
    if (!percent.isPercent() || percent.approximate || part.unit != u"天" || part.approximate
        || !kOfYear.match(text.mid(part.range.end(), qMax(0, percent.range.start - part.range.end()))).hasMatch())
        return {};
    Share share {part, part, percent};
    share.whole.value = QDate(year, 1, 1).daysInYear();
    share.holds = Share::isRight(share.part, share.whole, percent);
    return share.holds || isSlip(percent, share.value()) ? std::optional(share) : std::nullopt;
}

/// 优良天数为291天，优良率为79.1%: of the days on which the air was measured; more than the year has there are not.
std::optional<Share> shareOfGoodDays(const QString &text, const QList<Quantity> &quantities, qsizetype index, int year)
{
    static const QRegularExpression kRate(
        QStringLiteral("^，(?:空气质量)?优良(?:率|(?:天数)?(?:比例|占比))(?:为|达到?|是)?$"));
    constexpr double kMostMissing = 15; // days without a measurement
    constexpr double kAll = 100;
    const Quantity &part = quantities[index - 1];
    const Quantity &percent = quantities[index];
    if (!percent.isPercent() || percent.approximate || percent.value <= 0 || part.unit != u"天" || part.approximate
        || !kRate.match(text.mid(part.range.end(), qMax(0, percent.range.start - part.range.end()))).hasMatch()
        || !subjectOf(text, part).contains(u"优良"))
        return {};
    Share share {part, part, percent};
    share.whole.value = QDate(year, 1, 1).daysInYear();
    share.holds = Share::isRight(share.part, share.whole, percent);
    const double made = part.value * kAll / percent.value;
    const bool mayBe = made <= share.whole.value + 1 && made >= share.whole.value - kMostMissing;
    const bool isYear = made > share.whole.value / 2; // not of a season
    return share.holds || (!mayBe && isYear && part.value <= share.whole.value) ? std::optional(share) : std::nullopt;
}

/// 2874件环境问题中，大气污染和噪声污染分别为1386件、842件，合计占77.5%: two or three of one whole together.
std::optional<Share> shareTogether(const QString &text, const QList<Quantity> &quantities, qsizetype index)
{
    static const QRegularExpression kTogether(QStringLiteral(
        "^，(?:两者|二者|两项|两类|三者|三项|三类)?(?:合计|合共|共计|共|总计)占(?:比|总数的|全部的)?(?:为|达到?)?$"));
    static const QRegularExpression kAmong(
        QStringLiteral("^[^，。；\\d]{0,14}中，[^，。；\\d]{2,24}分别(?:为|有|是)$"));
    constexpr qsizetype kFewest = 2;
    constexpr qsizetype kMost = 4;
    const Quantity &percent = quantities[index];
    if (!percent.isPercent() || percent.approximate
        || !kTogether
                .match(text.mid(quantities[index - 1].range.end(),
                    qMax(0, percent.range.start - quantities[index - 1].range.end())))
                .hasMatch())
        return {};
    qsizetype first = index - 1;
    while (first > 0 && index - first < kMost && quantities[first].subject.length == 0
        && quantities[first - 1].range.end() + 1 == quantities[first].range.start
        && text[quantities[first - 1].range.end()] == u'、')
        --first;
    if (first == 0 || index - first < kFewest)
        return {};
    const Quantity &whole = quantities[first - 1];
    Share share {quantities[first], whole, percent};
    share.part.value = 0;
    for (qsizetype at = first; at < index; ++at) {
        if (!isExactCount(text, quantities[at]) || !quantities[at].isOfKind(whole))
            return {};
        share.part.value += quantities[at].value;
    }
    const QString gap = text.mid(whole.range.end(), qMax(0, quantities[first].range.start - whole.range.end()));
    if (!kAmong.match(gap).hasMatch() || !isExactCount(text, whole) || share.part.value > whole.value)
        return {};
    share.holds = Share::isRight(share.part, whole, percent);
    return share;
}

} // namespace

QList<Share> restSharesIn(const QString &text, const QList<Quantity> &quantities, int year)
{
    QList<Share> shares;
    const bool hasYear = text.contains(u"占全年");
    const bool hasDays = text.contains(u"优良");
    const bool isTogether = text.contains(u"计占") || text.contains(u"共占");
    const bool isOfKinds = text.contains(u'占') && (text.contains(u"分，") || text.contains(u"看，"));
    if (!hasYear && !isTogether && !text.contains(u'率') && !hasDays && !isOfKinds)
        return shares;
    for (qsizetype index = 1; index < quantities.size(); ++index) {
        std::optional<Share> share = hasYear ? shareOfYear(text, quantities, index, year) : std::nullopt;
        if (!share && hasDays)
            share = shareOfGoodDays(text, quantities, index, year);
        if (!share && isTogether)
            share = shareTogether(text, quantities, index);
        if (!share)
            share = shareOfRounds(text, quantities, index);
        if (!share && index + 1 < quantities.size())
            share = shareWithRest(text, quantities, index);
        if (!share && index + 1 < quantities.size())
            share = shareWithUndone(text, quantities, index);
        if (!share && isOfKinds)
            share = shareOfKinds(text, quantities, index);
        if (share)
            shares << *share;
    }
    return shares;
}

} // namespace nianbao
