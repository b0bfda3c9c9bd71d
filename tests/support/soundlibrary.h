// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a sound library, and other programs' hands on one.
#pragma once

#include "core/store/library.h"
#include "tests/support/catch.h"
#include "tests/support/folder.h"
#include "tests/support/randomedits.h"

#include <QFile>

#include <sqlite3.h>

namespace nianbao::test {

/// A sound library with a report in it, closed; the folder is empty afterwards.
inline QByteArray soundLibrary(const Folder &folder)
{
    const QString path = folder.path(QStringLiteral("sound.nianbao"));
    {
        auto library = Library::create(path);
        REQUIRE(library);
        REQUIRE((*library)->save({{std::nullopt, RandomEdits(1).report()}}));
    }
    const QByteArray bytes = contentOf(path);
    REQUIRE(QFile::remove(path));
    REQUIRE(folder.names().isEmpty());
    return bytes;
}

/// Runs plain SQL on a file as another program would.
inline void tamper(const QString &path, const char *sql)
{
    sqlite3 *connection = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &connection) == SQLITE_OK);
    char *message = nullptr;
    const int code = sqlite3_exec(connection, sql, nullptr, nullptr, &message);
    INFO((message ? message : ""));
    sqlite3_free(message);
    sqlite3_close(connection);
    REQUIRE(code == SQLITE_OK);
}

} // namespace nianbao::test
