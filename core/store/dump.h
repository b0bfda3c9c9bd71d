// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace nianbao {

class Database;

/// Library::dump() of an open file.
Result<QByteArray> dumpLibrary(Database &database);

/// One line for each value, however many lines it has.
QByteArray dumped(const QString &text);

/// A line for each column that is not NULL.
QByteArray dumpedRow(const QStringList &columns, const QVariantList &row);

} // namespace nianbao
