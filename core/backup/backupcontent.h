// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/library.h"

#include <QList>
#include <QString>

#include <optional>

namespace nianbao {

/// A report as a backup holds it, beside the library of today.
struct BackedReport {
    ReportSummary summary;
    int items = 0; ///< categories' items, problems and plans, those below others too
    std::optional<int> differences; ///< places that differ from today's; empty: there is no such report today
};

/// What a backup holds. It goes through the gate like any library. `today` null: there is none to compare with; then
/// nothing differs.
struct BackupContent {
    QList<BackedReport> reports;
    QStringList missing; ///< titles of today's reports that it does not hold yet
};
Result<BackupContent> contentOfBackup(const QString &path, const Library *today);

} // namespace nianbao
