// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/librarymark.h"
#include "core/base/result.h"

#include <QByteArray>

#include <span>

namespace nianbao {

class Database;

/// One step of the file format. Each statement is run alone; all of a step and its
/// user_version go in one transaction.
struct Migration {
    int version; ///< user_version afterwards
    const char *reason;
    std::span<const char *const> statements;
    const char *fingerprint = ""; ///< schemaFingerprint afterwards, in hex
};

/// THE MIGRATIONS, ascending from version 1. A released one never changes.
std::span<const Migration> migrations();

/// The version that this program writes.
int currentVersion();

/// user_version of an open database.
Result<int> versionIn(Database &database);

/// Brings an open database (of version 0: an empty one) to the last version of `table`.
Status migrate(Database &database, std::span<const Migration> table);

/// SHA-256 over the ordered schema. Any table, index, trigger or view more or less gives another one.
Result<QByteArray> schemaFingerprint(Database &database);

/// What schemaFingerprint gives for a sound library of this version; empty where there is no such version. From the
/// table: to run all statements would take longer than to open a library.
QByteArray expectedFingerprint(int version);

} // namespace nianbao
