// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/library.h"
#include "tests/support/catch.h"
#include "tests/support/folder.h"
#include "tests/support/oldlibraries.h"
#include "tests/support/randomedits.h"
#include "tests/support/reports.h"

#include <sqlite3.h>

using namespace nianbao;
using test::Folder;

namespace {

const QDateTime kMoment(QDate(2019, 1, 5), QTime(9, 30, 0, 250), Qt::UTC);

std::unique_ptr<Library> newLibrary(const QString &path)
{
    auto library = Library::create(path);
    REQUIRE(library);
    (*library)->setScribe({[] { return QStringLiteral("法规股"); }, [] { return kMoment; }});
    return std::move(*library);
}

/// Runs SQL behind the library's back.
void tamper(const QString &path, const char *sql)
{
    sqlite3 *connection = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &connection) == SQLITE_OK);
    CHECK(sqlite3_exec(connection, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    REQUIRE(sqlite3_changes(connection) > 0);
    sqlite3_close(connection);
}

QStringList faultsOf(const QString &path)
{
    auto library = Library::openReadOnly(path);
    if (!library) // the gate has found it out already
        return {library.error().message};
    return (*library)->verify().value();
}

Picture tinyPicture(char last)
{
    return {QByteArray("\x89PNG\r\n\x1a\n", 8) + last, QStringLiteral("image/png"), 300};
}

/// The faults of a copy of the library to which something was done behind its back.
QStringList faultsAfter(const QString &sound, const char *deed)
{
    const QString path = sound + QStringLiteral(".changed");
    QFile::remove(path);
    REQUIRE(QFile::copy(sound, path));
    tamper(path, deed);
    return faultsOf(path);
}

/// A library in which everything was edited that the record of changes knows. The number of its newest change.
qint64 makeEdited(const QString &path)
{
    const auto library = newLibrary(path);
    const Report first = test::smallReport();
    REQUIRE(library->save({{{}, first}}));
    Report second = first;
    second.title = QStringLiteral("改过的标题");
    second.parts[0].sections[0].items[0].title = QStringLiteral("改过的条目。");
    second.parts[0].sections[0].items << test::item(QStringLiteral("新"), QStringLiteral("新的一条。"));
    REQUIRE(library->save({{first, second}}));
    Report third = second;
    third.parts[0].sections[1].items << third.parts[0].sections[0].items.takeLast();
    third.parts[0].sections[1].items.last().children << test::item(QStringLiteral("子"), QStringLiteral("子项。"));
    REQUIRE(library->save({{second, third}}));
    test::RandomEdits edits(3);
    Unit unit;
    unit.id = Id {QStringLiteral("u1")};
    unit.name = QStringLiteral("司法局");
    REQUIRE(library->save(LibraryChange {.units = UnitsChange {{}, {unit}}}));
    REQUIRE(library->save(LibraryChange {.sources = {{{}, edits.source()}}}));
    const auto named = [&](const char *id) {
        return library->presentVersion(Id {QLatin1String(id)}, first.id, QStringLiteral("送审稿"), {}).value();
    };
    const ReportVersion other = named("v2");
    REQUIRE(library->save(LibraryChange {.versions = {{{}, named("v1")}, {{}, other}}}));
    REQUIRE(library->save(LibraryChange {.versions = {{other, {}}}}));
    const Report passing = edits.report(2020);
    REQUIRE(library->save({{{}, passing}}));
    REQUIRE(library->save({{passing, {}}}));
    return library->newestChange().value();
}

} // namespace

