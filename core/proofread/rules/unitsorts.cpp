// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/unitsorts.h"

#include <QStringView>

namespace nianbao {

namespace {

/// Of a single character that is among them.
bool isOneOf(const QString &unit, QStringView units)
{
    return unit.size() == 1 && units.contains(unit.front());
}

} // namespace

bool UnitSorts::isOfWhom(const QString &unit)
{
    return isOneOf(unit, u"人名位");
}

bool UnitSorts::isOfDoors(const QString &unit)
{
    return isOneOf(unit, u"家户");
}

bool UnitSorts::isOfTimes(const QString &unit)
{
    return isOneOf(unit, u"次场期节堂批") || (unit.size() > 1 && unit.endsWith(u'次'));
}

bool UnitSorts::isOfSize(const QString &unit)
{
    return isOneOf(unit, u"元亩吨袋瓶桶箱倍例支套")
        || (unit.size() > 1 && !unit.endsWith(u'次')); // 公里, 课时, 个工作日
}

bool UnitSorts::isQueer(const QString &unit)
{
    return isOneOf(unit, u"艘幢栋株棵头只羽匹眼盏枚辆架堂");
}

bool UnitSorts::isOfMost(const QString &unit)
{
    return isOneOf(unit, u"件项");
}

} // namespace nianbao
