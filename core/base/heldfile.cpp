// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/heldfile.h"

#include "core/base/filestamp.h"

#include <QMutex>
#include <QMutexLocker>
#include <QSet>

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

QString keyFor(const QString &path)
{
    const std::optional<FileStamp> stamp = stampOf(path);
    return stamp ? stamp->file : QString();
}

} // namespace

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

} // namespace nianbao
