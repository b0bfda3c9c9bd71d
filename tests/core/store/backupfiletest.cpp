// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backupfile.h"
#include "core/store/library.h"
#include "tests/support/catch.h"
#include "tests/support/folder.h"
#include "tests/support/oldlibraries.h"

using namespace nianbao;
using test::Folder;

TEST_CASE("copies that earlier programs left before an upgrade stand behind the backups, and no library of the user")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("年报.nianbao"));
    REQUIRE(Library::create(path));
    test::makeLibraryOfVersion(1, folder.path(QStringLiteral("年报.v1.nianbao")));
    test::makeLibraryOfVersion(3, folder.path(QStringLiteral("年报.v3-2.nianbao")));
    REQUIRE(Library::create(folder.path(QStringLiteral("年报.v2.nianbao")))); // the user's second draft
    folder.write(QStringLiteral("年报.v4.nianbao"), "no library");
    test::makeLibraryOfVersion(1, folder.path(QStringLiteral("月报.v1.nianbao")));
    QDir(folder.path()).mkdir(QStringLiteral("年报.backups"));
    folder.write(QStringLiteral("年报.backups/年报-000007-20260101T000000Z-3.0123456789ab-upgrade.nianbao"), "x");
    const QList<Backup> backups = backupsIn(backupFolder(path), path);
    REQUIRE(backups.size() == 3);
    CHECK(backups[0].sequence == 7);
    CHECK(nameOf(backups[0].reason) == QStringLiteral("升级前"));
    CHECK(backups[1].path == folder.path(QStringLiteral("年报.v3-2.nianbao")));
    CHECK(backups[2].path == folder.path(QStringLiteral("年报.v1.nianbao")));
    CHECK(backups[2].sequence == 0);
    CHECK(backups[2].reason == BackupReason::BeforeUpgrade);
    CHECK(backupsIn(folder.path(), path).isEmpty());
    for (const Backup &backup : backups)
        CHECK(isBackupFile(backup.path));
    CHECK_FALSE(isBackupFile(folder.path(QStringLiteral("年报.v2.nianbao"))));
    CHECK_FALSE(isBackupFile(path));
    CHECK(nextBackup(backupFolder(path), path, {}, QStringLiteral("0"), BackupReason::ByHand).sequence == 8);
}

TEST_CASE("of a full disk a backup says into which folder it did not fit, how much is missing, and what to do")
{
    constexpr qint64 kMegabyte = 1024 * 1024;
    const QString folder = QStringLiteral("/media/备份 %1");
    Error full;
    full.code = QStringLiteral("disk.full");
    full.message = QStringLiteral("“某个文件”未能保存");
    const Error told = backupError(full, folder, 20 * kMegabyte, 4 * kMegabyte);
    CHECK(told.kind == ErrorKind::Disk);
    CHECK(told.message == QStringLiteral("备份放不下：文件夹“/media/备份 %1”所在的磁盘已满，大约还缺17.0 MB。"));
    CHECK(told.file == folder);
    CHECK_FALSE(told.remedy.isEmpty());
    CHECK_FALSE(backupError(full, folder, kMegabyte, 2 * kMegabyte).message.contains(QStringLiteral("还缺")));
    CHECK_FALSE(backupError(full, folder, kMegabyte, -1).message.contains(QStringLiteral("还缺")));
    Error noFolder;
    noFolder.code = QStringLiteral("folder.make");
    CHECK(backupError(noFolder, folder, kMegabyte, 0).message.contains(QStringLiteral("还缺1.1 MB")));
    CHECK(backupError(noFolder, folder, kMegabyte, kMegabyte).code == QStringLiteral("folder.make"));
}

TEST_CASE("a file whose number leaps ahead of all others does not lead the numbers of the next ones")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("年报.nianbao"));
    REQUIRE(Library::create(path));
    const QString place = backupFolder(path);
    REQUIRE(QDir().mkdir(place));
    const QString strange = QStringLiteral("年报.backups/年报-%1-20260101T000000Z-3.0123456789ab-auto.nianbao");
    folder.write(strange.arg(QStringLiteral("999999999999999999")), "x");
    folder.write(strange.arg(QStringLiteral("999999999")), "x");
    folder.write(strange.arg(QStringLiteral("000007")), "x");
    CHECK(backupsIn(place, path).size() == 3);
    CHECK(backupsIn(place, path).first().sequence == 7);
    for (qint64 sequence = 8; sequence < 11; ++sequence) {
        const QDateTime noon(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC); // all in one second
        const Backup next = nextBackup(place, path, noon, QStringLiteral("0"), BackupReason::ByHand);
        CHECK(next.sequence == sequence);
        REQUIRE(test::putFile(next.path, "x"));
        CHECK(backupsIn(place, path).first().path == next.path);
    }
}
