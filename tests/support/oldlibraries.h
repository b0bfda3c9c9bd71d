// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/schema.h"
#include "tests/support/folder.h"

#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

namespace nianbao::test {

/// A library of an earlier version at `path`, from the SQL that it was made of (tests/data).
inline void makeLibraryOfVersion(int version, const QString &path)
{
    const QByteArray sql = contentOf(QStringLiteral(NIANBAO_SOURCE_DIR "/tests/data/library-v%1.sql").arg(version));
    REQUIRE_FALSE(sql.isEmpty());
    sqlite3 *connection = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &connection) == SQLITE_OK);
    const int code = sqlite3_exec(connection, sql.constData(), nullptr, nullptr, nullptr);
    INFO(sqlite3_errmsg(connection));
    REQUIRE(code == SQLITE_OK);
    sqlite3_close(connection);
}

/// What a writer leaves who dies between its first page in the file and its commit: a small cache makes it spill.
inline void dieWhileWriting(const QString &path)
{
    const pid_t child = ::fork();
    if (child == 0) {
        sqlite3 *connection = nullptr;
        sqlite3_open(QFile::encodeName(path).constData(), &connection);
        sqlite3_exec(connection,
            "PRAGMA cache_size = 1; BEGIN; UPDATE item_paragraph SET text = hex(randomblob(3000)); UPDATE item SET "
            "title = hex(randomblob(3000));",
            nullptr, nullptr, nullptr);
        ::_exit(0);
    }
    ::waitpid(child, nullptr, 0);
    REQUIRE(QFileInfo(path + QStringLiteral("-journal")).size() > 512);
}

/// What a program leaves who dies while it brings a library to that version: all pages are written, the journal is not
/// yet gone.
inline void dieWhileMigrating(const QString &path, const Migration &step)
{
    const QString journal = path + QStringLiteral("-journal");
    sqlite3 *connection = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &connection) == SQLITE_OK);
    // Without syncing the journal is whole at each moment, for it is not told how much of it counts.
    QByteArray sql = "PRAGMA synchronous = OFF; BEGIN;";
    for (const char *statement : step.statements)
        sql += QByteArray(statement) + ';';
    sql += "PRAGMA user_version = " + QByteArray::number(step.version);
    REQUIRE(sqlite3_exec(connection, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK);
    const QByteArray hot = contentOf(journal);
    REQUIRE(hot.size() > 512);
    REQUIRE(sqlite3_exec(connection, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(connection);
    REQUIRE(putFile(journal, hot));
}

} // namespace nianbao::test
