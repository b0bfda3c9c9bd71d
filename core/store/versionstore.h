// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/library.h"

namespace nianbao {

class Database;

/// The named versions of a report, newest first.
Result<QList<ReportVersion>> loadVersions(Database &database, const Id &report);

/// Refused: a `before` that is not held, a new one that is, a version without a name or of another report.
Status checkVersions(Database &database, const QList<VersionChange> &changes);

/// Inside the caller's transaction: first what goes, so that its report may go after it; then, after the reports, what
/// comes.
Status removeVersions(Database &database, const QList<VersionChange> &changes);
Status insertVersions(Database &database, const QList<VersionChange> &changes);

} // namespace nianbao
