// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"

#include "core/backup/backups.h"
#include "core/base/clock.h"
#include "tests/support/folder.h"
#include "ui/dialogs/backupsdialog.h"
#include "ui/window/backupcommands.h"

#include <QDir>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

using namespace nianbao;
using namespace nianbao::test;

namespace {

void retitle(const Desk &desk, const QString &title)
{
    REQUIRE(desk.document().edit({QStringLiteral("修改标题")}, [&](Report &report) { report.title = title; }));
}

bool says(const QWidget &in, const QString &words)
{
    const auto labels = in.findChildren<QLabel *>();
    return std::any_of(
        labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(words); });
}

} // namespace

TEST_CASE("a backup is made, another state comes back from it, and the state before is a backup too")
{
    const Desk desk;
    const QString path = desk.document().library().path();
    const QString before = desk.report().title;
    desk.action("backups").trigger();
    auto *dialog = &desk.shown<BackupsDialog>();
    CHECK(dialog->findChild<QTableWidget *>()->rowCount() == 0);
    CHECK_FALSE(button(*dialog, QStringLiteral("恢复…")).isEnabled());
    button(*dialog, QStringLiteral("立即备份")).click();
    auto *list = dialog->findChild<QTableWidget *>();
    REQUIRE(QTest::qWaitFor([&] { return list->rowCount() == 1; }));
    CHECK(list->item(0, 1)->text() == QStringLiteral("手动"));
    CHECK(list->item(0, 3)->text() == QStringLiteral("相同"));
    button(*dialog, QStringLiteral("立即备份")).click();
    CHECK(QTest::qWaitFor([&] { return says(*dialog, QStringLiteral("与最新备份相同，未另做")); }));
    CHECK(list->rowCount() == 1);
    dialog->reject();
    retitle(desk, QStringLiteral("改坏的题目"));
    desk.action("backups").trigger();
    dialog = &desk.shown<BackupsDialog>();
    list = dialog->findChild<QTableWidget *>();
    CHECK(list->item(0, 3)->text().contains(u'1'));
    button(*dialog, QStringLiteral("恢复…")).click();
    button(desk.shown<QMessageBox>(), QStringLiteral("恢复")).click();
    REQUIRE(desk.window->workspace());
    CHECK(desk.document().library().path() == path);
    CHECK(desk.report().title == before);
    const QList<Backup> backups = backupsIn(backupFolder(path), path);
    REQUIRE(backups.size() == 2);
    CHECK(backups.first().reason == BackupReason::BeforeRestore);
    CHECK(Library::openReadOnly(backups.first().path).value()->reports().value().first().title
        == QStringLiteral("改坏的题目"));
}

namespace {

/// The window that shows a backup; waits for it.
MainWindow &viewOf(const Desk &desk)
{
    MainWindow *found = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window != desk.window.get() && window->isVisible() && qobject_cast<MainWindow *>(window))
                found = qobject_cast<MainWindow *>(window);
        }
        return found != nullptr;
    }));
    return *found;
}

} // namespace

