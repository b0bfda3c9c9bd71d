// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"

#include "core/model/tablegrid.h"
#include "ui/dialogs/picturedialog.h"
#include "ui/dialogs/tablecells.h"
#include "ui/dialogs/tabledialog.h"

#include <QBuffer>
#include <QClipboard>
#include <QImage>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextBlock>

using namespace nianbao;
using namespace nianbao::test;

namespace {

Paragraph text(const QString &words)
{
    return {ParagraphKind::Text, words};
}

Paragraph table()
{
    return {ParagraphKind::Table, QStringLiteral("案件统计"),
        Table {{{{QStringLiteral("乡镇"), 2, 1}, {QStringLiteral("数"), 1, 2}},
                   {{QStringLiteral("甲")}, {QStringLiteral("乙\n丙")}}},
            1, {}},
        {}};
}

Paragraph picture()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    Paragraph result {ParagraphKind::Picture, {}, {}, {{}, QStringLiteral("image/png"), 800}};
    QBuffer buffer(&result.picture.bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return result;
}

Report withFigures()
{
    Report report = smallReport();
    report.parts[0].sections[0].items[0].body = {
        text(QStringLiteral("前。")), table(), text(QStringLiteral("后。")), picture()};
    return report;
}

Paragraphs body(const Desk &desk)
{
    return desk.item("i1")->body;
}

} // namespace

TEST_CASE("typing around a table and a picture leaves both as they were")
{
    Desk desk({withFigures()});
    desk.select("i1");
    TextField &field = desk.field(QStringLiteral("正文"));
    CHECK(field.blocks() == withFigures().parts[0].sections[0].items[0].body);
    field.setFocus();
    field.select(0, 2, 0);
    Desk::type(field, QStringLiteral("又。"));
    field.select(2, 0, 0);
    Desk::type(field, QStringLiteral("再。"));
    REQUIRE(desk.space().commit());
    CHECK(body(desk)
        == Paragraphs {text(QStringLiteral("前。又。")), table(), text(QStringLiteral("再。后。")), picture()});
}

TEST_CASE("text typed beside a table gets a paragraph of its own, with the caret")
{
    Desk desk({withFigures()});
    desk.select("i1");
    TextField &field = desk.field(QStringLiteral("正文"));
    field.setFocus();
    QTextCursor caret = field.textCursor();
    caret.setPosition(field.document()->findBlockByNumber(1).position() + 1);
    field.setTextCursor(caret);
    Desk::type(field, QStringLiteral("表后"));
    Desk::type(field, QStringLiteral("又"));
    caret.setPosition(field.document()->findBlockByNumber(1).position());
    field.setTextCursor(caret);
    Desk::type(field, QStringLiteral("表"));
    Desk::type(field, QStringLiteral("前"));
    REQUIRE(desk.space().commit());
    CHECK(body(desk)
        == Paragraphs {text(QStringLiteral("前。")), text(QStringLiteral("表前")), table(),
            text(QStringLiteral("表后又")), text(QStringLiteral("后。")), picture()});
}

TEST_CASE("the key at the edge of text marks the table first and then deletes it, and undo brings it back")
{
    Desk desk({withFigures()});
    desk.select("i1");
    TextField &field = desk.field(QStringLiteral("正文"));
    field.setFocus();
    field.select(2, 0, 0);
    QTest::keyClick(&field, Qt::Key_Backspace);
    REQUIRE(field.figureAtCaret());
    CHECK(*field.figureAtCaret() == table());
    CHECK(field.blocks().size() == 4);
    QTest::keyClick(&field, Qt::Key_Backspace);
    REQUIRE(desk.space().commit());
    CHECK_FALSE(body(desk).contains(table()));
    CHECK(body(desk).contains(picture()));
    desk.action("undo").trigger();
    CHECK(body(desk).contains(table()));
}

TEST_CASE("a table is cut, pasted elsewhere and is the same; other programs get its text")
{
    Desk desk({withFigures()});
    desk.select("i1");
    TextField &field = desk.field(QStringLiteral("正文"));
    field.setFocus();
    field.select(1, 0, 0);
    QTest::keyClick(&field, Qt::Key_X, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == plainText(table().table));
    Desk::focusAtEnd(field);
    QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(desk.space().commit());
    CHECK(body(desk) == Paragraphs {text(QStringLiteral("前。")), text(QStringLiteral("后。")), picture(), table()});
    TextField &title = desk.field(QStringLiteral("段首句"));
    Desk::focusAtEnd(title);
    QTest::keyClick(&title, Qt::Key_V, Qt::ControlModifier);
    CHECK(title.blocks().size() == 1);
    CHECK(title.toPlainText().contains(QStringLiteral("乡镇 数")));
}

