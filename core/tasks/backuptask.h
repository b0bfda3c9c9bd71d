// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backups.h"
#include "core/base/place.h"
#include "core/base/result.h"

#include <QDateTime>

#include <optional>

namespace nianbao {

class Library;

/// Backs up what the library holds, into its own folder, before something large changes it. An empty library and one
/// that was backed up as it is need none. An error says why there is none: the change waits for the user's word.
Result<std::optional<Backup>> backUpFirst(
    const Library &library, const QDateTime &time, BackupReason reason = BackupReason::Automatic);

/// After the change for which it was made has failed: the backup goes again where the library is still what it was.
/// Each attempt on a full disk would leave one more.
void takeBack(const std::optional<Backup> &backup, const Library &library);

/// The same told where the change is made all the same.
Note withoutBackup(const Error &error);

} // namespace nianbao
