// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/proofreadingdesk.h"

#include "ui/dialogs/ignorebox.h"
#include "ui/models/severitycolor.h"
#include "ui/preview/printdialog.h"
#include "ui/support/banner.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHelpEvent>
#include <QImage>
#include <QMenu>
#include <QMessageBox>
#include <QToolTip>
#include <QTreeWidget>

using namespace nianbao;
using namespace nianbao::test;

TEST_CASE("a correction is one step that says what it did, and undo takes it back")
{
    const ProofreadingDesk desk;
    desk.lookAt(QStringLiteral("，，"));
    REQUIRE(desk.action("fixFinding").isEnabled());
    desk.action("fixFinding").trigger();
    CHECK(desk.item("i1")->body.first().text == QStringLiteral("县政府调整了领导小组，明确了职责。"));
    CHECK(desk.action("undo").text() == QStringLiteral("撤销：改正“，，”"));
    desk.action("undo").trigger();
    CHECK(desk.item("i1")->body.first().text == QStringLiteral("县政府调整了领导小组，，明确了职责。"));
    CHECK_FALSE(desk.document().canUndo());
}

TEST_CASE("F8 after a correction goes on from the finding behind it, which is shown already")
{
    const ProofreadingDesk desk;
    FindingFilter errors;
    errors.warnings = errors.hints = false;
    desk.panel().setFilter(errors);
    QTest::keyClick(desk.window.get(), Qt::Key_F8);
    desk.action("fixFinding").trigger();
    desk.read();
    CHECK(desk.space().selection().id == Id {QStringLiteral("i2")});
    CHECK(desk.field(QStringLiteral("正文")).textCursor().selectedText() == QStringLiteral("。。"));
    CHECK(desk.field(QStringLiteral("正文")).hasFocus());
    QTest::keyClick(desk.window.get(), Qt::Key_F8);
    CHECK(desk.space().selection().id == Id {QStringLiteral("s3")});
}

TEST_CASE("all findings of one rule are put right in one step")
{
    const ProofreadingDesk desk;
    desk.choose(QStringLiteral("。。"));
    CHECK(desk.action("fixAllOfRule").text() == QStringLiteral("改正全部2处…"));
    desk.action("fixAllOfRule").trigger();
    CHECK(desk.report() == faultyReport());
    auto &box = desk.shown<CorrectionsBox>();
    const QTreeWidget &rows = *box.findChild<QTreeWidget *>();
    REQUIRE(rows.topLevelItemCount() == 2);
    CHECK(rows.topLevelItem(0)->text(0) == QStringLiteral("…府调整了领导小组，，明确了职责。"));
    CHECK(rows.topLevelItem(0)->text(1) == QStringLiteral("…府调整了领导小组，明确了职责。"));
    CHECK(rows.topLevelItem(1)->text(1) == QStringLiteral("下发了通知。"));
    for (int column = 0; column < 3; ++column)
        CHECK(rows.visualRect(rows.model()->index(0, column)).right() <= rows.viewport()->width());
    button(box, QStringLiteral("改正2处")).click();
    CHECK(desk.item("i1")->body.first().text == QStringLiteral("县政府调整了领导小组，明确了职责。"));
    CHECK(desk.item("i2")->body.last().text == QStringLiteral("下发了通知。"));
    CHECK(desk.action("undo").text() == QStringLiteral("撤销：改正“标点重复、冲突”2处"));
    CHECK(desk.space().done()->text().contains(QStringLiteral("已改正2处")));
    desk.action("undo").trigger();
    CHECK(desk.report() == faultyReport());
}

TEST_CASE("of all findings of a rule only those that stay ticked are put right")
{
    const ProofreadingDesk desk;
    desk.choose(QStringLiteral("。。"));
    desk.action("fixAllOfRule").trigger();
    auto &box = desk.shown<CorrectionsBox>();
    QTreeWidget &rows = *box.findChild<QTreeWidget *>();
    REQUIRE(rows.topLevelItem(0)->checkState(0) == Qt::Checked);
    rows.topLevelItem(1)->setCheckState(0, Qt::Unchecked);
    rows.topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    CHECK_FALSE(button(box, QStringLiteral("改正0处")).isEnabled());
    rows.topLevelItem(0)->setCheckState(0, Qt::Checked);
    button(box, QStringLiteral("改正1处")).click();
    CHECK(desk.item("i1")->body.first().text == QStringLiteral("县政府调整了领导小组，明确了职责。"));
    CHECK(desk.item("i2")->body.last().text == QStringLiteral("下发了通知。。"));
}

