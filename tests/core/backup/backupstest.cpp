// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backups.h"
#include "core/backup/restore.h"
#include "core/backup/thinning.h"
#include "core/store/growingcopy.h"
#include "core/store/library.h"
#include "tests/support/folder.h"
#include "tests/support/oldlibraries.h"
#include "tests/support/reports.h"

#include <sys/wait.h>
#include <unistd.h>

using namespace nianbao;
using test::Folder;

namespace {

const QDateTime kNoon(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);

std::unique_ptr<Library> made(const QString &path)
{
    auto library = Library::create(path);
    REQUIRE(library);
    REQUIRE((*library)->save({{{}, test::smallReport()}}));
    return std::move(*library);
}

void retitle(Library &library, const QString &title)
{
    const Report before = library.load(library.reports().value().first().id).value();
    Report after = before;
    after.title = title;
    REQUIRE(library.save({{before, after}}));
}

QString titleIn(const QString &path)
{
    const auto library = Library::openReadOnly(path);
    INFO((library ? QString() : library.error().message).toStdString());
    REQUIRE(library);
    return (*library)->reports().value().first().title;
}

Backup backupOf(qint64 sequence, const QDateTime &time)
{
    return {QString::number(sequence), sequence, time, QStringLiteral("0"), 1};
}

QSet<qint64> kept(const QList<Backup> &newestFirst, const QDateTime &time)
{
    QSet<qint64> sequences;
    for (const Backup &backup : newestFirst)
        sequences.insert(backup.sequence);
    for (const Backup &backup : superfluous(newestFirst, time))
        sequences.remove(backup.sequence);
    return sequences;
}

} // namespace

TEST_CASE("a backup is a library of its own with the same content, numbered, for this user alone")
{
    const Folder folder;
    const auto library = made(folder.path(QStringLiteral("年报 2024.nianbao")));
    const QString place = backupFolder(library->path());
    CHECK(place == folder.path(QStringLiteral("年报 2024.backups")));
    const auto backup = backUp(*library, place, kNoon);
    REQUIRE(backup);
    CHECK(QFileInfo(backup->path).fileName().startsWith(QStringLiteral("年报 2024-000001-20261126T120000Z-1.")));
    CHECK(Library::openReadOnly(backup->path).value()->dump().value() == library->dump().value());
    CHECK((QFileInfo(backup->path).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
    CHECK((QFileInfo(place).permissions() & (QFile::ExeGroup | QFile::ReadOther)) == QFile::Permissions());
    const QList<Backup> listed = backupsIn(place, library->path());
    REQUIRE(listed.size() == 1);
    CHECK(listed.first() == *backup);
}

TEST_CASE("nothing new is backed up twice, and a change that comes to the same number is still new")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a.nianbao"));
    auto library = made(path);
    const QString place = backupFolder(path);
    const Backup first = backUpIfChanged(*library, place, kNoon).value().value();
    CHECK_FALSE(backUpIfChanged(*library, place, kNoon.addDays(3)).value().has_value());
    retitle(*library, QStringLiteral("甲"));
    CHECK(backUpIfChanged(*library, place, kNoon).value()->sequence == 2);
    library.reset();
    REQUIRE(restoreBackup(first.path, path, kNoon));
    library = std::move(Library::open(path).value());
    retitle(*library, QStringLiteral("乙")); // the second change again, another one
    CHECK(backUpIfChanged(*library, place, kNoon).value()->sequence == 4);
}

TEST_CASE("only this library's backups are listed, the newest by number whatever the clock said")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a.nianbao"));
    folder.write(QStringLiteral("a-000002-20160101T000000Z-5.0123456789ab.nianbao"), "x");
    folder.write(QStringLiteral("a-000001-20350101T000000Z-4.0123456789ab.nianbao"), "x");
    folder.write(QStringLiteral("a-b-000009-20350101T000000Z-4.0123456789ab.nianbao"), "x");
    folder.write(QStringLiteral("a.nianbao"), "x");
    folder.write(QStringLiteral("a-000003.nianbao"), "x");
    const QList<Backup> backups = backupsIn(folder.path(), path);
    REQUIRE(backups.size() == 2);
    CHECK(backups[0].sequence == 2);
    CHECK(backups[0].made.date() == QDate(2016, 1, 1));
    CHECK(backups[1].sequence == 1);
    CHECK(backupsIn(folder.path(QStringLiteral("没有")), path).isEmpty());
}

