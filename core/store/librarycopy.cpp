// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/librarycopy.h"

#include "core/base/sidefiles.h"
#include "core/store/database.h"
#include "core/store/gate.h"
#include "core/store/schema.h"
#include "core/store/storeerror.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace nianbao {
namespace {

constexpr int kMostCopies = 1000;

/// Table names with their numbers of rows.
Result<QStringList> rowCounts(Database &database)
{
    NB_TRY(const QStringList tables,
        database.column(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")));
    QStringList counts;
    for (const QString &table : tables) {
        NB_TRY(const QVariant count, database.value(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table)));
        counts << table + u' ' + count.toString();
    }
    return counts;
}

Status checkCopy(Database &original, const QString &copy, const QString &path)
{
    NB_TRY(const QVariant version, original.value(QStringLiteral("PRAGMA user_version")));
    NB_TRY(const auto database, Database::open(copy, path, Database::Mode::ReadOnly));
    NB_CHECK(examine(*database, version.toInt()));
    NB_TRY(const QStringList expected, rowCounts(original));
    NB_TRY(const QStringList found, rowCounts(*database));
    if (found != expected)
        return damagedError(path, QStringLiteral("copy has %1").arg(found.join(u',')));
    return ok();
}

Status fillCopy(Database &database, const QString &temporary, const QString &path)
{
    // SQLite's own words name the library; a copy fails for its target's sake.
    auto filled = database.execute(QStringLiteral("VACUUM INTO ?"), {temporary});
    if (filled)
        return checkCopy(database, temporary, path);
    Error error = filled.error();
    error.message.replace(database.shownPath(), path);
    error.file = path;
    return error;
}

Status createIn(const QString &temporary, const QString &path)
{
    NB_TRY(const auto database, Database::open(temporary, path, Database::Mode::Exclusive));
    return migrate(*database, migrations());
}

/// Publishes what `fill` has written to a new temporary file, or removes it.
template <typename Fill>
Status publishFilled(const QString &path, Overwrite overwrite, Fill fill)
{
    NB_TRY(const QString temporary, temporaryBeside(path));
    if (const Status filled = fill(temporary); !filled) {
        removeSideFile(temporary);
        removeSideFile(temporary + QStringLiteral("-journal"));
        return filled;
    }
    return publish(temporary, path, overwrite);
}

} // namespace

Status copyLibrary(Database &database, const QString &path, Overwrite overwrite)
{
    NB_CHECK(checkTarget(path, overwrite));
    return publishFilled(
        path, overwrite, [&](const QString &temporary) { return fillCopy(database, temporary, path); });
}

Result<QString> copyBeforeMigration(Database &database, const QString &path, int version)
{
    const QFileInfo info(path);
    const QString stem = QStringLiteral("%1/%2.v%3").arg(info.absolutePath(), info.completeBaseName()).arg(version);
    QString copy = stem + QStringLiteral(".nianbao");
    for (int i = 2; QFileInfo::exists(copy) && i < kMostCopies; ++i)
        copy = QStringLiteral("%1-%2.nianbao").arg(stem).arg(i);
    NB_CHECK(copyLibrary(database, copy, Overwrite::No));
    return copy;
}

Status createEmptyLibrary(const QString &path)
{
    if (Status free = checkTarget(path, Overwrite::No); !free) {
        Error error = free.error();
        if (error.code == QLatin1String("target.exists")) // a library is never made in the place of a file
            error.remedy = QCoreApplication::translate("store", "请换一个文件名，或者直接打开它。");
        return error;
    }
    return publishFilled(path, Overwrite::No, [&](const QString &temporary) { return createIn(temporary, path); });
}

} // namespace nianbao
