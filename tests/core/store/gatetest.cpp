// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backupfile.h"
#include "core/store/database.h"
#include "core/store/library.h"
#include "core/store/schema.h"
#include "core/store/storeerror.h"
#include "tests/support/catch.h"
#include "tests/support/folder.h"
#include "tests/support/oldlibraries.h"
#include "tests/support/randomedits.h"
#include "tests/support/soundlibrary.h"

#include <QFileInfo>
#include <QtEndian>

#include <csignal>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace nianbao;
using test::contentOf;
using test::Folder;
using test::putFile;
using test::RandomEdits;
using test::soundLibrary;
using test::tamper;

namespace {

QByteArray withNumber(QByteArray bytes, int at, quint32 number)
{
    qToBigEndian(number, bytes.data() + at);
    return bytes;
}

/// Refused by both doors with this code, unchanged, and nothing beside it.
void checkRefused(const Folder &folder, const QString &path, const char *code, ErrorKind kind = ErrorKind::Library)
{
    const QByteArray before = contentOf(path);
    const QStringList names = folder.names();
    for (auto *const door : {&Library::open, &Library::openReadOnly}) {
        const auto refused = door(path);
        CAPTURE(path);
        REQUIRE_FALSE(refused);
        INFO(refused.error().detail.toStdString());
        CHECK(refused.error().code == QLatin1String(code));
        CHECK(refused.error().kind == kind);
        CHECK(refused.error().message.contains(path));
        CHECK_FALSE(refused.error().remedy.isEmpty());
    }
    CHECK(contentOf(path) == before);
    CHECK(folder.names() == names);
}

} // namespace

TEST_CASE("what is no sound library of a known version is refused and not changed by one byte")
{
    const Folder folder;
    const QByteArray sound = soundLibrary(folder);
    const QString path = folder.path(QStringLiteral("坏 库.nianbao"));
    struct Case {
        const char *name;
        QByteArray bytes;
        const char *code;
    };
    QByteArray damaged = sound;
    damaged.replace(4096 + 8, 2000, QByteArray(2000, '\x5a'));
    QByteArray journal = sound;
    journal[18] = 3;
    journal[19] = 3;
    const Case cases[] {{"empty", {}, "library.foreign"}, {"text", "一、工作开展情况\n", "library.foreign"},
        {"long text", QByteArray(10'000, 'x'), "library.foreign"}, {"zip", "PK\x03\x04", "library.foreign"},
        {"header only", sound.left(100), "library.damaged"}, {"half a header", sound.left(60), "library.foreign"},
        {"cut off", sound.left(sound.size() - 4096), "library.damaged"},
        {"cut within a page", sound.left(sound.size() - 1), "library.damaged"},
        {"other program", withNumber(sound, 68, 0x47504b47), "library.foreign"},
        {"no application id", withNumber(sound, 68, 0), "library.foreign"},
        {"newer", withNumber(sound, 60, quint32(currentVersion()) + 1), "library.newer"},
        {"a version that none will have", withNumber(sound, 60, 0xffffffff), "library.damaged"},
        {"newer and cut off", withNumber(sound.left(200), 60, 99), "library.newer"},
        {"version 0", withNumber(sound, 60, 0), "library.damaged"},
        {"bad page size", withNumber(sound, 16, 0x0bad0101), "library.foreign"},
        {"unknown schema format", withNumber(sound, 44, 5), "library.damaged"},
        {"unknown journal", journal, "library.damaged"}, {"damaged", damaged, "library.damaged"}};
    for (const Case &row : cases) {
        CAPTURE(row.name);
        REQUIRE(putFile(path, row.bytes));
        checkRefused(folder, path, row.code);
    }
}

TEST_CASE("a library that another program altered is refused although SQLite finds nothing wrong")
{
    const Folder folder;
    const QByteArray sound = soundLibrary(folder);
    const QString path = folder.path(QStringLiteral("a.nianbao"));
    for (const char *const sql : {"CREATE TRIGGER evil AFTER UPDATE ON report BEGIN DELETE FROM item; END",
             "CREATE VIEW v AS SELECT 1", "CREATE TABLE mine (x)", "DROP INDEX item_section",
             "ALTER TABLE report ADD COLUMN x TEXT", "PRAGMA foreign_keys = OFF; DELETE FROM section",
             "UPDATE report SET title = CAST(x'ff41' AS TEXT)", "UPDATE report SET title = 'a' || char(0) || 'b'"}) {
        CAPTURE(sql);
        REQUIRE(putFile(path, sound));
        tamper(path, sql);
        checkRefused(folder, path, "library.damaged");
    }
}

TEST_CASE("a folder, a device, a pipe, a link to nothing and an absent file are no libraries")
{
    const Folder folder;
    const QString pipe = folder.path(QStringLiteral("pipe"));
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    const QString dangling = folder.path(QStringLiteral("dangling"));
    REQUIRE(QFile::link(folder.path(QStringLiteral("nowhere")), dangling));
    checkRefused(folder, folder.path(), "file.folder");
    checkRefused(folder, folder.path(QStringLiteral("absent.nianbao")), "file.missing");
    checkRefused(folder, dangling, "file.missing");
    for (const QString &path : {pipe, QStringLiteral("/dev/zero")}) {
        const auto refused = Library::open(path);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == QLatin1String("file.device"));
    }
}

TEST_CASE("a write-ahead log beside the library is not taken in")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a.nianbao"));
    REQUIRE(putFile(path, soundLibrary(folder)));
    REQUIRE(putFile(path + QStringLiteral("-wal"), "x"));
    checkRefused(folder, path, "library.log");
}

