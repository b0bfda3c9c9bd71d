// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/historytask.h"
#include "core/model/outline.h"
#include "core/tasks/comparetask.h"
#include "core/zip/zip.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"
#include "tests/support/scratch.h"

using namespace nianbao;
using nianbao::test::Scratch;

namespace {

const Id kReport {QStringLiteral("r1")};
const Id kItem {QStringLiteral("i3")};
const QString kBody = QStringLiteral("聘请法律顾问12名。");

/// A document whose author and clock are the test's.
struct Office {
    Office()
        : document(scratch.library(QStringLiteral("县"), {test::smallReport()}))
    {
        REQUIRE(document.choose(kReport));
        document.setScribe({[this] { return author; }, [this] { return time; }});
    }

    void type(const QString &text, int afterSeconds, const Id &item = kItem)
    {
        time = time.addSecs(afterSeconds);
        REQUIRE(document.edit(
            {QStringLiteral("修改正文")}, [&](Report &report) { findItem(report, item)->body.first().text = text; }));
    }

    [[nodiscard]] QList<HistoryEntry> history(const ChangeFilter &filter = {.report = kReport}) const
    {
        return historyOf(document.library(), filter).value();
    }

    [[nodiscard]] QList<Difference> rowsOf(const HistoryEntry &entry) const
    {
        return differencesOf(statesOf(document.library(), kReport, entry).value());
    }

    Scratch scratch;
    Document document;
    QString author = QStringLiteral("甲股");
    QDateTime time {QDate(2019, 1, 5), QTime(9, 0), Qt::UTC};
};

} // namespace

TEST_CASE("what one author types into one field with short pauses is one row")
{
    Office office;
    office.type(QStringLiteral("一"), 0);
    office.type(QStringLiteral("二"), 599);
    office.type(QStringLiteral("三"), 600);
    QList<HistoryEntry> rows = office.history();
    REQUIRE(rows.size() == 2); // with the one that made the report
    CHECK(rows[0].changes == 3);
    CHECK(rows[0].begin.secsTo(rows[0].end) == 1199);
    const QList<Difference> differences = office.rowsOf(rows[0]);
    REQUIRE(differences.size() == 1);
    CHECK(differences[0].before == kBody);
    CHECK(differences[0].after == QStringLiteral("三"));

    SECTION("a longer pause begins another row")
    {
        office.type(QStringLiteral("四"), 601);
    }
    SECTION("another author begins another row")
    {
        office.author = QStringLiteral("乙股");
        office.type(QStringLiteral("四"), 1);
    }
    SECTION("another item begins another row")
    {
        office.type(QStringLiteral("四"), 1, Id {QStringLiteral("i1")});
    }
    SECTION("a clock that was put back begins another row")
    {
        office.type(QStringLiteral("四"), -5);
    }
    rows = office.history();
    CHECK(rows.size() == 3);
    CHECK(rows[1].changes == 3);
}

TEST_CASE("the history of an item and of a field holds nothing else")
{
    Office office;
    office.type(QStringLiteral("聘请15名。"), 0);
    REQUIRE(office.document.edit({QStringLiteral("修改备注")},
        [](Report &report) { findItem(report, kItem)->note = QStringLiteral("含“\"body\": ”字样"); }));
    office.type(QStringLiteral("别处。"), 1, Id {QStringLiteral("i1")});
    CHECK(office.history({.report = kReport, .node = kItem}).size() == 3);
    const QList<HistoryEntry> ofBody = office.history({.report = kReport, .node = kItem, .field = Field::Body});
    REQUIRE(ofBody.size() == 2);
    CHECK(ofBody[0].label == QStringLiteral("修改正文"));
    CHECK(office.history({.report = kReport, .node = kItem, .field = Field::WorkDate}).size() == 1);
    CHECK(onlyOf(office.rowsOf(ofBody[0]), kItem, Field::Body).size() == 1);
    CHECK(onlyOf(office.rowsOf(ofBody[0]), kItem, Field::Remark).isEmpty());
}

