// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// An edit, and taking it back, may end before each of its statements.
#include "tests/support/eachstep.h"
#include "core/document/document.h"
#include "tests/support/randomedits.h"
#include "tests/support/reports.h"
#include "tests/support/scratch.h"

using namespace nianbao;
using test::endedAtEachStep;
using test::Scratch;

namespace {

/// What the document holds is what is on the disk.
void checkWhole(const Document &document)
{
    const Library &library = document.library();
    CHECK(library.reports().value().size() == document.reports().size());
    CHECK(library.units().value() == document.units());
    if (document.report())
        CHECK(library.load(document.report()->id).value() == *document.report());
}

} // namespace

TEST_CASE("whatever a document does may end at any step: memory and disk hold the same, and undo still goes back")
{
    const Scratch scratch;
    Report other = test::RandomEdits(3).report(2001);
    const Report first = test::smallReport();
    Document document(scratch.library(QStringLiteral("年报.nianbao"), {first, other}));
    REQUIRE(document.choose(first.id));
    const QByteArray before = document.library().dump().value();
    UnitRegister units {test::RandomEdits(4).units()};
    int number = 0;
    const auto tried = [&](auto work) { endedAtEachStep(work, [&](bool) { checkWhole(document); }); };
    tried([&] { return document.choose(++number % 2 == 0 ? first.id : other.id).has_value(); });
    REQUIRE(document.choose(first.id));
    tried([&] {
        return document.edit({QStringLiteral("改")}, [&](Report &report) { report.title = QString::number(++number); })
            .has_value();
    });
    tried([&] {
        return document
            .editUnits({QStringLiteral("单位")},
                [&](UnitRegister &all) {
                    all = units;
                    all.first().note = QString::number(++number);
                })
            .has_value();
    });
    tried([&] {
        Report added = other;
        added.id = Id {QString::number(++number)};
        added.year = *Year::from(1950 + number % 40);
        return document.apply({QStringLiteral("新建")}, {{{}, added}}).has_value();
    });
    tried(
        [&] { return document.nameVersion(Id {QString::number(++number)}, QStringLiteral("送审稿"), {}).has_value(); });
    tried([&] { return document.finish().has_value() && document.reopen().has_value(); });
    while (document.canUndo())
        tried([&] { return !document.canUndo() || document.undo().has_value(); });
    CHECK(document.library().dump().value() == before);
    tried([&] { return !document.canRedo() || document.redo().has_value(); });
}
