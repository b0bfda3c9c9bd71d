// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A salvage that has to fit the rows that are left to the record of changes, or the record to them, can end anywhere.
#include "core/store/library.h"
#include "core/store/salvage.h"
#include "tests/support/eachstep.h"
#include "tests/support/reports.h"
#include "tests/support/scratch.h"
#include "tests/support/soundlibrary.h"

using namespace nianbao;
using test::endedAtEachStep;
using test::Scratch;

namespace {

const QDateTime kNoon(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);

SourceFile letter(const QByteArray &bytes)
{
    return sourceFile(QStringLiteral("来文.docx"), QStringLiteral("城关镇"), kNoon, bytes);
}

/// Two reports, a named version, a unit with another name, and two kept files, in five changes.
QString manyThings(const Scratch &scratch)
{
    Report report = test::smallReport();
    Report other = test::smallReport();
    other.id = Id {QStringLiteral("other")};
    other.year = *Year::from(1999);
    const auto library = scratch.library(QStringLiteral("年报.nianbao"), {report, other});
    Unit unit;
    unit.id = Id {QStringLiteral("u1")};
    unit.name = QStringLiteral("司法局");
    unit.aliases = {QStringLiteral("县司法局")};
    LibraryChange first;
    first.units = UnitsChange {{}, {unit}};
    first.sources = {{{}, letter("一")}};
    REQUIRE(library->save(first));
    const auto version =
        library->presentVersion(Id {QStringLiteral("v1")}, report.id, QStringLiteral("送审稿"), {}).value();
    REQUIRE(library->save({.versions = {{{}, version}}}));
    Report after = report;
    after.title += QStringLiteral("（修改）");
    std::swap(after.parts.first(), after.parts.last());
    REQUIRE(library->save({{report, after}}));
    REQUIRE(library->save({.sources = {{{}, letter("二")}}}));
    return library->path();
}

} // namespace

TEST_CASE("a salvage that joins rows and record of changes is done whole, or not at all, wherever it ends")
{
    const char *const damage = GENERATE("DELETE FROM change_row WHERE change = 4", // the record is broken off
        "DELETE FROM item_paragraph; DELETE FROM section WHERE rowid = 2", // rows are lost, the record makes up for
                                                                           // them
        "DELETE FROM report; DELETE FROM unit; UPDATE change SET hash = previous WHERE number = 2", // both
        "UPDATE source SET bytes = x'00' WHERE rowid = 1; DELETE FROM change_content; DELETE FROM part");
    CAPTURE(damage);
    const Scratch scratch;
    const QString path = manyThings(scratch);
    test::tamper(path, damage);
    const QByteArray damaged = test::contentOf(path);
    const QString to = scratch.path(QStringLiteral("抢救.nianbao"));
    const QStringList before = scratch.names();
    {
        REQUIRE(salvageLibrary(path, to, {}));
        const auto library = Library::openReadOnly(to);
        REQUIRE(library);
        CHECK((*library)->verify()->isEmpty());
        QFile::remove(to);
    }
    endedAtEachStep([&] { return salvageLibrary(path, to, {}).has_value(); },
        [&](bool isDone) {
            CHECK(QFile::exists(to) == isDone);
            if (isDone)
                CHECK(Library::openReadOnly(to).value()->verify()->isEmpty());
            QFile::remove(to);
            CHECK(test::contentOf(path) == damaged);
            CHECK(scratch.names() == before);
        },
        7);
}
