// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/targets.h"

#include "core/base/fileerror.h"
#include "core/base/filestamp.h"
#include "core/base/librarymark.h"
#include "core/base/samefile.h"

namespace nianbao {
namespace {

Result<bool> isLibraryThere(const QString &file)
{
    if (isLibraryName(file) && stampOf(file))
        return true;
    return bearsLibraryMark(file);
}

} // namespace

Status checkNoSource(const QString &path, const QStringList &sources)
{
    for (const QString &source : sources) {
        if (!source.isEmpty() && isSameFile(path, source))
            return sourceTargetError(path);
    }
    return ok();
}

Status checkNoLibrary(const QString &file, const QString &shown)
{
    NB_TRY(const bool isOne, isLibraryThere(file));
    if (isOne)
        return libraryTargetError(shown);
    // SQLite would play into the library what it takes for its journal.
    for (const QLatin1String ending : {QLatin1String("-journal"), QLatin1String("-wal"), QLatin1String("-shm")}) {
        if (!file.endsWith(ending))
            continue;
        NB_TRY(const bool isJournal, isLibraryThere(file.chopped(ending.size())));
        if (isJournal)
            return libraryTargetError(shown);
    }
    return ok();
}

} // namespace nianbao