TEST_CASE("the twenty newest stay, then one a day for thirty days and one a month for two years")
{
    QList<Backup> backups;
    constexpr int kYears = 3;
    qint64 sequence = kYears * 365 * 3;
    for (int day = 0; day < kYears * 365; ++day) {
        for (const int hour : {18, 12, 9})
            backups << backupOf(sequence--, QDateTime(kNoon.date().addDays(-day), QTime(hour, 0), Qt::UTC));
    }
    const QDateTime evening(kNoon.date(), QTime(20, 0), Qt::UTC);
    const QSet<qint64> stay = kept(backups, evening);
    for (int at = 0; at < 20; ++at)
        CHECK(stay.contains(backups[at].sequence));
    CHECK(stay.contains(backups[29 * 3].sequence)); // the evening of the thirtieth day
    CHECK_FALSE(stay.contains(backups[29 * 3 + 1].sequence));
    CHECK(stay.size() == 20 + (30 - 7) + (24 - 2)); // 7 days are among the 20; 2 months among the 30 days
}

TEST_CASE("nothing goes while there are twenty or fewer, or when the clock has jumped")
{
    QList<Backup> backups;
    for (qint64 sequence = 40; sequence > 0; --sequence)
        backups << backupOf(sequence, kNoon);
    CHECK(kept(backups, kNoon.addDays(1)).size() == 20); // the day's and month's newest is among them
    CHECK(kept(backups, kNoon.addDays(-1)).size() == 40);
    CHECK(kept(backups, kNoon.addDays(401)).size() == 40);
    CHECK(kept(backups.mid(20), kNoon.addDays(1)).size() == 20);
}

TEST_CASE("forty backups across two jumps of the clock: the newest state is there, and each year's own")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a.nianbao"));
    const auto library = made(path);
    const QString place = backupFolder(path);
    QDateTime time = kNoon;
    for (int turn = 1; turn <= 40; ++turn) {
        if (turn == 14)
            time = QDateTime(QDate(2035, 1, 1), QTime(0, 0), Qt::UTC);
        if (turn == 27)
            time = QDateTime(QDate(2016, 1, 1), QTime(0, 0), Qt::UTC);
        time = time.addSecs(60);
        retitle(*library, QStringLiteral("第%1稿").arg(turn));
        REQUIRE(backUp(*library, place, time));
        const QList<Backup> backups = backupsIn(place, path);
        CHECK(backups.first().sequence == turn);
        CHECK(titleIn(backups.first().path) == QStringLiteral("第%1稿").arg(turn));
    }
    QSet<int> years;
    for (const Backup &backup : backupsIn(place, path)) {
        years.insert(backup.made.date().year());
        CHECK(Library::openReadOnly(backup.path).value()->verify().value().isEmpty());
    }
    CHECK(years == QSet<int> {2016, 2026, 2035});
    CHECK(backupsIn(place, path).size() >= 20);
}

TEST_CASE("a backup's file name says why it was made; names without a reason are read as well")
{
    const Folder folder;
    const auto library = made(folder.path(QStringLiteral("年报.nianbao")));
    const QString place = folder.path(QStringLiteral("备份"));
    const Backup first = backUp(*library, place, kNoon, BackupReason::BeforeImport).value();
    CHECK(first.path.endsWith(QStringLiteral("-import.nianbao")));
    CHECK(nameOf(first.reason) == QStringLiteral("导入前"));
    const Backup plain = backUp(*library, place, kNoon).value();
    CHECK(backupsIn(place, library->path()) == QList<Backup> {plain, first});
    CHECK(plain.reason == BackupReason::Unknown);
    REQUIRE(QFile::rename(plain.path, plain.path.chopped(8) + QStringLiteral("-someday.nianbao")));
    REQUIRE(backupsIn(place, library->path()).size() == 2);
    CHECK(backupsIn(place, library->path()).first().reason == BackupReason::Unknown);
    CHECK_FALSE(backUpIfChanged(*library, place, kNoon, BackupReason::ByHand).value());
}

