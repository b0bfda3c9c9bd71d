// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace nianbao {

class Database;

/// Whether the library holds what the record of changes wrote down last: what the newest change (of a large one the
/// first 200 rows) made of nodes and lists, and what was last made of each report, part and section (of the first
/// 500). A copy that another program made during a change may hold the one and not the other, each whole in itself. An
/// older item that is newer than the record is left to unexplained(), which reads everything. Of version 6 or later.
Result<bool> holdsNewestValues(Database &database);

} // namespace nianbao
