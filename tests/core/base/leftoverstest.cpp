// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/leftovers.h"
#include "core/base/files.h"
#include "core/base/folders.h"
#include "tests/support/catch.h"
#include "tests/support/folder.h"
#include "tests/support/otherprocess.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace nianbao;
using namespace nianbao::test;

namespace {

/// Another process that has begun to write a file in a folder, and goes no further.
class Writer : public OtherProcess {
public:
    explicit Writer(const QString &path)
        : OtherProcess([&](const Ready &ready) { ready(temporaryBeside(path).has_value()); })
    {
    }
};

} // namespace

TEST_CASE("what a killed program left in a folder goes, what a living one is writing stays")
{
    const Folder folder;
    const Writer dead(folder.path(QStringLiteral("甲")));
    const QString left = folder.path(folder.names().first());
    REQUIRE(putFile(left + QStringLiteral("-journal"), "x"));
    removeLeftovers(folder.path());
    CHECK(folder.names().size() == 2);
    const Writer living(folder.path(QStringLiteral("乙")));
    const Result<QString> own = temporaryBeside(folder.path(QStringLiteral("丙")));
    REQUIRE(own);
    CHECK(folder.names().size() == 4);
    dead.kill();
    removeLeftovers(folder.path());
    CHECK(folder.names().size() == 2);
    CHECK(QFile::exists(*own));
    CHECK_FALSE(QFile::exists(left));
}

TEST_CASE("whoever writes into a folder first removes what a killed program left there")
{
    const Folder folder;
    Writer(folder.path(QStringLiteral("甲"))).kill();
    CHECK(folder.names().size() == 1);
    REQUIRE(atomicWrite(folder.path(QStringLiteral("乙")), "x", Overwrite::No));
    CHECK(folder.names() == QStringList {QStringLiteral("乙")});
}

TEST_CASE("nothing that may be somebody else's is removed as a leftover")
{
    const Folder folder;
    const QString machine = ownerMark().section(u'-', 0, 0);
    const QStringList names {QStringLiteral(".nianbao-XXXXXX"), QStringLiteral(".nianbao-00000000-1-1-abcdef"),
        QStringLiteral("nianbao-%1-1-1-abcdef.txt").arg(machine),
        QStringLiteral("我的nianbao-%1-1-1-abcdef").arg(machine),
        QStringLiteral(".nianbao-%1-%2-0-abcdef").arg(machine, QString::number(::getpid()))};
    for (const QString &name : names)
        folder.write(name, "x");
    removeLeftovers(folder.path());
    CHECK(folder.names().size() == names.size());
    const QString file = folder.write(QStringLiteral("文件"), "x");
    const QString link = folder.path(QStringLiteral(".nianbao-%1-1-1-abcdef").arg(machine));
    REQUIRE(QFile::link(file, link));
    removeLeftovers(folder.path());
    CHECK(QFileInfo(link).isSymLink());
}

TEST_CASE("on a network share leftovers stay: their maker may be at work on another machine")
{
    const Folder folder;
    Writer(folder.path(QStringLiteral("甲"))).kill();
    qputenv("NIANBAO_NETWORK_SHARE", "1");
    removeLeftovers(folder.path());
    qunsetenv("NIANBAO_NETWORK_SHARE");
    CHECK(folder.names().size() == 1);
    removeLeftovers(folder.path());
    CHECK(folder.names().isEmpty());
}

TEST_CASE("a private folder that a killed program left goes when the next one is made")
{
    const Folder folder;
    qputenv("TMPDIR", folder.path().toUtf8());
    const pid_t child = ::fork();
    if (child == 0) {
        const auto made = PrivateFolder::make();
        const bool filled = made && putFile(made->filePath(QStringLiteral("library")), "x");
        ::_exit(filled ? 0 : 1);
    }
    int status = 1;
    ::waitpid(child, &status, 0);
    REQUIRE(status == 0);
    CHECK(folder.names().size() == 1);
    CHECK(PrivateFolder::make());
    qunsetenv("TMPDIR");
    CHECK(folder.names().isEmpty());
}
