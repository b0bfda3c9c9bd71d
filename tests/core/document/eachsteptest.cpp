// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// An edit, and taking it back, may end before each of its statements.
#include "tests/support/eachstep.h"
#include "core/document/document.h"
#include "tests/support/randomedits.h"
#include "tests/support/reports.h"
#include "tests/support/scratch.h"

#include <QSignalSpy>

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

TEST_CASE("a document over a library that cannot be read for a moment is there all the same")
{
    const Scratch scratch;
    scratch.library(QStringLiteral("年报.nianbao"), {test::smallReport()}).reset();
    std::unique_ptr<Document> document;
    endedAtEachStep(
        [&] {
            document.reset();
            auto library = Library::open(scratch.path(QStringLiteral("年报.nianbao")));
            if (library)
                document = std::make_unique<Document>(std::move(*library));
            return document && document->reports().size() == 1;
        },
        [](bool) {});
}

TEST_CASE("the list of reports follows whatever of a report it shows, and stays in its order")
{
    const Scratch scratch;
    Document document(scratch.library(QStringLiteral("年报.nianbao"), {}));
    Report report = test::smallReport();
    report.state = ReportState::Draft;
    REQUIRE(document.apply({QStringLiteral("新建")}, {{{}, report}}));
    for (int i = 0; i < 5; ++i) {
        Report other = report;
        other.id = Id {QStringLiteral("o%1").arg(i)};
        other.year = *Year::from(2016 + i % 3);
        other.organisation = QStringLiteral("示例县%1").arg(9 - i);
        REQUIRE(document.apply({QStringLiteral("新建")}, {{{}, other}}));
        checkWhole(document);
    }
    REQUIRE(document.choose(report.id));
    const QSignalSpy spy(&document, &Document::reportsChanged);
    const QList<std::function<void(Report &)>> changes {[](Report &r) { r.title += u'改'; },
        [](Report &r) { r.organisation = QStringLiteral("示例市"); }, [](Report &r) { r.edition = Edition::Web; },
        [](Report &r) { r.year = *Year::from(2031); }};
    int count = 0;
    for (const auto &change : changes) {
        REQUIRE(document.edit({QStringLiteral("改")}, change));
        CHECK(spy.size() == ++count);
        CHECK(document.library().reports().value().first().id == document.reports().first().id);
        checkWhole(document);
    }
    REQUIRE(document.edit({QStringLiteral("改")}, [](Report &r) { r.addressees += u'改'; }));
    CHECK(spy.size() == count);
    REQUIRE(document.finish());
    CHECK(spy.size() == ++count);
    const Report finished = *document.report();
    Report edited = finished;
    edited.title += u'改';
    CHECK_FALSE(document.apply({QStringLiteral("替换")}, {{finished, edited}}));
}

TEST_CASE("what changes nothing is no step, and what is not there cannot be chosen, named or taken back")
{
    const Scratch scratch;
    Document document(scratch.library(QStringLiteral("年报.nianbao"), {}));
    CHECK_FALSE(document.choose(Id {QStringLiteral("none")}));
    CHECK_FALSE(document.nameVersion(Id {QStringLiteral("v")}, QStringLiteral("送审稿"), {}));
    CHECK(document.undo().has_value());
    CHECK(document.redo().has_value());
    CHECK(document.undoText().isEmpty());
    CHECK(document.redoText().isEmpty());
    const Report report = test::smallReport();
    REQUIRE(document.apply({QStringLiteral("新建")}, {{{}, report}}));
    CHECK_FALSE(document.nameVersion(Id {QStringLiteral("v")}, QStringLiteral("  \n "), {}));
    REQUIRE(document.nameVersion(Id {QStringLiteral("v")}, QStringLiteral("送审稿"), {}));
    const ReportVersion version = document.library().versions(report.id).value().first();
    const QString text = document.undoText();
    const SourceFile file = test::RandomEdits(1).source();
    LibraryChange nothing {.reports = {{report, report}}, .sources = {{file, file}}, .versions = {{version, version}}};
    nothing.units = UnitsChange {document.units(), document.units()};
    REQUIRE(document.apply({QStringLiteral("无")}, nothing));
    CHECK(document.undoText() == text);
    Report other = report;
    other.id = Id {QStringLiteral("other")};
    other.year = *Year::from(2001);
    REQUIRE(document.apply({QStringLiteral("新建")}, {{{}, other}}));
    REQUIRE(document.apply({QStringLiteral("删除")}, {{report, {}}})); // not the chosen one, and its version goes too
    CHECK(document.report()->id == other.id);
    REQUIRE(document.undo());
    CHECK(document.library().versions(report.id).value() == QList<ReportVersion> {version});
    REQUIRE(document.redo());
    REQUIRE(document.apply({QStringLiteral("删除")}, {{other, {}}}));
    CHECK(document.report() == nullptr);
}
