// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filename.h"
#include "core/base/files.h"
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
TEST_CASE("files and folders whose names are no UTF-8 are found, and read as Chinese where they are GBK")
{
    const Scratch scratch;
    scratch.write(QStringLiteral("好.txt"), "x");
    scratch.write(QStringLiteral("年报.nianbao.open.json"), "{}");
    const QByteArray folder = QFile::encodeName(scratch.path());
    const QByteArray township = folder + "/\xcd\xf5\xca\xb2\xd5\xf2"; // 王什镇, as a GBK archive leaves it
    REQUIRE(std::filesystem::create_directory(township.constData()));
    for (const QByteArray &path : {folder + "/\xb1\xa8\xb8\xe6.txt", township + "/1.txt", township + "/\xff.xyz"})
        REQUIRE(std::ofstream(path.constData()).put('x').good());
    REQUIRE(std::ofstream((township + "/\xbf\xd5.txt").constData()).good()); // 空, and so it is
    Unit unit;
    unit.name = QStringLiteral("王什镇人民政府");
    unit.shortName = QStringLiteral("王什镇");
    const auto found = filesToImport({scratch.path()}, {}, {unit});
    REQUIRE(found);
    QStringList names;
    for (const ImportRequest &request : found->requests) {
        names << QStringLiteral("%1 %2").arg(readableName(request.file).mid(scratch.path().size() + 1), request.unit);
        CHECK(readFile(request.file, 10).value_or(QByteArray()) == "x");
    }
    names.sort();
    CHECK(names
        == QStringList {
            QStringLiteral("好.txt "), QStringLiteral("报告.txt "), QStringLiteral("王什镇/1.txt 王什镇人民政府")});
    REQUIRE(found->notes.size() == 2);
    CHECK(found->notes[0].message.contains(QStringLiteral("王什镇/空.txt")));
    CHECK(found->notes[1].message.contains(QStringLiteral("王什镇/%FF.xyz")));
    CHECK(filesToImport({fileNameOf(township)}, {}, {})->requests.size() == 1); // the folder itself
    std::filesystem::remove_all(township.constData()); // Qt would leave them
    std::filesystem::remove((folder + "/\xb1\xa8\xb8\xe6.txt").constData());
}
#endif