TEST_CASE("a backup that grows while people work on holds their last edit and is numbered when it is done")
{
    const Folder folder;
    const auto library = made(folder.path(QStringLiteral("年报.nianbao")));
    const QString place = backupFolder(library->path());
    const auto backup = GrowingBackup::begin(*library, place, BackupReason::Automatic);
    REQUIRE(backup);
    REQUIRE(backUp(*library, place, kNoon));
    retitle(*library, QStringLiteral("后来的题目"));
    while (!(*backup)->grow().value()) { }
    const auto done = (*backup)->finish(kNoon);
    REQUIRE(done);
    CHECK(done->sequence == 2);
    CHECK(done->state == library->state().value());
    CHECK(titleIn(done->path) == QStringLiteral("后来的题目"));
    CHECK(isBackedUp(*library, place).value());
    CHECK(backupsIn(place, library->path()).size() == 2);
}

TEST_CASE("whether there is such a backup already is found out without the library, which may be closed")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("年报.nianbao"));
    const QString place = backupFolder(path);
    const auto backedUp = [&](const QString &title = {}) {
        auto library = std::move(Library::open(path).value());
        if (!title.isEmpty())
            retitle(*library, title);
        const auto backup = std::move(GrowingBackup::begin(*library, place, BackupReason::ByHand).value());
        while (!backup->grow().value()) { }
        library.reset();
        return backup->finishUnlessThere(kNoon).value();
    };
    made(path);
    CHECK(backedUp().has_value());
    CHECK_FALSE(backedUp());
    const std::optional<Backup> later = backedUp(QStringLiteral("后来的题目"));
    REQUIRE(later);
    CHECK(later->sequence == 2);
    CHECK_FALSE(backedUp());
    QByteArray bytes = test::contentOf(later->path);
    REQUIRE(test::putFile(later->path, bytes.replace("2018", "2019")));
    CHECK(backedUp());
    CHECK(QDir(place).entryList(QDir::Files | QDir::Hidden).size() == 3); // and nothing of those that were not kept
}

TEST_CASE("a newest backup that is damaged, or holds other words than its name says, is no backup")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a.nianbao"));
    const auto library = made(path);
    const QString place = backupFolder(path);
    const Backup first = backUp(*library, place, kNoon).value();
    CHECK(isBackedUp(*library, place).value());
    QByteArray bytes = test::contentOf(first.path);
    const QByteArray sound = bytes;
    bytes.replace("2018", "2019"); // still a library that opens
    REQUIRE(bytes != sound);
    REQUIRE(test::putFile(first.path, bytes));
    CHECK_FALSE(isBackedUp(*library, place).value());
    REQUIRE(test::putFile(first.path, sound.left(5000)));
    CHECK_FALSE(isBackedUp(*library, place).value());
    REQUIRE(test::putFile(first.path, sound));
    CHECK(isBackedUp(*library, place).value());
    REQUIRE(test::putFile(first.path, {}));
    CHECK(backUpIfChanged(*library, place, kNoon).value()->sequence == 2);
}

TEST_CASE("of two libraries without a record of changes one is not taken for a backup of the other")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("旧.nianbao"));
    const QString place = folder.path(QStringLiteral("备份"));
    test::makeLibraryOfVersion(1, path);
    {
        const auto old = std::move(Library::open(path).value());
        REQUIRE(backUp(*old, place, kNoon));
        CHECK(isBackedUp(*old, place).value());
    }
    REQUIRE(QFile::remove(path));
    test::makeLibraryOfVersion(2, path);
    const auto other = std::move(Library::open(path).value());
    CHECK_FALSE(isBackedUp(*other, place).value());
}

TEST_CASE("two libraries of one name on one stick leave each other's backups alone")
{
    const Folder folder;
    const QString stick = folder.path(QStringLiteral("U 盘"));
    for (const char *place : {"甲", "乙"})
        QDir(folder.path()).mkdir(QString::fromUtf8(place));
    const auto first = made(folder.path(QStringLiteral("甲/年报.nianbao")));
    const Backup only = backUp(*first, stick, kNoon.addDays(-1)).value();
    const Backup day = backUp(*first, stick, kNoon.addDays(-1).addSecs(60)).value();
    const QString copied = folder.path(QStringLiteral("乙/年报.nianbao"));
    REQUIRE(first->copyTo(copied, Overwrite::No));
    retitle(*first, QStringLiteral("甲的题目"));
    const Backup ofFirst = backUp(*first, stick, kNoon).value();
    {
        const auto copy = std::move(Library::open(copied).value()); // with the same beginning
        for (int turn = 1; turn <= 25; ++turn) {
            retitle(*copy, QStringLiteral("乙的第%1稿").arg(turn));
            REQUIRE(backUp(*copy, stick, kNoon.addSecs(turn)));
        }
    }
    CHECK(QFile::exists(ofFirst.path));
    CHECK(QFile::exists(day.path)); // of the time when both were one, the newest of its day
    CHECK_FALSE(QFile::exists(only.path));
    REQUIRE(QFile::remove(copied));
    const auto stranger = made(copied);
    for (int turn = 1; turn <= 25; ++turn) {
        retitle(*stranger, QStringLiteral("又一个第%1稿").arg(turn));
        REQUIRE(backUp(*stranger, stick, kNoon.addSecs(100 + turn)));
    }
    CHECK(QFile::exists(ofFirst.path));
    CHECK(backupsIn(stick, copied).size() == 2 + 21 + 21);
}

