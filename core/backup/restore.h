// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backups.h"

#include <QString>

namespace nianbao {

/// Whether a library that was refused so is lost as it stands, and a backup helps: not where a newer version of the
/// program, or the one that has it open, still reads it.
bool isLost(const Error &refusal);

/// What became of the library that a backup replaced.
struct Restored {
    std::optional<Backup> before; ///< what it held, backed up first
    QString setAside; ///< where it stands whole, if it could not be opened
    QList<Note> notes {}; ///< what is to be known of the library's place
};

/// What to say where a restore failed: of a full disk also how much is missing of the `needed` bytes, with `free` left
/// there; -1: unknown.
Error restoreError(const Error &error, const QString &library, qint64 needed, qint64 free);
/// Whether a library may be replaced by another one's backup (Kinship::Foreign).
enum class Strangers { Refuse, Allow };

/// Puts a backup in the library's place. First the backup goes through the gate, is verified and copied; then what the
/// library holds now is backed up, whatever other backups there are, or, where it cannot be opened, kept beside it as
/// NAME.damaged-TIME.nianbao with its journal; then the verified copy takes its place in one step. At no moment is
/// there neither. Refused: the backup is damaged, is the library itself or, unless that is asked for, another
/// library's; the library is open, cannot be read for the disk's sake, or was changed meanwhile.
Result<Restored> restoreBackup(
    const QString &backup, const QString &library, const QDateTime &time, Strangers strangers = Strangers::Refuse);

} // namespace nianbao
