// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/namednows.h"

#include "core/proofread/rates/growthwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

/// 新登记, of 全年新登记总量比上年的.
QString nameIn(const QString &subject)
{
    static const QRegularExpression kName(QStringLiteral(
        "^(?:全年|全[省市县区镇乡局]|其中)?(?<name>[一-龥“”]{2,14}?)(?:总量|总数|总额|数量|数|量)?(?:同比|"
        "环比|比|较|与|同)"));
    static const QRegularExpression kOwn(QStringLiteral("上年|去年|其中|分别|平均|人均"));
    static const QRegularExpression kUnit(
        QStringLiteral("(?:批次|人次|件次|件数|人数|户数|次数|批数|场次|(?<=[一-龥]{2})(?<!案)件)$"));
    const QString name = kName.match(subject).captured(u"name").remove(u'“').remove(u'”').remove(kUnit); // 来访批次
    return kOwn.match(name).hasMatch() ? QString() : name;
}

/// 来访328批764人次，批次比上年的: the unit itself is the subject.
bool isUnitOnly(const QString &subject)
{
    static const QRegularExpression kForm(QStringLiteral(
        "^(?:批次|人次|件次|件数|人数|户数|次数|批数|场次|数量|总量)(?:均|分别)?(?:同比|环比|比|较|与|同)"));
    return kForm.match(subject).hasMatch();
}

/// Whether every two neighbouring characters of the name stand in the words, in whatever order: 矛盾纠纷排查 and
/// 排查矛盾纠纷, but for one pair where two words meet.
bool isNamed(const QString &words, const QString &name)
{
    constexpr qsizetype kTwoWords = 4; // characters
    if (name == u"办件")
        return words.contains(u"办理") || words.contains(u"办件");
    qsizetype missing = 0;
    for (qsizetype index = 0; index + 1 < name.size(); ++index)
        missing += words.contains(name.mid(index, 2)) ? 0 : 1;
    return missing <= (name.size() >= kTwoWords ? 1 : 0);
}

} // namespace

QList<Quantity> namedNows(
    const QString &text, const QList<Quantity> &quantities, const QString &subject, const Quantity &from, int position)
{
    constexpr int kFar = 200; // characters
    constexpr double kTimes = 2;
    QList<Quantity> named;
    const QString name = nameIn(subject);
    const bool isOfUnit = isUnitOnly(subject);
    if (name.isEmpty() && !isOfUnit)
        return named;
    for (auto each = firstFrom(quantities, position); each != quantities.begin();) {
        --each;
        if (position - each->range.end() > kFar)
            break;
        const QString words = subjectOf(text, *each);
        const bool mayBe = each->isOfKind(from) && !each->approximate && !words.contains(u"其中")
            && !isOfGrowth(text, *each) && each->value < from.value * kTimes && from.value < each->value * kTimes;
        if (mayBe && (isOfUnit || isNamed(words, name)))
            named << *each;
        if (isOfUnit && !named.isEmpty())
            break; // the last one
    }
    return named;
}

} // namespace nianbao