TEST_CASE("half-width punctuation is one finding, and one step puts all of it right")
{
    Report report = smallReport();
    report.parts[0].sections[0].items[0].body =
        paragraphs({QStringLiteral("县政府调整了小组,明确了职责,落实了人员,经费89.4%到位.")});
    const ProofreadingDesk desk(report);
    int found = 0;
    for (const Finding &finding : desk.panel().reading().findings.findings)
        found += finding.rule == u"marks.halfWidth" ? 1 : 0;
    REQUIRE(found == 1);
    desk.lookAt(QStringLiteral(","));
    desk.action("fixFinding").trigger();
    CHECK(desk.item("i1")->body.first().text.startsWith(
        QStringLiteral("县政府调整了小组，明确了职责，落实了人员，经费89.4%到位")));
    desk.action("undo").trigger();
    CHECK(desk.report() == report);
}

TEST_CASE("a correction never overwrites what was typed since the text was read")
{
    const ProofreadingDesk desk;
    desk.choose(QStringLiteral("，，"));
    TextField &body = desk.atBeginningOf("i1");
    Desk::type(body, QStringLiteral("年初，"));
    desk.action("fixFinding").trigger();
    CHECK(body.toPlainText() == QStringLiteral("年初，县政府调整了领导小组，，明确了职责。"));
    CHECK(desk.space().done()->text().contains(QStringLiteral("正在重新校对")));
    desk.read();
    desk.choose(QStringLiteral("，，"));
    desk.action("fixFinding").trigger();
    CHECK(desk.item("i1")->body.first().text == QStringLiteral("年初，县政府调整了领导小组，明确了职责。"));
}

TEST_CASE("a finished report is proofread but not put right")
{
    const ProofreadingDesk desk;
    REQUIRE(desk.document().finish());
    desk.read();
    desk.choose(QStringLiteral("，，"));
    CHECK_FALSE(desk.action("fixFinding").isEnabled());
    CHECK_FALSE(desk.action("fixAllOfRule").isEnabled());
    CHECK(desk.action("nextFinding").isEnabled());
}

TEST_CASE("found words are underlined, and an edit of them takes the line away at once")
{
    const ProofreadingDesk desk;
    desk.select("i1");
    TextField &body = desk.field(QStringLiteral("正文"));
    CHECK(body.markedWords() == QStringList {QStringLiteral("，，")});
    CHECK_FALSE(desk.document().canUndo());
    CHECK_FALSE(body.document()->isUndoAvailable());
    body.setFocus();
    body.moveCursor(QTextCursor::Start);
    Desk::type(body, QStringLiteral("年初，")); // the line moves along
    CHECK(body.markedWords() == QStringList {QStringLiteral("，，")});
    body.select(0, 14, 0);
    Desk::type(body, QStringLiteral("并"));
    CHECK(body.toPlainText() == QStringLiteral("年初，县政府调整了领导小组，并，明确了职责。"));
    CHECK(body.markedWords().isEmpty());
    desk.read();
    CHECK(body.markedWords().isEmpty());
}

TEST_CASE("the line is painted in the colour of its severity, and its words are explained on hovering")
{
    const ProofreadingDesk desk;
    desk.select("i1");
    TextField &body = desk.field(QStringLiteral("正文"));
    const auto painted = [&] {
        const QImage image = body.viewport()->grab().toImage();
        const QRgb wanted = colorOf(Severity::Error, body.palette()).rgb();
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixel(x, y) == wanted ? 1 : 0;
        }
        return pixels;
    };
    CHECK(painted() > 0);
    QTextCursor words(body.document());
    words.setPosition(11);
    const QPoint at = body.cursorRect(words).center();
    QHelpEvent hover(QEvent::ToolTip, body.viewport()->mapTo(&body, at), body.viewport()->mapToGlobal(at));
    QApplication::sendEvent(&body, &hover);
    CHECK(QToolTip::text().contains(QStringLiteral("标点“，，”重复。")));
    QToolTip::hideText();
    body.setFocus(); // and it stays
    desk.lookAt(QStringLiteral("，，"));
    desk.action("fixFinding").trigger();
    desk.read();
    CHECK(painted() == 0);
}

TEST_CASE("lines below words neither disturb the input method nor take part in undo")
{
    const ProofreadingDesk desk;
    TextField &body = desk.atBeginningOf("i1");
    Desk::type(body, QStringLiteral("本年，，"));
    Desk::compose(body, QStringLiteral("xian"));
    REQUIRE(QTest::qWaitFor([&] { return desk.reader().isCurrent() && body.markedWords().size() == 2; }));
    CHECK(body.isComposing());
    CHECK(body.textCursor().position() == 4);
    Desk::type(body, QStringLiteral("县"));
    CHECK(body.toPlainText() == QStringLiteral("本年，，县县政府调整了领导小组，，明确了职责。"));
    CHECK(body.markedWords().size() == 2);
}

