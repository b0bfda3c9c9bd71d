// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"
#include "core/store/backupfile.h"
#include "core/store/database.h"
#include "core/store/library.h"
#include "core/store/librarycopy.h"
#include "tests/support/catch.h"
#include "tests/support/filelimit.h"
#include "tests/support/folder.h"
#include "tests/support/oldlibraries.h"

#include <sqlite3.h>

using namespace nianbao;
using test::Folder;

namespace {

constexpr const char *kLater[] {"ALTER TABLE report ADD COLUMN later TEXT NOT NULL DEFAULT ''"};
constexpr const char *kBroken[] {"CREATE TABLE half (x TEXT) STRICT", "CREATE TABLE half (x TEXT) STRICT"};

QByteArray dataFile(const QString &name)
{
    return test::contentOf(QStringLiteral(NIANBAO_SOURCE_DIR "/tests/data/") + name);
}

} // namespace

TEST_CASE("the table of migrations goes up from 1 without a gap, and each makes the schema that it tells")
{
    int version = 0;
    for (const Migration &step : migrations()) {
        CHECK(step.version == ++version);
        CHECK_FALSE(step.statements.empty());
        const auto database = Database::inMemory();
        REQUIRE(database);
        REQUIRE(migrate(**database, migrations().first(size_t(version))));
        CHECK(schemaFingerprint(**database).value().toHex() == step.fingerprint);
        CHECK(expectedFingerprint(version).toHex() == step.fingerprint);
    }
    CHECK(currentVersion() == version);
    CHECK(expectedFingerprint(version + 1).isEmpty());
}

TEST_CASE("a library of every released version still opens with all it holds")
{
    const Folder folder;
    for (int version = 1; version <= currentVersion(); ++version) {
        const QString path = folder.path(QStringLiteral("old%1.nianbao").arg(version));
        test::makeLibraryOfVersion(version, path);
        auto library = Library::open(path);
        INFO(version << (library ? std::string() : library.error().detail.toStdString()));
        REQUIRE(library);
        CHECK((*library)->dump().value() == dataFile(QStringLiteral("library-v%1.dump").arg(version)));
        CHECK((*library)->verify().value().isEmpty());
    }
}

TEST_CASE("a migrated library and a new one have the same schema")
{
    const Folder folder;
    const QString old = folder.path(QStringLiteral("old.nianbao"));
    const QString young = folder.path(QStringLiteral("young.nianbao"));
    test::makeLibraryOfVersion(1, old);
    REQUIRE(Library::open(old));
    REQUIRE(Library::create(young));
    const auto fingerprintOf = [](const QString &path) {
        return schemaFingerprint(**Database::open(path, path, Database::Mode::ReadOnly)).value();
    };
    CHECK(fingerprintOf(old) == fingerprintOf(young));
    CHECK(fingerprintOf(old) == expectedFingerprint(currentVersion()));
}

TEST_CASE("a migration is whole or not at all, and a numbered backup is made before it")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("我的.nianbao"));
    test::makeLibraryOfVersion(1, path);
    auto database = Database::open(path, path, Database::Mode::Exclusive);
    REQUIRE(database);
    for (int i = 0; i < 2; ++i)
        REQUIRE(backUpBeforeUpgrade(**database, path));
    const QList<Backup> backups = backupsIn(backupFolder(path), path);
    REQUIRE(backups.size() == 2);
    CHECK(backups.first().sequence == 2);
    CHECK(backups.first().reason == BackupReason::BeforeUpgrade);
    CHECK(backups.first().state == QStringLiteral("0"));

    const Migration broken[] {{2, "a broken step", kBroken}};
    CHECK_FALSE(migrate(**database, broken));
    CHECK((*database)->value(QStringLiteral("PRAGMA user_version")).value().toInt() == 1);
    CHECK(schemaFingerprint(**database).value() == expectedFingerprint(1));

    const int next = currentVersion() + 1;
    const Migration later[] {{1, "not run again", kBroken}, {next, "a later step", kLater}};
    REQUIRE(migrate(**database, later));
    CHECK((*database)->value(QStringLiteral("PRAGMA user_version")).value().toInt() == next);
    database->reset();
    CHECK(Library::open(path).error().code == QLatin1String("library.newer"));
    CHECK(Library::openReadOnly(backups.first().path));
}

TEST_CASE("where a library cannot be upgraded for want of room it stays as it is, and no copy is left behind")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("旧.nianbao"));
    test::makeLibraryOfVersion(1, path);
    const QByteArray bytes = test::contentOf(path);
    for (int attempt = 0; attempt < 2; ++attempt) {
        const test::FileLimit limit(rlim_t(bytes.size()));
        CHECK(Library::open(path).error().kind == ErrorKind::Disk);
    }
    CHECK(folder.names() == QStringList {QStringLiteral("旧.nianbao")});
    CHECK(test::contentOf(path) == bytes);
    CHECK(Library::open(path));
}

TEST_CASE("opening an older library says that it was upgraded and where its backup stands")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("旧.nianbao"));
    test::makeLibraryOfVersion(2, path);
    {
        const auto library = Library::open(path);
        REQUIRE(library);
        REQUIRE((*library)->openingNotes().size() == 1);
        const Backup before = backupsIn(backupFolder(path), path).first();
        CHECK((*library)->openingNotes().first().message.contains(before.path));
    }
    CHECK(Library::open(path).value()->openingNotes().isEmpty());
}
