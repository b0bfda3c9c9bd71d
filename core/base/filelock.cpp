// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filelock.h"

#include <QFile>

#ifndef Q_OS_WIN
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

} // namespace nianbao