TEST_CASE("a blank line that is not saved moves no line and no jump to another paragraph")
{
    const ProofreadingDesk desk;
    TextField &body = desk.atBeginningOf("i2");
    QTest::keyClick(&body, Qt::Key_Return);
    QTest::keyClick(&body, Qt::Key_Return);
    desk.read();
    CHECK(body.markedWords() == QStringList {QStringLiteral("。。")});
    FindingFilter doubled;
    doubled.rule = QStringLiteral("marks.doubled");
    desk.panel().setFilter(doubled);
    desk.choose(QStringLiteral("，，"));
    QTest::keyClick(&body, Qt::Key_F8); // in the field, whose blank lines stay
    REQUIRE(body.toPlainText().startsWith(u'\n'));
    CHECK(body.textCursor().selectedText() == QStringLiteral("。。"));
}

TEST_CASE("the menu of an underlined word says what was found and puts it right")
{
    const ProofreadingDesk desk;
    desk.select("i1");
    TextField &body = desk.field(QStringLiteral("正文"));
    body.setFocus();
    body.select(0, 11, 0);
    const QPoint at = body.cursorRect().center();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, body.mapToGlobal(at));
    QApplication::sendEvent(&body, &asked);
    auto *menu = body.findChild<QMenu *>();
    REQUIRE(menu);
    REQUIRE(menu->actions().size() > 2);
    CHECK(menu->actions()[0]->text() == QStringLiteral("标点“，，”重复。"));
    CHECK(menu->actions()[1]->text() == QStringLiteral("改为“，”"));
    menu->actions()[1]->trigger();
    menu->close();
    CHECK(desk.item("i1")->body.first().text == QStringLiteral("县政府调整了领导小组，明确了职责。"));
}

TEST_CASE("the keys act on the word at the caret, and change no entry that is not to be seen")
{
    const ProofreadingDesk desk;
    desk.choose(QStringLiteral("，，"));
    desk.select("i2");
    desk.window->activateWindow();
    QApplication::processEvents();
    TextField &other = desk.field(QStringLiteral("正文"));
    other.setFocus();
    REQUIRE(QApplication::focusWidget() == &other);
    const Report before = desk.report();
    desk.action("fixFinding").trigger();
    CHECK((desk.report() == before));
    TextField &body = desk.field(QStringLiteral("正文"));
    CHECK(body.textCursor().selectedText() == QStringLiteral("，，"));
    desk.action("fixFinding").trigger();
    CHECK(desk.item("i1")->body.first().text == QStringLiteral("县政府调整了领导小组，明确了职责。"));
}

TEST_CASE("a finding is ignored with a reason, listed with it, taken back, and undone")
{
    const ProofreadingDesk desk;
    desk.lookAt(QStringLiteral("，，"));
    desk.action("ignoreFinding").trigger();
    auto &box = desk.shown<IgnoreBox>();
    auto *reason = box.findChild<QComboBox *>();
    reason->setEditText(QStringLiteral("  "));
    CHECK_FALSE(button(box, QStringLiteral("忽略")).isEnabled());
    reason->setEditText(QStringLiteral("原文如此"));
    button(box, QStringLiteral("忽略")).click();
    REQUIRE(desk.report().ignored.size() == 1);
    CHECK(desk.report().ignored.first().reason == QStringLiteral("原文如此"));
    CHECK(desk.action("undo").text() == QStringLiteral("撤销：忽略“，，”"));
    desk.read();
    CHECK(desk.finding(QStringLiteral("，，")) < 0);
    CHECK_FALSE(desk.column(1).contains(QStringLiteral("，，")));
    desk.select("i1");
    CHECK(desk.field(QStringLiteral("正文")).markedWords().isEmpty());
    desk.toggle(QStringLiteral("已忽略")).click();
    const auto row = desk.column(1).indexOf(QStringLiteral("，，"));
    REQUIRE(row >= 0);
    CHECK(desk.column(2)[row].contains(QStringLiteral("原文如此")));
    auto *list = desk.panel().findChild<QTreeView *>();
    list->setCurrentIndex(list->model()->index(int(row), 0));
    desk.action("takeBackIgnored").trigger();
    CHECK(desk.report().ignored.isEmpty());
    CHECK(desk.space().done()->text().contains(QStringLiteral("不再忽略“，，”")));
    CHECK(findButton(*desk.space().done(), QStringLiteral("撤销"))->isVisible());
    desk.read();
    CHECK(desk.finding(QStringLiteral("，，")) >= 0);
    desk.action("undo").trigger();
    desk.action("undo").trigger();
    CHECK(desk.report() == faultyReport());
}

