// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/historytask.h"
#include "core/backup/restore.h"
#include "core/model/outline.h"
#include "core/tasks/comparetask.h"
#include "core/tasks/editlabels.h"
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
    const TwoStates states = statesOf(office.document.library(), kReport, ofBody[0]).value();
    CHECK(differencesAt(states, kItem, Field::Body).size() == 1);
    CHECK(differencesAt(states, kItem, Field::Remark).isEmpty());
}

TEST_CASE("where a field came with the whole report its history shows its text, and gives it back")
{
    Office office;
    office.type(QStringLiteral("写坏了。"), 0);
    office.type(QStringLiteral("又写坏了。"), 3600);
    const HistoryEntry made = office.history({.report = kReport, .node = kItem, .field = Field::Body}).last();
    const TwoStates states = statesOf(office.document.library(), kReport, made).value();
    CHECK_FALSE(states.before);
    const QList<Difference> rows = differencesAt(states, kItem, Field::Body);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].kind == Difference::Kind::Came);
    CHECK(rows[0].before.isEmpty());
    CHECK(rows[0].after == kBody);
    CHECK(nameOf(rows[0]) == QStringLiteral("正文"));
    REQUIRE(canBeRestored(rows[0], *office.document.report()));
    CHECK(promiseOf(rows[0], *office.document.report()).contains(QStringLiteral("改回右边的文字")));
    REQUIRE(restoreDifference(office.document, sourceOf(states, rows[0]), rows[0]));
    CHECK(findItem(*office.document.report(), kItem)->body.first().text == kBody);
    CHECK_FALSE(canBeRestored(rows[0], *office.document.report()));
    CHECK(promiseOf(rows[0], *office.document.report()).contains(QStringLiteral("不用恢复")));
    const QString before = office.document.undoText();
    const Status again = restoreDifference(office.document, sourceOf(states, rows[0]), rows[0]);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == QStringLiteral("history.same"));
    CHECK(office.document.undoText() == before);

    SECTION("of the item all its texts are told")
    {
        CHECK(differencesAt(states, kItem, Field::None).size() > 1);
    }
    SECTION("a field that was empty then is no text to be put back")
    {
        const QList<Difference> empty = differencesAt(states, kItem, Field::Remark);
        REQUIRE(empty.size() == 1);
        CHECK_FALSE(canBeRestored(empty[0], *office.document.report()));
    }
    SECTION("an item that is gone has no place for it")
    {
        REQUIRE(office.document.edit({QStringLiteral("删除")}, [](Report &report) { removeNode(report, kItem); }));
        CHECK_FALSE(canBeRestored(rows[0], *office.document.report()));
        const QList<HistoryEntry> ofBody = office.history({.report = kReport, .node = kItem, .field = Field::Body});
        const TwoStates removal = statesOf(office.document.library(), kReport, ofBody.first()).value();
        const QList<Difference> went = differencesAt(removal, kItem, Field::Body);
        REQUIRE(went.size() == 1);
        CHECK(went[0].before == kBody);
    }
}

TEST_CASE("two restores of one place are two rows, and so are two corrections")
{
    Office office;
    for (const char *label :
        {"恢复：一是 正文", "恢复：一是 正文", "改正“15名”", "改正“15名”", "撤销：修改正文", "撤销：修改正文"}) {
        REQUIRE(office.document.edit({QString::fromUtf8(label)},
            [](Report &report) { findItem(report, kItem)->body.first().text += QStringLiteral("再"); }));
    }
    CHECK(office.history().size() == 7);
}

