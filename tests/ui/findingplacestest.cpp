// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the list of findings to the words, in text and in tables, and back.
#include "tests/ui/proofreadingdesk.h"

#include "ui/dialogs/ignorebox.h"
#include "ui/dialogs/tabledialog.h"

#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>

#include <algorithm>

using namespace nianbao;
using namespace nianbao::test;

namespace {

const QString kDoubled = QStringLiteral("，，");

FindingFilter only(const char *rule)
{
    FindingFilter filter;
    filter.rule = QString::fromLatin1(rule);
    return filter;
}

QTreeView &listOf(const ProofreadingDesk &desk)
{
    return *desk.panel().findChild<QTreeView *>();
}

/// In each of many items one doubled mark.
Report manyFaults(int count)
{
    Report report = smallReport();
    QList<WorkItem> &items = report.parts[0].sections[0].items;
    items.clear();
    for (int index = 0; index < count; ++index)
        items << item(QStringLiteral("f%1").arg(index), {}, QStringLiteral("第%1个单位，，按时报送。").arg(index + 10));
    return report;
}

/// A table whose last cell holds a doubled mark, below a row that is merged.
Report faultyTable()
{
    Report report = smallReport();
    const QList<QList<TableCell>> rows {{{QStringLiteral("县直单位报送情况"), 2, 1}},
        {{QStringLiteral("县司法局")}, {QStringLiteral("受理3件，，办结3件")}}};
    findItem(report, Id {QStringLiteral("i1")})->body = {
        {ParagraphKind::Text, QStringLiteral("情况如下。")}, {ParagraphKind::Table, {}, {rows, 1, {}}, {}}};
    return report;
}

QString nodeSelected(const ProofreadingDesk &desk)
{
    REQUIRE(desk.panel().selected());
    return desk.panel().reading().findings.findings[*desk.panel().selected()].place.node.value;
}

QMenu &menuAt(TextField &field, int block, int offset)
{
    field.setFocus();
    field.select(block, offset, 0);
    const QPoint at = field.cursorRect().center();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, field.mapToGlobal(at));
    QApplication::sendEvent(&field, &asked);
    auto *menu = field.findChild<QMenu *>();
    REQUIRE(menu);
    return *menu;
}

QAction &entry(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text().startsWith(text))
            return *action;
    }
    FAIL("no such entry: " << text.toStdString());
    std::abort();
}

} // namespace

TEST_CASE("who types without a pause is told what was found all the same")
{
    Report report = faultyReport();
    for (int index = 0; index < 300; ++index)
        report.parts[0].sections[1].items << item(QStringLiteral("w%1").arg(index), {},
            QStringLiteral("全年组织行政执法人员培训班6期，参训1200人次，考试合格率百分之九十九，成绩已经公布。"));
    const ProofreadingDesk desk(report);
    desk.select("i1");
    TextField &body = desk.field(QStringLiteral("正文"));
    Desk::focusAtEnd(body);
    Desk::type(body, QStringLiteral("各项工作取得新进展；；"));
    QElapsedTimer clock;
    clock.start();
    int behind = 0;
    while (desk.finding(QStringLiteral("；；")) < 0 && clock.elapsed() < 20000) {
        Desk::type(body, QStringLiteral("县"));
        ++behind;
        QApplication::processEvents();
    }
    CHECK(behind > 1);
    CHECK(desk.finding(QStringLiteral("；；")) >= 0);
    CHECK_FALSE(desk.reader().isCurrent());
    CHECK(body.markedWords().contains(QStringLiteral("；；")));
    desk.read();
    CHECK(desk.finding(QStringLiteral("；；")) >= 0);
}

TEST_CASE("what is told of a state that was typed over is only what still stands")
{
    Report first = faultyReport();
    std::optional<Report> now = first;
    Proofreader reader([&now] { return now; });
    QStringList told;
    const auto take = [&] {
        for (const Finding &finding : reader.last().findings.findings)
            told << finding.quote;
    };
    QObject::connect(&reader, &Proofreader::overtaken, &reader, take);
    reader.refreshNow();
    findItem(*now, Id {QStringLiteral("i1")})->body = paragraphs({QStringLiteral("县政府调整了领导小组。")});
    reader.refreshSoon();
    REQUIRE(QTest::qWaitFor([&] { return reader.isCurrent(); }));
    CHECK(told.contains(QStringLiteral("。。")));
    CHECK_FALSE(told.contains(kDoubled));
    now = first; // of which only a part was told: it is read again
    reader.refreshNow();
    REQUIRE(QTest::qWaitFor([&] { return reader.isCurrent(); }));
    take();
    CHECK(told.contains(kDoubled));
}

