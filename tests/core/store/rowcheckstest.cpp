// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that tables have for their rows hold for whoever opens the file.
#include "core/store/rowchecks.h"
#include "core/store/database.h"
#include "core/store/gate.h"
#include "core/store/library.h"
#include "core/store/schema.h"
#include "tests/support/catch.h"
#include "tests/support/folder.h"
#include "tests/support/randomedits.h"

#include <sqlite3.h>

using namespace nianbao;
using test::Folder;

namespace {

/// A sound library with a report in it, closed.
QByteArray soundLibrary(const Folder &folder)
{
    const QString path = folder.path(QStringLiteral("sound.nianbao"));
    {
        auto library = Library::create(path);
        REQUIRE(library);
        REQUIRE((*library)->save({{std::nullopt, test::RandomEdits(1).report()}}));
    }
    return test::contentOf(path);
}

/// As another program may, which asks nobody.
void tamper(const QString &path, const char *sql)
{
    sqlite3 *connection = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &connection) == SQLITE_OK);
    REQUIRE(sqlite3_exec(connection, "PRAGMA ignore_check_constraints = ON", nullptr, nullptr, nullptr) == SQLITE_OK);
    REQUIRE(sqlite3_exec(connection, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    REQUIRE(sqlite3_changes(connection) > 0);
    sqlite3_close(connection);
}

} // namespace

TEST_CASE("a row that breaks a rule of its table is refused, by who only reads as by who writes")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a.nianbao"));
    const QByteArray sound = soundLibrary(folder);
    for (const auto &[table, change] : {std::pair {"item", "UPDATE item SET position = -1 WHERE rowid = 2"},
             std::pair {"item", "UPDATE item SET child_style = 'x''(' WHERE rowid = 1"},
             std::pair {"item_paragraph", "UPDATE item_paragraph SET width = -1 WHERE rowid = 1"},
             std::pair {"report", "UPDATE report SET year = 2101"}, std::pair {"part", "UPDATE part SET kind = ''"},
             std::pair {"change_row", "UPDATE change_row SET tier = '' WHERE rowid = 1"}}) {
        INFO(change);
        REQUIRE(test::putFile(path, sound));
        REQUIRE(Library::openReadOnly(path));
        tamper(path, change);
        const QByteArray bytes = test::contentOf(path);
        for (const bool reads : {true, false}) {
            const auto refused = reads ? Library::openReadOnly(path) : Library::open(path);
            REQUIRE_FALSE(refused);
            CHECK(refused.error().code == QLatin1String("library.damaged"));
            CHECK(refused.error().place.part == QLatin1String(table));
        }
        CHECK(test::contentOf(path) == bytes);
    }
}

TEST_CASE("once a library is examined its tables take no row that breaks their rules")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a.nianbao"));
    REQUIRE(test::putFile(path, soundLibrary(folder)));
    const auto database = Database::open(path, path, Database::Mode::Exclusive);
    REQUIRE(database);
    for (int time = 0; time < 2; ++time) {
        REQUIRE(examine(**database, currentVersion()));
        CHECK_FALSE((*database)->execute(QStringLiteral("UPDATE item SET position = -1")));
        CHECK((*database)->execute(QStringLiteral("UPDATE item SET position = 7")));
    }
}

TEST_CASE("each condition of a table is found whole, with brackets and quotes within it")
{
    CHECK(checksIn(QStringLiteral("CREATE TABLE t (a TEXT, checked INTEGER)")).isEmpty());
    CHECK(checksIn(QStringLiteral("CREATE TABLE t (a TEXT CHECK (a IN ('(', 'it''s)')), b INTEGER CHECK(b > (1 + 2)),\n"
                                  "CHECK  (a <> '' OR b = 0))"))
        == QStringList {QStringLiteral("(a IN ('(', 'it''s)'))"), QStringLiteral("(b > (1 + 2))"),
            QStringLiteral("(a <> '' OR b = 0)")});
    CHECK(checksIn(QStringLiteral("CREATE TABLE t (a TEXT CHECK (a > 1")) == QStringList {QStringLiteral("(a > 1")});
}

TEST_CASE("a rule that says nothing of NULL lets it pass, as SQLite does")
{
    const auto database = Database::inMemory();
    REQUIRE(database);
    REQUIRE(
        (*database)->execute(QStringLiteral("CREATE TABLE \"a b\" (a INTEGER CHECK (a > 1), b TEXT CHECK (b <> ''))")));
    REQUIRE((*database)->execute(QStringLiteral("INSERT INTO \"a b\" VALUES (NULL, NULL), (2, 'x')")));
    CHECK(tableWithBrokenChecks(**database).value().isEmpty());
    REQUIRE((*database)->execute(QStringLiteral("PRAGMA ignore_check_constraints = ON")));
    REQUIRE((*database)->execute(QStringLiteral("INSERT INTO \"a b\" VALUES (NULL, '')")));
    CHECK(tableWithBrokenChecks(**database).value() == QStringLiteral("a b"));
}
