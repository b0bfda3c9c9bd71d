// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "tests/support/catch.h"
#include "tests/support/folder.h"

#include <QFileInfo>

using namespace nianbao;
using test::contentOf;

TEST_CASE("a message is one line with level and category, and a long log begins anew")
{
    const test::Folder folder;
    const QString path = folder.path(QStringLiteral("nianbao.log"));
    REQUIRE(logToFile(path));
    qCInfo(logStore) << "Opened.\nSecond line.";
    const QByteArray line = contentOf(path);
    CHECK(line.count('\n') == 1);
    CHECK(line.contains(" info nianbao.store: "));

    REQUIRE(test::putFile(path, QByteArray(1024 * 1024, 'x')));
    REQUIRE(logToFile(path));
    CHECK(QFileInfo(path).size() == 0);
    CHECK(QFileInfo(path + QStringLiteral(".1")).size() == 1024 * 1024);
    CHECK_FALSE(logToFile(folder.path(QStringLiteral("no/such/folder.log"))));
}
