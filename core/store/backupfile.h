// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace nianbao {

/// Why a backup was made. Part of its file's name, so the keys never change.
enum class BackupReason { Unknown, Automatic, BeforeImport, BeforeRestore, BeforeUpgrade, ByHand };

/// For people: 自动, 导入前 …; empty for Unknown.
QString nameOf(BackupReason reason);

/// 备份: a verified copy of a library. Its file name says everything, so that no list can be lost:
/// NAME-000012-20261126T193400Z-1042.9f3a1b2c4d5e-import.nianbao; without the reason (auto, import, restore, upgrade,
/// hand) where that is unknown. What a name says is only believed of a file that was examined.
struct Backup {
    QString path;
    qint64 sequence = 0; ///< from 1; what is newest is told by it, never by a clock. 0: from before they had numbers,
                         ///< or a number that was never given here
    QDateTime made; ///< UTC, by the clock of that day
    QString state; ///< Library::state() of what it holds; empty: unknown
    qint64 bytes = 0;
    BackupReason reason = BackupReason::Unknown;

    bool operator==(const Backup &) const = default;
};

/// 年报.nianbao → 年报.backups, beside it; of a link: beside what it leads to, and called by that.
QString backupFolder(const QString &library);

/// Those of a library of that name in the folder, newest first; behind those of its own folder the copies
/// NAME.v1.nianbao that earlier programs left beside it before an upgrade. Nothing for a folder that is not there;
/// files of other names are none of ours. Only names are read, and the first bytes of such copies.
QList<Backup> backupsIn(const QString &folder, const QString &library);

/// Whether the file is a backup of some library, to be looked at and not worked in.
bool isBackupFile(const QString &path);

/// The one to be made there now, with number and path.
Backup nextBackup(
    const QString &folder, const QString &library, const QDateTime &time, const QString &state, BackupReason reason);

/// What to say where a backup of `needed` bytes could not be made there: of a full disk also how much is missing. The
/// copy that failed has to be gone.
Error backupError(const Error &error, const QString &folder, qint64 needed);
/// The same, with `free` bytes left there; -1: unknown.
Error backupError(const Error &error, const QString &folder, qint64 needed, qint64 free);

} // namespace nianbao
