// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/samefile.h"

#include "core/base/filename.h"

#include <QFileInfo>

#include <cstdint>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace nianbao {

bool isSameFile(const QString &a, const QString &b)
{
#ifdef Q_OS_UNIX
    struct stat first { };
    struct stat second { };
    return ::stat(fileNameBytes(a).constData(), &first) == 0 && ::stat(fileNameBytes(b).constData(), &second) == 0
        && first.st_dev == second.st_dev && first.st_ino == second.st_ino;
#else
    const QString path = QFileInfo(a).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(b).canonicalFilePath();
#endif
}

bool hasOtherNames(const QString &path)
{
    std::error_code unknown;
    const std::uintmax_t names = std::filesystem::hard_link_count(nativePath(path), unknown);
    return !unknown && names > 1;
}

} // namespace nianbao
