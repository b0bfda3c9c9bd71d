// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/base/result.h"

namespace nianbao {

class Database;

/// A copy of the open library at `path`, made as GrowingCopy makes it, without a pause.
Status copyLibrary(Database &database, const QString &path, Overwrite overwrite);

/// Such a copy beside the library, with the old version in its name; never over another file. Its path.
Result<QString> copyBeforeMigration(Database &database, const QString &path, int version);

/// A library without reports at `path`, where nothing may be.
Status createEmptyLibrary(const QString &path);

} // namespace nianbao
