// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/backuptask.h"

#include "core/backup/backups.h"
#include "core/store/library.h"

#include <QCoreApplication>

namespace nianbao {

QList<Note> backUpFirst(const Library &library, const QDateTime &time, BackupReason reason)
{
    const auto reports = library.reports();
    if (reports && reports->isEmpty())
        return {};
    const auto backup = backUpIfChanged(library, backupFolder(library.path()), time, reason);
    if (backup)
        return {};
    return {Note {QStringLiteral("backup.failed"),
        QCoreApplication::translate("tasks", "没有做成备份：%1").arg(backup.error().message), {}}};
}

} // namespace nianbao