TEST_CASE("a library that another program left with an empty write-ahead log opens, and has none afterwards")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a.nianbao"));
    REQUIRE(putFile(path, soundLibrary(folder)));
    tamper(path, "PRAGMA journal_mode = WAL");
    const QByteArray before = contentOf(path);
    REQUIRE(before.at(18) == 2);
    const QStringList names = folder.names();
    REQUIRE(Library::openReadOnly(path));
    CHECK(contentOf(path) == before); // reading changes nothing
    CHECK(folder.names() == names);
    REQUIRE(Library::open(path));
    CHECK(contentOf(path).at(18) == 1);
    CHECK(folder.names() == names);
    tamper(path, "CREATE TABLE mine (x); PRAGMA journal_mode = WAL");
    checkRefused(folder, path, "library.damaged"); // not even the log is taken off
}

TEST_CASE("what is wrong with a library is said with the table")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a.nianbao"));
    REQUIRE(putFile(path, soundLibrary(folder)));
    tamper(path, "PRAGMA foreign_keys = OFF; DELETE FROM section");
    const auto refused = Library::open(path);
    REQUIRE_FALSE(refused);
    CHECK_FALSE(refused.error().place.part.isEmpty());
    CHECK(refused.error().message.contains(QStringLiteral("表") + refused.error().place.part));
}

TEST_CASE("a library opens once: here, through a link, and in another process")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a.nianbao"));
    const QString link = folder.path(QStringLiteral("link.nianbao"));
    REQUIRE(putFile(path, soundLibrary(folder)));
    REQUIRE(QFile::link(path, link));
    auto library = Library::open(path);
    REQUIRE(library);
    for (const QString &name : {path, link}) {
        CHECK(Library::open(name).error().kind == ErrorKind::InUse);
        CHECK(Library::openReadOnly(name).error().kind == ErrorKind::InUse);
    }
    // The refused attempts did not drop the lock either: another process still finds it.
    const pid_t child = ::fork();
    if (child == 0) {
        sqlite3 *connection = nullptr;
        sqlite3_open(QFile::encodeName(path).constData(), &connection);
        ::_exit(sqlite3_exec(connection, "SELECT count(*) FROM report", nullptr, nullptr, nullptr));
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(WEXITSTATUS(status) == SQLITE_BUSY);
    library->reset();
    CHECK(Library::open(link));
    CHECK(folder.names().size() == 2);
}

