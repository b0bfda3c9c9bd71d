// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filelock.h"

#include <QFile>

#ifndef Q_OS_WIN
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>
#endif

namespace nianbao {

bool isLockedByOther(const QString &path, qint64 from, qint64 length)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path)
    Q_UNUSED(from)
    Q_UNUSED(length)
    return false;
#else
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    struct flock lock { };
    lock.l_type = F_RDLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = off_t(from);
    lock.l_len = off_t(length);
    const bool asked = ::fcntl(descriptor, F_GETLK, &lock) == 0;
    ::close(descriptor);
    return asked && lock.l_type != F_UNLCK;
#endif
}

#ifdef F_OFD_SETLK

OwnedLock::OwnedLock(const QString &path, qint64 at)
    : m_descriptor(::open(QFile::encodeName(path).constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC))
{
    struct flock lock { };
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = off_t(at);
    lock.l_len = 1;
    // A file system that has no such locks refuses otherwise: then SQLite's own have to do.
    m_refused =
        m_descriptor >= 0 && ::fcntl(m_descriptor, F_OFD_SETLK, &lock) != 0 && (errno == EAGAIN || errno == EACCES);
}

OwnedLock::~OwnedLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

#else

OwnedLock::OwnedLock(const QString &, qint64) { }

OwnedLock::~OwnedLock() = default;

#endif

} // namespace nianbao
