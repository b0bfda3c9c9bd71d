// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/ratenames.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

bool isPartOfRate(const QString &rate, const QString &subject)
{
    constexpr qsizetype kStem = 2; // characters: 调解成功率 is of what 成功
    static const QStringList kClosed {QStringLiteral("审结"), QStringLiteral("结案"), QStringLiteral("办结")};
    static const QRegularExpression kOnline(QStringLiteral("可[一-龥]{0,4}办|网办|网上"));
    const QString stem = rate.contains(u"出庭") ? QStringLiteral("出庭") : rate.right(kStem);
    if (stem == u"回收" && subject.contains(u"收回"))
        return true;
    if (stem == u"可办" || stem == u"网办")
        return kOnline.match(subject).hasMatch();
    if (!kClosed.contains(stem))
        return subject.contains(stem);
    return std::any_of(kClosed.begin(), kClosed.end(), [&](const QString &word) { return subject.contains(word); });
}

bool isNamedWhole(const QString &name, const NearCount &whole)
{
    static const QRegularExpression kAny(QStringLiteral("^(?:全部|所有|总)?(?:案件|人员)?(?:总数|总量|总)?$"));
    static const QRegularExpression kAll(QStringLiteral("^(?:全部|所有)|总[数量]?的?$"));
    const QString noun = QString(name).remove(kAll);
    return kAny.match(name).hasMatch() || whole.subject.contains(noun) || whole.noun.contains(noun);
}

bool isNamedPart(const QString &name, const QString &subject)
{
    static const QRegularExpression kOpening(QStringLiteral("^(?:其中|包括|有)"));
    static const QRegularExpression kThings(
        QStringLiteral("^类?(?:行政|执法)?(?:案件|问题|事项|纠纷|人员|线索|案卷|文件|诉求|信访|投诉|举报|隐患|企业|"
                       "意见|建议|项目|工单)?$"));
    constexpr qsizetype kFewest = 2; // characters
    const QString part = QString(subject).remove(kOpening);
    if (name.isEmpty() || part.size() < kFewest)
        return name.isEmpty();
    return part.endsWith(name) || (name.startsWith(part) && kThings.match(name.mid(part.size())).hasMatch());
}

Quantity countedTogether(const NearCounts &counts, const QString &rate)
{
    struct Together {
        QRegularExpression rate;
        QRegularExpression parts;
    };
    static const QList<Together> kTogether {
        {QRegularExpression(QStringLiteral("合格$")),
            QRegularExpression(QStringLiteral("(?<!不)(?:优秀|良好|优良|合格|达标)[一-龥]{0,2}$"))},
        {QRegularExpression(QStringLiteral("优良$")), QRegularExpression(QStringLiteral("(?:优秀|良好)[一-龥]{0,2}$"))},
        {QRegularExpression(QStringLiteral("满意$")), QRegularExpression(QStringLiteral("(?<!不)满意[一-龥]{0,2}$"))},
        {QRegularExpression(QStringLiteral("废改立?$")), QRegularExpression(QStringLiteral("废止|修改|失效|修订"))},
    };
    const auto found = std::find_if(
        kTogether.begin(), kTogether.end(), [&](const Together &each) { return each.rate.match(rate).hasMatch(); });
    Quantity sum;
    qsizetype parts = 0;
    for (qsizetype index = 0; found != kTogether.end() && index < counts.before(); ++index) {
        const NearCount &count = counts[index];
        if (!found->parts.match(count.subject).hasMatch() || (parts > 0 && !count.quantity.isOfKind(sum)))
            continue;
        const double value = sum.value + count.quantity.value;
        const TextRange start = parts > 0 ? sum.range : count.quantity.range;
        sum = count.quantity;
        sum.value = value;
        sum.range = start;
        ++parts;
    }
    if (parts < 2)
        sum.value = 0;
    return sum;
}

} // namespace nianbao