TEST_CASE("damaged paragraphs on the clipboard are not taken")
{
    Desk desk({withFigures()});
    desk.select("i1");
    TextField &field = desk.field(QStringLiteral("正文"));
    Desk::focusAtEnd(field);
    auto *data = new QMimeData;
    data->setData(
        QStringLiteral("application/x-nianbao-paragraphs"), QByteArray("\x6e\x62\x46\x01\x7f\xff\xff\xff", 8));
    QGuiApplication::clipboard()->setMimeData(data);
    QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(desk.space().commit());
    CHECK(body(desk).size() == 4);
}

TEST_CASE("a double click opens the table, what is typed into a cell comes into the report")
{
    Desk desk({withFigures()});
    desk.select("i1");
    TextField &field = desk.field(QStringLiteral("正文"));
    field.setFocus();
    field.select(1, 0, 0);
    desk.action("editFigure").trigger();
    auto *dialog = desk.window->findChild<TableDialog *>();
    REQUIRE(dialog);
    auto *cells = dialog->findChild<TableCells *>();
    CHECK(cells->columnSpan(0, 0) == 2);
    cells->item(1, 0)->setText(QStringLiteral("丁"));
    cells->setCurrentCell(1, 0);
    cells->insertRow(1);
    dialog->accept();
    REQUIRE(desk.space().commit());
    const Table now = body(desk)[1].table;
    CHECK(now.rows[1][0].text == QStringLiteral("丁"));
    CHECK(now.rows[1][1].text == QStringLiteral("乙\n丙"));
    CHECK(now.rows.size() == 3);
    CHECK(body(desk)[1].text == QStringLiteral("案件统计"));
}

TEST_CASE("what is typed into a table is saved while its dialog is open, and gone when that is cancelled")
{
    Desk desk({withFigures()});
    desk.select("i1");
    TextField &field = desk.field(QStringLiteral("正文"));
    const Paragraphs before = body(desk);
    const auto typeInto = [&](TableDialog &dialog) {
        auto *cells = dialog.findChild<TableCells *>();
        cells->setCurrentCell(1, 0);
        cells->editItem(cells->item(1, 0));
        auto *editor = cells->viewport()->findChild<QPlainTextEdit *>();
        REQUIRE(editor);
        editor->setPlainText(QStringLiteral("还没写完"));
        REQUIRE(QTest::qWaitFor(
            [&] { return body(desk)[1].table.rows.value(1).value(0).text == QStringLiteral("还没写完"); }, 2000));
        CHECK(editor->isVisible()); // the cell is still open
        editor->setPlainText(QStringLiteral("写完了"));
    };
    field.setFocus();
    field.select(0, 2, 0);
    desk.action("insertTable").trigger();
    typeInto(desk.shown<TableDialog>());
    CHECK(body(desk).size() == before.size() + 1);
    desk.shown<TableDialog>().reject();
    CHECK(desk.shown<TableDialog>().isVisible());
    button(desk.shown<QMessageBox>(), QStringLiteral("不保存")).click();
    REQUIRE(QTest::qWaitFor([&] { return body(desk) == before; }));
    CHECK(field.blocks() == before);
    REQUIRE(QTest::qWaitFor([&] { return desk.window->findChild<TableDialog *>() == nullptr; }));
    desk.window->activateWindow();
    field.setFocus();
    REQUIRE(QTest::qWaitFor([&] { return field.hasFocus(); }));
    field.select(1, 0, 0);
    desk.action("editFigure").trigger();
    typeInto(desk.shown<TableDialog>());
    desk.shown<TableDialog>().accept();
    CHECK(body(desk)[1].table.rows[1][0].text == QStringLiteral("写完了"));
    CHECK(body(desk).size() == before.size());
    desk.action("undo").trigger(); // while it was open it was one edit, and what was cancelled is none
    CHECK(body(desk) == before);
    CHECK_FALSE(desk.document().canUndo());
}

TEST_CASE("when the dialog of a table closes the caret stands behind it, and the next key does not replace it")
{
    const Desk desk({withFigures()});
    desk.select("i1");
    TextField &field = desk.field(QStringLiteral("正文"));
    const Paragraph was = body(desk)[1];
    field.setFocus();
    field.select(1, 0, 0);
    desk.action("editFigure").trigger();
    desk.shown<TableDialog>().reject();
    CHECK_FALSE(field.textCursor().hasSelection());
    CHECK(field.caretBlock() == 2);
    QTest::keyClicks(&field, QStringLiteral("x"));
    REQUIRE(desk.space().commit());
    CHECK(body(desk)[1] == was);
    CHECK(body(desk)[2].text == QStringLiteral("x后。"));
}

