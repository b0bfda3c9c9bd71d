// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/partrows.h"

#include "core/proofread/sums/partnames.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

bool isJoined(const QString &text, const Quantity &before, const Quantity &part)
{
    static const QRegularExpression kAnd(QStringLiteral("^(?:和|与|及|以及)[一-龥]"));
    const int start = part.subject.start;
    if (start == before.range.end())
        return kAnd.match(text.mid(start, part.subject.length)).hasMatch();
    return start == before.range.end() + 1 && text[start - 1] == u'、';
}

/// 党员及积极分子, 同时拘留: such a part takes in some of another.
bool mayOverlap(const QString &name)
{
    static const QRegularExpression kTogether(
        QStringLiteral("(?<![涉以普])及(?!时|其[他它])(?=[一-龥]*[员子人者部户])|同时|并处|兼(?!职)|[均都]有|都存在"));
    return kTogether.match(name).hasMatch();
}

/// Of shops and firms one may be of two kinds.
bool isOfFirms(const Quantity &total)
{
    return total.unit.startsWith(u'家') || total.unit.startsWith(u'户');
}

bool makesTotalBefore(const Sum &sum)
{
    constexpr qsizetype kFewest = 2;
    Sum first {sum.total, {}};
    for (const Quantity &part : sum.parts) {
        if (first.parts.size() >= kFewest && !first.isMore() && !first.isLess())
            return true;
        first.parts << part;
    }
    return false;
}

} // namespace

qsizetype rowLength(const QString &text, const PartList &list)
{
    qsizetype length = 1;
    while (length < list.parts.size() && isJoined(text, list.parts[length - 1], list.parts[length]))
        ++length;
    return qMin(length, list.parts.size());
}

bool areSaidToOverlap(const QString &text, const PartList &row)
{
    static const QRegularExpression kTogether(
        QStringLiteral("重复|交叉|兼|两者|同时|[均都]有|都存在|叠加")); // 省级20个、市级30个（含重复命名）
    constexpr int kBehind = 16; // characters
    return std::any_of(row.names.begin(), row.names.end(), mayOverlap)
        || kTogether.match(text.mid(row.parts.last().range.end(), kBehind)).hasMatch();
}

std::optional<Sum> overfullRow(const QString &text, const PartList &list)
{
    constexpr qsizetype kFewest = 2;
    PartList row = list;
    row.parts = list.parts.mid(0, rowLength(text, list));
    if (row.parts.size() == 1
        && (areOnceOnly(list.names) || list.total->unit.endsWith(u'元'))) // 其中县法院62件，市中院44件
        row.parts = list.parts;
    row.names = list.names.mid(0, row.parts.size());
    const bool isRow =
        list.link == SumLink::Among && !list.isAside && !list.isFar && row.parts.size() >= kFewest && row.isExact();
    if (!isRow || areSaidToOverlap(text, row))
        return {};
    const PartKinship kinship = kinshipOf(row.names, row.total->unit, {});
    Sum sum {*row.total, row.parts, false, true};
    if (!kinship.isApart || !sum.isMore() || (makesTotalBefore(sum) && !areOnceOnly(row.names)) || isOfAnother(row))
        return {};
    const double made = sum.together().least;
    const bool hasRival = std::any_of(
        row.earlier.begin(), row.earlier.end(), [&](const Quantity *count) { return count->value >= made; });
    sum.isCertain = kinship.isKnown || (!hasRival && !isOfFirms(*row.total));
    return sum;
}

bool isOfAnother(const PartList &list)
{
    const bool isKnown = kinshipOf(list.names, list.total->unit, {}).isKnown;
    double sum = 0;
    for (const Quantity &part : list.parts) {
        sum += part.value;
        const bool mayHold = !list.earlier.isEmpty() || !isKnown;
        if (list.parts.size() > 1 && part.value == list.total->value && mayHold)
            return true;
    }
    double together = list.total->value;
    return std::any_of(list.earlier.begin(), list.earlier.end(), [&](const Quantity *count) {
        together += count->value;
        return sum == count->value || sum == together || (list.parts.size() == 1 && sum <= count->value);
    });
}

} // namespace nianbao