TEST_CASE("the menu of a word acts on that word, whatever is selected in the list by then")
{
    const ProofreadingDesk desk;
    desk.select("i1");
    QMenu &menu = menuAt(desk.field(QStringLiteral("正文")), 0, 11);
    desk.choose(QStringLiteral("2018"));
    entry(menu, QStringLiteral("忽略")).trigger();
    menu.close();
    button(desk.shown<IgnoreBox>(), QStringLiteral("忽略")).click();
    REQUIRE(desk.report().ignored.size() == 1);
    CHECK(desk.report().ignored.first().quote.contains(kDoubled));
}

TEST_CASE("all of the rule of the word under the mouse are put right, not those of the selected one")
{
    const ProofreadingDesk desk;
    desk.select("i1");
    QMenu &menu = menuAt(desk.field(QStringLiteral("正文")), 0, 11);
    desk.choose(QStringLiteral("2018"));
    entry(menu, QStringLiteral("改正全部2处")).trigger();
    menu.close();
    button(desk.shown<CorrectionsBox>(), QStringLiteral("改正2处")).click();
    CHECK(desk.item("i2")->body.last().text == QStringLiteral("下发了通知。"));
    CHECK(desk.report().parts[1].sections[0].lead.first().text.contains(QStringLiteral("现将2018工作")));
}

TEST_CASE("the menu of a text offers the document's undo, not one of the field's own")
{
    const ProofreadingDesk desk;
    desk.select("i1");
    QMenu &menu = menuAt(desk.field(QStringLiteral("正文")), 0, 3);
    CHECK(menu.actions().contains(&desk.action("undo")));
    for (const QAction *action : menu.actions())
        CHECK(action->objectName() != QStringLiteral("edit-undo"));
    CHECK_FALSE(menu.actions().first()->isSeparator());
    menu.close();
}

TEST_CASE("F8 goes on from the caret where that was put into unmarked text")
{
    const ProofreadingDesk desk;
    desk.panel().setFilter(only("marks.doubled"));
    desk.choose(QStringLiteral("。。"));
    desk.select("i1");
    TextField &body = desk.field(QStringLiteral("正文"));
    body.setFocus();
    body.select(0, 3, 0);
    QTest::keyClick(&body, Qt::Key_F8);
    CHECK(body.textCursor().selectedText() == kDoubled);
    body.select(0, 15, 0);
    QTest::keyClick(&body, Qt::Key_F8, Qt::ShiftModifier);
    CHECK(body.textCursor().selectedText() == kDoubled);
    body.select(0, 15, 0);
    QTest::keyClick(&body, Qt::Key_F8);
    CHECK(desk.space().selection().id == Id {QStringLiteral("i2")});
    TextField &last = desk.field(QStringLiteral("正文"));
    last.moveCursor(QTextCursor::End); // behind the last finding: round to the first
    QTest::keyClick(&last, Qt::Key_F8);
    CHECK(desk.space().selection().id == Id {QStringLiteral("i1")});
}

TEST_CASE("a click in the list shows the place and leaves the keyboard there, Enter takes it along")
{
    const ProofreadingDesk desk;
    desk.window->proofreading().dock().show();
    REQUIRE(desk.pageShows(QStringLiteral("。。")));
    QTreeView &list = listOf(desk);
    list.setFocus();
    const QModelIndex row = list.model()->index(int(desk.column(1).indexOf(QStringLiteral("。。"))), 1);
    list.scrollTo(row);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(row).center());
    CHECK(desk.space().selection().id == Id {QStringLiteral("i2")});
    CHECK(desk.field(QStringLiteral("正文")).textCursor().selectedText() == QStringLiteral("。。"));
    CHECK(desk.space().preview()->view()->markedWords().size() == 1);
    CHECK(list.hasFocus());
    QTest::keyClick(&list, Qt::Key_Up);
    CHECK(list.hasFocus());
    CHECK(desk.space().selection().id == Id {QStringLiteral("i1")});
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK(desk.field(QStringLiteral("正文")).hasFocus());
}

TEST_CASE("after a correction the next finding is selected and the list stays where it was")
{
    const ProofreadingDesk desk(manyFaults(28));
    desk.window->proofreading().dock().show();
    desk.panel().setFilter(only("marks.doubled"));
    QTreeView &list = listOf(desk);
    list.setCurrentIndex(list.model()->index(12, 0));
    list.scrollTo(list.model()->index(10, 0), QAbstractItemView::PositionAtTop);
    REQUIRE(nodeSelected(desk) == QStringLiteral("f11"));
    const auto top = [&] { return list.indexAt(QPoint(0, 0)).row(); };
    const int first = top();
    REQUIRE(first > 5);
    desk.action("fixFinding").trigger();
    desk.read();
    CHECK(nodeSelected(desk) == QStringLiteral("f12"));
    CHECK(top() == first);
    desk.action("ignoreFinding").trigger();
    button(desk.shown<IgnoreBox>(), QStringLiteral("忽略")).click();
    desk.read();
    CHECK(nodeSelected(desk) == QStringLiteral("f13"));
    CHECK(top() == first);
    desk.action("undo").trigger();
    desk.action("undo").trigger();
    desk.read();
    CHECK(nodeSelected(desk) == QStringLiteral("f13"));
    CHECK(top() >= first);
    CHECK(top() <= first + 3);
}

