// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/permissions.h"
#include "core/base/account.h"
#include "tests/support/catch.h"
#include "tests/support/folder.h"

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace nianbao;
using namespace nianbao::test;

namespace {

mode_t modeOf(const QString &path)
{
    struct stat info { };
    REQUIRE(::stat(QFile::encodeName(path).constData(), &info) == 0);
    return info.st_mode & 07777;
}

} // namespace

TEST_CASE("others lose their rights to a file or folder, its owner keeps his")
{
    const Folder folder;
    const QString file = folder.write(QStringLiteral("库.nianbao"), "x");
    const std::pair<mode_t, mode_t> kModes[] {{0644, 0600}, {0664, 0600}, {0777, 0700}, {0444, 0400}, {0600, 0600}};
    for (const auto &[before, after] : kModes) {
        REQUIRE(::chmod(QFile::encodeName(file).constData(), before) == 0);
        makePrivate(file);
        CHECK(modeOf(file) == after);
    }
    REQUIRE(::chmod(QFile::encodeName(folder.path()).constData(), 0755) == 0);
    makePrivate(folder.path());
    CHECK(modeOf(folder.path()) == 0700);
    makePrivate(folder.path(QStringLiteral("没有")));
    CHECK(folder.names().size() == 1);
}

TEST_CASE("what a link leads to keeps its rights: it may be shared on purpose")
{
    const Folder folder;
    const QString file = folder.write(QStringLiteral("shared"), "x");
    const QString link = folder.path(QStringLiteral("link"));
    REQUIRE(::chmod(QFile::encodeName(file).constData(), 0644) == 0);
    REQUIRE(QFile::link(file, link));
    makePrivate(link);
    CHECK(modeOf(file) == 0644);
}

TEST_CASE("the account's name is that of the system's register")
{
    const struct passwd *entry = ::getpwuid(::geteuid());
    CHECK(accountName() == (entry ? QString::fromLocal8Bit(entry->pw_name) : QString()));
}
