// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/salvage.h"

#include "core/store/library.h"
#include "tests/support/catch.h"
#include "tests/support/folder.h"
#include "tests/support/randomedits.h"
#include "tests/support/scratch.h"
#include "tests/support/soundlibrary.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>

#include <sys/wait.h>
#include <unistd.h>

using namespace nianbao;
using test::contentOf;
using test::putFile;
using test::RandomEdits;
using test::Scratch;

namespace {

constexpr int kPage = 4096;

/// A closed library of several pages: two reports, units, a kept file, and what was changed since.
QByteArray largeLibrary(const Scratch &scratch, QByteArray *dump = nullptr)
{
    RandomEdits edits(7);
    Report first = edits.report();
    first.parts.first().sections.first().lead = {Paragraph {.text = QString(9000, QChar(u'法'))}};
    Report second = RandomEdits(8).report();
    second.year = *Year::from(first.year.number() + 1);
    const auto library = scratch.library(QStringLiteral("large.nianbao"), {first, second});
    Report edited = first;
    edited.title = QStringLiteral("改过的标题");
    const QByteArray letter(30'000, 'x');
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(letter, QCryptographicHash::Sha256).toHex());
    edited.parts.first().sections.first().origin.file = QStringLiteral("来文.docx");
    edited.parts.first().sections.first().origin.source = hash;
    Unit unit;
    unit.id = Id {QStringLiteral("u1")};
    unit.name = QStringLiteral("城关镇");
    LibraryChange change {.reports = {{first, edited}}};
    change.units = UnitsChange {{}, {unit}};
    change.sources = {{{},
        SourceFile {hash, QStringLiteral("来文.docx"), QStringLiteral("城关镇"),
            QDateTime({2019, 1, 5}, {9, 0}, Qt::UTC), letter}}};
    REQUIRE(library->save(change));
    if (dump)
        *dump = *library->dump();
    return contentOf(library->path());
}

/// Puts a file there that a salvage is tried on.
QString damagedFile(const Scratch &scratch, const QByteArray &bytes)
{
    const QString path = scratch.path(QStringLiteral("damaged.nianbao"));
    REQUIRE(putFile(path, bytes));
    return path;
}

QByteArray dumpOf(const QString &path)
{
    const auto library = Library::openReadOnly(path);
    REQUIRE(library);
    const auto faults = (*library)->verify();
    REQUIRE(faults);
    CHECK(faults->isEmpty());
    return *(*library)->dump();
}

QByteArray withPage(QByteArray bytes, int page, char filling)
{
    return bytes.replace((page - 1) * kPage, kPage, QByteArray(kPage, filling));
}

} // namespace

TEST_CASE("a library whose rows can all be read comes out as it was, its record of changes too")
{
    const Scratch scratch;
    QByteArray dump;
    QByteArray bytes = largeLibrary(scratch, &dump);
    // The counter of free pages: the gate refuses the file, no row is touched.
    bytes.replace(36, 4, QByteArray("\x00\x00\x00\x63", 4));
    const QString path = damagedFile(scratch, bytes);
    REQUIRE_FALSE(Library::open(path));
    const QString to = scratch.path(QStringLiteral("saved.nianbao"));
    const auto salvaged = salvageLibrary(path, to, {});
    REQUIRE(salvaged);
    CHECK(salvaged->losses == QStringList {});
    CHECK(salvaged->reports == 2);
    CHECK(salvaged->sources == 1);
    CHECK(dumpOf(to) == dump);
    CHECK((*Library::openReadOnly(to))->changes({})->size() == 2);
    CHECK(contentOf(path) == bytes);
}

TEST_CASE("the first page wiped out loses nothing, and the record of changes is there")
{
    const Scratch scratch;
    QByteArray dump;
    const QByteArray bytes = withPage(largeLibrary(scratch, &dump), 1, '\0');
    const QString path = damagedFile(scratch, bytes);
    const QString to = scratch.path(QStringLiteral("saved.nianbao"));
    const auto salvaged = salvageLibrary(path, to, {});
    REQUIRE(salvaged);
    CHECK(dumpOf(to) == dump);
}

