// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace nianbao {

/// The sentence for an SQLite result code (extended or not): full disk, I/O error, read-only, in use and damage are
/// told apart.
Error sqliteError(int code, const QString &path, const QString &detail);

/// `what`: one clause for the user, where it is known what is wrong.
Error damagedError(const QString &path, const QString &detail, const QString &what = {});
Error notOursError(const QString &path, const QString &detail, const QString &what = {});
/// Its name or that of a folder above it is no UTF-8: SQLite cannot open it.
Error nameError(const QString &path);
/// Another program has made it keep a write-ahead log, and has not ended well: what was written last is not in the
/// file.
Error unfinishedLogError(const QString &path);
Error newerError(const QString &path, int version);
/// `holder` is who has it open and since when, as far as known; may be empty.
Error inUseError(const QString &path, const QString &holder);
/// Another program has replaced or overwritten the file while it was open here.
Error touchedError(const QString &path);
Error readOnlyError(const QString &path);
/// It has more than one name (hard links); what was not written to its end under another one does not show.
Error otherNamesError(const QString &path);
/// The file does not hold what the caller believes: our own fault.
Error staleError(const QString &path, const QString &detail);

/// Whether it ended the reading of a library, and tells nothing of what stands in it: a signal, a disk that fails.
bool hasEndedReading(const Error &error);

} // namespace nianbao
