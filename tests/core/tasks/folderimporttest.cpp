// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/importtask.h"
#include "tests/support/catch.h"
#include "tests/support/scratch.h"

#include <QDir>
#include <QFile>

#include <filesystem>
#include <fstream>

using namespace nianbao;
using nianbao::test::Scratch;

TEST_CASE("a folder gives its files in order, the units' folders name the senders, the rest is noted")
{
    const Scratch scratch;
    const QString folder = scratch.path(QStringLiteral("报送 材料"));
    REQUIRE(QDir().mkpath(folder + QStringLiteral("/县司法局")));
    for (const char *name : {"报送 材料/县司法局/2.txt", "报送 材料/县司法局/1.txt", "报送 材料/乙.txt",
             "报送 材料/~$乙.docx", "报送 材料/.隐藏.txt", "报送 材料/县司法局/空.txt", "报送 材料/片.xyz"})
        scratch.write(
            QString::fromUtf8(name), QString::fromUtf8(name).contains(u'空') ? QByteArray() : QByteArray("x"));
    Unit justice;
    justice.name = QStringLiteral("青禾县司法局");
    justice.shortName = QStringLiteral("县司法局");
    const auto found = filesToImport({folder}, {}, {justice});
    REQUIRE(found);
    REQUIRE(found->requests.size() == 3);
    CHECK(found->requests[0].file.endsWith(QStringLiteral("乙.txt")));
    CHECK(found->requests[0].unit.isEmpty());
    CHECK(found->requests[1].file.endsWith(QStringLiteral("1.txt")));
    CHECK(found->requests[1].unit == justice.name);
    CHECK(found->notes.size() == 4);
    REQUIRE(QDir().mkpath(scratch.path(QStringLiteral("空"))));
    CHECK_FALSE(filesToImport({scratch.path(QStringLiteral("空"))}, {}, {}));
}

#ifdef Q_OS_LINUX
TEST_CASE("a file of a folder whose name is no UTF-8 is told of, and not passed over")
{
    const Scratch scratch;
    scratch.write(QStringLiteral("好.txt"), "x");
    scratch.write(QStringLiteral("年报.nianbao.open.json"), "{}");
    const QByteArray folder = QFile::encodeName(scratch.path());
    for (const char *name : {"/\xb1\xa8\xb8\xe6.txt", "/\xd5\xf2"}) { // what a GBK archive leaves
        const QByteArray path = folder + name;
        if (qstrlen(name) > 4)
            REQUIRE(std::ofstream(path.constData()).put('x').good());
        else
            REQUIRE(std::filesystem::create_directory(path.constData()));
    }
    REQUIRE(std::ofstream((folder + "/\xd5\xf2/1.txt").constData()).put('x').good());
    const auto found = filesToImport({scratch.path()}, {}, {});
    REQUIRE(found);
    CHECK(found->requests.size() == 1);
    REQUIRE(found->notes.size() == 2);
    for (const Note &note : found->notes)
        CHECK(note.message.contains(QStringLiteral("乱码")));
}
#endif
