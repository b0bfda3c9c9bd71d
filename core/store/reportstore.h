// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/report.h"
#include "core/store/library.h"

#include <QList>

namespace nianbao {

class Database;

/// By year (newest first), organisation, edition.
Result<QList<ReportSummary>> loadSummaries(Database &database);

Result<Report> loadReport(Database &database, const Id &id);

/// Writes what differs between the two, inside the caller's transaction. Without `before` the report is new, without
/// `after` it goes. What moved is updated, never deleted and written again.
Status saveReport(Database &database, const Report *before, const Report *after);

/// The reports as canonical text: by year, organisation and edition, their nodes in document order, every column.
Result<QByteArray> dumpReports(Database &database);

} // namespace nianbao
