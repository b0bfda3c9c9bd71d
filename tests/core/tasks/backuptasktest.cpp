// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/backuptask.h"
#include "core/store/library.h"
#include "tests/support/folder.h"
#include "tests/support/reports.h"

using namespace nianbao;
using test::Folder;

namespace {

const QDateTime kNoon(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);

} // namespace

TEST_CASE("the backup before a change that failed goes again, and its folder; after one that was made it stays")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("年报.nianbao"));
    const auto library = std::move(Library::create(path).value());
    REQUIRE(library->save({{{}, test::smallReport()}}));

    const auto failed = backUpFirst(*library, kNoon, BackupReason::BeforeImport);
    REQUIRE(failed);
    REQUIRE(*failed);
    takeBack(*failed, *library);
    CHECK_FALSE(QFileInfo::exists(backupFolder(path)));

    const auto made = backUpFirst(*library, kNoon, BackupReason::BeforeImport);
    REQUIRE(made);
    Report after = test::smallReport();
    after.title = QStringLiteral("改过的题目");
    REQUIRE(library->save({{test::smallReport(), after}}));
    takeBack(*made, *library);
    CHECK(backupsIn(backupFolder(path), path).size() == 1);
}

TEST_CASE("what is backed up as it is needs no new backup, and the one that is there is not taken back")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("年报.nianbao"));
    const auto library = std::move(Library::create(path).value());
    CHECK_FALSE(backUpFirst(*library, kNoon).value()); // empty
    REQUIRE(library->save({{{}, test::smallReport()}}));
    REQUIRE(backUpFirst(*library, kNoon).value());
    const auto second = backUpFirst(*library, kNoon, BackupReason::BeforeImport);
    REQUIRE(second);
    takeBack(*second, *library);
    CHECK(backupsIn(backupFolder(path), path).size() == 1);
}
