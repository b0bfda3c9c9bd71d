// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way on when another program has written over the open library.
#include "tests/ui/desk.h"

#include "core/backup/backups.h"
#include "core/base/clock.h"
#include "tests/support/folder.h"
#include "ui/dialogs/backupsdialog.h"
#include "ui/support/errorbox.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>

using namespace nianbao;
using namespace nianbao::test;

namespace {

/// Types a title that cannot be saved, since the library is not what it was.
QString typeInto(const Desk &desk)
{
    const QString path = desk.document().library().path();
    const QString copy = desk.scratch.path(QStringLiteral("副本"));
    REQUIRE(desk.document().library().copyTo(copy, Overwrite::No));
    QFile written(path);
    REQUIRE(written.open(QIODevice::WriteOnly | QIODevice::Truncate));
    written.write(contentOf(copy));
    written.close();
    TextField &title = desk.field(QStringLiteral("标题"));
    Desk::focusAtEnd(title);
    Desk::type(title, QStringLiteral("（没存上的字）"));
    CHECK_FALSE(desk.space().commit());
    return path;
}

} // namespace

TEST_CASE("a library that was written over is opened anew, and what was typed goes to the clipboard")
{
    const Desk desk;
    const QString title = desk.report().title;
    const QString path = typeInto(desk);
    CHECK_FALSE(desk.window->openLibrary(path));
    button(desk.shown<QMessageBox>(), QStringLiteral("复制文字并重新打开")).click();
    REQUIRE(QTest::qWaitFor([&] { return desk.window->workspace() && !desk.document().library().isTouched(); }));
    CHECK(desk.report().title == title);
    CHECK(QApplication::clipboard()->text().contains(QStringLiteral("（没存上的字）")));
    CHECK(desk.document().edit({QStringLiteral("修改")}, [](Report &report) { report.title += u'x'; }));
}

TEST_CASE("another library can be opened although what was typed cannot be saved, once that is known")
{
    const Desk desk;
    typeInto(desk);
    const QString other = desk.scratch.path(QStringLiteral("别的.nianbao"));
    desk.scratch.library(QStringLiteral("别的.nianbao"), {smallReport()}).reset();
    CHECK_FALSE(desk.window->openLibrary(other));
    desk.shown<QMessageBox>().button(QMessageBox::Cancel)->click();
    CHECK(desk.document().library().path() != other);
    CHECK_FALSE(desk.window->openLibrary(other));
    button(desk.shown<QMessageBox>(), QStringLiteral("仍然打开")).click();
    REQUIRE(QTest::qWaitFor([&] { return desk.window->workspace() && desk.document().library().path() == other; }));
    desk.window->closeLibrary();
}

TEST_CASE("a copy takes what the library no longer does, and says so")
{
    const Desk desk;
    typeInto(desk);
    desk.action("saveCopy").trigger();
    const QString copy = desk.scratch.path(QStringLiteral("另一处.nianbao"));
    auto &dialog = desk.shown<QFileDialog>();
    emit dialog.fileSelected(copy);
    CHECK(desk.shown<QMessageBox>().text().contains(QStringLiteral("没能存上的文字也在里面")));
    const auto library = Library::openReadOnly(copy);
    REQUIRE(library);
    CHECK((*library)->load(desk.report().id).value().title.endsWith(QStringLiteral("（没存上的字）")));
    desk.space().pane()->commit();
}

TEST_CASE("the backups are shown although what was typed cannot be saved, and a restore asks first")
{
    const Desk desk;
    const QString path = desk.document().library().path();
    REQUIRE(backUp(desk.document().library(), backupFolder(path), now()));
    typeInto(desk);
    desk.action("backups").trigger();
    button(desk.shown<BackupsDialog>(), QStringLiteral("恢复…")).click();
    button(desk.shown<QMessageBox>(), QStringLiteral("恢复")).click();
    button(desk.shown<QMessageBox>(), QStringLiteral("复制文字并恢复")).click();
    REQUIRE(QTest::qWaitFor([&] { return desk.window->workspace() && !desk.document().library().isTouched(); }));
    CHECK(QApplication::clipboard()->text().contains(QStringLiteral("（没存上的字）")));
}

TEST_CASE("what cannot be saved goes into a text file before the program ends")
{
    const Desk desk;
    typeInto(desk);
    desk.window->close();
    button(desk.shown<QMessageBox>(), QStringLiteral("把文字存成文件并退出…")).click();
    const QString nowhere = desk.scratch.path(QStringLiteral("没有/文字.txt"));
    QFileDialog *dialog = nullptr;
    REQUIRE(QTest::qWaitFor([&] { return (dialog = desk.window->findChild<QFileDialog *>()) != nullptr; }));
    emit dialog->fileSelected(nowhere);
    CHECK(desk.shown<ErrorBox>().isVisible());
    CHECK(desk.window->isVisible()); // it was not written: nobody leaves
    const QString file = desk.scratch.path(QStringLiteral("文字.txt"));
    emit dialog->fileSelected(file);
    REQUIRE(QTest::qWaitFor([&] { return !desk.window->isVisible(); }));
    CHECK(QString::fromUtf8(contentOf(file)).contains(QStringLiteral("（没存上的字）")));
}
