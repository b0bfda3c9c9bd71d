// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/base/folders.h"
#include "core/base/result.h"
#include "core/store/library.h"

#include <QString>

namespace nianbao {

/// Puts a kept file, as it came, into a private folder for another program to open: mode 0400, with a name of our own
/// whose ending is that of a format of the table (else .dat): no file opens as a program. Returns its path.
Result<QString> extractOriginal(const Library &library, const QString &sha256, const PrivateFolder &folder);

/// Writes a kept file, as it came, to `path`.
Status saveOriginal(const Library &library, const QString &sha256, const QString &path, Overwrite overwrite);

/// A kept file's name without what file systems do not take; never empty.
QString proposedOriginalName(const QString &name);

} // namespace nianbao
