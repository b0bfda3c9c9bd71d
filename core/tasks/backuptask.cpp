// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/backuptask.h"

#include "core/backup/backups.h"
#include "core/store/library.h"
#include "core/store/librarycopy.h"

#include <QCoreApplication>

namespace nianbao {

Result<std::optional<Backup>> backUpFirst(const Library &library, const QDateTime &time, BackupReason reason)
{
    const auto reports = library.reports();
    if (reports && reports->isEmpty())
        return std::optional<Backup>();
    auto backup = backUpIfChanged(library, backupFolder(library.path()), time, reason);
    if (backup)
        return backup;
    Error error = backup.error();
    if (error.kind == ErrorKind::Cancelled)
        return error;
    error.kind = ErrorKind::Disk;
    error.code = QStringLiteral("backup.failed");
    error.message = QCoreApplication::translate("tasks", "没有做成备份：%1").arg(error.message);
    return error;
}

void takeBack(const std::optional<Backup> &backup, const Library &library)
{
    const auto state = library.state();
    if (backup && state && *state == backup->state)
        dropBackup(backup->path);
}

Note withoutBackup(const Error &error)
{
    return Note {error.code, error.message, {}};
}

} // namespace nianbao
