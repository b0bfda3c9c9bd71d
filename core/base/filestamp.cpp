// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filestamp.h"

#include "core/base/filename.h"

#include <QDateTime>
#include <QFileInfo>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

namespace nianbao {

#ifndef Q_OS_WIN
static qint64 nanoseconds(const timespec &time)
{
    constexpr qint64 kSecond = 1'000'000'000;
    return qint64(time.tv_sec) * kSecond + time.tv_nsec;
}
#endif

std::optional<FileStamp> stampOf(const QString &path)
{
#ifdef Q_OS_WIN
    constexpr qint64 kNanoseconds = 1'000'000;
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    return FileStamp {info.canonicalFilePath(), info.size(), info.lastModified().toMSecsSinceEpoch() * kNanoseconds, 0};
#else
    struct stat info { };
    if (path.isEmpty() || ::stat(fileNameBytes(path).constData(), &info) != 0)
        return {};
#ifdef Q_OS_MACOS
    const timespec written = info.st_mtimespec;
    const timespec changed = info.st_ctimespec;
#else
    const timespec written = info.st_mtim;
    const timespec changed = info.st_ctim;
#endif
    return FileStamp {QStringLiteral("%1:%2").arg(quint64(info.st_dev)).arg(quint64(info.st_ino)), info.st_size,
        nanoseconds(written), nanoseconds(changed)};
#endif
}

} // namespace nianbao
