// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/backuptask.h"

#include "core/backup/backups.h"
#include "core/store/library.h"

#include <QCoreApplication>

namespace nianbao {

Status backUpFirst(const Library &library, const QDateTime &time, BackupReason reason)
{
    const auto reports = library.reports();
    if (reports && reports->isEmpty())
        return ok();
    const auto backup = backUpIfChanged(library, backupFolder(library.path()), time, reason);
    if (backup)
        return ok();
    Error error = backup.error();
    if (error.kind == ErrorKind::Cancelled)
        return error;
    error.kind = ErrorKind::Disk;
    error.code = QStringLiteral("backup.failed");
    error.message = QCoreApplication::translate("tasks", "没有做成备份：%1").arg(error.message);
    return error;
}

Note withoutBackup(const Error &error)
{
    return Note {error.code, error.message, {}};
}

} // namespace nianbao