TEST_CASE("every change is remembered with its author, its time and its name, newest first")
{
    const Folder folder;
    const auto library = newLibrary(folder.path(QStringLiteral("库.nianbao")));
    CHECK(library->newestChange().value() == 0);
    const Report first = test::smallReport();
    Report second = first;
    second.title = QStringLiteral("改过的\n标题\t'\"\\");
    REQUIRE(library->save(LibraryChange {.reports = {{{}, first}}, .label = QStringLiteral("新建")}));
    REQUIRE(library->save(LibraryChange {.reports = {{first, second}}, .label = QStringLiteral("修改标题")}));
    const QList<ChangeRecord> records = library->changes({}).value();
    REQUIRE(records.size() == 2);
    CHECK(records[0] == ChangeRecord {2, kMoment, QStringLiteral("法规股"), QStringLiteral("修改标题"), first.id});
    CHECK(records[1].node.isNull());
    CHECK(records[1].label == QStringLiteral("新建"));
    CHECK(library->changes({.report = first.id, .node = first.parts[0].id}).value().size() == 1);
    CHECK(library->changes({.report = Id {QStringLiteral("none")}}).value().isEmpty());
    CHECK(library->changes({.before = 2, .most = 5}).value().size() == 1);
    CHECK(library->verify().value().isEmpty());
}

TEST_CASE("a change that the disk refuses is not remembered")
{
    const Folder folder;
    const auto library = newLibrary(folder.path(QStringLiteral("库.nianbao")));
    const Report report = test::smallReport();
    REQUIRE(library->save({{{}, report}}));
    CHECK_FALSE(library->save({{{}, report}}));
    Report broken = report;
    broken.parts << report.parts[0];
    CHECK_FALSE(library->save({{report, broken}}));
    CHECK(library->newestChange().value() == 1);
}

TEST_CASE("every state that ever was comes back exactly, whatever was edited, moved, added and removed")
{
    const Folder folder;
    for (quint32 seed = 1; seed <= 12; ++seed) {
        const QString path = folder.path(QStringLiteral("库%1.nianbao").arg(seed));
        const auto library = newLibrary(path);
        test::RandomEdits edits(seed);
        Report now = edits.report();
        REQUIRE(library->save({{{}, now}}));
        QList<Report> states {now};
        for (int step = 0; step < 40; ++step) {
            const Report before = now;
            edits.edit(now);
            REQUIRE(library->save({{before, now}}));
            states << now;
        }
        for (qsizetype i = 0; i < states.size(); ++i) {
            INFO("seed " << seed << " change " << i + 1);
            CHECK(library->reportAt(now.id, i + 1).value() == states[i]);
        }
        CHECK_FALSE(library->reportAt(now.id, 0).value());
        CHECK(library->verify().value().isEmpty());
    }
}

TEST_CASE("a removed report and a picture that was replaced come back from the record")
{
    const Folder folder;
    const auto library = newLibrary(folder.path(QStringLiteral("库.nianbao")));
    Report first = test::smallReport();
    first.foreword << Paragraph {ParagraphKind::Picture, QStringLiteral("图"), {}, tinyPicture('a')};
    Report second = first;
    second.foreword.last().picture = tinyPicture('b');
    REQUIRE(library->save({{{}, first}}));
    REQUIRE(library->save({{first, second}}));
    REQUIRE(library->save({{second, {}}}));
    CHECK(library->reportAt(first.id, 1).value() == first);
    CHECK(library->reportAt(first.id, 2).value() == second);
    CHECK_FALSE(library->reportAt(first.id, 3).value());
}

