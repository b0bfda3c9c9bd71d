// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a finding, from the list's menu and from that of the marked words.
#include "tests/ui/proofreadingdesk.h"

#include "core/tasks/ownwordlist.h"
#include "ui/dialogs/correctionsbox.h"
#include "ui/dialogs/ignorebox.h"
#include "ui/dialogs/ownwordsdialog.h"
#include "ui/models/ownwordtable.h"
#include "ui/support/banner.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QTableView>
#include <QTreeWidget>

using namespace nianbao;
using namespace nianbao::test;

namespace {

QAction *entryOf(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text().contains(text))
            return action;
    }
    return nullptr;
}

/// As by the right button on the row of a finding.
QMenu &menuInList(const ProofreadingDesk &desk, const QString &quote)
{
    desk.window->proofreading().dock().show();
    QTreeView &list = desk.list();
    QApplication::processEvents();
    const QModelIndex row = list.model()->index(int(desk.column(1).indexOf(quote)), 1);
    list.scrollTo(row);
    const QPoint at = list.visualRect(row).center();
    QContextMenuEvent asked(QContextMenuEvent::Mouse, at, list.viewport()->mapToGlobal(at));
    QApplication::sendEvent(list.viewport(), &asked);
    auto *menu = list.findChild<QMenu *>();
    REQUIRE(menu);
    return *menu;
}

Report withHints()
{
    Report report = smallReport();
    report.parts[0].sections[0].items[0].body = paragraphs({QStringLiteral("县司法局报送法制信息12篇。")});
    report.parts[0].sections[0].items[1].body = paragraphs({QStringLiteral("各乡镇报送法制信息30篇。")});
    return report;
}

} // namespace

TEST_CASE("the right button on a finding offers all that can be done with it")
{
    const ProofreadingDesk desk;
    QMenu &menu = menuInList(desk, QStringLiteral("，，"));
    CHECK(desk.panel().selected() == desk.finding(QStringLiteral("，，")));
    for (const char *text : {"改为“，”", "改正全部2处…", "忽略", "规则说明"}) {
        INFO(text);
        CHECK(entryOf(menu, QString::fromUtf8(text)));
    }
    CHECK_FALSE(entryOf(menu, QStringLiteral("加入我的词表"))); // a mark, like a figure, is no word
    entryOf(menu, QStringLiteral("改为“，”"))->trigger();
    CHECK(desk.item("i1")->body.first().text == QStringLiteral("县政府调整了领导小组，明确了职责。"));
}

TEST_CASE("from a finding into my words: never to be told, once that is confirmed")
{
    const ProofreadingDesk desk(withHints());
    QMenu &menu = menuInList(desk, QStringLiteral("法制信息"));
    QAction *never = entryOf(menu, QStringLiteral("加入我的词表"));
    REQUIRE(never);
    never->trigger();
    auto &dialog = desk.shown<OwnWordsDialog>();
    const auto *table = dialog.findChild<OwnWordTable *>();
    REQUIRE(table->rowCount() == 1);
    CHECK(table->index(0, OwnWordTable::Word).data().toString() == QStringLiteral("法制信息"));
    CHECK(loadOwnWords().words.isEmpty());
    dialog.accept();
    REQUIRE(loadOwnWords().words.size() == 1);
    CHECK(loadOwnWords().words.first().kind == OwnWordKind::Never);
    desk.read();
    CHECK(desk.finding(QStringLiteral("法制信息")) < 0);
}

TEST_CASE("the new word stands selected in my words, and undo behind it does not jump elsewhere unsaid")
{
    const ProofreadingDesk desk(withHints());
    OwnWords many;
    for (int number = 0; number < 40; ++number)
        many << OwnWord {OwnWordKind::Never, QStringLiteral("旧词%1").arg(number)};
    REQUIRE(saveOwnWords(many));
    desk.select("i2");
    TextField &body = desk.field(QStringLiteral("正文"));
    Desk::focusAtEnd(body);
    Desk::type(body, QStringLiteral("后来写的。"));
    desk.read();
    entryOf(menuInList(desk, QStringLiteral("法制信息")), QStringLiteral("加入我的词表"))->trigger();
    auto &dialog = desk.shown<OwnWordsDialog>();
    const auto &view = *dialog.findChild<QTableView *>();
    CHECK(view.currentIndex().row() == 40);
    CHECK(view.viewport()->rect().contains(view.visualRect(view.currentIndex()).center()));
    dialog.accept();
    CHECK(desk.space().done()->text().contains(QStringLiteral("我的词表")));
    const Report before = desk.report();
    desk.action("undo").trigger();
    CHECK((desk.report() == before));
    CHECK(desk.space().done()->text().contains(QStringLiteral("不能撤销")));
    desk.action("undo").trigger();
    CHECK_FALSE(desk.item("i2")->body.last().text.contains(QStringLiteral("后来写的")));
    CHECK(loadOwnWords().words.size() == 41);
}

TEST_CASE("the rule of a finding is explained, with its source and how binding that is")
{
    const ProofreadingDesk desk;
    QMenu &menu = menuInList(desk, QStringLiteral("，，"));
    QAction *about = entryOf(menu, QStringLiteral("规则说明"));
    REQUIRE(about);
    about->trigger();
    auto &box = desk.shown<QMessageBox>();
    CHECK(box.text().contains(QStringLiteral("标点重复、冲突")));
    CHECK(box.informativeText().contains(QStringLiteral("规定")));
    box.close();
}

TEST_CASE("the menu of a marked word in the editor offers my words and the rule as well")
{
    const ProofreadingDesk desk(withHints());
    desk.select("i1");
    TextField &body = desk.field(QStringLiteral("正文"));
    body.setFocus();
    body.select(0, 7, 0);
    QContextMenuEvent asked(
        QContextMenuEvent::Keyboard, body.cursorRect().center(), body.mapToGlobal(body.cursorRect().center()));
    QApplication::sendEvent(&body, &asked);
    auto *menu = body.findChild<QMenu *>();
    REQUIRE(menu);
    CHECK(entryOf(*menu, QStringLiteral("加入我的词表")));
    CHECK(entryOf(*menu, QStringLiteral("规则说明")));
    menu->close();
}

TEST_CASE("of all corrections of a hint only the chosen one is ticked before somebody looks, and it says why")
{
    const ProofreadingDesk desk(withHints());
    desk.choose(QStringLiteral("法制信息"));
    desk.action("fixAllOfRule").trigger();
    auto &box = desk.shown<CorrectionsBox>();
    const QTreeWidget &rows = *box.findChild<QTreeWidget *>();
    REQUIRE(rows.topLevelItemCount() == 2);
    CHECK(rows.topLevelItem(0)->checkState(0) == Qt::Checked);
    CHECK(rows.topLevelItem(1)->checkState(0) == Qt::Unchecked);
    CHECK(box.findChild<QLabel *>()->text().contains(QStringLiteral("没有打勾的1处是提示，请逐条定")));
    button(box, QStringLiteral("全选")).click();
    CHECK(rows.topLevelItem(1)->checkState(0) == Qt::Checked);
    box.reject();
}
