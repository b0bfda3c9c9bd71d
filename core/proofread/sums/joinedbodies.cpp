// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/joinedbodies.h"

#include <QRegularExpression>

namespace nianbao {

QList<Sum> joinedBodySumsIn(const QString &text, const QList<Quantity> &quantities)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<![\\d.])(?<one>\\d+)(?<unit>[个家名])[一-龥（）]{1,12}?(?:和|及|与|、)(?:(?<more>\\d+)\\k<"
                       "unit>[一-龥（）]{1,12}?(?:和|及|与|"
                       "、))?(?<two>\\d+)\\k<unit>[一-龥（）]{1,12}?，?(?:共计|合计|共)(?:有)?(?<all>\\d+)\\k<unit>(?:["
                       "一-龥]{0,4}(?:单位|部门|地方|"
                       "地区|机关|机构|主体)|人|村|社区|乡镇|镇街|镇|街道|县|区)"));
    QList<Sum> sums;
    auto matches = kForm.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const auto quantityAt = [&](QStringView name) {
            const auto quantity = firstFrom(quantities, qMax(0, int(match.capturedStart(name))));
            const bool isIt = quantity != quantities.end() && quantity->number.start == int(match.capturedStart(name));
            return isIt && !quantity->approximate ? &*quantity : nullptr;
        };
        const Quantity *one = quantityAt(u"one");
        const Quantity *more = quantityAt(u"more");
        const Quantity *two = quantityAt(u"two");
        const Quantity *all = quantityAt(u"all");
        if (!one || !two || !all || (!more && match.capturedLength(u"more") > 0))
            continue;
        sums << Sum {*all, more ? QList<Quantity> {*one, *more, *two} : QList<Quantity> {*one, *two}, true, true};
    }
    return sums;
}

} // namespace nianbao
