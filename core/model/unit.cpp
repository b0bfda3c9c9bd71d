// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/unit.h"

#include <algorithm>

namespace nianbao {

namespace {

QString bare(QString name)
{
    return name.removeIf([](QChar character) { return character.isSpace(); });
}

bool isCalled(const Unit &unit, const QString &name)
{
    const auto same = [&](const QString &other) { return bare(other) == name; };
    return same(unit.name) || same(unit.shortName) || std::any_of(unit.aliases.begin(), unit.aliases.end(), same);
}

} // namespace

const Unit *unitNamed(const UnitRegister &units, const QString &name)
{
    const QString wanted = bare(name);
    const Unit *found = nullptr;
    for (const Unit &unit : units) {
        if (wanted.isEmpty() || !isCalled(unit, wanted))
            continue;
        if (bare(unit.name) == wanted)
            return &unit;
        if (found)
            return nullptr;
        found = &unit;
    }
    return found;
}

} // namespace nianbao