TEST_CASE("where the record of changes is whole, it makes up for reports whose own rows are lost")
{
    const Scratch scratch;
    Report first = RandomEdits(3).report();
    first.id = Id {QStringLiteral("qinghe-2017")};
    Report second = RandomEdits(4).report();
    second.id = Id {QStringLiteral("qinghe-2018")};
    second.year = *Year::from(first.year.number() + 1);
    QByteArray dump;
    {
        const auto library = scratch.library(QStringLiteral("sound.nianbao"), {first, second});
        const auto version = library->presentVersion(
            Id {QStringLiteral("v1")}, first.id, QStringLiteral("送审稿"), QStringLiteral("第一次"));
        REQUIRE(version);
        REQUIRE(library->save(LibraryChange {.versions = {{{}, *version}}}));
        dump = *library->dump();
    }
    const QByteArray bytes = contentOf(scratch.path(QStringLiteral("sound.nianbao")));
    const QString path = damagedFile(scratch, withPage(bytes, 2, '\0')); // the table of reports
    REQUIRE_FALSE(Library::open(path));
    const QString to = scratch.path(QStringLiteral("saved.nianbao"));
    const auto salvaged = salvageLibrary(path, to, {});
    REQUIRE(salvaged);
    CHECK(salvaged->reports == 2);
    CHECK(salvaged->losses.join(u'\n').contains(QStringLiteral("修改记录完整")));
    CHECK(dumpOf(to) == dump);
    const auto library = Library::openReadOnly(to);
    REQUIRE(library);
    CHECK((*library)->changes({})->size() == 2);
    CHECK((*library)->versions(first.id)->size() == 1);
    CHECK(*(*library)->reportAt(second.id, 1) == second);
}

TEST_CASE("a record of changes that is broken off is kept up to the break, and what came behind is told")
{
    const Scratch scratch;
    Report report = RandomEdits(3).report();
    const QString path = scratch.path(QStringLiteral("sound.nianbao"));
    {
        const auto library = scratch.library(QStringLiteral("sound.nianbao"), {report});
        for (int i = 2; i <= 6; ++i) {
            Report after = report;
            after.title = QStringLiteral("第%1稿").arg(i);
            REQUIRE(library->save({{report, after}}));
            report = after;
        }
    }
    test::tamper(path, "DELETE FROM change_row WHERE change = 4");
    const QString to = scratch.path(QStringLiteral("saved.nianbao"));
    const auto salvaged = salvageLibrary(path, to, {});
    REQUIRE(salvaged);
    CHECK(salvaged->losses.join(u'\n').contains(QStringLiteral("保留到第3条；后面的3条")));
    const auto library = Library::openReadOnly(to);
    REQUIRE(library);
    CHECK((*library)->verify()->isEmpty());
    CHECK(*(*library)->load(report.id) == report);
    CHECK((*library)->changes({})->size() == 4);
    CHECK((*(*library)->reportAt(report.id, 3))->title == QStringLiteral("第3稿"));
}

TEST_CASE("without a record of changes reports whose rows are lost stand under names of their own")
{
    const Scratch scratch;
    Report first = RandomEdits(3).report();
    first.id = Id {QStringLiteral("qinghe-2017")};
    Report second = RandomEdits(4).report();
    second.id = Id {QStringLiteral("qinghe-2018")};
    second.year = *Year::from(first.year.number() + 1);
    (void)scratch.library(QStringLiteral("sound.nianbao"), {first, second});
    const QString path = scratch.path(QStringLiteral("sound.nianbao"));
    test::tamper(path, "UPDATE change SET hash = previous WHERE number = 1; DELETE FROM report");
    const QString to = scratch.path(QStringLiteral("saved.nianbao"));
    const auto salvaged = salvageLibrary(path, to, {});
    REQUIRE(salvaged);
    CHECK(salvaged->reports == 2);
    CHECK(salvaged->losses.join(u'\n').contains(second.title)); // its title is still in the record
    (void)dumpOf(to);
}