TEST_CASE("when all of a rule are put right the next of another rule is selected, and stays in sight")
{
    Report report = manyFaults(28);
    QList<WorkItem> &items = report.parts[0].sections[0].items;
    for (qsizetype index = 1; index < items.size(); index += 2)
        items[index].body.first().text.replace(kDoubled, QStringLiteral("截止目前"));
    const ProofreadingDesk desk(report);
    desk.window->proofreading().dock().show();
    const QList<Finding> &findings = desk.panel().reading().findings.findings;
    const auto wanted = std::find_if(findings.begin(), findings.end(),
        [](const Finding &finding) { return finding.place.node.value == u"f12" && finding.quote == kDoubled; });
    REQUIRE(wanted != findings.end());
    desk.panel().select(int(wanted - findings.begin()));
    QTreeView &list = listOf(desk);
    list.scrollTo(list.currentIndex(), QAbstractItemView::PositionAtTop);
    desk.fixAll();
    desk.read();
    REQUIRE(desk.finding(kDoubled) < 0);
    CHECK(nodeSelected(desk) == QStringLiteral("f13"));
    const QRect row = list.visualRect(list.currentIndex());
    CHECK(list.viewport()->rect().contains(row.center()));
}

TEST_CASE("a correction and its undo by the keys leave the selection to the next finding")
{
    Report report = faultyReport();
    findItem(report, Id {QStringLiteral("i1")})->body =
        paragraphs({QStringLiteral("县政府调整了小组，，明确了职责。截止目前，培训1300余人左右，成绩已公布。")});
    const ProofreadingDesk desk(report);
    const auto quoteSelected = [&] {
        REQUIRE(desk.panel().selected());
        return desk.panel().reading().findings.findings[*desk.panel().selected()].quote;
    };
    desk.select("i1");
    TextField &body = desk.field(QStringLiteral("正文"));
    body.setFocus();
    body.select(0, 14, 0);
    QTest::keyClick(&body, Qt::Key_F8);
    REQUIRE(body.textCursor().selectedText() == QStringLiteral("截止目前"));
    desk.action("fixFinding").trigger();
    desk.read();
    CHECK(quoteSelected() == QStringLiteral("1300余人左右"));
    desk.action("undo").trigger();
    desk.read();
    CHECK(quoteSelected() == QStringLiteral("1300余人左右"));
}

TEST_CASE("after a correction from the list editor and page show the next finding, and the keyboard stays")
{
    const ProofreadingDesk desk(manyFaults(12));
    desk.window->proofreading().dock().show();
    desk.panel().setFilter(only("marks.doubled"));
    QTreeView &list = listOf(desk);
    list.setFocus();
    list.setCurrentIndex(list.model()->index(3, 0));
    const auto shows = [&](const char *item) {
        return desk.space().selection().id.value == QLatin1String(item)
            && desk.field(QStringLiteral("正文")).textCursor().selectedText() == kDoubled
            && desk.space().preview()->view()->markedWords().size() == 1;
    };
    REQUIRE(desk.pageShows(QStringLiteral("第11个单位")));
    desk.action("fixFinding").trigger();
    desk.read();
    CHECK(nodeSelected(desk) == QStringLiteral("f3"));
    CHECK(shows("f3"));
    CHECK(list.hasFocus());
    desk.action("ignoreFinding").trigger();
    button(desk.shown<IgnoreBox>(), QStringLiteral("忽略")).click();
    desk.read();
    CHECK(QTest::qWaitFor([&] { return shows("f4"); }));
    desk.select("f9");
    desk.window->activateWindow();
    TextField &body = desk.field(QStringLiteral("正文"));
    body.setFocus();
    REQUIRE(QTest::qWaitFor([&] { return body.hasFocus(); }));
    for (QToolButton *candidate : desk.panel().findChildren<QToolButton *>()) {
        if (candidate->defaultAction() == &desk.action("fixFinding"))
            QTest::mouseClick(candidate, Qt::LeftButton);
    }
    desk.read();
    CHECK(desk.item("f4")->body.first().text == QStringLiteral("第14个单位，按时报送。"));
    CHECK(QTest::qWaitFor([&] { return shows("f5"); }));
    CHECK(list.hasFocus());
}

