// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/tablepages.h"

#include <QStringList>

namespace nianbao {

class Database;

/// Puts every readable row of a damaged file into the tables of `database`, which are empty and of the file's version,
/// inside the caller's transaction, with foreign keys off. Rows on pages that no table claims any
/// more go to the table whose rows look like them. Returns a sentence for each loss; none: every row is there.
Result<QStringList> refill(Database &database, const TablePages &pages);

/// What the user calls the rows of a table: 条目, 类别 …
QString rowsName(const QString &table);

} // namespace nianbao
