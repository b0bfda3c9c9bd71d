// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/librarycopy.h"

#include "core/base/clock.h"
#include "core/base/fileerror.h"
#include "core/base/filename.h"
#include "core/base/folders.h"
#include "core/base/sidefiles.h"
#include "core/base/targets.h"
#include "core/store/backupfile.h"
#include "core/store/changelog.h"
#include "core/store/database.h"
#include "core/store/growingcopy.h"
#include "core/store/openfile.h"
#include "core/store/schema.h"
#include "core/store/storeerror.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace nianbao {
namespace {

/// The first versions keep no record of changes.
Result<QString> stateOfOld(Database &database)
{
    NB_TRY(const QVariant there,
        database.value(QStringLiteral("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'change'")));
    return there.isValid() ? stateOf(database) : Result<QString>(QStringLiteral("0"));
}

Status createIn(const QString &temporary, const QString &path)
{
    NB_TRY(const auto database, Database::open(temporary, path, Database::Mode::Exclusive));
    return migrate(*database, migrations());
}

/// A copy may take the place of an older copy of the same library, in which nobody has gone on writing; of nothing else
/// that is a library, or is called one.
Status checkHoldsNoMore(Database &database, const QString &path)
{
    if (checkNoLibrary(QFileInfo(path).canonicalFilePath(), path))
        return ok();
    NB_TRY(const auto there, OpenFile::openReadOnly(path));
    NB_TRY(Database *const held, there->database());
    NB_TRY(const QString state, stateOf(*held));
    NB_TRY(const bool isOlder, wasIn(database, state));
    return isOlder && !isBackupFile(path) ? ok() : Status(libraryTargetError(path));
}

} // namespace

Status copyLibrary(Database &database, const QString &path, Overwrite overwrite)
{
    NB_CHECK(checkPlace(path, overwrite));
    NB_CHECK(checkHoldsNoMore(database, path));
    NB_TRY(const auto copy, GrowingCopy::begin(database, path));
    bool grown = false;
    while (!grown) {
        NB_TRY(grown, copy->grow());
    }
    return copy->finish(path, overwrite);
}

Result<QString> backUpBeforeUpgrade(Database &database, const QString &path)
{
    const QString folder = backupFolder(path);
    const auto failed = [&](const Error &error) {
        removeEmptyFolder(folder);
        Error told = backupError(error, folder, QFileInfo(path).size());
        told.message =
            QCoreApplication::translate("store", "年报库“%1”是旧版的，要先备份才能升级。%2").arg(path, told.message);
        return told;
    };
    if (const Status made = makePrivateFolder(folder); !made)
        return failed(made.error());
    NB_TRY(const QString state, stateOfOld(database));
    const Backup backup = nextBackup(folder, path, now(), state, BackupReason::BeforeUpgrade);
    if (const Status copied = copyLibrary(database, backup.path, Overwrite::No); !copied)
        return failed(copied.error());
    return backup.path;
}

void dropBackup(const QString &backup)
{
    removeSideFile(backup);
    removeEmptyFolder(QFileInfo(backup).absolutePath());
}

Status createEmptyLibrary(const QString &path)
{
    if (holdsBytes(path))
        return nameError(path);
    if (Status free = checkTarget(path, Overwrite::No); !free) {
        Error error = free.error();
        if (error.code == QLatin1String("target.exists")) // a library is never made in the place of a file
            error.remedy = QCoreApplication::translate("store", "请换一个文件名，或者直接打开它。");
        return error;
    }
    NB_TRY(const QString temporary, temporaryBeside(path));
    if (const Status created = createIn(temporary, path); !created) {
        removeSideFile(temporary);
        removeSideFile(temporary + QStringLiteral("-journal"));
        return created;
    }
    return publish(temporary, path, Overwrite::No);
}

} // namespace nianbao
