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

#ifdef Q_OS_LINUX
#include <sys/fsuid.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

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

TEST_CASE("links and pipes of a folder are told, and not followed")
{
    const Scratch scratch;
    const QString target = scratch.write(QStringLiteral("外面.txt"), "x");
    const QString folder = scratch.path(QStringLiteral("材料"));
    REQUIRE(QDir().mkpath(folder));
    scratch.write(QStringLiteral("材料/甲.txt"), "x");
    REQUIRE(QFile::link(target, folder + QStringLiteral("/链接.txt")));
    REQUIRE(QFile::link(scratch.path(), folder + QStringLiteral("/文件夹")));
    REQUIRE(::mkfifo(QFile::encodeName(folder + QStringLiteral("/管道.txt")).constData(), 0600) == 0);
    const auto found = filesToImport({folder}, {}, {});
    REQUIRE(found);
    CHECK(found->requests.size() == 1);
    CHECK(found->unread.isEmpty());
    REQUIRE(found->notes.size() == 3);
    for (const char *name : {"链接.txt", "文件夹", "管道.txt"})
        CHECK(std::any_of(found->notes.begin(), found->notes.end(),
            [&](const Note &note) { return note.message.contains(QString::fromUtf8(name)); }));
}

namespace {

/// This thread's rights on files are those of a user who owns none of them.
class Stranger {
public:
    Stranger() { ::setfsuid(::getuid() == 0 ? 65534 : ::getuid()); }
    ~Stranger() { ::setfsuid(::getuid()); }
    Stranger(const Stranger &) = delete;
    Stranger &operator=(const Stranger &) = delete;
};

} // namespace

TEST_CASE("a folder that may not be read is told, and is no empty one")
{
    const Scratch scratch;
    const QString folder = scratch.path(QStringLiteral("材料"));
    const QString closed = folder + QStringLiteral("/水利局");
    REQUIRE(QDir().mkpath(closed));
    scratch.write(QStringLiteral("材料/甲.txt"), "x");
    scratch.write(QStringLiteral("材料/水利局/乙.txt"), "x");
    const auto setMode = [](const QString &path, mode_t mode) {
        REQUIRE(::chmod(QFile::encodeName(path).constData(), mode) == 0);
    };
    for (const QString &open : {QFileInfo(scratch.path()).path(), scratch.path(), folder})
        setMode(open, 0755);
    setMode(folder + QStringLiteral("/甲.txt"), 0644);
    setMode(closed, 0);
    const auto look = [](const QString &path) {
        const Stranger stranger;
        return filesToImport({path}, {}, {});
    };
    const auto found = look(folder);
    const auto alone = look(closed);
    setMode(closed, 0700);
    REQUIRE(found);
    CHECK(found->requests.size() == 1);
    REQUIRE(found->unread.size() == 1);
    CHECK(found->unread[0].message.contains(QStringLiteral("没有权限")));
    CHECK(found->unread[0].file == closed);
    CHECK(notesOf(found->unread)[0].message.contains(QStringLiteral("水利局")));
    REQUIRE_FALSE(alone);
    CHECK(alone.error().code == u"disk.permission");
}
#endif
