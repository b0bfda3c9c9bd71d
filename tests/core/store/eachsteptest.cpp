// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a library does can end before each of its statements and rows.
#include "tests/support/eachstep.h"
#include "core/store/growingcopy.h"
#include "core/store/salvage.h"
#include "tests/support/randomedits.h"
#include "tests/support/reports.h"
#include "tests/support/scratch.h"

using namespace nianbao;
using test::endedAtEachStep;
using test::Scratch;

namespace {

const QDateTime kNoon(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);

SourceFile letter(const QByteArray &bytes)
{
    return sourceFile(QStringLiteral("来文.docx"), QStringLiteral("城关镇"), kNoon, bytes);
}

Unit unit(const QString &id, const QString &name)
{
    Unit made;
    made.id = Id {id};
    made.name = name;
    made.aliases = {name + u'甲', name + u'乙'};
    return made;
}

Report later(Report report, unsigned seed)
{
    test::RandomEdits edits(seed);
    for (int i = 0; i < 12; ++i)
        edits.edit(report);
    report.title += QStringLiteral("（修改）");
    return report;
}

/// A library with a past, and a change of everything that one can hold.
struct Everything {
    explicit Everything(const Scratch &scratch)
        : edited(test::fullReport())
        , removed(test::smallReport())
    {
        removed.id = Id {QStringLiteral("gone")};
        removed.year = *Year::from(1999);
        const auto library = scratch.library(QStringLiteral("base.nianbao"), {edited, removed});
        units = {
            unit(QStringLiteral("u1"), QStringLiteral("司法局")), unit(QStringLiteral("u2"), QStringLiteral("城关镇"))};
        refusal = {edited.id, QStringLiteral("城关镇/台账.csv"), QStringLiteral("abc")};
        LibraryChange start;
        start.units = UnitsChange {{}, units};
        start.sources = {{{}, letter("旧的")}};
        start.refusals = {{{}, refusal}};
        REQUIRE(library->save(start));
        version = library->presentVersion(Id {QStringLiteral("v1")}, edited.id, QStringLiteral("送审稿"), {}).value();
        REQUIRE(library->save({.versions = {{{}, version}}}));
        path = library->path();
        bytes = test::contentOf(path);
        dump = library->dump().value();
    }

    [[nodiscard]] LibraryChange change() const
    {
        Report added = test::RandomEdits(5).report(2001);
        Report after = later(edited, 3);
        after.id = edited.id;
        ReportVersion renamed = version;
        renamed.name = QStringLiteral("定稿");
        Refusal other = refusal;
        other.hash = QStringLiteral("def");
        LibraryChange change {.reports = {{edited, after}, {{}, added}, {removed, {}}}};
        change.units = UnitsChange {units, {units[1], unit(QStringLiteral("u3"), QStringLiteral("财政局"))}};
        change.sources = {{letter("旧的"), {}}, {{}, letter("新的")}};
        change.versions = {{version, renamed}};
        change.refusals = {{refusal, {}}, {{}, other}};
        return change;
    }

    Report edited;
    Report removed;
    UnitRegister units;
    Refusal refusal;
    ReportVersion version;
    QString path;
    QByteArray bytes;
    QByteArray dump;
};

std::unique_ptr<Library> opened(const QString &path)
{
    auto library = Library::open(path);
    REQUIRE(library);
    return std::move(*library);
}

QByteArray dumpOf(const QString &path)
{
    const auto library = Library::openReadOnly(path);
    REQUIRE(library);
    CHECK((*library)->verify().value().isEmpty());
    return (*library)->dump().value();
}

} // namespace

TEST_CASE("a change of everything that ends at any step has changed nothing, or all")
{
    const Scratch scratch;
    const Everything start(scratch);
    const LibraryChange change = start.change();
    QByteArray after;
    {
        const auto library = opened(start.path);
        REQUIRE(library->save(change));
        after = library->dump().value();
    }
    std::unique_ptr<Library> library;
    const int steps = endedAtEachStep(
        [&] {
            library.reset();
            REQUIRE(test::putFile(start.path, start.bytes));
            auto opened = Library::open(start.path);
            if (!opened)
                return false;
            library = std::move(*opened);
            return library->save(change).has_value();
        },
        [&](bool isDone) {
            library.reset();
            CHECK(dumpOf(start.path) == (isDone ? after : start.dump));
        });
    CHECK(steps > 100);
}

TEST_CASE("what is asked of a library comes whole, or with an error, at whatever step it ends")
{
    const Scratch scratch;
    const Everything start(scratch);
    const auto library = opened(start.path);
    REQUIRE(library->save(start.change()));
    const Id report = start.edited.id;
    const QString source = letter("新的").sha256;
    const auto asked = [&](auto question) {
        const auto whole = question();
        REQUIRE(whole);
        std::optional<decltype(question())> answer;
        endedAtEachStep(
            [&] {
                answer = question();
                return answer->has_value();
            },
            [&](bool isDone) {
                if (isDone)
                    CHECK((**answer == *whole));
                else
                    CHECK(answer->error().kind == ErrorKind::Cancelled);
            });
    };
    asked([&] { return library->load(report); });
    asked([&] { return library->units(); });
    asked([&] { return library->sources(); });
    asked([&] { return library->source(source); });
    asked([&] { return library->refusals(); });
    asked([&] { return library->changes({}); });
    asked([&] { return library->changes({.report = report, .node = report, .field = Field::Title}); });
    asked([&] { return library->newestChange(); });
    asked([&] { return library->state(); });
    asked([&] { return library->reportAt(report, 2); });
    asked([&] { return library->versions(report); });
    asked([&] { return library->verify(); });
    asked([&] { return library->dump(); });
}

TEST_CASE("a copy that ends at any step leaves nothing behind")
{
    const Scratch scratch;
    const Everything start(scratch);
    const auto library = opened(start.path);
    const QString copy = scratch.path(QStringLiteral("副本.nianbao"));
    const QStringList before = scratch.names();
    endedAtEachStep([&] { return library->copyTo(copy, Overwrite::No).has_value(); },
        [&](bool isDone) {
            if (isDone) {
                CHECK(dumpOf(copy) == start.dump);
                QFile::remove(copy);
            }
            CHECK(scratch.names() == before);
        });
}

TEST_CASE("a new library that ends at any step is there or not")
{
    const Scratch scratch;
    const QString path = scratch.path(QStringLiteral("新.nianbao"));
    endedAtEachStep([&] { return Library::create(path).has_value(); },
        [&](bool isDone) {
            CHECK(QFile::exists(path) == isDone);
            if (isDone)
                CHECK(Library::open(path));
            QFile::remove(path);
            CHECK(scratch.names().isEmpty());
        });
}

TEST_CASE("a salvage that ends at any step leaves the damaged file alone and nothing beside it")
{
    const Scratch scratch;
    const Everything start(scratch);
    QByteArray damaged = start.bytes;
    damaged.replace(4096, 4096, QByteArray(4096, '\0'));
    const QString path = scratch.path(QStringLiteral("损坏.nianbao"));
    const QString to = scratch.path(QStringLiteral("抢救.nianbao"));
    REQUIRE(test::putFile(path, damaged));
    const QStringList before = scratch.names();
    endedAtEachStep([&] { return salvageLibrary(path, to, {}).has_value(); },
        [&](bool isDone) {
            CHECK(QFile::exists(to) == isDone);
            if (isDone)
                dumpOf(to);
            QFile::remove(to);
            CHECK(test::contentOf(path) == damaged);
            CHECK(scratch.names() == before);
        });
}
