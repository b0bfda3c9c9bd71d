// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/library.h"
#include "tests/support/catch.h"
#include "tests/support/filelimit.h"
#include "tests/support/folder.h"
#include "tests/support/randomedits.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <ctime>

using namespace nianbao;
using test::Folder;
using test::RandomEdits;

namespace {

std::unique_ptr<Library> newLibrary(const QString &path)
{
    auto library = Library::create(path);
    REQUIRE(library);
    return std::move(*library);
}

std::unique_ptr<Library> openLibrary(const QString &path)
{
    auto library = Library::open(path);
    REQUIRE(library);
    return std::move(*library);
}

/// Through another connection, so that nothing comes from memory.
Report reloaded(std::unique_ptr<Library> &library, const Id &id)
{
    const QString path = library->path();
    library.reset();
    library = openLibrary(path);
    const auto report = library->load(id);
    REQUIRE(report);
    return *report;
}

} // namespace

TEST_CASE("a report comes back from the library as it was saved")
{
    const Folder folder;
    auto library = newLibrary(folder.path(QStringLiteral("我的 年报𠮷.nianbao")));
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const Report report = RandomEdits(seed).report(1990 + int(seed));
        REQUIRE(library->save({{std::nullopt, report}}));
        CHECK(reloaded(library, report.id) == report);
    }
    CHECK(library->verify().value().isEmpty());
    const auto summaries = library->reports();
    REQUIRE(summaries);
    CHECK(summaries->size() == 20);
    CHECK(summaries->first().year.number() == 2010);
}

TEST_CASE("any edits in a row leave the library equal to memory")
{
    const Folder folder;
    auto library = newLibrary(folder.path(QStringLiteral("a.nianbao")));
    for (unsigned seed = 1; seed <= 6; ++seed) {
        RandomEdits random(seed);
        Report report = random.report(2000 + int(seed));
        REQUIRE(library->save({{std::nullopt, report}}));
        for (int i = 0; i < 60; ++i) {
            const Report before = report;
            for (int step = random.below(4); step >= 0; --step)
                random.edit(report);
            const Status saved = library->save({{before, report}});
            INFO((saved ? QString() : saved.error().detail).toStdString());
            REQUIRE(saved);
            if (i % 10 == 9)
                REQUIRE(reloaded(library, report.id) == report);
        }
    }
    CHECK(library->verify().value().isEmpty());
}

TEST_CASE("a removed report takes all its rows along, the other stays")
{
    const Folder folder;
    auto library = newLibrary(folder.path(QStringLiteral("a.nianbao")));
    const QByteArray empty = library->dump().value();
    const Report first = RandomEdits(1).report(2018);
    const Report second = RandomEdits(2).report(2019);
    REQUIRE(library->save({{std::nullopt, first}, {std::nullopt, second}}));
    REQUIRE(library->save({{first, std::nullopt}}));
    CHECK(reloaded(library, second.id) == second);
    REQUIRE(library->save({{second, std::nullopt}}));
    CHECK(library->dump().value() == empty);
    REQUIRE(library->save({{std::nullopt, first}}));
    CHECK(reloaded(library, first.id) == first);
}

TEST_CASE("the same ids may stand in two editions of one report")
{
    const Folder folder;
    auto library = newLibrary(folder.path(QStringLiteral("a.nianbao")));
    const Report city = RandomEdits(1).report();
    Report web = city;
    web.id = Id {QStringLiteral("web")};
    web.edition = Edition::Web;
    REQUIRE(library->save({{std::nullopt, city}, {std::nullopt, web}}));
    REQUIRE(library->save({{city, std::nullopt}}));
    CHECK(reloaded(library, web.id) == web);
}

TEST_CASE("an id that comes once more beside an item that nobody touched is refused")
{
    const Folder folder;
    auto library = newLibrary(folder.path(QStringLiteral("a.nianbao")));
    RandomEdits random(5);
    Report report = random.report();
    QList<WorkItem> &items = report.parts[0].sections[0].items;
    items = {random.item(true), random.item(true), random.item(true)};
    REQUIRE(library->save({{std::nullopt, report}}));
    const QByteArray before = library->dump().value();
    for (const qsizetype place : {0, 1, 3}) {
        Report doubled = report;
        WorkItem twin = random.item(true);
        twin.id = items[0].id;
        doubled.parts[0].sections[0].items.insert(place, twin);
        CHECK(library->save({{report, doubled}}).error().code == QLatin1String("library.structure"));
    }
    CHECK(library->dump().value() == before);
}

