// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/restore.h"
#include "core/base/interruption.h"
#include "core/store/library.h"
#include "tests/support/failingread.h"
#include "tests/support/folder.h"
#include "tests/support/oldlibraries.h"
#include "tests/support/reports.h"

#include <QRegularExpression>
#include <functional>

using namespace nianbao;
using test::Folder;

namespace {

const QDateTime kNoon(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);

/// A library and a backup of it, from before its title was changed.
struct Case {
    Folder folder;
    QString path = folder.path(QStringLiteral("年报.nianbao"));
    Backup backup = make();

    Backup make() const
    {
        const auto library = std::move(Library::create(path).value());
        REQUIRE(library->save({{{}, test::smallReport()}}));
        const Backup first = backUp(*library, backupFolder(path), kNoon).value();
        Report after = test::smallReport();
        after.title = QStringLiteral("改过的题目");
        REQUIRE(library->save({{test::smallReport(), after}}));
        return first;
    }

    QString title(const QString &of) const
    {
        return Library::openReadOnly(of).value()->reports().value().first().title;
    }

    /// Those of its backups that open, by what they hold.
    QStringList titlesInBackups() const
    {
        QStringList titles;
        for (const Backup &each : backupsIn(backupFolder(path), path)) {
            if (const auto opened = Library::openReadOnly(each.path))
                titles << (*opened)->reports().value().first().title;
        }
        return titles;
    }
};

void damage(const QString &path)
{
    QByteArray bytes = test::contentOf(path);
    for (qsizetype at = 4096; at < bytes.size(); ++at)
        bytes[at] = char(at);
    REQUIRE(test::putFile(path, bytes));
}

} // namespace

TEST_CASE("a backup takes the library's place, and what was there is the newest backup now")
{
    const Case c;
    const auto restored = restoreBackup(c.backup.path, c.path, kNoon.addSecs(60));
    REQUIRE(restored);
    CHECK(c.title(c.path) == test::smallReport().title);
    REQUIRE(restored->before);
    CHECK(restored->before->sequence == 2);
    CHECK(c.title(restored->before->path) == QStringLiteral("改过的题目"));
    CHECK(restored->setAside.isEmpty());
    CHECK(backupsIn(backupFolder(c.path), c.path).size() == 2); // the one that was restored is still there
    CHECK(Library::open(c.path).value()->verify().value().isEmpty());
}

TEST_CASE("a damaged library is kept whole with its journal beside the restored one, and the journal is not played in")
{
    const Case c;
    const QByteArray damaged = test::contentOf(c.path).left(5000);
    REQUIRE(test::putFile(c.path, damaged));
    REQUIRE(test::putFile(c.path + QStringLiteral("-journal"), "journal"));
    const auto restored = restoreBackup(c.backup.path, c.path, kNoon);
    REQUIRE(restored);
    CHECK_FALSE(restored->before);
    CHECK(restored->setAside == c.folder.path(QStringLiteral("年报.damaged-20261126T120000Z.nianbao")));
    CHECK(test::contentOf(restored->setAside) == damaged);
    CHECK(test::contentOf(restored->setAside + QStringLiteral("-journal")) == "journal");
    CHECK_FALSE(QFile::exists(c.path + QStringLiteral("-journal")));
    CHECK(c.title(c.path) == test::smallReport().title);
}

#ifdef Q_OS_UNIX
TEST_CASE("of a library behind a link the journal beside the file itself is kept and goes too, and the link stays one")
{
    const Case c;
    const QString link = c.folder.path(QStringLiteral("桌面.nianbao"));
    REQUIRE(QFile::link(c.path, link));
    REQUIRE(test::putFile(c.path, test::contentOf(c.path).left(5000)));
    REQUIRE(test::putFile(c.path + QStringLiteral("-journal"), "journal"));
    const auto restored = restoreBackup(c.backup.path, link, kNoon);
    REQUIRE(restored);
    CHECK(QFileInfo(link).isSymLink());
    CHECK(test::contentOf(restored->setAside + QStringLiteral("-journal")) == "journal");
    CHECK_FALSE(QFile::exists(c.path + QStringLiteral("-journal")));
    CHECK(c.title(c.path) == test::smallReport().title);
}
#endif

TEST_CASE("a lost library comes back where it was")
{
    const Case c;
    REQUIRE(QFile::remove(c.path));
    REQUIRE(restoreBackup(c.backup.path, c.path, kNoon));
    CHECK(c.title(c.path) == test::smallReport().title);
}

