// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a library does can end before each of its statements and rows.
#include "tests/support/eachstep.h"
#include "core/store/growingcopy.h"
#include "core/store/librarypast.h"
#include "core/store/salvage.h"
#include "core/store/schema.h"
#include "tests/support/filelimit.h"
#include "tests/support/oldlibraries.h"
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
    for (Part &part : report.parts) {
        for (Section &section : part.sections)
            section.plan.answers.clear();
    }
    report.parts.removeFirst();
    Part part;
    part.id = Id {QStringLiteral("new-part")};
    part.sections = {edits.section()};
    report.parts.prepend(part);
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
    const QString path = scratch.path(QStringLiteral("损坏.nianbao"));
    scratch.library(QStringLiteral("小.nianbao"), {test::smallReport()}).reset();
    const QByteArray small = test::contentOf(scratch.path(QStringLiteral("小.nianbao")));
    const Everything start(scratch);
    const auto [sound, every] = GENERATE_COPY(table<QByteArray, int>({{small, 13}, {start.bytes, 37}}));
    QByteArray damaged = sound;
    damaged.replace(4096, 4096, QByteArray(4096, '\0'));
    REQUIRE(test::putFile(path, damaged));
    const QString to = scratch.path(QStringLiteral("抢救.nianbao"));
    const QStringList before = scratch.names();
    endedAtEachStep([&] { return salvageLibrary(path, to, {}).has_value(); },
        [&](bool isDone) {
            CHECK(QFile::exists(to) == isDone);
            if (isDone)
                dumpOf(to);
            QFile::remove(to);
            CHECK(test::contentOf(path) == damaged);
            CHECK(scratch.names() == before);
        },
        every);
}

TEST_CASE("an older library whose opening ends at any step opens the next time")
{
    for (int version = 1; version < currentVersion(); ++version) {
        const Scratch scratch;
        const QString path = scratch.path(QStringLiteral("旧.nianbao"));
        test::makeLibraryOfVersion(version, path);
        const QByteArray bytes = test::contentOf(path);
        const auto putBack = [&] {
            for (const QString &name : scratch.names())
                QFile::remove(scratch.path(name));
            REQUIRE(test::putFile(path, bytes));
        };
        opened(path);
        const QByteArray whole = dumpOf(path);
        putBack();
        endedAtEachStep([&] { return Library::open(path).has_value(); },
            [&](bool) {
                opened(path);
                CHECK(dumpOf(path) == whole);
                putBack();
            },
            17);
        endedAtEachStep([&] { return Library::openReadOnly(path).has_value(); },
            [&](bool) { CHECK(test::contentOf(path) == bytes); }, 7);
    }
}

TEST_CASE("a library whose writer died is recovered the next time where the recovery ends at any step")
{
    const Scratch scratch;
    const Everything start(scratch);
    test::dieWhileWriting(start.path);
    const QString journal = start.path + QStringLiteral("-journal");
    const QByteArray cutOff = test::contentOf(start.path);
    const QByteArray hot = test::contentOf(journal);
    const auto putBack = [&] {
        REQUIRE(test::putFile(start.path, cutOff));
        REQUIRE(test::putFile(journal, hot));
    };
    endedAtEachStep([&] { return Library::openReadOnly(start.path).has_value(); },
        [&](bool) { CHECK(test::contentOf(start.path) == cutOff); }, 3);
    const QString saved = scratch.path(QStringLiteral("抢救.nianbao"));
    endedAtEachStep([&] { return salvageLibrary(start.path, saved, {}).has_value(); },
        [&](bool isDone) {
            CHECK(QFile::exists(saved) == isDone);
            QFile::remove(saved);
        },
        101);
    endedAtEachStep([&] { return Library::open(start.path).has_value(); },
        [&](bool) {
            CHECK(opened(start.path)->dump().value() == start.dump);
            putBack();
        });
}

TEST_CASE("the past of a library comes whole or not at all, and moves and removals are in it")
{
    const Scratch scratch;
    const Everything start(scratch);
    const auto library = opened(start.path);
    REQUIRE(library->save(start.change()));
    const auto whole = library->past();
    REQUIRE(whole);
    endedAtEachStep([&] { return library->past().has_value(); }, [](bool) {});
    for (qint64 number = 1; number <= library->newestChange().value(); ++number)
        endedAtEachStep([&] { return library->reportAt(start.edited.id, number).has_value(); }, [](bool) {});
}

TEST_CASE("a library whose file has gone answers no question after the write that the disk refused")
{
    const Scratch scratch;
    const Everything start(scratch);
    const auto library = opened(start.path);
    const LibraryChange change = start.change();
    CHECK_FALSE(library->isTouched());
    CHECK_FALSE(library->save({{std::nullopt, std::nullopt}})); // no report at all
    for (int step = 1;; ++step) { // until it is the opening anew that is ended
        const test::FileLimit limit(4096);
        const InterruptionAt at(step);
        const Status refused = library->save(change);
        REQUIRE_FALSE(refused);
        REQUIRE(at.hasCome());
        if (refused.error().kind == ErrorKind::Disk)
            break;
    }
    REQUIRE(QFile::rename(start.path, scratch.path(QStringLiteral("别处.nianbao"))));
    const Id report = start.edited.id;
    CHECK(library->isTouched());
    CHECK_FALSE(library->load(Id {QStringLiteral("another")}));
    CHECK_FALSE(library->reports());
    CHECK_FALSE(library->units());
    CHECK_FALSE(library->sources());
    CHECK_FALSE(library->source(letter("旧的").sha256));
    CHECK_FALSE(library->refusals());
    CHECK_FALSE(library->changes({}));
    CHECK_FALSE(library->newestChange());
    CHECK_FALSE(library->state());
    CHECK_FALSE(library->reportAt(report, 1));
    CHECK_FALSE(library->past());
    CHECK_FALSE(library->presentVersion(Id {QStringLiteral("v2")}, report, QStringLiteral("定稿"), {}));
    CHECK_FALSE(library->versions(report));
    CHECK_FALSE(library->copyTo(scratch.path(QStringLiteral("副本.nianbao")), Overwrite::No));
    CHECK_FALSE(library->beginCopy(scratch.path(QStringLiteral("副本.nianbao"))));
    CHECK_FALSE(library->verify());
    CHECK_FALSE(library->dump());
    CHECK_FALSE(library->save(start.change()));
    CHECK(dumpOf(scratch.path(QStringLiteral("别处.nianbao"))) == start.dump);
    CHECK_FALSE(Library::openReadOnly(scratch.path(QStringLiteral("别处.nianbao"))).value()->isTouched());
}
