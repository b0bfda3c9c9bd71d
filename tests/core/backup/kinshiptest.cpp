// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/kinship.h"
#include "core/backup/restore.h"
#include "core/store/library.h"
#include "tests/support/folder.h"
#include "tests/support/oldlibraries.h"
#include "tests/support/reports.h"

using namespace nianbao;
using test::contentOf;
using test::Folder;
using test::putFile;

namespace {

const QDateTime kNoon(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);

/// A library with a report and some changes of it, closed, and its newest backup, made between them.
Backup libraryOf(const QString &path, const QString &organisation, const QString &folder)
{
    const auto library = std::move(Library::create(path).value());
    Report report = test::smallReport();
    report.id = Id {QStringLiteral("report-") + organisation};
    report.organisation = organisation;
    REQUIRE(library->save({{{}, report}}));
    Backup backup;
    for (int i = 0; i < 3; ++i) {
        Report after = report;
        after.title = QString::number(i);
        REQUIRE(library->save({{report, after}}));
        report = after;
        if (i == 1)
            backup = backUp(*library, folder, kNoon).value();
    }
    return backup;
}

/// Two libraries whose names differ in their endings only: they share a folder.
struct Neighbours {
    Folder folder;
    QString path = folder.path(QStringLiteral("年报.nianbao"));
    QString other = folder.path(QStringLiteral("年报.db"));
    Backup own = libraryOf(path, QStringLiteral("青山县"), backupFolder(path));
    Backup foreign = libraryOf(other, QStringLiteral("白水县"), backupFolder(other));
};

} // namespace

TEST_CASE("the backups of two libraries that share a folder are told apart by their records")
{
    const Neighbours two;
    const QList<Backup> all = backupsIn(backupFolder(two.path), two.path);
    REQUIRE(all.size() == 2);
    CHECK(all.first().path == two.foreign.path); // numbers and names tell nothing
    Kin kin = Kin::of(two.path);
    CHECK(kin.to(two.own.path) == Kinship::Own);
    CHECK(kin.to(two.foreign.path) == Kinship::Foreign);
    CHECK(newestSound(all, kin)->path == two.own.path);
    Kin others = Kin::of(*Library::open(two.other).value());
    CHECK(others.to(two.own.path) == Kinship::Foreign);
    CHECK(others.to(two.foreign.path) == Kinship::Own);
}

TEST_CASE("a damaged library still knows its backups by what is left of its record")
{
    const Neighbours two;
    const QByteArray whole = contentOf(two.path);
    const auto check = [&](const QByteArray &bytes, Kinship toForeign) {
        REQUIRE(putFile(two.path, bytes));
        Kin kin = Kin::of(two.path);
        CHECK(kin.to(two.own.path) == Kinship::Own);
        CHECK(kin.to(two.foreign.path) == toForeign);
    };
    check(whole.chopped(4096), Kinship::Foreign);
    check(QByteArray(4096, 'x') + whole.sliced(4096), Kinship::Foreign);
    // The first change is gone: by a later one the family is known again, and then whoever is not of it.
    const auto origin = Library::openReadOnly(two.own.path).value()->origin().value().toLatin1();
    QByteArray rest = QByteArray(4096, 'x') + whole.sliced(4096);
    check(rest.replace(QByteArray(64, '0') + origin, QByteArray(128, 'x')), Kinship::Foreign);
    // Nothing of the record is left, but its report.
    for (qsizetype at = 0; at < rest.size(); ++at)
        rest[at] = (rest[at] >= '0' && rest[at] <= '9') ? 'x' : rest[at];
    check(rest, Kinship::Foreign);
    REQUIRE(putFile(two.path, QByteArray(8192, 'x')));
    CHECK(Kin::of(two.path).to(two.own.path) == Kinship::Unknown);
}

TEST_CASE("another library's backup is not restored unless that is asked for")
{
    const Neighbours two;
    const QByteArray before = contentOf(two.path);
    const auto refused = restoreBackup(two.foreign.path, two.path, kNoon);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QLatin1String("backup.foreign"));
    CHECK(refused.error().kind == ErrorKind::Usage);
    CHECK(contentOf(two.path) == before);
    REQUIRE(putFile(two.path, before.chopped(4096)));
    CHECK(restoreBackup(two.foreign.path, two.path, kNoon).error().code == QLatin1String("backup.foreign"));
    CHECK(contentOf(two.path) == before.chopped(4096));
    const auto restored = restoreBackup(two.foreign.path, two.path, kNoon, Strangers::Allow);
    REQUIRE(restored);
    CHECK(QFileInfo::exists(restored->setAside));
    CHECK(Library::openReadOnly(two.path).value()->reports().value().first().organisation == QStringLiteral("白水县"));
}

TEST_CASE("a new library of an old one's name does not take over its backups; what is gone takes any")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("年报.nianbao"));
    const Backup old = libraryOf(path, QStringLiteral("青山县"), backupFolder(path));
    REQUIRE(QFile::remove(path));
    CHECK(Kin::of(path).to(old.path) == Kinship::Unknown);
    CHECK(newestSound(backupsIn(backupFolder(path), path), Kin::of(path)) == old);
    REQUIRE(Library::create(path));
    CHECK(Kin::of(path).to(old.path) == Kinship::Foreign);
    CHECK_FALSE(newestSound(backupsIn(backupFolder(path), path), Kin::of(path)));
}

TEST_CASE("backups from before the record of changes belong to whoever has them")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("年报.nianbao"));
    test::makeLibraryOfVersion(1, path);
    {
        const auto library = Library::open(path).value().get()->reports(); // upgraded, and backed up for that
        REQUIRE(library);
    }
    const QList<Backup> all = backupsIn(backupFolder(path), path);
    REQUIRE(all.size() == 1);
    CHECK(Kin::of(path).to(all.first().path) == Kinship::Unknown);
    CHECK(newestSound(all, Kin::of(path)));
    REQUIRE(restoreBackup(all.first().path, path, kNoon));
}

TEST_CASE("the backups of a library that is reached by a link are those beside it")
{
    const Folder folder;
    QDir(folder.path()).mkdir(QStringLiteral("别处"));
    const QString path = folder.path(QStringLiteral("别处/年报.nianbao"));
    const QString link = folder.path(QStringLiteral("快捷.nianbao"));
    const Backup own = libraryOf(path, QStringLiteral("青山县"), backupFolder(path));
    REQUIRE(QFile::link(path, link));
    CHECK(backupFolder(link) == backupFolder(path));
    CHECK(backupsIn(backupFolder(link), link) == QList<Backup> {own});
    const auto library = Library::open(link).value()->reports();
    REQUIRE(library);
    const Backup next = backUp(*Library::openReadOnly(link).value(), backupFolder(link), kNoon).value();
    CHECK(next.sequence == 2);
    CHECK(backupsIn(backupFolder(path), path).size() == 2);
}
