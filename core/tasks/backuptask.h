// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backups.h"
#include "core/base/place.h"

#include <QDateTime>
#include <QList>

namespace nianbao {

class Library;

/// Backs up what the library holds, into its own folder, before something large changes it. An empty library and one
/// that was backed up as it is need none. Work is not refused for want of a backup: the note says why there is none.
QList<Note> backUpFirst(const Library &library, const QDateTime &time, BackupReason reason = BackupReason::Automatic);

} // namespace nianbao
