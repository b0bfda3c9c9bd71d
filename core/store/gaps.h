// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/year.h"

#include <QStringList>

namespace nianbao {

class Database;

/// Gives every row whose parent is missing a place, inside the caller's transaction, so that no text is left behind: a
/// lost report, part, category or item is there again by its id, with a heading that says what it is. What cannot do
/// without what it belonged to (names of a lost unit, versions of a lost report) is removed. Returns a sentence for
/// each kind; none: no reference was broken. `year` is that of a lost report.
Result<QStringList> fillGaps(Database &database, Year year);

} // namespace nianbao
