// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/unsavedcopy.h"

#include "tests/support/catch.h"
#include "tests/support/reports.h"
#include "tests/support/scratch.h"

#include <QFile>

using namespace nianbao;
using namespace nianbao::test;

namespace {

Report typedOver(Report report)
{
    report.title = QStringLiteral("没能存上的标题");
    return report;
}

Report storedIn(const QString &path)
{
    const auto library = Library::openReadOnly(path);
    REQUIRE(library);
    const auto report = (*library)->load(smallReport().id);
    REQUIRE(report);
    return *report;
}

} // namespace

TEST_CASE("a copy holds what the library could not take, and the library stays as it is")
{
    const Scratch scratch;
    const auto library = scratch.library(QStringLiteral("年报.nianbao"), {smallReport()});
    const QString copy = scratch.path(QStringLiteral("副 本.nianbao"));
    REQUIRE(copyWithUnsaved(*library, copy, typedOver(smallReport()), {}));
    CHECK(storedIn(copy) == typedOver(smallReport()));
    CHECK(library->load(smallReport().id).value() == smallReport());
}

TEST_CASE("what was typed goes into a copy of a library that was written over, even if its report is gone")
{
    const Scratch scratch;
    const auto library = scratch.library(QStringLiteral("年报.nianbao"), {smallReport()});
    scratch.library(QStringLiteral("空.nianbao"), {}).reset();
    QFile written(library->path());
    REQUIRE(written.open(QIODevice::WriteOnly | QIODevice::Truncate));
    written.write(contentOf(scratch.path(QStringLiteral("空.nianbao"))));
    written.close();
    REQUIRE(library->isTouched());
    const QString copy = scratch.path(QStringLiteral("副本.nianbao"));
    REQUIRE(copyWithUnsaved(*library, copy, typedOver(smallReport()), {}));
    CHECK(storedIn(copy) == typedOver(smallReport()));
}

TEST_CASE("a copy that cannot be written is refused, and nothing is left behind")
{
    const Scratch scratch;
    const auto library = scratch.library(QStringLiteral("年报.nianbao"), {smallReport()});
    const QString copy = scratch.path(QStringLiteral("没有这个文件夹/副本.nianbao"));
    CHECK_FALSE(copyWithUnsaved(*library, copy, typedOver(smallReport()), {}));
    CHECK_FALSE(QFile::exists(copy));
}