TEST_CASE("whoever alters, removes, adds or reorders remembered changes is found out, and where is told")
{
    const Folder folder;
    const QString sound = folder.path(QStringLiteral("库.nianbao"));
    {
        const auto library = newLibrary(sound);
        Report now = test::smallReport();
        REQUIRE(library->save(LibraryChange {.reports = {{{}, now}}, .label = QStringLiteral("新建")}));
        for (int i = 0; i < 3; ++i) {
            Report next = now;
            next.title = QStringLiteral("第%1稿").arg(i);
            REQUIRE(library->save(LibraryChange {.reports = {{now, next}}, .label = QStringLiteral("修改标题")}));
            now = next;
        }
    }
    CHECK(faultsOf(sound).isEmpty());
    const char *const kDeeds[] {
        "UPDATE change SET author = '别人' WHERE number = 2",
        "UPDATE change SET time = '2018-01-01T00:00:00.000Z' WHERE number = 2",
        "UPDATE change_row SET after = '{\n  \"title\": \"另一个\"\n}\n' WHERE change = 2",
        "DELETE FROM change_row WHERE change = 2",
        "PRAGMA foreign_keys = OFF; DELETE FROM change_row WHERE change = 2; DELETE FROM change WHERE number = 2",
        "INSERT INTO change_row VALUES (2, 9, 'x', 'item', 'y', '', '{}')",
    };
    for (const char *deed : kDeeds) {
        INFO(deed);
        const QString path = folder.path(QStringLiteral("改.nianbao"));
        QFile::remove(path);
        REQUIRE(QFile::copy(sound, path));
        tamper(path, deed);
        const QStringList faults = faultsOf(path);
        REQUIRE_FALSE(faults.isEmpty());
        CHECK(faults[0].contains(QStringLiteral("条修改记录")));
    }
}

TEST_CASE("a named version keeps its state, its note and its author, and goes with its report")
{
    const Folder folder;
    const auto library = newLibrary(folder.path(QStringLiteral("库.nianbao")));
    const Report first = test::smallReport();
    REQUIRE(library->save({{{}, first}}));
    const Id id {QStringLiteral("v1")};
    const ReportVersion version =
        library->presentVersion(id, first.id, QStringLiteral("征求意见稿"), QStringLiteral("发六十个单位")).value();
    CHECK(version.change == 1);
    REQUIRE(library->save(LibraryChange {.versions = {{{}, version}}}));
    CHECK(library->versions(first.id).value() == QList<ReportVersion> {version});
    Report second = first;
    second.title = QStringLiteral("送审");
    REQUIRE(library->save({{first, second}}));
    CHECK(library->reportAt(first.id, version.change).value() == first);
    CHECK_FALSE(library->save(LibraryChange {.versions = {{{}, version}}}));
    ReportVersion nameless = version;
    nameless.id = Id {QStringLiteral("v2")};
    nameless.name.clear();
    CHECK_FALSE(library->save(LibraryChange {.versions = {{{}, nameless}}}));
    REQUIRE(library->save(LibraryChange {.reports = {{second, {}}}, .versions = {{version, {}}}}));
    CHECK(library->versions(first.id).value().isEmpty());
    CHECK(library->verify().value().isEmpty());
}

TEST_CASE("the changes of a node are its moves too, not those of what it was moved past")
{
    const Folder folder;
    const auto library = newLibrary(folder.path(QStringLiteral("库.nianbao")));
    Report report = test::smallReport();
    report.parts[0].sections[0].items << test::item(QStringLiteral("i4"), QStringLiteral("四。"), {});
    REQUIRE(library->save({{{}, report}}));
    Report moved = report;
    moved.parts[0].sections[0].items.move(0, 2);
    REQUIRE(library->save({{report, moved}}));
    Report elsewhere = moved;
    elsewhere.parts[0].sections[1].items << elsewhere.parts[0].sections[0].items.takeLast();
    REQUIRE(library->save({{moved, elsewhere}}));
    const auto numbers = [&](const char *node, Field field = Field::None) {
        QList<qint64> found;
        const ChangeFilter filter {.report = report.id, .node = Id {QString::fromLatin1(node)}, .field = field};
        const Result<QList<ChangeRecord>> records = library->changes(filter);
        REQUIRE(records);
        for (const ChangeRecord &record : *records)
            found << record.number;
        return found;
    };
    CHECK(numbers("i1") == QList<qint64> {3, 2, 1});
    CHECK(numbers("i1", Field::Body) == QList<qint64> {1});
    CHECK(numbers("i2") == QList<qint64> {1});
    CHECK(numbers("i4") == QList<qint64> {1});
    CHECK(numbers("s2").contains(3));
}

