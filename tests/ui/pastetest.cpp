// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"

#include "ui/dialogs/importdialog.h"
#include "ui/editors/pastedtable.h"

#include <QClipboard>
#include <QMimeData>

using namespace nianbao;
using namespace nianbao::test;

namespace {

void copy(const QString &text, const QString &html = {})
{
    auto *data = new QMimeData;
    data->setText(text);
    if (!html.isEmpty())
        data->setHtml(html);
    QGuiApplication::clipboard()->setMimeData(data);
}

void paste(const Desk &desk, TextField &field)
{
    Desk::focusAtEnd(field);
    QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(desk.space().commit());
}

QStringList textsOf(const Table &table)
{
    QStringList rows;
    for (const QList<TableCell> &row : table.rows) {
        QStringList cells;
        for (const TableCell &cell : row)
            cells.append(cell.text);
        rows.append(cells.join(u'|'));
    }
    return rows;
}

const QString kRows = QStringLiteral("乡镇\t场次\r\n城关镇\t12\r\n白石乡\t\"7\n（含流动）\"\r\n");
const QStringList kTable {
    QStringLiteral("乡镇|场次"), QStringLiteral("城关镇|12"), QStringLiteral("白石乡|7\n（含流动）")};

} // namespace

TEST_CASE("cells that a spreadsheet copied become a table in the text, and undo takes it out again")
{
    Desk desk;
    desk.select("i1");
    const Paragraphs before = desk.item("i1")->body;
    copy(kRows);
    paste(desk, desk.field(QStringLiteral("正文")));
    const Paragraphs now = desk.item("i1")->body;
    REQUIRE(now.last().kind == ParagraphKind::Table);
    CHECK(textsOf(now.last().table) == kTable);
    CHECK(now.last().table.headerRows == 1);
    desk.action("undo").trigger();
    CHECK(desk.item("i1")->body == before);
}

TEST_CASE("of what Word or a browser copied the text and the tables come in, and no tags")
{
    Desk desk;
    desk.select("i1");
    copy(QStringLiteral("前\n乡镇 场次\n后"),
        QStringLiteral(
            "<html><head><style>td{color:red}</style></head><body><!--StartFragment--><p>前&amp;<b>后</b></p>"
            "<table><tr><td colspan=2>普法</td></tr><tr><td>城关镇</td><td>12</td></tr></table>"
            "<script>alert(1)</script><p>完</p><!--EndFragment--></body></html>"));
    paste(desk, desk.field(QStringLiteral("正文")));
    const Paragraphs now = desk.item("i1")->body;
    REQUIRE(now.size() >= 3);
    CHECK(now[now.size() - 3].text.endsWith(QStringLiteral("前&后")));
    CHECK(textsOf(now[now.size() - 2].table) == QStringList {QStringLiteral("普法"), QStringLiteral("城关镇|12")});
    CHECK(now[now.size() - 2].table.rows[0][0].columns == 2);
    CHECK(now.last().text == QStringLiteral("完"));
}

TEST_CASE("one cell, prose with tabs and HTML without a table are pasted as their plain text")
{
    QMimeData data;
    data.setText(QStringLiteral("办结12件"));
    data.setHtml(QStringLiteral("<table><tr><td>办结12件</td></tr></table>"));
    CHECK(pastedTables(data).isEmpty());
    data.setHtml(QStringLiteral("<p>一段</p>"));
    CHECK(pastedTables(data).isEmpty());
    CHECK_FALSE(isRowsOfCells(QString()));
    CHECK_FALSE(isRowsOfCells(QStringLiteral("\t空出的一段，\n没有列。")));
    CHECK_FALSE(isRowsOfCells(QStringLiteral("甲\t乙")));
    CHECK_FALSE(isRowsOfCells(QStringLiteral("甲\t乙\n\"没有结束")));
    CHECK(isRowsOfCells(QStringLiteral("甲\t乙\n丙,丁\t戊")));
}

TEST_CASE("a table in a field of one line is its words")
{
    Desk desk;
    desk.select("i1");
    copy(kRows, QStringLiteral("<table><tr><td>乡镇</td><td>场次</td></tr></table>"));
    TextField &title = desk.field(QStringLiteral("段首句"));
    paste(desk, title);
    CHECK(title.toPlainText().contains(QStringLiteral("乡镇 场次")));
    CHECK_FALSE(title.toPlainText().contains(u'<'));
}

TEST_CASE("rows of a spreadsheet that are pasted as an import come to the preview as records")
{
    Desk desk;
    copy(QStringLiteral("标题\t内容\t报送单位\n开展案卷评查。\t评查60卷。\t县司法局\n"));
    SECTION("by the menu")
    {
        desk.action("pasteReport").trigger();
    }
    SECTION("with the keyboard on the outline")
    {
        desk.tree().setFocus();
        desk.action("paste").trigger();
    }
    REQUIRE(QTest::qWaitFor([&] { return desk.window->findChild<ImportDialog *>() != nullptr; }));
    auto *dialog = desk.window->findChild<ImportDialog *>();
    REQUIRE(QTest::qWaitFor([&] { return !dialog->isReading(); }));
    const QList<ImportPlan> plans = dialog->plans();
    REQUIRE(plans.size() == 1);
    REQUIRE_FALSE(plans[0].error);
    CHECK(plans[0].isMaterial);
    CHECK(plans[0].count(MergeKind::Added) >= 1);
    dialog->reject();
}
