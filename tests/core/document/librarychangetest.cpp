// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reports, units and kept files that change together.
#include "core/document/document.h"
#include "tests/support/catch.h"
#include "tests/support/filelimit.h"
#include "tests/support/folder.h"
#include "tests/support/reports.h"

#include <QSignalSpy>

using namespace nianbao;
using test::Folder;

namespace {

std::unique_ptr<Document> newDocument(const QString &path)
{
    auto library = Library::create(path);
    REQUIRE(library);
    return std::make_unique<Document>(std::move(*library));
}

Report draft()
{
    Report report = test::fullReport();
    report.state = ReportState::Draft;
    return report;
}

/// A report, the register and a kept file at once, as an import has them.
LibraryChange everything()
{
    return {{{std::nullopt, draft()}}, UnitsChange {{}, test::smallRegister()}, {{std::nullopt, test::smallSource()}}};
}

Status rename(Document &document, const QString &name)
{
    return document.editUnits({name}, [&](UnitRegister &units) { units[0].name = name; });
}

} // namespace

TEST_CASE("an import of reports, units and files is one step, back and forth")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a.nianbao"));
    auto document = newDocument(path);
    const QByteArray empty = document->library().dump().value();
    const QSignalSpy units(document.get(), &Document::unitsChanged);
    const QSignalSpy sources(document.get(), &Document::sourcesChanged);
    const QSignalSpy reports(document.get(), &Document::reportsChanged);
    const QSignalSpy saved(document.get(), &Document::saved);
    REQUIRE(document->apply({QStringLiteral("导入")}, everything()));
    const QByteArray full = document->library().dump().value();
    CHECK(document->units() == test::smallRegister());
    CHECK(document->report()->id == draft().id);
    CHECK(document->undoText() == QStringLiteral("导入"));

    REQUIRE(document->undo());
    CHECK_FALSE(document->canUndo());
    CHECK(document->library().dump().value() == empty);
    CHECK(document->units().isEmpty());
    CHECK(document->report() == nullptr);
    REQUIRE(document->redo());
    CHECK(document->library().dump().value() == full);
    CHECK(document->library().source(test::smallSource().sha256).value() == test::smallSource());
    CHECK(units.size() == 3);
    CHECK(sources.size() == 3);
    CHECK(reports.size() == 3);
    CHECK(saved.size() == 3);

    document.reset();
    auto library = Library::open(path);
    REQUIRE(library);
    document = std::make_unique<Document>(std::move(*library));
    CHECK(document->units() == test::smallRegister());
}

TEST_CASE("the register of units is edited as a report is, without one being chosen")
{
    const Folder folder;
    const auto document = newDocument(folder.path(QStringLiteral("a.nianbao")));
    const QSignalSpy heard(document.get(), &Document::unitsChanged);
    const QSignalSpy changed(document.get(), &Document::changed);
    REQUIRE(document->editUnits({QStringLiteral("新建")}, [](UnitRegister &units) { units = test::smallRegister(); }));
    REQUIRE(rename(*document, QStringLiteral("青禾县财政局")));
    REQUIRE(rename(*document, QStringLiteral("青禾县财政局")));
    CHECK(heard.size() == 2);
    CHECK(changed.isEmpty());
    CHECK(document->library().units().value()[0].name == QStringLiteral("青禾县财政局"));
    REQUIRE(document->undo());
    CHECK(document->units() == test::smallRegister());
    CHECK(document->library().units().value() == test::smallRegister());
    REQUIRE(document->undo());
    CHECK(document->units().isEmpty());
    CHECK_FALSE(document->canUndo());
}

TEST_CASE("a refused write leaves memory, disk and history as they were, for reports, units and files")
{
    const Folder folder;
    const auto document = newDocument(folder.path(QStringLiteral("a.nianbao")));
    REQUIRE(document->apply({QStringLiteral("导入")}, everything()));
    REQUIRE(rename(*document, QStringLiteral("甲局")));
    REQUIRE(rename(*document, QStringLiteral("乙局")));
    REQUIRE(document->undo());
    const UnitRegister units = document->units();
    const Report report = *document->report();
    const QByteArray dump = document->library().dump().value();
    const QSignalSpy heard(document.get(), &Document::unitsChanged);
    const QSignalSpy sources(document.get(), &Document::sourcesChanged);
    const QSignalSpy failed(document.get(), &Document::saveFailed);
    const LibraryChange removal {
        {{report, std::nullopt}}, UnitsChange {units, {}}, {{test::smallSource(), std::nullopt}}};
    {
        const test::FileLimit limit(0);
        CHECK(rename(*document, QStringLiteral("丙局")).error().kind == ErrorKind::Disk);
        CHECK_FALSE(document->apply({QStringLiteral("清空")}, removal));
        CHECK_FALSE(document->undo());
        CHECK_FALSE(document->redo());
    }
    // Refused for its content: none of the three is written.
    LibraryChange half = removal;
    half.units->after = units + units;
    CHECK(document->apply({QStringLiteral("清空")}, half).error().code == QLatin1String("library.unit.double"));
    half = removal;
    half.sources[0].before->name += u'x';
    CHECK_FALSE(document->apply({QStringLiteral("清空")}, half));
    CHECK(failed.size() == 6);
    CHECK(heard.isEmpty());
    CHECK(sources.isEmpty());
    CHECK(document->units() == units);
    CHECK(*document->report() == report);
    CHECK(document->library().dump().value() == dump);
    CHECK(document->undoText() == QStringLiteral("甲局"));
    CHECK(document->redoText() == QStringLiteral("乙局"));
    REQUIRE(document->apply({QStringLiteral("清空")}, removal));
    REQUIRE(document->undo());
    CHECK(document->library().dump().value() == dump);
}
