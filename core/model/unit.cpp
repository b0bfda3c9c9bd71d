// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/unit.h"

#include <algorithm>

namespace nianbao {

QString bareUnitName(QString name)
{
    return name.removeIf([](QChar character) { return character.isSpace(); });
}

namespace {

bool isCalled(const Unit &unit, const QString &name)
{
    const auto same = [&](const QString &other) { return bareUnitName(other) == name; };
    return same(unit.name) || same(unit.shortName) || std::any_of(unit.aliases.begin(), unit.aliases.end(), same);
}

} // namespace

const Unit *unitNamed(const UnitRegister &units, const QString &name)
{
    const QString wanted = bareUnitName(name);
    const Unit *found = nullptr;
    for (const Unit &unit : units) {
        if (wanted.isEmpty() || !isCalled(unit, wanted))
            continue;
        if (bareUnitName(unit.name) == wanted)
            return &unit;
        if (found)
            return nullptr;
        found = &unit;
    }
    return found;
}

} // namespace nianbao
