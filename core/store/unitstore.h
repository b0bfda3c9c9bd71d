// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/unit.h"

namespace nianbao {

class Database;

/// The register, in the order in which the user keeps it.
Result<UnitRegister> loadUnits(Database &database);

/// Writes what differs, inside the caller's transaction. Refused: two units of one id.
Status saveUnits(Database &database, const UnitRegister &before, const UnitRegister &after);

/// Every unit with every column as canonical text.
Result<QByteArray> dumpUnits(Database &database);

} // namespace nianbao
