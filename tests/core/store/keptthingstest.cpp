// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables, pictures, the register of units and kept files in the library.
#include "core/store/database.h"
#include "core/store/library.h"
#include "core/store/paragraphrow.h"
#include "core/store/reportstore.h"
#include "core/store/schema.h"
#include "core/store/sourcestore.h"
#include "tests/support/catch.h"
#include "tests/support/folder.h"
#include "tests/support/randomedits.h"
#include "tests/support/reports.h"

using namespace nianbao;
using test::Folder;

namespace {

std::unique_ptr<Library> newLibrary(const Folder &folder)
{
    auto library = Library::create(folder.path(QStringLiteral("我的 年报𠮷.nianbao")));
    REQUIRE(library);
    return std::move(*library);
}

/// Through another connection, so that nothing comes from memory.
void reopen(std::unique_ptr<Library> &library)
{
    const QString path = library->path();
    library.reset();
    auto opened = Library::open(path);
    REQUIRE(opened);
    library = std::move(*opened);
}

LibraryChange unitsOnly(const UnitRegister &before, const UnitRegister &after)
{
    return {.units = UnitsChange {before, after}};
}

LibraryChange newSource(const SourceFile &file)
{
    return {.sources = {{std::nullopt, file}}};
}

} // namespace

TEST_CASE("a report with tables and pictures everywhere comes back from the library")
{
    const Folder folder;
    auto library = newLibrary(folder);
    const Report report = test::fullReport();
    REQUIRE(library->save({{std::nullopt, report}}));
    reopen(library);
    CHECK(library->load(report.id).value() == report);

    Report edited = report;
    edited.foreword[2].table.rows[0][0].text += u'x';
    edited.parts[0].tail.swapItemsAt(0, 1);
    edited.foreword[3] = {ParagraphKind::Text, QStringLiteral("图删去了")};
    REQUIRE(library->save({{report, edited}}));
    reopen(library);
    CHECK(library->load(report.id).value() == edited);
    CHECK(library->verify().value().isEmpty());
}

TEST_CASE("a table or a picture that would not come back is refused and nothing changes")
{
    const Folder folder;
    auto library = newLibrary(folder);
    const Report report = test::fullReport();
    REQUIRE(library->save({{std::nullopt, report}}));
    const QByteArray before = library->dump().value();
    const auto refused = [&](const Paragraph &paragraph) {
        Report edited = report;
        edited.parts[0].lead << paragraph;
        const Status saved = library->save({{report, edited}});
        REQUIRE_FALSE(saved);
        CHECK_FALSE(saved.error().remedy.isEmpty());
        return saved.error();
    };
    Paragraph table = test::tableParagraph();
    table.table.rows[0][0].text = QStringLiteral("a") + QChar(u'\0');
    CHECK(refused(table).code == QLatin1String("library.table"));
    table.table.rows[0][0].text = QString(QChar(char16_t(0xd842)));
    CHECK(refused(table).code == QLatin1String("library.table"));
    table.table.rows[0][0] = {QStringLiteral("a"), 0, 1};
    CHECK(refused(table).code == QLatin1String("library.table"));
    Paragraph picture = test::pictureParagraph();
    picture.picture.bytes = QByteArray(kLargestPicture + 1, 'x');
    CHECK(refused(picture).kind == ErrorKind::Limit);
    picture = test::pictureParagraph();
    picture.picture.mediaType = QStringLiteral("image/svg+xml");
    refused(picture);
    CHECK(library->dump().value() == before);

    picture = test::pictureParagraph();
    picture.picture.bytes = QByteArray(kLargestPicture, 'x');
    Report edited = report;
    edited.parts[0].lead << picture;
    CHECK(library->save({{report, edited}}));
}

TEST_CASE("the pictures of one report have a limit together")
{
    const auto database = Database::inMemory();
    REQUIRE(database);
    REQUIRE(migrate(**database, migrations()));
    Report report = test::smallReport();
    report.foreword << test::pictureParagraph();
    report.parts[0].sections[0].items[0].body << test::pictureParagraph();
    REQUIRE(saveReport(**database, nullptr, &report));
    const qint64 size = test::onePixel().bytes.size();
    CHECK(checkPictures(**database, report.id, 2 * size));
    CHECK(checkPictures(**database, Id {QStringLiteral("another")}, 0));
    const Status refused = checkPictures(**database, report.id, 2 * size - 1);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Limit);
    CHECK(refused.error().message.contains(report.title));
    CHECK_FALSE(refused.error().remedy.isEmpty());
}

TEST_CASE("the kept files have a limit together, and one that goes makes room")
{
    const auto database = Database::inMemory();
    REQUIRE(database);
    REQUIRE(migrate(**database, migrations()));
    const SourceFile first = test::smallSource();
    const SourceFile second = sourceFile(QStringLiteral("乙.docx"), {}, first.received, QByteArray(1000, 'x'));
    REQUIRE(saveSources(**database, {{std::nullopt, first}}));
    const qint64 most = first.bytes.size() + second.bytes.size();
    CHECK(checkSources(**database, {{std::nullopt, second}}, most));
    const Status refused = checkSources(**database, {{std::nullopt, second}}, most - 1);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Limit);
    CHECK_FALSE(refused.error().remedy.isEmpty());
    CHECK(checkSources(**database, {{first, std::nullopt}, {std::nullopt, second}}, most - 1));
}

