// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/librarymark.h"

#include "core/base/filestamp.h"
#include "core/base/sidefiles.h"

#include <QtEndian>

namespace nianbao {

bool isLibraryName(const QString &file)
{
    return file.endsWith(QLatin1String(".nianbao"), Qt::CaseInsensitive);
}

Result<bool> bearsLibraryMark(const QString &path)
{
    constexpr qsizetype kMarkAt = 68; // https://www.sqlite.org/fileformat2.html, section 1.3
    constexpr qsizetype kNeeded = kMarkAt + qsizetype(sizeof(kApplicationId));
    if (!stampOf(path))
        return false;
    NB_TRY(const QByteArray start, readStart(path, kNeeded));
    return start.size() == kNeeded && start.startsWith(QByteArray("SQLite format 3\0", 16))
        && qFromBigEndian<quint32>(start.constData() + kMarkAt) == kApplicationId;
}

} // namespace nianbao