TEST_CASE("a backup is looked at in a window of its own: the library, its undo and the place stay as they are")
{
    const Desk desk;
    const QString path = desk.document().library().path();
    REQUIRE(backUp(desk.document().library(), backupFolder(path), now()));
    REQUIRE(desk.document().edit(
        {QStringLiteral("改题目")}, [](Report &report) { report.title = QStringLiteral("备份以后改的题目"); }));
    desk.select("i3");
    desk.action("backups").trigger();
    button(desk.shown<BackupsDialog>(), QStringLiteral("打开查看")).click();
    MainWindow &view = viewOf(desk);
    REQUIRE(view.workspace());
    CHECK(view.workspace()->document().library().isReadOnly());
    CHECK_FALSE(view.workspace()->isEditable());
    CHECK(view.workspace()->selection().id == Id {QStringLiteral("i3")});
    CHECK(view.windowTitle().contains(QStringLiteral(" 的备份（只读）")));
    CHECK_FALSE(view.windowTitle().contains(QStringLiteral("hand")));
    CHECK_FALSE(view.findChild<QAction *>(QStringLiteral("import"))->isEnabled());
    CHECK(desk.document().library().path() == path);
    CHECK(desk.space().isEditable());
    CHECK(desk.space().selection().id == Id {QStringLiteral("i3")});
    CHECK(desk.window->settings().lastLibrary == path);

    view.findChild<QAction *>(QStringLiteral("backups"))->trigger(); // of the library, not of the backup
    auto &dialog = desk.shown<BackupsDialog>();
    CHECK(dialog.findChild<QTableWidget *>()->rowCount() == 1);
    CHECK(button(dialog, QStringLiteral("立即备份")).isEnabled());
    dialog.reject();
    button(*view.workspace(), QStringLiteral("回到 年报")).click();
    REQUIRE(QTest::qWaitFor([&] {
        const QWidgetList all = QApplication::topLevelWidgets();
        return std::none_of(all.begin(), all.end(),
            [&](QWidget *window) { return window != desk.window.get() && qobject_cast<MainWindow *>(window); });
    }));
    desk.action("undo").trigger();
    CHECK(desk.report().title != QStringLiteral("备份以后改的题目"));
    CHECK(loadSettings().lastLibrary == path);
}

TEST_CASE("the window of a backup goes with that of its library")
{
    const Desk desk;
    const QString path = desk.document().library().path();
    REQUIRE(backUp(desk.document().library(), backupFolder(path), now()));
    desk.action("backups").trigger();
    button(desk.shown<BackupsDialog>(), QStringLiteral("打开查看")).click();
    const QPointer<MainWindow> view(&viewOf(desk));
    desk.window->close();
    CHECK(QTest::qWaitFor([&] { return !view || !view->isVisible(); }));
}

TEST_CASE("a damaged library is not opened, its backups are offered, and one of them takes its place")
{
    const Desk desk;
    const QString path = desk.document().library().path();
    const QString title = desk.report().title;
    REQUIRE(backUp(desk.document().library(), backupFolder(path), now()));
    REQUIRE(desk.window->closeLibrary());
    REQUIRE(putFile(path, contentOf(path).left(20'000)));
    CHECK_FALSE(desk.window->openLibrary(path));
    button(desk.shown<QMessageBox>(), QStringLiteral("备份与恢复…")).click();
    auto *dialog = &desk.shown<BackupsDialog>();
    CHECK_FALSE(button(*dialog, QStringLiteral("立即备份")).isEnabled());
    button(*dialog, QStringLiteral("恢复…")).click();
    QMessageBox *box = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        for (auto *candidate : desk.window->findChildren<QMessageBox *>())
            box = candidate->isVisible() && candidate->windowTitle() == QStringLiteral("恢复备份") ? candidate : box;
        return box != nullptr;
    }));
    CHECK_FALSE(box->text().contains(QStringLiteral("另作一个备份")));
    CHECK(box->text().contains(QStringLiteral("damaged")));
    button(*box, QStringLiteral("恢复")).click();
    REQUIRE(desk.window->workspace());
    CHECK(desk.report().title == title);
}

TEST_CASE("a backup that was asked for holds what is typed until it is done; closing meanwhile gives it up quietly")
{
    const Desk desk;
    const QString path = desk.document().library().path();
    desk.action("backups").trigger();
    auto *dialog = &desk.shown<BackupsDialog>();
    button(*dialog, QStringLiteral("立即备份")).click();
    CHECK(says(*dialog, QStringLiteral("正在备份")));
    retitle(desk, QStringLiteral("备份时改的题目"));
    REQUIRE(QTest::qWaitFor([&] { return says(*dialog, QStringLiteral("已备份，核对无误")); }));
    const QList<Backup> backups = backupsIn(backupFolder(path), path);
    REQUIRE(backups.size() == 1);
    CHECK(Library::openReadOnly(backups.first().path).value()->reports().value().first().title
        == QStringLiteral("备份时改的题目"));
    retitle(desk, QStringLiteral("关闭前改的题目"));
    button(*dialog, QStringLiteral("立即备份")).click();
    dialog->reject();
    REQUIRE(desk.window->closeLibrary());
    QTest::qWait(50);
    CHECK(backupsIn(backupFolder(path), path).size() == 1);
    CHECK(QDir(backupFolder(path)).entryList(QDir::Files | QDir::Hidden).size() == 1);
    CHECK(Library::open(path));
}

