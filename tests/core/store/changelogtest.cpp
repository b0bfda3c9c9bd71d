// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/library.h"
#include "tests/support/catch.h"
#include "tests/support/folder.h"
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
    REQUIRE(library);
    return (*library)->verify().value();
}

Picture tinyPicture(char last)
{
    return {QByteArray("\x89PNG\r\n\x1a\n", 8) + last, QStringLiteral("image/png"), 300};
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
