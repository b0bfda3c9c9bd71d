// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/fractions.h"

#include "core/proofread/rates/growthwords.h"
#include "core/proofread/rates/othershares.h"

#include <QRegularExpression>

#include <cmath>
#include <optional>

namespace nianbao {

namespace {

constexpr QStringView kDigits = u"零一二三四五六七八九十";

/// In per cent; 0: nothing that can be reckoned with.
double percentOf(const QRegularExpressionMatch &match)
{
    const auto digit = [&](QStringView group) {
        const QString said = match.captured(group);
        return said.isEmpty() ? 0 : double(qMax(qsizetype(0), kDigits.indexOf(said)));
    };
    constexpr double kAll = 100;
    constexpr double kTenths = 10;
    if (match.capturedLength(u"tenths") > 0)
        return kTenths * digit(u"tenths");
    return digit(u"of") > digit(u"parts") ? kAll * digit(u"parts") / digit(u"of") : 0;
}

bool isNearly(const Share &share, double percent)
{
    constexpr double kForgiven = 6; // per cent points
    return std::abs(share.value() - percent) <= kForgiven;
}

/// The last count before the position, at most so many characters off, and before it the nearest larger one of its
/// kind, or a farther one of which the percentage holds: 200名干部中，党员150名，…，女干部50名，占四分之一.
std::optional<Share> shareBefore(const QString &text, const QList<Quantity> &quantities, int position, double percent)
{
    constexpr int kNear = 16; // characters from the part to the words
    constexpr int kFar = 80; // from the whole
    auto each = firstFrom(quantities, position);
    if (each == quantities.begin())
        return {};
    const Quantity &part = *--each;
    const auto isPlain = [&](const Quantity &count) {
        return count.isCount() && !count.approximate && count.value > 0 && !isOfGrowth(text, count)
            && !isOfEarlier(text, count);
    };
    const QString between = text.mid(part.range.end(), position - part.range.end());
    static const QRegularExpression kOtherNoun(QStringLiteral("，(?!约|大约|其中|均|也|已|只|仅)[一-龥]"));
    if (!isPlain(part) || between.size() > kNear || kOtherNoun.match(between).hasMatch())
        return {}; // 15个社区，瑶族人口占六成
    std::optional<Share> nearest;
    while (each != quantities.begin()) {
        --each;
        const QStringView gap = QStringView(text).mid(each->range.end(), position - each->range.end());
        if (gap.size() > kFar || gap.contains(u'。') || gap.contains(u'；'))
            break;
        if (!isPlain(*each) || !each->isOfKind(part) || each->value <= part.value)
            continue;
        const Share share {part, *each, {}};
        if (isNearly(share, percent))
            return share;
        if (!nearest)
            nearest = share;
    }
    return nearest;
}

/// 312人，占总数1248人的四分之一: the range has the whole, the count before it is the part.
std::optional<Share> shareOfNamed(const QList<Quantity> &quantities, TextRange range)
{
    constexpr int kNear = 16; // characters from the part to the words
    const auto whole = firstFrom(quantities, range.start);
    if (whole == quantities.begin() || whole == quantities.end() || !range.contains(whole->range.start))
        return {};
    const Quantity &part = *(whole - 1);
    const bool isReckoned = part.isCount() && part.isOfKind(*whole) && !part.approximate && !whole->approximate
        && whole->value > 0 && range.start - part.range.end() <= kNear;
    return isReckoned ? std::optional(Share {part, *whole, {}}) : std::nullopt;
}

} // namespace

QList<Share> wordedSharesIn(const QString &text, const QList<Quantity> &quantities)
{
    static const QRegularExpression kWords(
        QStringLiteral("占(?:(?:比|全部|总[数量]|其中)?(?:的|到|达|达到)?|(?<named>["
                       "^占，。；\\d]{0,12}\\d[\\d.]*[^占，。；\\d]{1,10}的))(?<said>(?<of>"
                       "[二三四五六七八九十])分之(?<parts>[一二三四五六七八九])|"
                       "(?<tenths>[一二三四五六七八九])成)(?![多余以左上半])"));
    QList<Share> shares;
    if (!text.contains(u"分之") && !text.contains(u'成'))
        return shares;
    auto matches = kWords.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const double percent = percentOf(match);
        std::optional<Share> share = match.capturedLength(u"named") > 0
            ? shareOfNamed(quantities, capturedRange(match))
            : shareBefore(text, quantities, int(match.capturedStart()), percent);
        if (!share || percent <= 0)
            continue;
        share->percent.range = {int(match.capturedStart(u"said")), int(match.capturedLength(u"said"))};
        share->percent.subject = {
            int(match.capturedStart()), int(match.capturedStart(u"said") - match.capturedStart())};
        share->percent.value = percent;
        share->percent.decimals = 0;
        share->percent.unit = QStringLiteral("%");
        share->holds = isNearly(*share, percent);
        if (share->holds || !isOfOthers(text, quantities, *share))
            shares << *share;
    }
    return shares;
}

} // namespace nianbao