TEST_CASE("nothing is restored from a damaged backup, from the library itself, or into one that is open")
{
    const Case c;
    const QByteArray before = test::contentOf(c.path);
    const auto same = restoreBackup(c.path, c.path, kNoon);
    REQUIRE_FALSE(same);
    CHECK(same.error().code == QStringLiteral("backup.same"));
    QByteArray bytes = test::contentOf(c.backup.path);
    for (qsizetype at = 4096; at < bytes.size(); ++at)
        bytes[at] = char(at);
    const QString bad = c.folder.write(QStringLiteral("坏.nianbao"), bytes);
    const auto damaged = restoreBackup(bad, c.path, kNoon);
    REQUIRE_FALSE(damaged);
    CHECK(damaged.error().kind == ErrorKind::Library);
    CHECK(damaged.error().message.contains(QStringLiteral("坏.nianbao")));
    CHECK(test::contentOf(c.path) == before);
    CHECK(backupsIn(backupFolder(c.path), c.path).size() == 1);
    CHECK_FALSE(restoreBackup(c.folder.path(QStringLiteral("没有.nianbao")), c.path, kNoon));
}

TEST_CASE("a restore backs up the present, though a damaged backup has its number and its name")
{
    const Case c;
    const Backup newest = backUp(*Library::open(c.path).value(), backupFolder(c.path), kNoon).value();
    damage(newest.path);
    const auto restored = restoreBackup(c.backup.path, c.path, kNoon.addSecs(60));
    REQUIRE(restored);
    REQUIRE(restored->before);
    CHECK(restored->before->sequence == 3);
    CHECK(restored->before->reason == BackupReason::BeforeRestore);
    CHECK(c.title(restored->before->path) == QStringLiteral("改过的题目"));
}

TEST_CASE("what is saved while a backup is being restored is still in the library, or in a backup")
{
    const Case c;
    QStringList saved;
    Report before = test::smallReport();
    before.title = QStringLiteral("改过的题目");
    const auto saveAnother = [&] {
        if (backupsIn(backupFolder(c.path), c.path).size() < 2)
            return; // nothing is kept yet: whatever is saved until then will be
        const auto library = Library::open(c.path);
        Report after = before;
        after.title = QStringLiteral("另一处第%1次改的题目").arg(saved.size() + 1);
        if (!library || !(*library)->save({{before, after}}))
            return;
        before = after;
        saved << after.title;
    };
    const auto restored = [&] {
        const ActAtEachStep meanwhile(saveAnother);
        return restoreBackup(c.backup.path, c.path, kNoon);
    }();
    REQUIRE_FALSE(saved.isEmpty());
    const QStringList there = c.titlesInBackups() << c.title(c.path);
    CHECK(there.contains(saved.last()));
    CHECK(there.contains(QStringLiteral("改过的题目")));
    REQUIRE_FALSE(restored);
    CHECK(restored.error().kind == ErrorKind::InUse);
    REQUIRE(restoreBackup(c.backup.path, c.path, kNoon));
    CHECK(c.titlesInBackups().contains(saved.last()));
}

TEST_CASE("a library that comes into being while a lost one is restored is not overwritten")
{
    const Case c;
    constexpr int kLastSteps = 30;
    const auto restoredWhile = [&](const std::function<void()> &act) {
        REQUIRE(QFile::remove(c.path));
        const ActAtEachStep meanwhile(act);
        return restoreBackup(c.backup.path, c.path, kNoon);
    };
    int steps = 0;
    REQUIRE(restoredWhile([&] { ++steps; }));
    for (int at = steps; at > qMax(0, steps - kLastSteps); --at) {
        int step = 0;
        bool isMade = false;
        const auto restored = restoredWhile([&] {
            if (++step == at)
                isMade = Library::create(c.path).has_value();
        });
        INFO(at);
        REQUIRE(isMade);
        const bool isThere = Library::openReadOnly(c.path).value()->reports().value().isEmpty();
        CHECK(isThere == !restored.has_value());
        CHECK((isThere || restored->before.has_value()));
    }
}

TEST_CASE("restoring over and over takes no backup away")
{
    const Case c;
    QList<Backup> all = backupsIn(backupFolder(c.path), c.path);
    for (int turn = 0; turn < 25; ++turn) {
        const auto restored = restoreBackup(all.last().path, c.path, kNoon.addSecs(turn));
        REQUIRE(restored);
        all.prepend(*restored->before);
    }
    CHECK(backupsIn(backupFolder(c.path), c.path) == all);
}

