// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/listopenings.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace nianbao {

bool isSorted(QStringView clause)
{
    constexpr qsizetype kLongest = 12; // characters
    return clause.size() <= kLongest && (clause.contains(u'分') || clause.endsWith(u"来看"));
}

bool isOfThese(QStringView noun, QStringView word)
{
    if (!noun.endsWith(word))
        return false;
    const QStringView before = noun.chopped(word.size());
    return !before.endsWith(u"过程") && !before.endsWith(u"工作") && !before.endsWith(u'集');
}

int comparisonEnd(const QString &text, int start)
{
    static const QRegularExpression kCompared(
        QStringLiteral("^(?:(?:上年|去年|20\\d\\d年)(?:同期)?(?:为|是)?\\d+[一-龥]{1,2}，|(?:同比|环比|比|较|与)"
                       "[^，。；]{0,20}(?:增长|增加|上升|提高|下降|减少|降低)了?\\d[^，。；]{0,8}[，；])+"));
    constexpr int kLongest = 60; // characters
    constexpr QStringView kFirst = u"同环比较与上去2";
    const bool mayBe = start < int(text.size()) && kFirst.contains(text[start]);
    return start + (mayBe ? int(kCompared.match(text.mid(start, kLongest)).capturedLength()) : 0);
}

bool isPartial(QStringView list)
{
    static constexpr std::array kWords {QStringView(u"其中"), QStringView(u"主要"), QStringView(u"包括"),
        QStringView(u"包含"), QStringView(u"例如"), QStringView(u"如"), QStringView(u"有")};
    return std::any_of(kWords.begin(), kWords.end(), [&](QStringView word) { return list.startsWith(word); });
}

bool isOfOtherNoun(const QString &text, const Quantity &total, const QList<Quantity> &quantities, int comma)
{
    static const QRegularExpression kNoun(QStringLiteral("^[一-龥]{0,4}(?<last>[一-龥])[，、。；]"));
    constexpr int kLongest = 6; // characters, with the mark
    const auto first = firstFrom(quantities, comma);
    if (first == quantities.end() || first->unit != u"个")
        return false;
    const QString last = kNoun.match(text.mid(first->range.end(), kLongest)).captured(u"last");
    const int from = total.range.end();
    return !last.isEmpty() && !QStringView(text).mid(from, comma - from).contains(last[0]);
}

} // namespace nianbao