#ifdef Q_OS_LINUX
TEST_CASE("a file dialog that looks into the open library does not let another program in")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a.nianbao"));
    REQUIRE(putFile(path, soundLibrary(folder)));
    int start[2];
    REQUIRE(::pipe(start) == 0);
    const pid_t child = ::fork(); // before the library is open here: it must know nothing of that
    if (child == 0) {
        char go = 0;
        if (::read(start[0], &go, 1) != 1)
            ::_exit(2);
        const auto refused = [](const auto &opened) { return !opened && opened.error().kind == ErrorKind::InUse; };
        ::_exit(refused(Library::open(path)) && refused(Library::openReadOnly(path)) ? 0 : 1);
    }
    const auto library = Library::open(path);
    REQUIRE(library);
    QFile looked(path); // as any code in this process may, and all locks of the process on the file are gone
    REQUIRE(looked.open(QIODevice::ReadOnly));
    looked.close();
    REQUIRE(::write(start[1], "1", 1) == 1);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(WEXITSTATUS(status) == 0);
    CHECK((*library)->verify().value().isEmpty());
}
#endif

TEST_CASE("who has the library open elsewhere is told from the note beside it")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a.nianbao"));
    REQUIRE(putFile(path, soundLibrary(folder)));
    int ready[2];
    REQUIRE(::pipe(ready) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto library = Library::open(path);
        const char state = library ? '1' : '0';
        [[maybe_unused]] const auto written = ::write(ready[1], &state, 1);
        for (;;)
            ::pause();
    }
    char state = 0;
    REQUIRE(::read(ready[0], &state, 1) == 1);
    CHECK(state == '1');
    for (auto *const door : {&Library::open, &Library::openReadOnly}) {
        const auto refused = door(path);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::InUse);
        CHECK(refused.error().message.contains(QString::number(child)));
    }
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(ready[0]);
    ::close(ready[1]);
    // The kernel dropped the lock; the note that is left behind blocks nothing.
    CHECK(Library::open(path));
    CHECK(folder.names() == QStringList {QStringLiteral("a.nianbao")});
}

TEST_CASE("the note of who has a library open replaces a link under its name, and leaves alone what that leads to")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a.nianbao"));
    const QString note = path + QStringLiteral(".open.json");
    REQUIRE(putFile(path, soundLibrary(folder)));
    const QString precious = folder.write(QStringLiteral("别的.txt"), "precious");
    REQUIRE(QFile::link(precious, note));
    {
        const auto library = Library::open(path);
        REQUIRE(library);
        CHECK(contentOf(precious) == "precious");
        CHECK_FALSE(QFileInfo(note).isSymLink());
    }
    REQUIRE(QFile::link(folder.path(QStringLiteral("没有")), note));
    CHECK(Library::open(path));
    CHECK(folder.names() == QStringList {QStringLiteral("a.nianbao"), QStringLiteral("别的.txt")});
}

TEST_CASE("a library whose writer died is recovered; with another library's journal it is refused unchanged")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a.nianbao"));
    const QString journal = path + QStringLiteral("-journal");
    REQUIRE(putFile(path, soundLibrary(folder)));
    const QByteArray content = Library::openReadOnly(path).value()->dump().value();
    test::dieWhileWriting(path);
    const QByteArray cutOff = contentOf(path);
    const QByteArray hot = contentOf(journal);

    SECTION("read-only leaves both as they are and shows the old content")
    {
        auto library = Library::openReadOnly(path);
        REQUIRE(library);
        CHECK((*library)->dump().value() == content);
        CHECK(contentOf(path) == cutOff);
        CHECK(contentOf(journal) == hot);
    }
    SECTION("opened for writing it is rolled back")
    {
        auto library = Library::open(path);
        REQUIRE(library);
        CHECK((*library)->dump().value() == content);
        library->reset();
        CHECK_FALSE(QFileInfo::exists(journal));
    }
    SECTION("a journal that does not belong to it changes nothing")
    {
        QByteArray mixed = hot;
        for (qsizetype i = 512; i < mixed.size(); i += 64)
            mixed[i] = '\x55';
        REQUIRE(putFile(journal, mixed));
        checkRefused(folder, path, "library.damaged");
        CHECK(contentOf(journal) == mixed);
    }
}

