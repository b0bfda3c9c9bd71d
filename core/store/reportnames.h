// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A report is known by its year, its organisation and its edition: no two in one library are called the same.
#pragma once

#include "core/base/result.h"
#include "core/store/librarychange.h"

#include <QList>

namespace nianbao {

class Database;

/// Refused when two reports would be called the same after these changes.
Status checkNames(Database &database, const QList<ReportChange> &changes);

/// Writes the reports of these changes, which may trade their names. Within a transaction.
Status saveReports(Database &database, const QList<ReportChange> &changes);

} // namespace nianbao
