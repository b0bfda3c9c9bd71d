// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

TEST_CASE("the shipped templates, samples and word lists are in the program, each of them")
{
    for (const QString &folder : {QStringLiteral("templates/structures"), QStringLiteral("templates/categories"),
             QStringLiteral("schema"), QStringLiteral("samples"), QStringLiteral("terms")}) {
        INFO(folder.toStdString());
        const QDir source(QStringLiteral(NIANBAO_SOURCE_DIR "/resources/") + folder);
        const QDir built(QStringLiteral(":/") + folder);
        CHECK_FALSE(built.entryList(QDir::Files).isEmpty());
        CHECK(built.entryList(QDir::Files, QDir::Name) == source.entryList(QDir::Files, QDir::Name));
        for (const QString &name : built.entryList(QDir::Files)) {
            QFile shipped(built.filePath(name));
            QFile original(source.filePath(name));
            REQUIRE(shipped.open(QIODevice::ReadOnly));
            REQUIRE(original.open(QIODevice::ReadOnly));
            CHECK(shipped.readAll() == original.readAll());
        }
    }
}
