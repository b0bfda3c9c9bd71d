// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sharewords.h"

#include "core/proofread/growthwords.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

constexpr qsizetype kMostBefore = 12; // counts: farther back nobody looks for what a percentage is a share of
constexpr qsizetype kMostBehind = 6; // counts: 综合纠错率18.4%。其中，维持40件 …
constexpr int kMostFar = 200; // characters

QString subjectOf(const QString &text, const Quantity &quantity)
{
    return text.mid(quantity.subject.start, quantity.subject.length);
}

QStringView between(const QString &text, int start, int end)
{
    return QStringView(text).mid(start, end - start);
}

void addCount(const QString &text, const Quantity &quantity, bool isBehind, QList<NearCount> &counts)
{
    const bool fits = quantity.isCount() && !quantity.approximate && quantity.value > 0;
    if (fits && !isOfGrowth(text, quantity) && !isOfEarlier(text, quantity))
        counts << NearCount {quantity, subjectOf(text, quantity), isBehind};
}

} // namespace

std::optional<ShareWord> shareWord(const QString &text, const Quantity &percent)
{
    static const QRegularExpression kOccupies(QStringLiteral(
        "^(?<who>[^占]{0,12})(?:占比?|所占比[例重]|比[例重])(?<of>[^占]{0,16}?)(?:的?比[例重])?(?:的|为|达|是|约|"
        "到|分别)*$"));
    static const QRegularExpression kRate(QStringLiteral("(?<name>[一-龥]{2,8})率(?:达到|[达为是约至]|仅为)?$"));
    static const QRegularExpression kFiller(QStringLiteral("^(?:其中|分别|各|均|约|已|将|也|仅|达到|达|为)+"));
    const QString subject = subjectOf(text, percent);
    const bool isSaid = subject.contains(u'占') || subject.contains(u'率') || subject.contains(u'比');
    if (!isSaid || isOfGrowth(text, percent) || isOfEarlier(text, percent))
        return {};
    const QRegularExpressionMatch occupies = kOccupies.match(subject);
    if (occupies.hasMatch())
        return ShareWord {ShareWord::Kind::Occupies, occupies.captured(u"who").remove(kFiller),
            occupies.captured(u"of"), subject.contains(u"分别")};
    const QRegularExpressionMatch rate = kRate.match(subject);
    if (rate.hasMatch() && !subject.contains(u"分别"))
        return ShareWord {ShareWord::Kind::Rate, rate.captured(u"name"), {}, false};
    return {};
}

QList<NearCount> countsAround(const QString &text, const QList<Quantity> &quantities, qsizetype index)
{
    QList<NearCount> counts;
    const int at = quantities[index].range.start;
    qsizetype first = index;
    while (first > 0 && index - first < 2 * kMostBefore) {
        const QStringView gap = between(text, quantities[first - 1].range.end(), quantities[first].range.start);
        const qsizetype end = gap.indexOf(u'。');
        if (end >= 0 && !gap.mid(end + 1).startsWith(u"其中"))
            break;
        --first;
    }
    for (; first < index; ++first)
        addCount(text, quantities[first], false, counts);
    if (counts.size() > kMostBefore)
        counts = counts.mid(counts.size() - kMostBefore);
    const qsizetype before = counts.size();
    bool isAmong = false; // 。其中 goes on with the sentence
    for (qsizetype next = index + 1; next < quantities.size() && counts.size() < before + kMostBehind; ++next) {
        const QStringView gap = between(text, quantities[next - 1].range.end(), quantities[next].range.start);
        const qsizetype end = gap.indexOf(u'。');
        isAmong |= end >= 0 && gap.mid(end + 1).startsWith(u"其中");
        if ((end >= 0 && !gap.mid(end + 1).startsWith(u"其中")) || gap.contains(u'；')
            || quantities[next].range.start - at > kMostFar)
            break;
        const bool inBrackets = gap.startsWith(u'（') || isAmong;
        if (inBrackets || (next > index + 1 && counts.size() > before))
            addCount(text, quantities[next], true, counts);
    }
    return counts;
}

} // namespace nianbao
