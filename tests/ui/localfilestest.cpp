// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/localfiles.h"

#include "core/base/filename.h"
#include "tests/support/catch.h"

#include <QMimeData>

using namespace nianbao;

TEST_CASE("dropped files are taken by the names they have, other machines' and web addresses are not")
{
    QMimeData data;
    data.setData(QStringLiteral("text/uri-list"),
        "file:///tmp/%E6%8A%A5%20%E5%91%8A%25.txt\r\nhttp://127.0.0.1/a.txt\r\nfile:///tmp/%23.txt\r\n");
    CHECK(localFiles(data.urls()) == QStringList {QStringLiteral("/tmp/报 告%.txt"), QStringLiteral("/tmp/#.txt")});
    CHECK(localFiles({}).isEmpty());
}

#ifdef Q_OS_LINUX
TEST_CASE("a dropped file whose name is GBK keeps the bytes of its name")
{
    QMimeData data;
    data.setData(QStringLiteral("text/uri-list"), "file:///tmp/%D5%F2/%B1%A8%B8%E6.txt\r\n");
    const QStringList files = localFiles(data.urls());
    REQUIRE(files.size() == 1);
    CHECK(fileNameBytes(files.first()) == "/tmp/\xd5\xf2/\xb1\xa8\xb8\xe6.txt");
    CHECK(readableName(files.first()) == QStringLiteral("/tmp/镇/报告.txt"));
}
#endif
