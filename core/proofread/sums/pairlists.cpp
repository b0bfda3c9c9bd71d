// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/pairlists.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

/// How the second of two counts follows the first: 9支、214人; 5期，培训620人次; 2874名追回3918.7万元, 1108批1864人次.
enum class Join { None, Mark, Comma, Touching };

bool areExactCounts(const Quantity &first, const Quantity &second)
{
    return first.isCount() && second.isCount() && !first.approximate && !second.approximate && !second.isOfKind(first);
}

/// 22个村各2名, 由5件增至8人: the second says nothing of the first.
bool isOfEach(const QString &text, const Quantity &second)
{
    const QString subject = subjectOf(text, second);
    return std::any_of(subject.begin(), subject.end(),
        [](QChar each) { return QStringView(u"各每均比增减降升至到达").contains(each); });
}

Join joinOf(const QString &text, const Quantity &first, const Quantity &second, QStringView marks, int longest)
{
    if (!areExactCounts(first, second) || first.range.end() >= int(text.size()) || second.subject.length > longest)
        return Join::None;
    if (marks.contains(text[first.range.end()]) && second.subject.start == first.range.end() + 1)
        return text[first.range.end()] == u'，' ? Join::Comma : Join::Mark;
    return second.subject.start == first.range.end() && !isOfEach(text, second) ? Join::Touching : Join::None;
}

/// Of a group few words or none stand between the two.
Join joinOfGroup(const QString &text, const Quantity &first, const Quantity &second)
{
    constexpr int kMostOfMark = 6; // characters
    constexpr int kMostTouching = 8;
    const Join join = joinOf(text, first, second, u"、，", kMostTouching);
    return (join == Join::Mark || join == Join::Comma) && second.subject.length > kMostOfMark ? Join::None : join;
}

/// Of the totals also behind a comma: 27处，面积3580平方米; 3186名劳动者追回工资等待遇4275.6万元.
bool areTotals(const QString &text, const Quantity &first, const Quantity &second)
{
    constexpr int kMostOfMark = 10; // characters
    constexpr int kMostTouching = 18;
    const Join join = joinOf(text, first, second, u"、，", kMostTouching);
    return join == Join::Touching || (join != Join::None && second.subject.length <= kMostOfMark);
}

/// 22个乡镇、16个部门共聘请法律顾问38名: the second is of both.
bool isLastOfRow(const QString &text, const QList<Quantity> &counts, qsizetype index)
{
    const int start = counts[index].subject.start;
    return index > 0 && start > 0 && QStringView(u"、和与及").contains(text[start - 1])
        && counts[index - 1].isOfKind(counts[index]);
}

/// Whether the group is joined to what stands before it, over a share of that: （占91.7%）、.
bool isJoined(const QString &text, const Quantity &before, const Quantity &first, QStringView marks)
{
    static const QRegularExpression kShare(QStringLiteral("^(?:（[^（）]{0,12}%）|，占[^，；、。]{0,10}%)"));
    QString between = text.mid(before.range.end(), first.subject.start - before.range.end());
    static const QRegularExpression kPlaces(QStringLiteral("[一-龥]{0,4}（[一-龥、]{1,8}）$")); // 各县（市、区）局
    if (between.contains(u'%'))
        between.remove(kShare);
    if (between.endsWith(u'）'))
        between.remove(kPlaces);
    return first.subject.length > 0
        && ((between.size() == 1 && marks.contains(between[0])) || (marks.contains(u'：') && between == u"，其中"));
}

struct Pairs {
    Sum first;
    Sum second;
};

Pairs pairsFrom(const QString &text, const QList<Quantity> &counts, qsizetype index)
{
    Pairs pairs {{counts[index], {}, true}, {counts[index + 1], {}, true}};
    Join join = Join::None;
    for (qsizetype at = index + 2; at + 1 < counts.size(); at += 2) {
        const bool isFirst = at == index + 2;
        const Join own = joinOfGroup(text, counts[at], counts[at + 1]);
        if (isFirst) {
            join = own;
            if (counts[at].isOfKind(pairs.second.total) && counts[at + 1].isOfKind(pairs.first.total))
                std::swap(pairs.first, pairs.second); // 4275.6万元、涉及3186名，其中农民工2874名3918.7万元
        }
        const QStringView marks = isFirst ? QStringView(u"：，；。（")
            : join == Join::Touching      ? QStringView(u"、，；")
            : join == Join::Comma         ? QStringView(u"；")
                                          : QStringView(u"，；");
        const bool goesOn = own != Join::None && own == join && isJoined(text, counts[at - 1], counts[at], marks)
            && counts[at].isOfKind(pairs.first.total) && counts[at + 1].isOfKind(pairs.second.total);
        if (!goesOn)
            break;
        pairs.first.parts << counts[at];
        pairs.second.parts << counts[at + 1];
    }
    return pairs;
}

bool isRight(const Sum &sum)
{
    return !sum.isMore() && !sum.isLess();
}

} // namespace

QList<Sum> pairSumsIn(const QString &text, const QList<Quantity> &quantities)
{
    constexpr qsizetype kFewest = 2; // groups
    QList<Quantity> counts;
    std::copy_if(quantities.begin(), quantities.end(), std::back_inserter(counts),
        [](const Quantity &each) { return !each.isPercent(); });
    QList<Sum> sums;
    for (qsizetype index = 0; index + 2 * kFewest + 1 < counts.size(); ++index) {
        if (!areTotals(text, counts[index], counts[index + 1]) || isLastOfRow(text, counts, index))
            continue;
        const Pairs pairs = pairsFrom(text, counts, index);
        if (pairs.first.parts.size() >= kFewest && (isRight(pairs.first) || isRight(pairs.second)))
            sums << pairs.first << pairs.second;
    }
    return sums;
}

} // namespace nianbao
