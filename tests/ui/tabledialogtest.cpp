// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tabledialog.h"
#include "tests/support/catch.h"
#include "ui/dialogs/tablecells.h"

#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace nianbao;

namespace {

Paragraph figures()
{
    const Table table {
        {{{QStringLiteral("乡镇")}, {QStringLiteral("数")}}, {{QStringLiteral("甲")}, {QStringLiteral("30")}},
            {{QStringLiteral("乙")}, {QStringLiteral("20")}}},
        1, {}};
    return {ParagraphKind::Table, QStringLiteral("案件"), table, {}};
}

QToolButton &toolButton(const QWidget &in, const QString &text)
{
    for (QToolButton *candidate : in.findChildren<QToolButton *>()) {
        if (candidate->text() == text)
            return *candidate;
    }
    FAIL(text.toStdString());
    std::abort();
}

} // namespace

TEST_CASE("a row that was deleted with its figures comes back with Ctrl+Z, and goes again with redo")
{
    TableDialog dialog(figures(), nullptr);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    auto &cells = *dialog.findChild<TableCells *>();
    const Paragraph before = dialog.table();
    CHECK_FALSE(toolButton(dialog, QStringLiteral("撤销")).isEnabled());
    cells.setCurrentCell(1, 0);
    SECTION("while none of its cells is open") { }
    SECTION("while one of its cells is open, as nothing was typed")
    {
        cells.editItem(cells.item(1, 0));
    }
    toolButton(dialog, QStringLiteral("－行")).click();
    CHECK(cells.rowCount() == 2);
    QTest::keySequence(&cells, QKeySequence::Undo);
    CHECK(dialog.table() == before);
    toolButton(dialog, QStringLiteral("重做")).click();
    CHECK(dialog.table().table.rows.size() == 2);
    QTest::keySequence(&cells, QKeySequence::Undo);
    CHECK(dialog.table() == before);
    CHECK_FALSE(toolButton(dialog, QStringLiteral("撤销")).isEnabled());
}

TEST_CASE("each cell that was written is a step back, the open one too; so are merging and header rows")
{
    TableDialog dialog(figures(), nullptr);
    dialog.show();
    auto &cells = *dialog.findChild<TableCells *>();
    const Paragraph before = dialog.table();
    cells.item(1, 1)->setText(QStringLiteral("31"));
    cells.clearSelection();
    cells.setRangeSelected({2, 0, 2, 1}, true);
    cells.mergeSelected();
    CHECK(dialog.table().table.rows[2].size() == 1);
    dialog.findChild<QSpinBox *>()->setValue(2);
    cells.setCurrentCell(0, 0);
    cells.editItem(cells.item(0, 0));
    cells.viewport()->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("街道"));
    cells.insertColumn(1);
    CHECK(dialog.table().table.rows[0][0].text == QStringLiteral("街道"));
    cells.undo();
    CHECK(dialog.table().table.rows[0].size() == 2);
    cells.setCurrentCell(0, 1);
    cells.editItem(cells.item(0, 1));
    cells.undo(); // which leaves the cell first: nothing was typed in it
    CHECK(dialog.table().table.rows[0][0].text == QStringLiteral("乡镇"));
    CHECK(dialog.table().table.headerRows == 2);
    cells.undo();
    CHECK(dialog.table().table.headerRows == 1);
    CHECK(dialog.findChild<QSpinBox *>()->value() == 1);
    cells.undo();
    CHECK(dialog.table().table.rows[2].size() == 2);
    CHECK(dialog.table().table.rows[1][1].text == QStringLiteral("31"));
    cells.undo();
    CHECK(dialog.table() == before);
    CHECK_FALSE(cells.canUndo());
    cells.item(1, 1)->setText(QStringLiteral("32")); // what could be redone is gone
    CHECK_FALSE(cells.canRedo());
}