TEST_CASE("the register of units comes back in its order, whatever happens to it")
{
    const Folder folder;
    auto library = newLibrary(folder);
    CHECK(library->units().value().isEmpty());
    UnitRegister units = test::smallRegister();
    REQUIRE(library->save(unitsOnly({}, units)));
    test::RandomEdits random(5);
    for (int i = 0; i < 40; ++i) {
        UnitRegister after = units;
        if (random.below(2) == 0 && !after.isEmpty())
            after.move(0, after.size() - 1);
        if (random.below(2) == 0)
            after = random.units() + after.mid(0, 5);
        if (!after.isEmpty())
            after[0].aliases << random.text();
        REQUIRE(library->save(unitsOnly(units, after)));
        units = after;
        reopen(library);
        REQUIRE(library->units().value() == units);
    }
    CHECK(library->save(unitsOnly({}, {})).error().code == QLatin1String("library.stale"));
    const UnitRegister twice = units + units;
    CHECK(library->save(unitsOnly(units, twice)).error().code == QLatin1String("library.unit.double"));
    CHECK(library->units().value() == units);
    CHECK(library->verify().value().isEmpty());
}

TEST_CASE("a kept file comes back with every byte, and lists do not read it")
{
    const Folder folder;
    auto library = newLibrary(folder);
    const SourceFile first = test::smallSource();
    const SourceFile later = sourceFile(
        QStringLiteral("../../etc/passwd"), {}, QDateTime::fromSecsSinceEpoch(1600000000, Qt::UTC), QByteArray());
    REQUIRE(library->save({.sources = {{std::nullopt, first}, {std::nullopt, later}}}));
    reopen(library);
    CHECK(library->source(first.sha256).value() == first);
    CHECK(library->source(later.sha256).value() == later);
    const QList<SourceSummary> list = library->sources().value();
    REQUIRE(list.size() == 2);
    CHECK(list[0] == SourceSummary {later.sha256, later.name, later.sender, later.received, 0});
    CHECK(list[1].size == first.bytes.size());
    CHECK(library->source(QStringLiteral("0")).error().code == QLatin1String("library.source.none"));

    const QByteArray dump = library->dump().value();
    CHECK(dump.contains(first.sha256.toLatin1()));
    CHECK(dump.contains("2018-11-26T02:40:00Z"));
    CHECK_FALSE(dump.contains(first.bytes));

    SourceFile named = first;
    named.sender = QStringLiteral("县财政局");
    REQUIRE(library->save({.sources = {{first, named}, {later, std::nullopt}}}));
    reopen(library);
    CHECK(library->sources().value().size() == 1);
    CHECK(library->source(first.sha256).value() == named);
}

TEST_CASE("a kept file that is there already, is not its hash's or is too large is refused")
{
    const Folder folder;
    auto library = newLibrary(folder);
    const SourceFile file = test::smallSource();
    REQUIRE(library->save(newSource(file)));
    const QByteArray before = library->dump().value();
    CHECK(library->save(newSource(file)).error().code == QLatin1String("library.stale"));
    SourceFile other = file;
    other.sha256 = QString(64, u'0');
    CHECK(library->save(newSource(other)).error().code == QLatin1String("library.stale"));
    CHECK_FALSE(library->save({.sources = {{other, std::nullopt}}}));
    const SourceFile large =
        sourceFile(QStringLiteral("大.docx"), {}, file.received, QByteArray(kLargestSource + 1, 'x'));
    const Status refused = library->save(newSource(large));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Limit);
    CHECK(refused.error().message.contains(QStringLiteral("大.docx")));
    CHECK_FALSE(refused.error().remedy.isEmpty());
    CHECK(library->dump().value() == before);
}

TEST_CASE("reports, units and files of one change are written together or not at all")
{
    const Folder folder;
    auto library = newLibrary(folder);
    const Report report = test::fullReport();
    const LibraryChange all {
        {{std::nullopt, report}}, UnitsChange {{}, test::smallRegister()}, {{std::nullopt, test::smallSource()}}};
    const QByteArray empty = library->dump().value();
    LibraryChange broken = all;
    broken.units->after[0].note = QString(QChar(u'\0'));
    CHECK(library->save(broken).error().code == QLatin1String("library.text"));
    broken = all;
    broken.sources[0].after->name = QString(QChar(u'\0'));
    CHECK(library->save(broken).error().code == QLatin1String("library.text"));
    broken = all;
    broken.reports[0].after->title = QString(QChar(u'\0'));
    CHECK_FALSE(library->save(broken));
    CHECK(library->dump().value() == empty);
    REQUIRE(library->save(all));
    reopen(library);
    CHECK(library->load(report.id).value() == report);
    CHECK(library->units().value() == test::smallRegister());
    CHECK(library->source(test::smallSource().sha256).value() == test::smallSource());
}

TEST_CASE("verify finds a kept file whose bytes were changed")
{
    const Folder folder;
    auto library = newLibrary(folder);
    const QString path = library->path();
    REQUIRE(library->save(newSource(test::smallSource())));
    library.reset();
    {
        auto database = Database::open(path, path, Database::Mode::Exclusive);
        REQUIRE((*database)->execute(QStringLiteral("UPDATE source SET bytes = x'00'")));
    }
    const auto opened = Library::open(path);
    REQUIRE(opened);
    CHECK((*opened)->verify().value().size() == 1);
    CHECK((*opened)->source(test::smallSource().sha256).error().code == QLatin1String("library.damaged"));
}
