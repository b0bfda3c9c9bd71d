// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QString>
#include <QTemporaryDir>

namespace nianbao::test {

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool putFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

/// A folder with a blank and Chinese in its name, gone at the end of the test. In memory where the system offers that:
/// thousands of synced commits would else wait for the disk.
class Folder {
public:
    Folder()
        : m_outer((QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath())
            + QStringLiteral("/nianbao-test-XXXXXX"))
    {
        QDir(m_outer.path()).mkdir(QStringLiteral("年报 资料"));
    }

    [[nodiscard]] QString path() const { return m_outer.filePath(QStringLiteral("年报 资料")); }
    [[nodiscard]] QString path(const QString &name) const { return path() + u'/' + name; }
    [[nodiscard]] QStringList names() const
    {
        return QDir(path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        REQUIRE(putFile(path(name), bytes));
        return path(name);
    }

    [[nodiscard]] QByteArray read(const QString &name) const
    {
        REQUIRE(QFile::exists(path(name)));
        return contentOf(path(name));
    }

private:
    QTemporaryDir m_outer;
};

} // namespace nianbao::test
