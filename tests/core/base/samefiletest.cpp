// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/samefile.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace nianbao;

TEST_CASE("one file is known under every path that leads to it, and no other")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("甲 乙.nianbao"));
    const QString other = folder.filePath(QStringLiteral("丙.nianbao"));
    for (const QString &name : {path, other}) {
        QFile file(name);
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    CHECK(isSameFile(path, path));
    CHECK(isSameFile(path, folder.path() + QStringLiteral("/./甲 乙.nianbao")));
    CHECK_FALSE(isSameFile(path, other));
    CHECK_FALSE(isSameFile(path, folder.filePath(QStringLiteral("没有"))));
    CHECK_FALSE(isSameFile({}, {}));
#ifdef Q_OS_UNIX
    const QString hard = folder.filePath(QStringLiteral("硬"));
    const QString soft = folder.filePath(QStringLiteral("软"));
    REQUIRE(::link(QFile::encodeName(path).constData(), QFile::encodeName(hard).constData()) == 0);
    REQUIRE(::symlink(QFile::encodeName(path).constData(), QFile::encodeName(soft).constData()) == 0);
    CHECK(isSameFile(path, hard));
    CHECK(isSameFile(soft, path));
#endif
}
