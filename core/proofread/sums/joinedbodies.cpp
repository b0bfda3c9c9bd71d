// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/joinedbodies.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

const Quantity *quantityAt(const QList<Quantity> &quantities, const QRegularExpressionMatch &match, QStringView name)
{
    const auto quantity = firstFrom(quantities, qMax(0, int(match.capturedStart(name))));
    const bool isIt = quantity != quantities.end() && quantity->number.start == int(match.capturedStart(name));
    return isIt && !quantity->approximate ? &*quantity : nullptr;
}

/// 2个街道、3个镇，共5个镇街: one behind the other.
QList<Sum> sumsBeside(const QString &text, const QList<Quantity> &quantities)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<![\\d.])(?<one>\\d+)(?<unit>[个家名])[一-龥（）]{1,12}?(?:和|及|与|、)(?:(?<more>\\d+)\\k<"
                       "unit>[一-龥（）]{1,12}?(?:和|及|与|"
                       "、))?(?<two>\\d+)\\k<unit>[一-龥（）]{1,12}?，?(?:(?:共计|合计|共)(?:有)?|(?<=，)(?=\\d+个责任("
                       "?:主体|单位)[全均都逐]))(?<all>\\d+)(?:\\k<unit>|[个家])(?:["
                       "一-龥]{0,4}(?:单位|部门|地方|"
                       "地区|机关|机构|主体)|人|村|社区|乡镇|镇街|镇|街道|县|区)"));
    QList<Sum> sums;
    auto matches = kForm.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const Quantity *one = quantityAt(quantities, match, u"one");
        const Quantity *more = quantityAt(quantities, match, u"more");
        const Quantity *two = quantityAt(quantities, match, u"two");
        const Quantity *all = quantityAt(quantities, match, u"all");
        if (!one || !two || !all || (!more && match.capturedLength(u"more") > 0))
            continue;
        sums << Sum {*all, more ? QList<Quantity> {*one, *more, *two} : QList<Quantity> {*one, *two}, true, true};
    }
    return sums;
}

/// 辖21个村、3个社区，已为26个村（社区）聘请法律顾问: there are no more of both together; fewer need not be all.
QList<Sum> sumsOfVillages(const QString &text, const QList<Quantity> &quantities)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?:辖|共有|现有|下设)(?:\\d+个(?:乡镇|街道|镇)[、，])?(?<one>\\d+)个(?:行政|建制)?村[、和]"
        "(?<two>\\d+)个(?:城市|农村)?社区(?<between>[^。]{1,80}?)(?<all>\\d+)个(?:行政)?村[（(](?:社区|居)[）)]"));
    static const QRegularExpression kAll(QStringLiteral("(?:全部|所有|全[县镇乡区])$"));
    QList<Sum> sums;
    auto matches = kForm.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const Quantity *one = quantityAt(quantities, match, u"one");
        const Quantity *two = quantityAt(quantities, match, u"two");
        const Quantity *all = quantityAt(quantities, match, u"all");
        if (!one || !two || !all)
            continue;
        const Sum sum {*all, {*one, *two}, true, true};
        if (sum.isLess() || (sum.isMore() && kAll.match(match.captured(u"between")).hasMatch()))
            sums << sum;
    }
    return sums;
}

} // namespace

QList<Sum> joinedBodySumsIn(const QString &text, const QList<Quantity> &quantities)
{
    return sumsBeside(text, quantities) + sumsOfVillages(text, quantities);
}

} // namespace nianbao