TEST_CASE("what the library cannot hold is refused and nothing changes")
{
    const Folder folder;
    auto library = newLibrary(folder.path(QStringLiteral("a.nianbao")));
    RandomEdits random(3);
    const Report report = random.report();
    REQUIRE(library->save({{std::nullopt, report}}));
    const QByteArray before = library->dump().value();

    Report twin = random.report();
    CHECK(library->save({{std::nullopt, twin}}).error().code == QLatin1String("library.report.exists"));
    Report other = random.report(2020);
    other.parts[0].sections[0].id = other.parts[1].sections[0].id;
    CHECK(library->save({{std::nullopt, other}}).error().code == QLatin1String("library.structure"));
    Report deep = random.report(2021);
    WorkItem item = random.item(false);
    item.children << random.item(false);
    item.children[0].children << random.item(false);
    deep.parts[0].sections[0].items << item;
    CHECK(library->save({{std::nullopt, deep}}).error().code == QLatin1String("library.structure"));
    for (const QString &text : {QString(QChar(u'\0')), QString(QChar(char16_t(0xd842)))}) {
        Report broken = report;
        broken.parts[0].heading = QStringLiteral("a") + text;
        CHECK(library->save({{report, broken}}).error().code == QLatin1String("library.text"));
    }
    // A good change in the same transaction as a bad one does not get in either.
    CHECK_FALSE(library->save({{std::nullopt, random.report(2022)}, {std::nullopt, twin}}));
    CHECK_FALSE(library->save({{twin, std::nullopt}}));
    CHECK_FALSE(library->save({{twin, report}}));
    Report stale = report;
    stale.title += u'x';
    CHECK(library->save({{stale, report}}).error().code == QLatin1String("library.stale"));
    CHECK(library->dump().value() == before);
}

TEST_CASE("equal content gives the same dump, whatever its history")
{
    const Folder folder;
    auto straight = newLibrary(folder.path(QStringLiteral("a.nianbao")));
    auto winding = newLibrary(folder.path(QStringLiteral("b.nianbao")));
    RandomEdits random(7);
    const Report first = random.report();
    Report second = random.report(2019);
    REQUIRE(winding->save({{std::nullopt, second}}));
    REQUIRE(winding->save({{std::nullopt, first}}));
    for (int i = 0; i < 40; ++i) {
        const Report before = second;
        random.edit(second);
        REQUIRE(winding->save({{before, second}}));
    }
    REQUIRE(straight->save({{std::nullopt, first}, {std::nullopt, second}}));
    CHECK(straight->dump().value() == winding->dump().value());
    Report third = second;
    third.parts[0].sections[0].note += u'注';
    REQUIRE(winding->save({{second, third}}));
    CHECK(straight->dump().value() != winding->dump().value());
}

TEST_CASE("a disk that takes no more refuses the save and the library is as it was")
{
    const Folder folder;
    auto library = newLibrary(folder.path(QStringLiteral("a.nianbao")));
    RandomEdits random(5);
    const Report report = random.report();
    REQUIRE(library->save({{std::nullopt, report}}));
    const QByteArray before = library->dump().value();
    Report big = report;
    for (int i = 0; i < 300; ++i)
        big.parts[0].sections[0].items << random.item();
    const auto size = rlim_t(QFileInfo(library->path()).size());
    for (const rlim_t room : {rlim_t(0), rlim_t(512), size / 2, size, size + 8192}) {
        CAPTURE(room);
        {
            const test::FileLimit limit(room);
            const Status refused = library->save({{report, big}});
            REQUIRE_FALSE(refused);
            CHECK(refused.error().kind == ErrorKind::Disk);
            CHECK(library->load(report.id).value() == report);
        }
        const auto after = library->dump();
        REQUIRE(after);
        CHECK(*after == before);
    }
    REQUIRE(library->save({{report, big}}));
    CHECK(reloaded(library, report.id) == big);
    CHECK(library->verify().value().isEmpty());
}

TEST_CASE("a copy is a library of its own and never takes the place of something by accident")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a.nianbao"));
    const QString copy = folder.path(QStringLiteral("副 本'\".nianbao"));
    auto library = newLibrary(path);
    REQUIRE(library->save({{std::nullopt, RandomEdits(1).report()}}));
    REQUIRE(library->copyTo(copy, Overwrite::No));
    CHECK(openLibrary(copy)->dump().value() == library->dump().value());
    CHECK(library->copyTo(copy, Overwrite::No).error().code == QLatin1String("target.exists"));
    CHECK_FALSE(library->copyTo(path, Overwrite::Yes));
    CHECK_FALSE(library->copyTo(folder.path(), Overwrite::Yes));
    {
        const QByteArray old = test::contentOf(copy);
        const test::FileLimit limit(4096);
        const Status refused = library->copyTo(copy, Overwrite::Yes);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Disk);
        CHECK(refused.error().file == copy);
        CHECK(test::contentOf(copy) == old);
    }
    CHECK(library->copyTo(copy, Overwrite::Yes));
    CHECK(library->verify().value().isEmpty());
    library.reset();
    CHECK(folder.names().size() == 2);
}

