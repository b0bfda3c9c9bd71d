// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/librarycopy.h"

#include "core/base/filename.h"
#include "core/base/sidefiles.h"
#include "core/store/database.h"
#include "core/store/growingcopy.h"
#include "core/store/schema.h"
#include "core/store/storeerror.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace nianbao {
namespace {

constexpr int kMostCopies = 1000;

Status createIn(const QString &temporary, const QString &path)
{
    NB_TRY(const auto database, Database::open(temporary, path, Database::Mode::Exclusive));
    return migrate(*database, migrations());
}

} // namespace

Status copyLibrary(Database &database, const QString &path, Overwrite overwrite)
{
    NB_CHECK(checkTarget(path, overwrite));
    NB_TRY(const auto copy, GrowingCopy::begin(database, path));
    bool grown = false;
    while (!grown) {
        NB_TRY(grown, copy->grow());
    }
    return copy->finish(path, overwrite);
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
