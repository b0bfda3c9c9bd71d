// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/holder.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/base/log.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <unistd.h>
#endif

namespace nianbao {
namespace {

constexpr qint64 kLargestNote = 4096;
constexpr int kLongestName = 64;

QString nameBeside(const QString &file)
{
    return file + QStringLiteral(".open.json");
}

QString userName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("USERNAME") : name;
}

/// A name from a file that anyone may have written: short, on one line, nothing invisible.
QString harmless(const QString &text)
{
    QString out;
    for (const QChar character : text.left(kLongestName)) {
        if (character.isPrint())
            out += character;
    }
    return out;
}

} // namespace

bool isLockedElsewhere(const QString &file)
{
#ifdef Q_OS_WIN
    Q_UNUSED(file)
    return false;
#else
    // SQLite's pending, reserved and shared bytes (os.h): a reader's probe meets only writers there.
    constexpr off_t kPendingByte = 0x40000000;
    constexpr off_t kLockBytes = 512;
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    struct flock lock { };
    lock.l_type = F_RDLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = kPendingByte;
    lock.l_len = kLockBytes;
    const bool asked = ::fcntl(descriptor, F_GETLK, &lock) == 0;
    ::close(descriptor);
    return asked && lock.l_type != F_UNLCK;
#endif
}

HolderNote::HolderNote(const QString &file)
    : m_name(nameBeside(file))
{
    const QJsonObject note {{QStringLiteral("host"), QSysInfo::machineHostName()}, {QStringLiteral("user"), userName()},
        {QStringLiteral("pid"), QCoreApplication::applicationPid()},
        {QStringLiteral("since"), now().toString(Qt::ISODate)}};
    if (const Status written = atomicWrite(m_name, QJsonDocument(note).toJson(), Overwrite::Yes); !written) {
        qCInfo(logStore) << "The note of who has the library open could not be written:" << written.error().detail;
        m_name.clear();
    }
}

HolderNote::~HolderNote()
{
    if (!m_name.isEmpty())
        QFile::remove(m_name);
}

QString HolderNote::read(const QString &file)
{
    const auto bytes = readFile(nameBeside(file), kLargestNote);
    if (!bytes)
        return {};
    const QJsonObject note = QJsonDocument::fromJson(*bytes).object();
    const QString user = harmless(note.value(QLatin1String("user")).toString());
    const QString host = harmless(note.value(QLatin1String("host")).toString());
    const qint64 pid = note.value(QLatin1String("pid")).toInteger();
    const QDateTime since = QDateTime::fromString(note.value(QLatin1String("since")).toString(), Qt::ISODate);
    if (host.isEmpty() || !since.isValid())
        return {};
    return QCoreApplication::translate("store", "%1@%2，进程%3，自%4起")
        .arg(user, host, QString::number(pid), since.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
}

} // namespace nianbao
