// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/library.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace nianbao::test {

/// A folder for one test, with a space and Chinese in its name.
class Scratch {
public:
    Scratch()
        : m_folder(QDir::tempPath() + QStringLiteral("/nianbao 试 XXXXXX"))
    {
        REQUIRE(m_folder.isValid());
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(bytes) == bytes.size());
        return path(name);
    }

    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    [[nodiscard]] std::unique_ptr<Library> library(const QString &name, const QList<Report> &reports) const
    {
        Result<std::unique_ptr<Library>> made = Library::create(path(name));
        REQUIRE(made);
        QList<ReportChange> changes;
        for (const Report &report : reports)
            changes << ReportChange {{}, report};
        REQUIRE((*made)->save(changes));
        return std::move(*made);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace nianbao::test