TEST_CASE("a letter typed while a table is selected goes behind it; at the end of the text it gets a paragraph")
{
    Report report = withFigures();
    report.parts[0].sections[0].items[0].body = {text(QStringLiteral("前。")), table()};
    const Desk desk({report});
    desk.select("i1");
    TextField &field = desk.field(QStringLiteral("正文"));
    field.setFocus();
    field.select(1, 0, 0);
    SECTION("by a key")
    {
        QTest::keyClicks(&field, QStringLiteral("x"));
    }
    SECTION("by an input method")
    {
        Desk::compose(field, QStringLiteral("x"));
        Desk::type(field, QStringLiteral("x"));
    }
    REQUIRE(desk.space().commit());
    REQUIRE(body(desk).size() == 3);
    CHECK(body(desk)[1] == table());
    CHECK(body(desk)[2].text == QStringLiteral("x"));
}

TEST_CASE("a table that comes or goes is an edit of its own between what is typed")
{
    const Desk desk({withFigures()});
    desk.select("i1");
    TextField &field = desk.field(QStringLiteral("正文"));
    field.setFocus();
    field.select(2, 2, 0);
    QTest::keyClicks(&field, QStringLiteral("a"));
    field.select(2, 0, 0);
    QTest::keyClick(&field, Qt::Key_Backspace);
    QTest::keyClick(&field, Qt::Key_Backspace);
    QTest::keyClicks(&field, QStringLiteral("b"));
    REQUIRE(desk.space().commit());
    CHECK(body(desk)[1].text.contains(u'b'));
    QStringList labels;
    const QList<ChangeRecord> records = desk.document().library().changes({}).value();
    for (const ChangeRecord &record : records)
        labels << record.label;
    REQUIRE(labels.size() == 4);
    CHECK(labels[0] == QStringLiteral("修改正文"));
    CHECK(labels[1] == QStringLiteral("删去表格"));
    CHECK(labels[2] == QStringLiteral("修改正文"));
    desk.action("undo").trigger();
    desk.action("undo").trigger();
    CHECK(body(desk)[1] == table());
}

TEST_CASE("a table in which something was changed is kept or thrown away when asked, never by Esc alone")
{
    Desk desk({withFigures()});
    desk.select("i1");
    TextField &field = desk.field(QStringLiteral("正文"));
    const auto open = [&]() -> TableDialog & {
        REQUIRE(QTest::qWaitFor([&] { return desk.window->findChild<TableDialog *>() == nullptr; }));
        desk.window->activateWindow();
        field.setFocus();
        REQUIRE(QTest::qWaitFor([&] { return field.hasFocus(); }));
        field.select(1, 0, 0);
        desk.action("editFigure").trigger();
        return desk.shown<TableDialog>();
    };
    QTest::keyClick(&open(), Qt::Key_Escape); // nothing changed, nothing asked
    TableDialog &dialog = open();
    dialog.findChild<QLineEdit *>()->setText(QStringLiteral("案件一览"));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(dialog.isVisible());
    button(desk.shown<QMessageBox>(), QStringLiteral("保存")).click();
    REQUIRE(QTest::qWaitFor([&] { return desk.window->findChild<TableDialog *>() == nullptr; }));
    REQUIRE(desk.space().commit());
    CHECK(body(desk)[1].text == QStringLiteral("案件一览"));
}

TEST_CASE("a new table comes behind the text of the row when the caret is in no field, and nowhere when none takes it")
{
    Desk desk({withFigures()});
    desk.select("i1");
    desk.space().navigator()->setFocus();
    const qsizetype before = body(desk).size();
    REQUIRE(desk.action("insertTable").isEnabled());
    desk.action("insertTable").trigger();
    auto *tables = desk.window->findChild<TableDialog *>();
    REQUIRE(tables);
    tables->accept();
    REQUIRE(desk.space().commit());
    REQUIRE(body(desk).size() == before + 1);
    CHECK(body(desk).last().kind == ParagraphKind::Table);
}

TEST_CASE("a new table comes in at the caret; a picture keeps its bytes when its width changes")
{
    Desk desk({withFigures()});
    desk.select("i1");
    TextField &field = desk.field(QStringLiteral("正文"));
    field.setFocus();
    field.select(0, 2, 0);
    desk.action("insertTable").trigger();
    auto *tables = desk.window->findChild<TableDialog *>();
    REQUIRE(tables);
    tables->accept();
    REQUIRE(desk.space().commit());
    CHECK(body(desk)[1].kind == ParagraphKind::Table);
    CHECK(body(desk)[1].table.rows.size() == 3);
    field.setFocus();
    field.select(4, 0, 0);
    REQUIRE(field.figureAtCaret());
    PictureDialog dialog(*field.figureAtCaret(), nullptr);
    CHECK(dialog.picture() == picture());
}
