// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace nianbao {

class GrowingCopy;
class Library;

/// Why a backup was made. Part of its file's name, so the keys never change.
enum class BackupReason { Unknown, Automatic, BeforeImport, BeforeRestore, ByHand };

/// For people: 自动, 导入前 …; empty for Unknown.
QString nameOf(BackupReason reason);

/// 备份: a verified copy of a library. Its file name says everything, so that no list can be lost:
/// NAME-000012-20261126T193400Z-1042.9f3a1b2c4d5e-import.nianbao; without the reason (auto, import, restore, hand)
/// where that is unknown. A copy of Library::copyTo by any name.
struct Backup {
    QString path;
    qint64 sequence = 0; ///< from 1; what is newest is told by it, never by a clock
    QDateTime made; ///< UTC, by the clock of that day
    QString state; ///< Library::state() of what it holds
    qint64 bytes = 0;
    BackupReason reason = BackupReason::Unknown;

    bool operator==(const Backup &) const = default;
};

/// 年报.nianbao → 年报.backups, beside it.
QString backupFolder(const QString &library);

/// Those of that library in the folder, newest first. Nothing for a folder that is not there; files of other names are
/// none of ours. Only the names are read.
QList<Backup> backupsIn(const QString &folder, const QString &library);

/// A backup in the making, which nobody need wait for: it grows between two edits, and what is edited meanwhile is in
/// it.
class GrowingBackup {
public:
    /// Makes what is missing of the folder and above it (0700).
    static Result<std::unique_ptr<GrowingBackup>> begin(
        const Library &library, const QString &folder, BackupReason reason = BackupReason::Unknown);
    ~GrowingBackup();

    /// A few milliseconds' work, in the thread of the library. True: all is there, and the library is not needed any
    /// more. An error when the library is closed meanwhile.
    Result<bool> grow();
    /// In any thread, once it is grown: reopened, examined, compared and synced before it counts. Then it takes away
    /// what `superfluous` names.
    Result<Backup> finish(const QDateTime &time);

private:
    GrowingBackup(const Library &library, const QString &folder, BackupReason reason);

    const Library *m_library;
    QString m_path; ///< of the library
    QString m_folder;
    BackupReason m_reason;
    QString m_state;
    std::unique_ptr<GrowingCopy> m_copy;
};

/// Whether the newest backup there holds what the library holds.
Result<bool> isBackedUp(const Library &library, const QString &folder);

/// Adds a backup to the folder, without a pause.
Result<Backup> backUp(
    const Library &library, const QString &folder, const QDateTime &time, BackupReason reason = BackupReason::Unknown);

/// The same, unless the newest backup holds what the library holds.
Result<std::optional<Backup>> backUpIfChanged(
    const Library &library, const QString &folder, const QDateTime &time, BackupReason reason = BackupReason::Unknown);

/// Which backups of `newestFirst` may go at that time: all but the 20 newest, the newest one of each of the last 30
/// days and 24 months that have any. None where the clock went backwards since the newest or jumped by more than 400
/// days: then nobody knows what is old.
QList<Backup> superfluous(const QList<Backup> &newestFirst, const QDateTime &time);

} // namespace nianbao
