// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/holder.h"

#include "core/base/account.h"
#include "core/base/clock.h"
#include "core/base/filelock.h"
#include "core/base/files.h"
#include "core/base/log.h"
#include "core/base/sidefiles.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QSysInfo>

namespace nianbao {
namespace {

constexpr qint64 kLargestNote = 4096;
constexpr int kLongestName = 64;

QString nameBeside(const QString &file)
{
    return file + QStringLiteral(".open.json");
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

QString loginName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    if (const QString name = accountName(); !name.isEmpty())
        return name;
    return QFileInfo(QStandardPaths::writableLocation(QStandardPaths::HomeLocation))
        .fileName(); // a container need not register its user
}

bool isLockedElsewhere(const QString &file)
{
    // SQLite's pending, reserved and shared bytes (os.h): a reader's probe meets only writers there.
    constexpr qint64 kPendingByte = 0x40000000;
    constexpr qint64 kLockBytes = kHolderByte + 1 - kPendingByte;
    return isLockedByOther(file, kPendingByte, kLockBytes);
}

HolderNote::HolderNote(const QString &file)
    : m_name(nameBeside(file))
{
    const QJsonObject note {{QStringLiteral("host"), QSysInfo::machineHostName()},
        {QStringLiteral("user"), loginName()}, {QStringLiteral("pid"), QCoreApplication::applicationPid()},
        {QStringLiteral("since"), now().toString(Qt::ISODate)}};
    if (const Status written = writeSideFile(m_name, QJsonDocument(note).toJson()); !written) {
        qCInfo(logStore) << "The note of who has the library open could not be written:" << written.error().detail;
        m_name.clear();
    }
}

HolderNote::~HolderNote()
{
    if (!m_name.isEmpty())
        removeSideFile(m_name);
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
