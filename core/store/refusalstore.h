// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/library.h"

namespace nianbao {

class Database;

Result<QList<Refusal>> loadRefusals(Database &database);

/// Inside the caller's transaction, behind the reports.
Status saveRefusals(Database &database, const QList<RefusalChange> &changes);

} // namespace nianbao
