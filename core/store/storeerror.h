// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace nianbao {

/// The sentence for an SQLite result code (extended or not): full disk, I/O error, read-only, in use and damage are
/// told apart.
Error sqliteError(int code, const QString &path, const QString &detail);

Error damagedError(const QString &path, const QString &detail);
Error notOursError(const QString &path, const QString &detail);
Error newerError(const QString &path, int version);
/// `holder` is who has it open and since when, as far as known; may be empty.
Error inUseError(const QString &path, const QString &holder);
Error readOnlyError(const QString &path);
/// The file does not hold what the caller believes: our own fault.
Error staleError(const QString &path, const QString &detail);

} // namespace nianbao
