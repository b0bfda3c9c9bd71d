// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed in a dialog when the program ends: the window goes without its dialogs being closed.
#include "tests/ui/desk.h"

#include "core/settings/settings.h"
#include "core/tasks/ownwordlist.h"
#include "ui/dialogs/figuredialogs.h"
#include "ui/dialogs/ownwordsdialog.h"
#include "ui/dialogs/tabledialog.h"
#include "ui/dialogs/unitsdialog.h"
#include "ui/models/ownwordtable.h"
#include "ui/models/unittable.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QTableView>

#include <algorithm>

using namespace nianbao;
using namespace nianbao::test;

namespace {

constexpr int kKeptMs = 2000; // what was typed so long ago is on the disk

QStringList drafts()
{
    const QDir folder(dataFolder() + QStringLiteral("/drafts"));
    return folder.entryList(QDir::Files);
}

/// As after a kill: nothing is closed, and the library is opened by the next window.
void restart(Desk &desk)
{
    const QString path = desk.document().library().path();
    desk.window.reset();
    desk.window = std::make_unique<MainWindow>(testFonts(), Settings {});
    desk.window->show();
    REQUIRE(desk.window->openLibrary(path));
}

UnitsDialog &openUnits(const Desk &desk)
{
    desk.action("units").trigger();
    return desk.shown<UnitsDialog>();
}

void typeUnit(const UnitsDialog &dialog, const QString &name)
{
    auto *view = dialog.findChild<QTableView *>();
    auto *model = dialog.findChild<UnitTable *>();
    const QModelIndex cell = model->index(model->add(-1, Id {QStringLiteral("u1")}), UnitTable::Name);
    view->setCurrentIndex(cell);
    view->edit(cell);
    view->findChild<QLineEdit *>()->setText(name);
}

} // namespace

TEST_CASE("units in a cell that is still open come back after the program was killed")
{
    Desk desk;
    typeUnit(openUnits(desk), QStringLiteral("甲%1乡"));
    QTest::qWait(kKeptMs);
    REQUIRE(drafts().size() == 1);
    const QFile kept(dataFolder() + QStringLiteral("/drafts/") + drafts().first());
    CHECK(!(kept.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    restart(desk);
    auto &dialog = openUnits(desk);
    button(desk.shown<QMessageBox>(), QStringLiteral("恢复")).click();
    REQUIRE(QTest::qWaitFor([&] { return dialog.units().size() == 1; }));
    CHECK(drafts().size() == 1); // still not decided
    dialog.accept();
    CHECK(desk.document().units().first().name == QStringLiteral("甲%1乡"));
    CHECK(drafts().isEmpty());
}

TEST_CASE("what was left and is not wanted is offered once")
{
    Desk desk;
    typeUnit(openUnits(desk), QStringLiteral("甲乡"));
    QTest::qWait(kKeptMs);
    restart(desk);
    auto &dialog = openUnits(desk);
    auto &box = desk.shown<QMessageBox>();
    QTest::keyClick(&box, Qt::Key_Escape);
    CHECK(box.isVisible()); // a key that is hit by chance decides nothing
    button(box, QStringLiteral("不要")).click();
    CHECK(QTest::qWaitFor([] { return drafts().isEmpty(); }));
    CHECK(dialog.units().isEmpty());
}

TEST_CASE("units that are given up leave nothing behind, and untouched ones never did")
{
    const Desk desk;
    auto &dialog = openUnits(desk);
    QTest::qWait(kKeptMs);
    CHECK(drafts().isEmpty());
    typeUnit(dialog, QStringLiteral("甲乡"));
    REQUIRE(QTest::qWaitFor([] { return drafts().size() == 1; }));
    dialog.reject();
    button(desk.shown<QMessageBox>(), QStringLiteral("不保存")).click();
    CHECK(QTest::qWaitFor([] { return drafts().isEmpty(); }));
}

TEST_CASE("units that came meanwhile stay beside those that were typed before")
{
    Desk desk;
    typeUnit(openUnits(desk), QStringLiteral("甲乡"));
    QTest::qWait(kKeptMs);
    restart(desk);
    Unit unit;
    unit.id = Id {QStringLiteral("u2")};
    unit.name = QStringLiteral("乙乡");
    REQUIRE(desk.document().editUnits({QStringLiteral("导入")}, [&](UnitRegister &units) { units.append(unit); }));
    auto &dialog = openUnits(desk);
    button(desk.shown<QMessageBox>(), QStringLiteral("恢复")).click();
    CHECK(QTest::qWaitFor([&] { return dialog.units().size() == 2; }));
}

TEST_CASE("own words come back after the program was killed, with rows that do not fit yet")
{
    Desk desk;
    desk.action("ownWords").trigger();
    auto *model = desk.shown<OwnWordsDialog>().findChild<OwnWordTable *>();
    const int row = model->add(-1, OwnWordKind::Change);
    model->setData(model->index(row, OwnWordTable::Right), QStringLiteral("县司法局"));
    QTest::qWait(kKeptMs);
    restart(desk);
    desk.action("ownWords").trigger();
    auto &dialog = desk.shown<OwnWordsDialog>();
    button(desk.shown<QMessageBox>(), QStringLiteral("恢复")).click();
    REQUIRE(QTest::qWaitFor([&] { return dialog.words().size() == 1; }));
    CHECK(dialog.words().first().right == QStringLiteral("县司法局"));
    model = dialog.findChild<OwnWordTable *>();
    model->setData(model->index(0, OwnWordTable::Word), QStringLiteral("县司法所"));
    dialog.accept();
    CHECK(loadOwnWords().words.size() == 1);
    CHECK(drafts().isEmpty());
}

TEST_CASE("what is typed when the program has to end is kept at once, and nothing is asked")
{
    Desk desk;
    desk.select("i1");
    TextField &body = desk.field(QStringLiteral("正文"));
    Desk::focusAtEnd(body);
    Desk::type(body, QStringLiteral("刚写的字"));
    typeUnit(openUnits(desk), QStringLiteral("甲乡"));
    desk.window->keepTyped();
    CHECK(drafts().size() == 1);
    CHECK(!desk.window->findChild<QMessageBox *>());
    restart(desk);
    const WorkItem *item = desk.item("i1");
    REQUIRE(item);
    CHECK(item->body.last().text.contains(QStringLiteral("刚写的字")));
}

TEST_CASE("a table that is being typed is in the library when the program has to end")
{
    Desk desk;
    desk.select("i1");
    TextField &body = desk.field(QStringLiteral("正文"));
    Desk::focusAtEnd(body);
    insertTable(body);
    auto &dialog = desk.shown<TableDialog>();
    auto *description = dialog.findChildren<QLineEdit *>().last();
    QTest::keyClicks(description, QStringLiteral("abc"));
    desk.window->keepTyped();
    restart(desk);
    const WorkItem *item = desk.item("i1");
    REQUIRE(item);
    CHECK(std::any_of(item->body.begin(), item->body.end(),
        [](const Paragraph &paragraph) { return paragraph.kind == ParagraphKind::Table && paragraph.text == u"abc"; }));
}
