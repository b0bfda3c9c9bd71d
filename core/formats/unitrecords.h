// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/recordids.h"
#include "core/model/unit.h"

namespace nianbao {

/// Reads a table of units. Refused: no name, an unknown kind of unit, a name that occurs twice.
void readUnits(const RecordTable &table, const QList<RecordIdentity> &identities, UnitRegister &units,
    RecordReading &reading);

/// Several names in one cell, and back by partedNames().
QString joinedNames(const QStringList &names);

} // namespace nianbao
