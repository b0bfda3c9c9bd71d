// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/backupfile.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace nianbao {

class GrowingCopy;
class Library;

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
    /// In any thread, once it is grown: reopened, examined, compared and synced before it counts. Then it thins out the
    /// older ones, unless it was made for a restore.
    Result<Backup> finish(const QDateTime &time);
    /// The same, unless the newest backup there, examined now, holds the same: then nothing is kept of this one.
    Result<std::optional<Backup>> finishUnlessThere(const QDateTime &time);

private:
    GrowingBackup(const Library &library, const QString &folder, BackupReason reason);
    Error failed(const Error &error);

    const Library *m_library;
    QString m_path; ///< of the library
    QString m_folder;
    BackupReason m_reason;
    QString m_state;
    std::unique_ptr<GrowingCopy> m_copy;
};

/// Whether the newest backup there, examined now, holds what the library holds.
Result<bool> isBackedUp(const Library &library, const QString &folder);

/// Whether a library could be restored from it: it passes the gate and nothing in it is wrong. In any thread.
bool isSound(const QString &backup);
/// The first of them that is sound.
std::optional<Backup> newestSound(const QList<Backup> &newestFirst);

/// Adds a backup to the folder, without a pause.
Result<Backup> backUp(
    const Library &library, const QString &folder, const QDateTime &time, BackupReason reason = BackupReason::Unknown);

/// The same, unless isBackedUp.
Result<std::optional<Backup>> backUpIfChanged(
    const Library &library, const QString &folder, const QDateTime &time, BackupReason reason = BackupReason::Unknown);

} // namespace nianbao
