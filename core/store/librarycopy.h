// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/base/result.h"

namespace nianbao {

class Database;

/// A copy of the open library at `path`, made as GrowingCopy makes it, without a pause. Refused: another library is
/// there, or one in which somebody has gone on writing.
Status copyLibrary(Database &database, const QString &path, Overwrite overwrite);

/// 升级前: such a copy among the library's backups, with the next number. Its path.
Result<QString> backUpBeforeUpgrade(Database &database, const QString &path);
/// Takes that copy away again, and the folder if there is nothing else in it.
void dropBackup(const QString &backup);

/// A library without reports at `path`, where nothing may be.
Status createEmptyLibrary(const QString &path);

} // namespace nianbao