TEST_CASE("one place is given back as a new edit, what came later elsewhere stays, and undo takes it back")
{
    Office office;
    office.type(QStringLiteral("聘请法律顾问15名。"), 0);
    office.type(QStringLiteral("别处。"), 1, Id {QStringLiteral("i1")});
    const HistoryEntry row = office.history({.report = kReport, .node = kItem}).first();
    const TwoStates states = statesOf(office.document.library(), kReport, row).value();
    const Difference difference = differencesOf(states).first();
    CHECK(promiseOf(difference, *office.document.report()).contains(QStringLiteral("别处不变")));
    const Report edited = *office.document.report();
    REQUIRE(restoreDifference(office.document, *states.before, difference));
    CHECK(findItem(*office.document.report(), kItem)->body.first().text == kBody);
    CHECK(
        findItem(*office.document.report(), Id {QStringLiteral("i1")})->body.first().text == QStringLiteral("别处。"));
    CHECK(office.document.undoText() == QStringLiteral("恢复：一是 正文"));
    CHECK(office.history().first().label == QStringLiteral("恢复：一是 正文"));
    CHECK(promiseOf(difference, *office.document.report()).contains(QStringLiteral("不用恢复")));
    REQUIRE(office.document.undo());
    CHECK(*office.document.report() == edited);
}

TEST_CASE("the whole report is given back as it was at a moment, as one step")
{
    Office office;
    const Report first = *office.document.report();
    office.type(QStringLiteral("聘请法律顾问15名。"), 0);
    REQUIRE(office.document.edit(
        {QStringLiteral("删除")}, [](Report &report) { removeNode(report, Id {QStringLiteral("s1")}); }));
    const Report last = *office.document.report();
    const HistoryEntry made = office.history().last();
    const TwoStates states = statesOf(office.document.library(), kReport, made).value();
    CHECK_FALSE(states.before);
    CHECK(differencesOf(states).size() > 3);
    REQUIRE(restoreState(office.document, *states.after, QStringLiteral("1月5日 9:00")));
    CHECK(*office.document.report() == first);
    REQUIRE(office.document.undo());
    CHECK(*office.document.report() == last);
}

TEST_CASE("a finished report gives nothing back and says so")
{
    Office office;
    office.type(QStringLiteral("聘请15名。"), 0);
    const TwoStates states = statesOf(office.document.library(), kReport, office.history().first()).value();
    REQUIRE(office.document.finish());
    const Status refused = restoreDifference(office.document, *states.before, differencesOf(states).first());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("document.final"));
    CHECK_FALSE(restoreState(office.document, *states.before, QStringLiteral("x")));
}

TEST_CASE("who signs is the name that was given, else the login")
{
    CHECK_FALSE(scribeCalled(QStringLiteral("  ")).author);
    CHECK(scribeCalled(QStringLiteral(" 法规股\n甲 ")).author() == QStringLiteral("法规股 甲"));
}

TEST_CASE("two named versions are written as one Word file with the changes between them tracked")
{
    Office office;
    REQUIRE(office.document.nameVersion(Id {QStringLiteral("v1")}, QStringLiteral("征求意见稿"), {}));
    office.type(QStringLiteral("聘请法律顾问15名。"), 60);
    REQUIRE(office.document.nameVersion(Id {QStringLiteral("v2")}, QStringLiteral("送审稿"), {}));
    office.type(QStringLiteral("送审之后又改。"), 60);
    const Library &library = office.document.library();
    const QList<ReportVersion> versions = library.versions(kReport).value();
    REQUIRE(versions.size() == 2);
    const Report before = library.reportAt(kReport, versions[1].change).value().value();
    const Report after = library.reportAt(kReport, versions[0].change).value().value();
    const QString path = office.scratch.path(QStringLiteral("比较.docx"));
    REQUIRE(exportComparison({before}, {after}, {}, {path}, office.time));
    Result<ZipReader> zip = ZipReader::open(office.scratch.read(QStringLiteral("比较.docx")), path);
    REQUIRE(zip);
    const QString text = QString::fromUtf8(zip->read(QStringLiteral("word/document.xml")).value());
    const qsizetype removed = text.indexOf(QStringLiteral("<w:del "));
    const qsizetype added = text.indexOf(QStringLiteral("<w:ins "));
    REQUIRE(removed > 0);
    REQUIRE(added > 0);
    CHECK(text.indexOf(QStringLiteral("12"), removed) > removed);
    CHECK(text.indexOf(QStringLiteral("15"), added) > added);
    CHECK_FALSE(text.contains(QStringLiteral("又改")));
}