TEST_CASE("the backup before an upgrade is restored like any other, and so is a copy of an earlier program")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("旧.nianbao"));
    test::makeLibraryOfVersion(1, path);
    test::makeLibraryOfVersion(1, folder.path(QStringLiteral("旧.v1.nianbao")));
    const QByteArray content = Library::openReadOnly(path).value()->dump().value();
    {
        const auto library = std::move(Library::open(path).value());
        const Report before = library->load(library->reports().value().first().id).value();
        Report after = before;
        after.title = QStringLiteral("升级以后改的题目");
        REQUIRE(library->save({{before, after}}));
    }
    const QList<Backup> backups = backupsIn(backupFolder(path), path);
    REQUIRE(backups.size() == 2);
    for (const Backup &backup : backups) {
        CHECK(backup.reason == BackupReason::BeforeUpgrade);
        const auto restored = restoreBackup(backup.path, path, kNoon);
        REQUIRE(restored);
        CHECK(Library::open(path).value()->dump().value() == content);
        CHECK(QFile::exists(backup.path));
    }
    CHECK(backupsIn(backupFolder(path), path).size() == 4);
}

TEST_CASE("what is restored is for this user alone, whatever rights the damaged library had")
{
    const Case c;
    REQUIRE(test::putFile(c.path, test::contentOf(c.path).left(5000)));
    REQUIRE(QFile::setPermissions(c.path, QFileDevice::Permissions(0x6644)));
    REQUIRE(restoreBackup(c.backup.path, c.path, kNoon));
    CHECK_FALSE(QFileInfo(c.path).permissions() & QFileDevice::Permissions(0x0077));
    const QStringList strange = c.folder.names().filter(QRegularExpression(QStringLiteral("^\\.|^qt_temp|\\.part$")));
    CHECK(strange.isEmpty());
}

TEST_CASE("that others might read a damaged library is no change to it while it is restored")
{
    const Case c;
    damage(c.path);
    REQUIRE(QFile::setPermissions(c.path, QFileDevice::Permissions(0x6644)));
    const auto restored = restoreBackup(c.backup.path, c.path, kNoon);
    REQUIRE(restored);
    CHECK(QFileInfo::exists(restored->setAside));
}

TEST_CASE("in a folder whose name looks like a place for words a second damaged library is kept there too")
{
    const Case c;
    REQUIRE(QDir(c.folder.path()).mkpath(QStringLiteral("x%2y")));
    const QString path = c.folder.path(QStringLiteral("x%2y/年报.nianbao"));
    for (int turn = 0; turn < 2; ++turn) {
        REQUIRE(test::putFile(path, test::contentOf(c.path)));
        damage(path);
        const auto restored = restoreBackup(c.backup.path, path, kNoon, Strangers::Allow);
        REQUIRE(restored);
        CHECK(QFileInfo(restored->setAside).absolutePath() == QFileInfo(path).absolutePath());
    }
}

TEST_CASE("of a full disk a restore says how much is missing, and that nothing has changed")
{
    constexpr qint64 kMegabyte = 1024 * 1024;
    Error full;
    full.code = QStringLiteral("disk.full");
    const QString library = QStringLiteral("/media/年报 %1.nianbao");
    const Error told = restoreError(full, library, 20 * kMegabyte, 4 * kMegabyte);
    CHECK(told.message == QStringLiteral("没有恢复：“/media/年报 %1.nianbao”所在的磁盘已满，大约还缺17.0 MB。"));
    CHECK(told.remedy.contains(QStringLiteral("没有改动")));
    CHECK(told.file == library);
    CHECK_FALSE(restoreError(full, library, kMegabyte, 2 * kMegabyte).message.contains(QStringLiteral("还缺")));
    CHECK_FALSE(restoreError(full, library, kMegabyte, -1).message.contains(QStringLiteral("还缺")));
    Error other;
    other.code = QStringLiteral("library.damaged");
    other.message = QStringLiteral("坏了");
    CHECK(restoreError(other, library, kMegabyte, 0).message == other.message);
}

TEST_CASE("a disk that fails one read never makes a restore set a sound library aside as damaged")
{
    bool hasCome = true;
    for (int nth = 1; hasCome; nth += 7) {
        const Case c;
        const auto restored = [&] {
            const test::FailingRead failing(nth);
            auto result = restoreBackup(c.backup.path, c.path, kNoon.addSecs(60));
            hasCome = failing.hasCome();
            return result;
        }();
        CAPTURE(nth);
        if (restored) {
            CHECK(restored->setAside.isEmpty());
            CHECK(restored->before);
            CHECK(c.titlesInBackups().contains(QStringLiteral("改过的题目")));
        } else {
            CHECK(restored.error().kind == ErrorKind::Disk);
            CHECK(c.title(c.path) == QStringLiteral("改过的题目"));
        }
    }
}

TEST_CASE("two damaged libraries that are replaced within one second are both kept")
{
    const Case c;
    QStringList kept;
    for (int turn = 0; turn < 3; ++turn) {
        damage(c.path);
        const auto restored = restoreBackup(c.backup.path, c.path, kNoon);
        REQUIRE(restored);
        kept << restored->setAside;
    }
    CHECK(kept.removeDuplicates() == 0);
    for (const QString &each : std::as_const(kept))
        CHECK(QFileInfo::exists(each));
}