TEST_CASE("who puts right a word while typing stays there")
{
    const ProofreadingDesk desk(manyFaults(12));
    desk.panel().setFilter(only("marks.doubled"));
    desk.select("f3");
    TextField &body = desk.field(QStringLiteral("正文"));
    body.setFocus();
    desk.panel().select(int(desk.panel().listed()[3]));
    desk.action("fixFinding").trigger();
    desk.read();
    CHECK(nodeSelected(desk) == QStringLiteral("f4"));
    CHECK(desk.space().selection().id == Id {QStringLiteral("f3")});
    CHECK(body.hasFocus());
}

TEST_CASE("after the last finding was put right the one before it is selected, not the first")
{
    const ProofreadingDesk desk(manyFaults(12));
    desk.panel().setFilter(only("marks.doubled"));
    QTreeView &list = listOf(desk);
    REQUIRE(list.model()->rowCount() == 13); // with the heading
    list.setCurrentIndex(list.model()->index(12, 0));
    REQUIRE(nodeSelected(desk) == QStringLiteral("f11"));
    desk.action("fixFinding").trigger();
    desk.read();
    CHECK(nodeSelected(desk) == QStringLiteral("f10"));
}

TEST_CASE("after one that was ignored is taken back the next ignored one is selected")
{
    const ProofreadingDesk desk(manyFaults(12));
    const QList<Finding> all = correctable(desk.panel().reading().findings.findings, QStringLiteral("marks.doubled"));
    REQUIRE(desk.document().edit({QStringLiteral("忽略")}, [&](Report &report) {
        ignoreFindings(report, all, {QStringLiteral("照引"), {}, {}});
    }));
    desk.read();
    FindingFilter ignored = only("marks.doubled");
    ignored.ignored = true;
    desk.panel().setFilter(ignored);
    QTreeView &list = listOf(desk);
    list.setCurrentIndex(list.model()->index(4, 0)); // below the heading
    REQUIRE(desk.panel().selectedIgnored() == 3);
    desk.action("takeBackIgnored").trigger();
    desk.read();
    REQUIRE(desk.panel().selectedIgnored());
    CHECK(desk.panel().reading().ignored[*desk.panel().selectedIgnored()].finding.place.node.value
        == QStringLiteral("f4"));
}

TEST_CASE("a finding in a cell is underlined there, selects the table and marks its words on the page")
{
    const ProofreadingDesk desk(faultyTable());
    REQUIRE(desk.pageShows(kDoubled));
    desk.panel().setFilter(only("marks.doubled"));
    QTest::keyClick(desk.window.get(), Qt::Key_F8);
    TextField &body = desk.field(QStringLiteral("正文"));
    REQUIRE(body.hasFocus());
    CHECK(body.markedWords() == QStringList {kDoubled});
    REQUIRE(body.figureAtCaret());
    CHECK(body.figureAtCaret()->kind == ParagraphKind::Table);
    const QList<QRectF> marks = desk.space().preview()->view()->markedWords();
    REQUIRE(marks.size() == 1);
    CHECK(marks.first().width() < 15); // millimetres: two characters, not the table
    QTest::keyClick(&body, Qt::Key_Return);
    const auto &dialog = desk.shown<TableDialog>();
    const auto *editor = dialog.findChild<QPlainTextEdit *>();
    REQUIRE(editor);
    CHECK(editor->textCursor().selectedText() == kDoubled);
}

TEST_CASE("Enter on a finding in a cell opens that cell with its words selected")
{
    const ProofreadingDesk desk(faultyTable());
    desk.window->proofreading().dock().show();
    desk.panel().setFilter(only("marks.doubled"));
    desk.choose(kDoubled);
    listOf(desk).setFocus();
    QTest::keyClick(&listOf(desk), Qt::Key_Return);
    const auto *editor = desk.shown<TableDialog>().findChild<QPlainTextEdit *>();
    REQUIRE(editor);
    CHECK(editor->textCursor().selectedText() == kDoubled);
}

TEST_CASE("the words in a cell are explained on hovering, and their menu puts them right")
{
    const ProofreadingDesk desk(faultyTable());
    desk.select("i1");
    TextField &body = desk.field(QStringLiteral("正文"));
    (void)body.viewport()->grab();
    bool found = false;
    for (int y = 0; y < body.viewport()->height() && !found; y += 4) {
        const QPoint at(body.viewport()->width() * 3 / 4, y);
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, body.viewport()->mapToGlobal(at));
        QApplication::sendEvent(body.viewport(), &asked);
        auto *menu = body.findChild<QMenu *>();
        REQUIRE(menu);
        if (menu->actions().first()->text().contains(kDoubled)) {
            found = true;
            entry(*menu, QStringLiteral("改为“，”")).trigger();
        }
        delete menu;
    }
    CHECK(found);
    CHECK(desk.item("i1")->body[1].table.rows[1][1].text == QStringLiteral("受理3件，办结3件"));
}