TEST_CASE("a damaged backup is marked and not offered, and another is made when one is asked for")
{
    const Desk desk;
    const QString path = desk.document().library().path();
    REQUIRE(backUp(desk.document().library(), backupFolder(path), now()));
    const Backup newest = backUp(desk.document().library(), backupFolder(path), now()).value();
    QByteArray bytes = contentOf(newest.path);
    bytes.replace(4096, 4096, QByteArray(4096, 'x'));
    REQUIRE(putFile(newest.path, bytes));
    desk.action("backups").trigger();
    auto *dialog = &desk.shown<BackupsDialog>();
    auto *list = dialog->findChild<QTableWidget *>();
    REQUIRE(list->rowCount() == 2);
    CHECK(list->item(0, 3)->text().contains(QStringLiteral("已损坏")));
    CHECK(list->item(1, 3)->text() == QStringLiteral("相同"));
    CHECK(list->currentRow() == 1);
    CHECK(button(*dialog, QStringLiteral("恢复…")).isEnabled());
    list->setCurrentCell(0, 0);
    CHECK_FALSE(button(*dialog, QStringLiteral("恢复…")).isEnabled());
    button(*dialog, QStringLiteral("立即备份")).click();
    REQUIRE(QTest::qWaitFor([&] { return says(*dialog, QStringLiteral("已备份，核对无误")); }));
    CHECK(list->rowCount() == 3);
    CHECK(list->currentRow() == 0);
    button(*dialog, QStringLiteral("立即备份")).click();
    CHECK(QTest::qWaitFor([&] { return says(*dialog, QStringLiteral("与最新备份相同，未另做")); }));
}

TEST_CASE("a backup whose record of changes was touched opens, and is marked as soon as it was examined")
{
    const Desk desk;
    const QString path = desk.document().library().path();
    retitle(desk, QStringLiteral("独一无二的题目"));
    const Backup backup = backUp(desk.document().library(), backupFolder(path), now()).value();
    QByteArray bytes = contentOf(backup.path);
    bytes.replace(QStringLiteral("独一无二的题目").toUtf8(), QStringLiteral("独一无三的题目").toUtf8());
    REQUIRE(putFile(backup.path, bytes));
    desk.action("backups").trigger();
    auto *dialog = &desk.shown<BackupsDialog>();
    auto *list = dialog->findChild<QTableWidget *>();
    CHECK(QTest::qWaitFor([&] { return list->item(0, 3)->text().contains(QStringLiteral("已损坏")); }));
    CHECK_FALSE(button(*dialog, QStringLiteral("恢复…")).isEnabled());
}

TEST_CASE("another library's backup in the same folder is marked and not chosen; restoring it says whose it is")
{
    const Desk desk;
    const QString path = desk.document().library().path();
    REQUIRE(backUp(desk.document().library(), backupFolder(path), now()));
    {
        const QFileInfo file(path);
        const auto other =
            Library::create(file.absolutePath() + u'/' + file.completeBaseName() + QStringLiteral(".db"));
        REQUIRE(other);
        Report report = desk.report();
        report.organisation = QStringLiteral("白水县人民政府");
        REQUIRE((*other)->save({{{}, report}}));
        REQUIRE(backUp(**other, backupFolder(path), now())); // with the next number
    }
    desk.action("backups").trigger();
    auto &dialog = desk.shown<BackupsDialog>();
    auto *list = dialog.findChild<QTableWidget *>();
    REQUIRE(list->rowCount() == 2);
    CHECK(list->item(0, 3)->text() == QStringLiteral("另一个年报库的备份"));
    CHECK(list->currentRow() == 1);
    list->setCurrentCell(0, 0);
    button(dialog, QStringLiteral("恢复…")).click();
    CHECK(desk.shown<QMessageBox>().text().contains(QStringLiteral("另一个年报库的备份，恢复后这里就是")));
}
