// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the list of findings to the words, in text and in tables, and back.
#include "tests/ui/proofreadingdesk.h"

#include "ui/dialogs/ignorebox.h"
#include "ui/dialogs/tablecells.h"
#include "ui/dialogs/tabledialog.h"
#include "ui/dialogs/tablefindings.h"

#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QMenu>
#include <QPlainTextEdit>

#include <algorithm>

using namespace nianbao;
using namespace nianbao::test;

namespace {

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
    Proofreader reader([&now] { return now; }, [] { return Id(); });
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
    desk.list().setFocus();
    QTest::keyClick(&desk.list(), Qt::Key_Return);
    const auto *editor = desk.shown<TableDialog>().findChild<QPlainTextEdit *>();
    REQUIRE(editor);
    CHECK(editor->textCursor().selectedText() == kDoubled);
}

namespace {

/// Two counts and a total that is not theirs.
Report faultySum()
{
    Report report = smallReport();
    QList<QList<TableCell>> rows;
    for (const auto &[name, count] :
        {std::pair("单位", "件数"), {"县司法局", "30"}, {"县公安局", "20"}, {"合计", "51"}})
        rows << QList<TableCell> {{QString::fromUtf8(name)}, {QString::fromUtf8(count)}};
    findItem(report, Id {QStringLiteral("i1")})->body = {
        {ParagraphKind::Text, QStringLiteral("情况如下。")}, {ParagraphKind::Table, {}, {rows, 1, {}}, {}}};
    return report;
}

TableDialog &openedAt(const ProofreadingDesk &desk, const QString &quote)
{
    desk.window->proofreading().dock().show();
    desk.choose(quote);
    desk.list().setFocus();
    QTest::keyClick(&desk.list(), Qt::Key_Return);
    return desk.shown<TableDialog>();
}

} // namespace

TEST_CASE("a wrong sum is marked in its cell of the table's dialog, with the arithmetic below")
{
    const ProofreadingDesk desk(faultySum());
    TableDialog &dialog = openedAt(desk, QStringLiteral("51"));
    const auto &reason = *dialog.findChild<TableFindings *>();
    auto &cells = *dialog.findChild<TableCells *>();
    CHECK(reason.isVisible());
    CHECK(reason.text().startsWith(QStringLiteral("差错 · ")));
    CHECK(reason.text().contains(QStringLiteral("30 + 20 = 50")));
    CHECK(cells.item(3, 1)->background().style() != Qt::NoBrush);
    CHECK(cells.item(2, 1)->background().style() == Qt::NoBrush);
    cells.setCurrentCell(1, 1);
    CHECK(reason.text().contains(QStringLiteral("有底色的格子")));
    cells.item(3, 1)->setText(QStringLiteral("50"));
    CHECK(cells.item(3, 1)->background().style() == Qt::NoBrush);
    CHECK_FALSE(reason.isVisible());
}

TEST_CASE("marking a cell is no change of the table, and what is typed in it is checked while it is open")
{
    const ProofreadingDesk desk(faultySum());
    TableDialog &dialog = openedAt(desk, QStringLiteral("51"));
    auto &cells = *dialog.findChild<TableCells *>();
    cells.insertRow(1);
    cells.removeCurrentRow();
    const auto &reason = *dialog.findChild<TableFindings *>();
    CHECK(cells.item(3, 1)->background().style() != Qt::NoBrush); // the cells are new ones
    cells.item(1, 1)->setText(QStringLiteral("31"));
    cells.item(3, 1)->setText(QStringLiteral("52"));
    CHECK_FALSE(reason.isVisible());
    cells.setCurrentCell(3, 1);
    REQUIRE(QTest::qWaitFor([&] { return reason.text().contains(QStringLiteral("31 + 20 = 51")); }, 8000));
    CHECK(cells.item(3, 1)->background().style() != Qt::NoBrush);
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