TEST_CASE("what was ignored is told again once its text differs")
{
    const ProofreadingDesk desk;
    desk.lookAt(QStringLiteral("，，"));
    desk.action("ignoreFinding").trigger();
    button(desk.shown<IgnoreBox>(), QStringLiteral("忽略")).click();
    desk.read();
    REQUIRE(desk.finding(QStringLiteral("，，")) < 0);
    desk.select("i1");
    TextField &body = desk.field(QStringLiteral("正文"));
    body.setFocus();
    body.select(0, 8, 2);
    Desk::type(body, QStringLiteral("班子"));
    desk.read();
    CHECK(desk.finding(QStringLiteral("，，")) >= 0);
}

namespace {

// Whether the action asks about errors; then goes on all the same. In the end the file dialog is there, and is closed.
bool asksAboutErrors(const ProofreadingDesk &desk, const char *way = "exportPdf")
{
    desk.action(way).trigger();
    bool asked = false;
    if (auto *box = desk.window->findChild<QMessageBox *>()) {
        asked = box->text().contains(QStringLiteral("处差错"));
        button(*box, QStringLiteral("照样继续")).click();
        REQUIRE(QTest::qWaitFor([&] { return !desk.window->findChild<QMessageBox *>(); }));
    }
    desk.shown<QFileDialog>().reject();
    REQUIRE(QTest::qWaitFor([&] { return !desk.window->findChild<QFileDialog *>(); }));
    return asked;
}

} // namespace

TEST_CASE("publishing a report with errors says so once for each state and goes on")
{
    const ProofreadingDesk desk;
    CHECK(asksAboutErrors(desk));
    CHECK_FALSE(asksAboutErrors(desk));
    desk.lookAt(QStringLiteral("，，"));
    desk.action("fixFinding").trigger();
    desk.read();
    CHECK(asksAboutErrors(desk));
}

TEST_CASE("looking at the pages as they print asks nothing")
{
    const ProofreadingDesk desk;
    desk.action("printPreview").trigger();
    desk.shown<PrintPreview>().reject();
    CHECK_FALSE(desk.window->findChild<QMessageBox *>());
}

TEST_CASE("printing from the preview says so as well, and who wants to see the errors leaves it")
{
    const ProofreadingDesk desk;
    desk.action("printPreview").trigger();
    button(desk.shown<PrintPreview>(), QStringLiteral("打印…")).click();
    REQUIRE(QTest::qWaitFor([&] { return desk.window->findChild<QMessageBox *>() != nullptr; }));
    CHECK(desk.shown<QMessageBox>().text().contains(QStringLiteral("处差错")));
    button(desk.shown<QMessageBox>(), QStringLiteral("查看差错")).click();
    CHECK(QTest::qWaitFor([&] { return !desk.window->findChild<PrintPreview *>(); }));
    CHECK(desk.space().selection().id == Id {QStringLiteral("i1")});
}

TEST_CASE("a document that goes out to be read says so as well, tables and data do not")
{
    for (const char *way : {"export-docx", "export-odt", "export-html"}) {
        INFO(way);
        CHECK(asksAboutErrors(ProofreadingDesk(), way));
    }
    const ProofreadingDesk desk;
    CHECK_FALSE(asksAboutErrors(desk, "export-json"));
    CHECK_FALSE(asksAboutErrors(desk, "export-xlsx"));
    CHECK(asksAboutErrors(desk, "export-docx"));
    CHECK_FALSE(asksAboutErrors(desk, "export-docx"));
    CHECK(asksAboutErrors(desk, "exportPdf")); // whoever prints a draft all the same may not send it so
}

TEST_CASE("a report without errors is published without a question")
{
    const ProofreadingDesk desk(smallReport());
    CHECK_FALSE(asksAboutErrors(desk));
}

TEST_CASE("who wants to see the errors is led to the first, and the filter stays as it was")
{
    const ProofreadingDesk desk;
    REQUIRE(desk.pageShows(kDoubled));
    desk.action("print").trigger();
    CHECK(desk.shown<QMessageBox>().informativeText().contains(QStringLiteral("疑问")));
    button(desk.shown<QMessageBox>(), QStringLiteral("查看差错")).click();
    CHECK(desk.space().selection().id == Id {QStringLiteral("i1")});
    CHECK(desk.field(QStringLiteral("正文")).textCursor().selectedText() == kDoubled);
    CHECK(desk.space().preview()->view()->markedWords().size() == 1);
    CHECK(desk.window->proofreading().dock().isVisible());
    CHECK(desk.column(1).contains(QStringLiteral("，，")));
    CHECK(desk.panel().filter() == FindingFilter {});
    REQUIRE(desk.panel().selected());
    CHECK(desk.panel().reading().findings.findings[*desk.panel().selected()].severity == Severity::Error);
}