TEST_CASE("what the dialog of a table wrote is one row, each time that it was open")
{
    Office office;
    const auto put = [&](const QString &label, const QString &cell) {
        REQUIRE(office.document.edit({label}, [&](Report &report) {
            findItem(report, kItem)->body.resize(1);
            if (!cell.isEmpty())
                findItem(report, kItem)->body << Paragraph {ParagraphKind::Table, {}, Table {{{{cell}}}, 0, {}}, {}};
        }));
    };
    put(tableBeginLabel(true), QStringLiteral("一"));
    put(tableGoesOnLabel(), QStringLiteral("二"));
    office.time = office.time.addSecs(3600); // the dialog stays open over the noon break
    put(tableGoesOnLabel(), QStringLiteral("三"));
    put(tableBeginLabel(false), QStringLiteral("四"));
    put(tableGoesOnLabel(), QStringLiteral("五"));
    put(tableBeginLabel(false), QStringLiteral("六"));
    put(tableGoesOnLabel(), QStringLiteral("五")); // cancelled
    office.type(QStringLiteral("然后打字。"), 1);
    const QList<HistoryEntry> rows = office.history();
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].label == QStringLiteral("修改正文"));
    CHECK(rows[1].label == QStringLiteral("编辑表格"));
    CHECK(rows[2].label == QStringLiteral("插入表格"));
    CHECK(office.rowsOf(rows[2]).first().before == kBody);
    CHECK(office.rowsOf(rows[2]).first().after.endsWith(QStringLiteral("三")));
    CHECK(office.rowsOf(rows[1]).first().after.endsWith(QStringLiteral("五")));
}

TEST_CASE("what is typed and taken back again is no row of the history")
{
    Office office;
    office.type(QStringLiteral("别处。"), 0, Id {QStringLiteral("i1")});
    office.type(QStringLiteral("错"), 1);
    office.type(kBody, 1);
    CHECK(office.history().size() == 2);
    office.type(QStringLiteral("这次算数。"), 3600); // and those after it are
    const QList<HistoryEntry> rows = office.history();
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].changes == 1);
    CHECK(rows[1].node == Id {QStringLiteral("i1")});
}

TEST_CASE("a restored backup is a row that shows what stood there before it")
{
    const Scratch scratch;
    const QString path = scratch.path(QStringLiteral("县.nianbao"));
    QDateTime time {QDate(2019, 1, 5), QTime(9, 0), Qt::UTC};
    const auto setBody = [&](Document &document, const QString &text) {
        document.setScribe({{}, [&] { return time; }});
        REQUIRE(document.edit(
            {QStringLiteral("修改正文")}, [&](Report &report) { findItem(report, kItem)->body.first().text = text; }));
        time = time.addSecs(3600);
    };
    Backup good;
    {
        Document document(scratch.library(QStringLiteral("县.nianbao"), {test::smallReport()}));
        document.setScribe({{}, [&] { return time; }});
        REQUIRE(document.choose(kReport));
        setBody(document, QStringLiteral("好的。"));
        good = backUp(document.library(), backupFolder(path), time).value();
        setBody(document, QStringLiteral("坏的。"));
    }
    REQUIRE(restoreBackup(good.path, path, time));
    time = time.addSecs(3600);
    Result<std::unique_ptr<Library>> restored = Library::open(path);
    REQUIRE(restored);
    Document document(std::move(*restored));
    REQUIRE(document.choose(kReport));
    setBody(document, QStringLiteral("后来的。"));
    const QList<HistoryEntry> changes = historyOf(document.library(), {.report = kReport}).value();
    const QList<HistoryEntry> rows = withRestores(changes, restoresOf(document.library()), true);
    REQUIRE(rows.size() == changes.size() + 1);
    CHECK(rows[0].replaced.isEmpty());
    CHECK(rows[1].label == QStringLiteral("恢复备份"));
    const TwoStates states = statesOf(document.library(), kReport, rows[1]).value();
    const QList<Difference> differences = differencesAt(states, kItem, Field::Body);
    REQUIRE(differences.size() == 1);
    CHECK(differences[0].before == QStringLiteral("坏的。"));
    CHECK(differences[0].after == QStringLiteral("好的。"));
    REQUIRE(restoreDifference(document, sourceOf(states, differences[0]), differences[0]));
    CHECK(findItem(*document.report(), kItem)->body.first().text == QStringLiteral("坏的。"));
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
