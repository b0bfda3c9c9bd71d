// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/restore.h"
#include "core/store/library.h"
#include "tests/support/folder.h"
#include "tests/support/reports.h"

#include <QRegularExpression>

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
};

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