TEST_CASE("content that the record of changes does not explain is found out")
{
    const Folder folder;
    const QString sound = folder.path(QStringLiteral("库.nianbao"));
    makeEdited(sound);
    CHECK(faultsOf(sound).isEmpty());
    const char *const kDeeds[] {
        "UPDATE report SET title = '别的标题'",
        "UPDATE report SET organisation = '别处'",
        "UPDATE item SET title = '别的条目' WHERE id = 'i1'",
        "UPDATE item_paragraph SET text = '别的正文' WHERE rowid = (SELECT min(rowid) FROM item_paragraph)",
        "UPDATE item SET section = 's2', position = 9 WHERE id = 'i2'",
        "UPDATE item SET position = 1000000 - position WHERE section = 's1'",
        "PRAGMA foreign_keys = ON; DELETE FROM item WHERE id = 'i1'",
        ("INSERT INTO part_paragraph (report, part, field, position, kind, text) "
         "SELECT report, id, 'tail', 7, 'text', '多出的一段' FROM part LIMIT 1"),
        "UPDATE unit SET contact = '别人'",
        "DELETE FROM unit",
        "UPDATE source SET sender = '别的单位'",
        "UPDATE version SET note = '别的说明'",
        "DELETE FROM version",
        "PRAGMA foreign_keys = ON; DELETE FROM report",
    };
    for (const char *deed : kDeeds) {
        INFO(deed);
        CHECK_FALSE(faultsAfter(sound, deed).isEmpty());
    }
}

TEST_CASE("a record of changes that was cut short at its end, or emptied, is found out")
{
    const Folder folder;
    const QString sound = folder.path(QStringLiteral("库.nianbao"));
    const qint64 newest = makeEdited(sound);
    for (qint64 first = newest; first >= 1; --first) {
        const QByteArray deed =
            QStringLiteral("DELETE FROM change_row WHERE change >= %1; DELETE FROM change WHERE number >= %1")
                .arg(first)
                .toUtf8();
        INFO(deed.toStdString());
        CHECK_FALSE(faultsAfter(sound, deed.constData()).isEmpty());
    }
}

TEST_CASE("what is older than the record of changes needs no record, and what came later does")
{
    const Folder folder;
    for (const int version : {1, 2, 3, 5}) {
        const QString path = folder.path(QStringLiteral("旧%1.nianbao").arg(version));
        test::makeLibraryOfVersion(version, path);
        {
            const auto library = Library::open(path);
            REQUIRE(library);
            const Report old = (*library)->load((*library)->reports().value().first().id).value();
            Report edited = old;
            edited.title += QStringLiteral("（二）");
            REQUIRE((*library)->save({{old, edited}}));
            REQUIRE((*library)->save({{edited, {}}}));
            REQUIRE((*library)->save({{{}, old}})); // as undo does
            REQUIRE((*library)->save({{{}, test::RandomEdits(7).report(2030)}}));
        }
        INFO(version);
        CHECK(faultsOf(path).isEmpty());
        CHECK_FALSE(faultsAfter(path, "DELETE FROM change_row; DELETE FROM change").isEmpty());
    }
}

TEST_CASE("a thousand places that do not fit are counted, not listed")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("库.nianbao"));
    Report report = test::smallReport();
    for (int i = 0; i < 1000; ++i)
        report.parts[0].sections[0].items << test::item(QStringLiteral("n%1").arg(i), QStringLiteral("一条。"));
    Report later = report;
    later.title += u'改';
    {
        const auto library = newLibrary(path);
        REQUIRE(library->save({{{}, report}}));
        REQUIRE(library->save({{report, later}})); // what the newest change made is looked at when it is opened
    }
    const QStringList faults = faultsAfter(path, "UPDATE item SET title = '两条。' WHERE id GLOB 'n*'");
    CHECK(faults.size() < 30);
    CHECK(faults.last().contains(QStringLiteral("980")));
}
