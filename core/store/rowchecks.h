// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace nianbao {

class Database;

/// The conditions of all CHECK clauses of a table, as its CREATE TABLE tells them.
QStringList checksIn(const QString &createTable);

/// The first table with a row that breaks one of its CHECK clauses; empty where all keep them. SQLite's own
/// integrity_check asks this of no connection that only reads, and of the others it takes a list of words apart anew
/// for each row, which is half of its time.
Result<QString> tableWithBrokenChecks(Database &database);

} // namespace nianbao
