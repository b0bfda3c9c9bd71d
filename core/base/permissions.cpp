// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/permissions.h"

#include "core/base/filename.h"
#include "core/base/librarymark.h"

#include <QtGlobal>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace nianbao {

void makePrivate(const QString &path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path) // a user's folders are closed to others there, and files inherit that
#else
    constexpr mode_t kOthers = S_IRWXG | S_IRWXO;
    const QByteArray name = fileNameBytes(path);
    struct stat info { };
    if (::lstat(name.constData(), &info) != 0 || S_ISLNK(info.st_mode) || info.st_uid != ::geteuid()
        || (info.st_mode & kOthers) == 0)
        return;
    (void)::chmod(name.constData(), info.st_mode & S_IRWXU); // best effort: nothing the user asked for hangs on it
#endif
}

RightsOfSource::RightsOfSource(const QString &path, const QString &source)
    : m_path(path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(source) // a new file inherits its folder's rights there
#else
    struct stat info { };
    if (source.isEmpty() || ::stat(fileNameBytes(path).constData(), &info) == 0)
        return;
    const bool isExample = ::stat(fileNameBytes(source).constData(), &info) == 0 && S_ISREG(info.st_mode)
        && info.st_uid == ::geteuid() && !isLibraryName(source);
    if (!isExample)
        return;
    const Result<bool> isLibrary = bearsLibraryMark(source);
    if (isLibrary && !*isLibrary)
        m_rights = info.st_mode & (S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH);
#endif
}

void RightsOfSource::give() const
{
#ifndef Q_OS_WIN
    if (m_rights != 0)
        (void)::chmod(fileNameBytes(m_path).constData(), mode_t(m_rights) | S_IRUSR | S_IWUSR);
#endif
}

} // namespace nianbao