TEST_CASE("a migration that was cut off is taken back, whichever version the first bytes tell")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("旧.nianbao"));
    const QString journal = path + QStringLiteral("-journal");
    test::makeLibraryOfVersion(1, path);
    const QByteArray content = Library::openReadOnly(path).value()->dump().value();
    const auto step = GENERATE(0, 1);
    if (step == 1) { // the first is done, the second cut off
        test::dieWhileMigrating(path, migrations()[1]);
        REQUIRE(QFile::remove(journal));
    }
    test::dieWhileMigrating(path, migrations()[size_t(step) + 1]);
    const QByteArray cutOff = contentOf(path);
    const QByteArray hot = contentOf(journal);
    {
        const auto library = Library::openReadOnly(path);
        REQUIRE(library);
        CHECK((*library)->dump().value() == content);
        CHECK(contentOf(path) == cutOff);
        CHECK(contentOf(journal) == hot);
    }
    auto library = Library::open(path);
    REQUIRE(library);
    CHECK((*library)->dump().value() == content);
    CHECK((*library)->verify().value().isEmpty());
    library->reset();
    CHECK_FALSE(QFileInfo::exists(journal));
    const QList<Backup> kept = backupsIn(backupFolder(path), path);
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().reason == BackupReason::BeforeUpgrade);
    CHECK(Library::openReadOnly(kept.first().path).value()->dump().value() == content);
}

TEST_CASE("a library that may not be written opens read-only and refuses to save")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a.nianbao"));
    REQUIRE(putFile(path, soundLibrary(folder)));
    const QByteArray bytes = contentOf(path);
    auto library = Library::openReadOnly(path);
    REQUIRE(library);
    CHECK((*library)->isReadOnly());
    const Status refused = (*library)->save({{std::nullopt, RandomEdits(9).report(2020)}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QLatin1String("disk.readonly"));
    CHECK((*library)->verify().value().isEmpty());
    REQUIRE((*library)->copyTo(folder.path(QStringLiteral("copy.nianbao")), Overwrite::No));
    library->reset();
    CHECK(contentOf(path) == bytes);
    CHECK(folder.names().size() == 2);
}

TEST_CASE("the two kinds of refusal by SQLite that a user must tell apart have their own sentences")
{
    const QString path = QStringLiteral("库.nianbao");
    const std::pair<int, ErrorKind> cases[] {{SQLITE_FULL, ErrorKind::Disk}, {SQLITE_IOERR_FSYNC, ErrorKind::Disk},
        {SQLITE_READONLY_DBMOVED, ErrorKind::Disk}, {SQLITE_CANTOPEN, ErrorKind::Disk}, {SQLITE_BUSY, ErrorKind::InUse},
        {SQLITE_LOCKED, ErrorKind::InUse}, {SQLITE_CORRUPT_INDEX, ErrorKind::Library},
        {SQLITE_NOTADB, ErrorKind::Library}, {SQLITE_TOOBIG, ErrorKind::Limit},
        {SQLITE_CONSTRAINT_CHECK, ErrorKind::Internal}};
    for (const auto &[code, kind] : cases) {
        const Error error = sqliteError(code, path, QStringLiteral("driver text"));
        CAPTURE(code);
        CHECK(error.kind == kind);
        CHECK(error.message.contains(path));
        CHECK(error.detail.contains(QLatin1String("driver text")));
    }
    CHECK(sqliteError(SQLITE_FULL, path, {}).code != sqliteError(SQLITE_IOERR, path, {}).code);
}
