// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filename.h"
#include "core/base/files.h"
#include "core/store/library.h"
#include "tests/support/catch.h"
#include "tests/support/scratch.h"

#include <QtGlobal>

#include <filesystem>

#ifdef Q_OS_LINUX

using namespace nianbao;
using nianbao::test::Scratch;

TEST_CASE("a library under a name that is no UTF-8 is refused in words, and none is made there")
{
    const Scratch scratch;
    const auto library = scratch.library(QStringLiteral("好.nianbao"), {});
    const QString folder = scratch.path() + u'/' + fileNameOf("\xd5\xf2");
    REQUIRE(std::filesystem::create_directory(nativePath(folder)));
    const auto isRefused = [](const Error &error) {
        INFO(error.message.toStdString());
        CHECK(error.code == QStringLiteral("library.name"));
        CHECK(error.message.contains(QStringLiteral("镇")));
        return error.kind == ErrorKind::Library;
    };
    for (const QString &path : {folder + QStringLiteral("/库.nianbao"), folder + QStringLiteral(".nianbao")}) {
        CHECK(isRefused(Library::create(path).error()));
        CHECK(isRefused(Library::open(path).error()));
        CHECK(isRefused(library->copyTo(path, Overwrite::No).error()));
        REQUIRE(atomicWrite(path, "x", Overwrite::No));
        CHECK(isRefused(Library::openReadOnly(path).error()));
        CHECK(std::filesystem::remove(nativePath(path)));
    }
    CHECK(std::filesystem::is_empty(nativePath(folder))); // nothing was left
    CHECK(std::filesystem::remove(nativePath(folder)));
}

#endif