TEST_CASE("damaged backups are not counted among the twenty, and those of a state that a restore left behind go")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a.nianbao"));
    const QString place = backupFolder(path);
    QList<Backup> backups;
    {
        const auto library = made(path);
        for (int turn = 0; turn < 20; ++turn) {
            retitle(*library, QStringLiteral("第%1稿").arg(turn));
            backups << backUp(*library, place, kNoon.addSecs(turn)).value();
        }
    }
    for (int at = 10; at < 20; ++at)
        REQUIRE(test::putFile(backups[at].path, test::contentOf(backups[at].path).left(9000)));
    REQUIRE(restoreBackup(backups[0].path, path, kNoon.addSecs(30)));
    const auto library = std::move(Library::open(path).value());
    for (int turn = 0; turn < 9; ++turn) {
        retitle(*library, QStringLiteral("新第%1稿").arg(turn));
        REQUIRE(backUp(*library, place, kNoon.addSecs(40 + turn)));
    }
    CHECK(QFile::exists(backups[0].path)); // 10 sound ones, one before the restore, 9 new ones
    retitle(*library, QStringLiteral("又一稿"));
    REQUIRE(backUp(*library, place, kNoon.addSecs(60)));
    retitle(*library, QStringLiteral("再一稿"));
    REQUIRE(backUp(*library, place, kNoon.addSecs(70)));
    CHECK_FALSE(QFile::exists(backups[0].path));
    CHECK(QFile::exists(backups[3].path));
    CHECK(QFile::exists(backups[19].path)); // damaged: perhaps something can be salvaged from it
}

TEST_CASE("the newest backup that is sound is found behind damaged ones, and none where all are damaged")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a.nianbao"));
    const auto library = made(path);
    const QString place = backupFolder(path);
    CHECK_FALSE(newestSound(backupsIn(place, path)));
    const Backup first = backUp(*library, place, kNoon).value();
    const Backup second = backUp(*library, place, kNoon).value();
    CHECK(newestSound(backupsIn(place, path)) == second);
    REQUIRE(test::putFile(second.path, {}));
    CHECK(newestSound(backupsIn(place, path)) == first);
    REQUIRE(test::putFile(first.path, "x"));
    CHECK_FALSE(newestSound(backupsIn(place, path)));
}

TEST_CASE("a folder of backups is closed to others, and what a killed backup left in it goes")
{
    const Folder folder;
    const auto library = made(folder.path(QStringLiteral("库.nianbao")));
    const QString backups = backupFolder(library->path());
    REQUIRE(backUp(*library, backups, kNoon));
    REQUIRE(QFile::setPermissions(backups, QFileDevice::Permissions(0x7755)));
    const pid_t child = ::fork();
    if (child == 0) {
        const auto begun = library->beginCopy(backups + QStringLiteral("/库.nianbao"));
        ::_exit(begun ? 0 : 1);
    }
    int status = 1;
    ::waitpid(child, &status, 0);
    REQUIRE(status == 0);
    const auto hidden = [&] {
        return QDir(backups).entryList({QStringLiteral(".*")}, QDir::Files | QDir::Hidden).size();
    };
    CHECK(hidden() == 1);
    CHECK_FALSE(backUpIfChanged(*library, backups, kNoon).value()); // nothing to do, but to tidy up
    CHECK(hidden() == 0);
    CHECK_FALSE(QFileInfo(backups).permissions() & QFileDevice::Permissions(0x0077));
}
