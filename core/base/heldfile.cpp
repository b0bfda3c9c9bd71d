// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/heldfile.h"

#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QMutexLocker>
#include <QSet>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

namespace nianbao {
namespace {

struct Held {
    QMutex mutex;
    QSet<QString> keys;
};

/// The locks belong to the process, and so does this list of them.
Held &held()
{
    static Held only;
    return only;
}

/// The same for all names of one file; empty when there is none.
QString keyFor(const QString &path)
{
#ifdef Q_OS_WIN
    return QFileInfo(path).canonicalFilePath();
#else
    struct stat info { };
    if (path.isEmpty() || ::stat(QFile::encodeName(path).constData(), &info) != 0)
        return {};
    return QStringLiteral("%1:%2").arg(quint64(info.st_dev)).arg(quint64(info.st_ino));
#endif
}

}

HeldFile::HeldFile(const QString &path)
    : m_key(keyFor(path))
{
    const QMutexLocker lock(&held().mutex);
    held().keys.insert(m_key);
}

HeldFile::~HeldFile()
{
    const QMutexLocker lock(&held().mutex);
    held().keys.remove(m_key);
}

bool isHeld(const QString &path)
{
    const QString key = keyFor(path);
    const QMutexLocker lock(&held().mutex);
    return !key.isEmpty() && held().keys.contains(key);
}

}
