// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

namespace nianbao::test {

/// A folder with a blank and Chinese in its name, gone at the end of the test.
class Folder {
public:
    Folder() { QDir(m_outer.path()).mkdir(QStringLiteral("年报 资料")); }

    [[nodiscard]] QString path() const { return m_outer.filePath(QStringLiteral("年报 资料")); }
    [[nodiscard]] QString file(const QString &name) const { return path() + u'/' + name; }
    [[nodiscard]] QStringList names() const
    {
        return QDir(path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

private:
    QTemporaryDir m_outer;
};

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool putFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace nianbao::test
