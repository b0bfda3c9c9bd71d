// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folders.h"
#include "core/base/heldfile.h"
#include "core/base/resources.h"
#include "core/base/sidefiles.h"
#include "tests/support/catch.h"
#include "tests/support/folder.h"

using namespace nianbao;
using namespace nianbao::test;

TEST_CASE("a folder is made with those above it, and not where a file stands")
{
    const Folder folder;
    const QString deep = folder.path(QStringLiteral("甲/乙 丙/丁"));
    REQUIRE(makeFolder(deep));
    CHECK(QFileInfo(deep).isDir());
    CHECK(makeFolder(deep));
    REQUIRE(putFile(folder.path(QStringLiteral("文件")), "x"));
    for (const QString &name : {QStringLiteral("文件"), QStringLiteral("文件/下面")}) {
        const Status refused = makeFolder(folder.path(name));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Disk);
        CHECK(refused.error().message.contains(name));
    }
}

TEST_CASE("a folder is taken away if nothing is in it, and stays with what it holds")
{
    const Folder folder;
    const QString deep = folder.path(QStringLiteral("甲/乙"));
    REQUIRE(makeFolder(deep));
    removeEmptyFolder(folder.path(QStringLiteral("甲")));
    CHECK(QFileInfo(deep).isDir());
    removeEmptyFolder(deep);
    CHECK_FALSE(QFileInfo::exists(deep));
    REQUIRE(putFile(folder.path(QStringLiteral("甲/信.txt")), "x"));
    removeEmptyFolder(folder.path(QStringLiteral("甲")));
    removeEmptyFolder(folder.path(QStringLiteral("没有")));
    CHECK(folder.read(QStringLiteral("甲/信.txt")) == "x");
}

TEST_CASE("files are listed by suffix in a fixed order")
{
    const Folder folder;
    REQUIRE(makeFolder(folder.path(QStringLiteral("下/x.json"))));
    for (const QString &name : {QStringLiteral("b.json"), QStringLiteral("a.JSON"), QStringLiteral("c.txt"),
             QStringLiteral("json"), QStringLiteral("下/d.json")})
        REQUIRE(putFile(folder.path(name), "x"));
    const QStringList suffixes {QStringLiteral("json")};
    const QStringList here {folder.path(QStringLiteral("a.JSON")), folder.path(QStringLiteral("b.json"))};
    CHECK(filesIn(folder.path(), suffixes) == here);
    CHECK(filesBelow(folder.path(), suffixes) == here + QStringList {folder.path(QStringLiteral("下/d.json"))});
    CHECK(filesIn(folder.path(QStringLiteral("没有")), suffixes).isEmpty());
}

TEST_CASE("a private folder is for this user alone and goes with all that is in it")
{
    QString path;
    {
        auto made = PrivateFolder::make();
        REQUIRE(made);
        const PrivateFolder folder = std::move(*made);
        path = folder.filePath(QStringLiteral("a"));
        REQUIRE(putFile(path, "x"));
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
        CHECK_FALSE(QFileInfo(QFileInfo(path).path()).permissions() & others);
    }
    CHECK_FALSE(QFileInfo::exists(QFileInfo(path).path()));
}

TEST_CASE("the start of a file is read, of nothing else")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a"));
    REQUIRE(putFile(path, "abc"));
    CHECK(readStart(path, 2).value() == "ab");
    CHECK(readStart(path, 100).value() == "abc");
    CHECK(readStart(folder.path(QStringLiteral("b")), 2).error().code == QStringLiteral("file.missing"));
    CHECK_FALSE(readStart(folder.path(), 2));
    CHECK_FALSE(readStart(QStringLiteral("/dev/null"), 2));
    const HeldFile held(path);
    CHECK(readStart(path, 2).error().code == QStringLiteral("file.held"));
}

TEST_CASE("a copy is whole and never takes the place of a file; a file set aside takes the place of the last one")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a"));
    const QString copy = folder.path(QStringLiteral("b"));
    REQUIRE(putFile(path, "new"));
    REQUIRE(copyFile(path, copy));
    CHECK(contentOf(copy) == "new");
    REQUIRE(putFile(path, "newer"));
    CHECK_FALSE(copyFile(path, copy));
    CHECK(contentOf(copy) == "new");
    REQUIRE(setAside(path, copy));
    CHECK(contentOf(copy) == "newer");
    CHECK_FALSE(setAside(path, copy));
    removeSideFile(copy);
    removeSideFile(copy);
    CHECK(folder.names().isEmpty());
}

TEST_CASE("what is not compiled into the program is a fault of the installation")
{
    CHECK(readResource(QStringLiteral(":/nothing")).error().kind == ErrorKind::Internal);
}