TEST_CASE("a library is new only where nothing is")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a.nianbao"));
    REQUIRE(test::putFile(path, "mine"));
    CHECK(Library::create(path).error().code == QLatin1String("target.exists"));
    CHECK(test::contentOf(path) == "mine");
    CHECK(Library::create(folder.path(QStringLiteral("no/such.nianbao"))).error().kind == ErrorKind::Disk);
    {
        const test::FileLimit limit(4096);
        CHECK(Library::create(folder.path(QStringLiteral("b.nianbao"))).error().kind == ErrorKind::Disk);
    }
    CHECK(folder.names() == QStringList {QStringLiteral("a.nianbao")});
}

TEST_CASE("twenty years of 500 items open quickly, and one edit among 10,000 items is cheap", "[.bench]")
{
    const Folder folder;
    auto library = newLibrary(folder.path(QStringLiteral("a.nianbao")));
    RandomEdits random(1);
    for (int year = 2000; year < 2020; ++year) {
        Report report = random.report(year);
        while (report.parts[0].sections.size() < 7)
            report.parts[0].sections << random.section();
        for (int i = 0; i < 500; ++i)
            report.parts[0].sections[i % 7].items << random.item(false);
        REQUIRE(library->save({{std::nullopt, report}}));
    }
    const QString path = library->path();
    library.reset();
    QElapsedTimer timer;
    timer.start();
    const std::clock_t start = std::clock();
    library = openLibrary(path);
    WARN("open: " << double(timer.nsecsElapsed()) / 1e6 << " ms, CPU "
                  << double(std::clock() - start) * 1000 / CLOCKS_PER_SEC << " ms, " << QFileInfo(path).size() / 1024
                  << " KiB");
    const auto list = library->reports();
    timer.start();
    REQUIRE(library->load(list->first().id));
    WARN("load one: " << double(timer.nsecsElapsed()) / 1e6 << " ms");

    for (const int items : {100, 10'000}) {
        Report report = random.report(2030 + items % 7);
        while (report.parts[0].sections.size() < 7)
            report.parts[0].sections << random.section();
        for (int i = 0; i < items; ++i)
            report.parts[0].sections[i % 7].items << random.item(false);
        timer.start();
        REQUIRE(library->save({{std::nullopt, report}}));
        WARN(items << " items, first save: " << double(timer.nsecsElapsed()) / 1e6 << " ms");
        const auto measure = [&](const char *name, auto change) {
            timer.start();
            const std::clock_t cpu = std::clock();
            for (int i = 0; i < 20; ++i) {
                const Report before = report;
                change(report);
                REQUIRE(library->save({{before, report}}));
            }
            WARN(items << " items, " << name << ": " << double(timer.nsecsElapsed()) / 20e6 << " ms, CPU "
                       << double(std::clock() - cpu) * 50 / CLOCKS_PER_SEC << " ms");
        };
        measure("edit", [&](Report &r) { r.parts[0].sections[3].items[5].title = random.text() + u'x'; });
        measure("insert first", [&](Report &r) { r.parts[0].sections[3].items.prepend(random.item(false)); });
        measure("move up", [&](Report &r) { r.parts[0].sections[3].items.swapItemsAt(3, 4); });
        measure(
            "move over", [&](Report &r) { r.parts[0].sections[2].items << r.parts[0].sections[3].items.takeLast(); });
    }
}

TEST_CASE("reports may trade their years and editions in one change")
{
    const Folder folder;
    auto library = newLibrary(folder.path(QStringLiteral("a.nianbao")));
    const Report first = RandomEdits(1).report(2018);
    const Report second = RandomEdits(2).report(2019);
    const Report third = RandomEdits(3).report(2020);
    REQUIRE(library->save({{std::nullopt, first}, {std::nullopt, second}, {std::nullopt, third}}));
    const auto inPlaceOf = [](Report report, const Report &other) {
        report.year = other.year;
        report.organisation = other.organisation;
        report.edition = other.edition;
        return report;
    };
    const Report newFirst = inPlaceOf(first, second);
    const Report newSecond = inPlaceOf(second, third);
    const Report newThird = inPlaceOf(third, first);
    REQUIRE(library->save({{first, newFirst}, {second, newSecond}, {third, newThird}}));
    CHECK(reloaded(library, first.id) == newFirst);
    CHECK(reloaded(library, second.id) == newSecond);
    CHECK(reloaded(library, third.id) == newThird);
    // Two of one name are refused as before.
    const QByteArray dump = library->dump().value();
    CHECK(library->save({{newFirst, inPlaceOf(newFirst, newSecond)}}).error().kind == ErrorKind::Usage);
    CHECK(library->dump().value() == dump);
}