TEST_CASE("a library that another program has open is not salvaged from under it")
{
    const Scratch scratch;
    const QString path = scratch.library(QStringLiteral("年报.nianbao"), {RandomEdits(3).report()})->path();
    int ready[2];
    int leave[2];
    REQUIRE(::pipe(ready) == 0);
    REQUIRE(::pipe(leave) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto library = Library::open(path);
        char byte = library ? 'y' : 'n';
        const bool done = ::write(ready[1], &byte, 1) == 1 && ::read(leave[0], &byte, 1) == 1;
        ::_exit(done ? 0 : 1);
    }
    char byte = 0;
    REQUIRE(::read(ready[0], &byte, 1) == 1);
    REQUIRE(byte == 'y');
    const auto refused = salvageLibrary(path, scratch.path(QStringLiteral("saved.nianbao")), {});
    REQUIRE(::write(leave[1], &byte, 1) == 1);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::InUse);
    CHECK_FALSE(QFile::exists(scratch.path(QStringLiteral("saved.nianbao"))));
}

TEST_CASE("whichever page is wiped out, the rest is saved into a sound library and the loss is told")
{
    const Scratch scratch;
    QByteArray whole;
    const QByteArray bytes = largeLibrary(scratch, &whole);
    const int pages = int(bytes.size() / kPage);
    REQUIRE(pages > 40);
    int silent = 0;
    int named = 0;
    for (int page = 2; page <= pages; ++page) {
        CAPTURE(page);
        const QString path = damagedFile(scratch, withPage(bytes, page, '\xa5'));
        const QString to = scratch.path(QStringLiteral("saved%1.nianbao").arg(page));
        const auto salvaged = salvageLibrary(path, to, {});
        REQUIRE(salvaged);
        CHECK(salvaged->reports == 2);
        const QByteArray dump = dumpOf(to);
        silent += salvaged->losses.isEmpty() ? 1 : 0;
        if (salvaged->losses.isEmpty())
            CHECK((dump == whole));
        const bool isNamed = salvaged->losses.join(u'\n').contains(QStringLiteral("原文件“来文.docx”不在抢救出来的"));
        CHECK(isNamed == (salvaged->sources == 0 && dump.contains("来文.docx")));
        named += isNamed ? 1 : 0;
    }
    CHECK(named > 0);
    CHECK(silent < pages);
}

TEST_CASE("random bytes anywhere never end a salvage in a crash or in an unsound library")
{
    const Scratch scratch;
    const QByteArray bytes = largeLibrary(scratch);
    QRandomGenerator random(20190105);
    for (int round = 0; round < 60; ++round) {
        CAPTURE(round);
        QByteArray damaged = bytes;
        for (int i = 0; i < 1 << random.bounded(10); ++i)
            damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
        if (round % 5 == 0)
            damaged.truncate(random.bounded(int(damaged.size())));
        const QString path = damagedFile(scratch, damaged);
        const QString to = scratch.path(QStringLiteral("saved%1.nianbao").arg(round));
        const auto salvaged = salvageLibrary(path, to, {});
        if (!salvaged) {
            INFO(salvaged.error().message.toStdString() << salvaged.error().detail.toStdString());
            CHECK((salvaged.error().code == QLatin1String("salvage.nothing")
                || salvaged.error().code == QLatin1String("library.newer")));
            CHECK_FALSE(QFile::exists(to));
            continue;
        }
        (void)dumpOf(to);
    }
}

TEST_CASE("a file without anything of a library is refused, and nothing is made")
{
    const Scratch scratch;
    const QString to = scratch.path(QStringLiteral("saved.nianbao"));
    for (const QByteArray &bytes : {QByteArray(), QByteArray("x"), QByteArray(100'000, '\x0d'), QByteArray(8192, 0)}) {
        const QString path = damagedFile(scratch, bytes);
        const auto refused = salvageLibrary(path, to, {});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == QLatin1String("salvage.nothing"));
        CHECK_FALSE(QFile::exists(to));
    }
    CHECK_FALSE(salvageLibrary(scratch.path(QStringLiteral("none.nianbao")), to, {}));
    const auto open = scratch.library(QStringLiteral("open.nianbao"), {});
    CHECK_FALSE(salvageLibrary(open->path(), to, {}));
}
