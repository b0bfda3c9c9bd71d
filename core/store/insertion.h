// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QVariant>

namespace nianbao {

class Database;

/// Rows of one statement.
constexpr qsizetype kRowsAtOnce = 32;

/// Inserts rows of one width by `into`, as in "INSERT INTO unit (id, name)": whole groups of kRowsAtOnce by one
/// statement each, a third of the time, because SQLite prepares the lists of a table's CHECKs anew with every
/// statement; the rest row by row, so that few statements are prepared. Inside the caller's transaction.
Status insertRows(Database &database, const QString &into, const QList<QVariantList> &rows);

} // namespace nianbao
