// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"

#include "ui/dialogs/findbar.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/structuredialog.h"
#include "ui/preview/pageplaces.h"
#include "ui/support/banner.h"
#include "ui/support/errorbox.h"
#include "ui/window/actions.h"
#include "ui/window/filecommands.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSet>

using namespace nianbao;
using namespace nianbao::test;

namespace {

// A text that the importer takes for a report of 2017.
const char kText[] =
    "青禾县2017年度法治政府建设工作情况的报告\n一、工作开展情况\n(一)加强组织领导。一是调整小组。县政府调整了小组。"
    "二是部署工作。印发了要点。\n二、存在的问题\n(一)力度不够。个别单位重视不够。\n";

ImportDialog *openImport(Desk &desk)
{
    desk.window->files().importPaths({desk.scratch.write(QStringLiteral("来文 一.txt"), kText)});
    auto *dialog = desk.window->findChild<ImportDialog *>();
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitFor([&] { return !dialog->isReading(); }));
    REQUIRE(dialog->plans().size() == 1);
    return dialog;
}

} // namespace

TEST_CASE("every action has a name of its own and no shortcut is given twice")
{
    QSet<QString> keys;
    QSet<QString> shortcuts;
    for (const ActionRow &row : actionRows()) {
        CHECK_FALSE(keys.contains(QString(row.key)));
        keys.insert(QString(row.key));
        CHECK(qstrlen(row.text) > 0);
        for (const QKeySequence &shortcut : row.shortcuts) {
            INFO(row.key.data());
            CHECK_FALSE(shortcuts.contains(shortcut.toString()));
            shortcuts.insert(shortcut.toString());
        }
    }
}

TEST_CASE("every field and button of the window has a name for screen readers")
{
    Desk desk;
    for (const char *id : {"p1", "s1", "i1", "s3", "s4"}) {
        desk.select(id);
        for (const TextField *field : desk.space().pane()->findChildren<TextField *>())
            CHECK_FALSE(field->accessibleName().isEmpty());
    }
}

TEST_CASE("an import is shown first; cancelled it changes nothing")
{
    Desk desk;
    ImportDialog *dialog = openImport(desk);
    CHECK(dialog->plans().first().fragment.year == Year::from(2017));
    CHECK(dialog->plans().first().count(MergeKind::Added) > 0);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel), Qt::LeftButton);
    CHECK(desk.document().reports().size() == 1);
    CHECK_FALSE(desk.document().canUndo());
}

TEST_CASE("an accepted import is one step and becomes the current report")
{
    Desk desk;
    ImportDialog *dialog = openImport(desk);
    QTest::mouseClick(&button(*dialog, QStringLiteral("导入")), Qt::LeftButton);
    REQUIRE(desk.document().reports().size() == 2);
    CHECK(desk.report().year.number() == 2017);
    CHECK(desk.report().parts[0].sections[0].items.size() == 2);
    desk.action("undo").trigger();
    CHECK(desk.document().reports().size() == 1);
    CHECK(desk.report().year.number() == 2018);
}

TEST_CASE("an import without a backup waits for the user's word")
{
    Desk desk;
    desk.scratch.write(QStringLiteral("年报.backups"), "x"); // no folder can be there
    const auto answer = [&](const QString &words) {
        QTest::mouseClick(&button(*openImport(desk), QStringLiteral("导入")), Qt::LeftButton);
        auto *box = desk.window->findChild<QMessageBox *>();
        REQUIRE(box);
        CHECK(box->text().contains(QStringLiteral("没有做成备份")));
        CHECK(desk.document().reports().size() == 1);
        if (words.isEmpty())
            QTest::mouseClick(box->button(QMessageBox::Cancel), Qt::LeftButton);
        else
            QTest::mouseClick(&button(*box, words), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    answer({});
    CHECK(desk.document().reports().size() == 1);
    answer(QStringLiteral("没有备份也导入"));
    CHECK(desk.document().reports().size() == 2);
}

TEST_CASE("the page follows the typing before anything is saved")
{
    Desk desk;
    REQUIRE(desk.pageShows(QStringLiteral("聘请法律顾问")));
    desk.select("i3");
    TextField &body = desk.field(QStringLiteral("正文"));
    Desk::focusAtEnd(body);
    Desk::type(body, QStringLiteral("新增两名"));
    REQUIRE(desk.pageShows(QStringLiteral("新增两名")));
    CHECK(desk.item("i3")->body.first().text == QStringLiteral("聘请法律顾问12名。"));
}

TEST_CASE("a click on the page selects its item, which is then marked")
{
    Desk desk;
    REQUIRE(desk.pageShows(QStringLiteral("聘请法律顾问")));
    PageView &view = *desk.space().preview()->view();
    const Page &page = view.pages().pages.first();
    const QList<QRectF> marks = marksOf(page, {NodeRef::Kind::Item, Id {QStringLiteral("i3")}});
    REQUIRE_FALSE(marks.isEmpty());
    const QRectF sheet = view.pageRect(0);
    const QPointF at = sheet.topLeft() + marks.first().center() * sheet.width() / PageSpec {}.width.value;
    view.setZoom(PageView::kFitWidth);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at.toPoint());
    CHECK(desk.space().selection().id == Id {QStringLiteral("i3")});
    CHECK(view.marked().id == Id {QStringLiteral("i3")});
    CHECK(desk.tree().currentIndex().data().toString() == QStringLiteral("推进法律顾问制度"));
}

TEST_CASE("F9 folds the page away and back")
{
    Desk desk;
    REQUIRE(desk.space().preview()->isVisible());
    QTest::keyClick(desk.window.get(), Qt::Key_F9);
    CHECK_FALSE(desk.space().preview()->isVisible());
    QTest::keyClick(desk.window.get(), Qt::Key_F9);
    CHECK(desk.space().preview()->isVisible());
}

TEST_CASE("find goes through the whole report and selects the words")
{
    Desk desk;
    QTest::keyClick(desk.window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *words = desk.space().findBar()->findChild<QLineEdit *>();
    REQUIRE(words->isVisible());
    words->setText(QStringLiteral("法律顾问"));
    QTest::keyClick(words, Qt::Key_Return);
    CHECK(desk.space().selection().id == Id {QStringLiteral("i3")});
    CHECK(desk.field(QStringLiteral("段首句")).textCursor().selectedText() == QStringLiteral("法律顾问"));
    QTest::keyClick(words, Qt::Key_Return);
    CHECK(desk.field(QStringLiteral("正文")).textCursor().selectedText() == QStringLiteral("法律顾问"));
    QTest::keyClick(words, Qt::Key_Escape);
    CHECK_FALSE(words->isVisible());
}

TEST_CASE("find counts while somebody types, and begins at the caret")
{
    Desk desk;
    desk.select("i3");
    TextField &body = desk.field(QStringLiteral("正文"));
    body.setFocus();
    body.moveCursor(QTextCursor::Start);
    QTest::keyClick(desk.window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *words = desk.space().findBar()->findChild<QLineEdit *>();
    const auto said = [&] {
        QStringList texts;
        for (const QLabel *label : desk.space().findBar()->findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    };
    words->setText(QStringLiteral("法律顾问们"));
    CHECK(said().contains(QStringLiteral("没有找到")));
    words->setText(QStringLiteral("法律顾问"));
    const qsizetype count = findText(desk.report(), QStringLiteral("法律顾问")).size();
    CHECK(said().contains(QStringLiteral("共%1处").arg(count)));
    QTest::keyClick(words, Qt::Key_Return);
    CHECK(body.textCursor().selectedText() == QStringLiteral("法律顾问"));
    CHECK_FALSE(said().contains(QStringLiteral("第1处"))); // the first one stands above the caret
}

TEST_CASE("closing the window saves what was typed last")
{
    Desk desk;
    desk.select("i1");
    Desk::type(desk.field(QStringLiteral("备注")), QStringLiteral("待核"));
    desk.window->close();
    CHECK(desk.item("i1")->note == QStringLiteral("待核"));
}

TEST_CASE("the sample opens with two years to switch between")
{
    Desk desk;
    desk.action("sample").trigger();
    REQUIRE(desk.document().reports().size() == 2);
    CHECK(desk.document().reports()[0].year != desk.document().reports()[1].year);
    CHECK(desk.action("exportPdf").isEnabled());
    const QString path = desk.document().library().path();
    desk.action("sample").trigger();
    CHECK(desk.document().library().path() == path);
}

TEST_CASE("a file that is no library is refused and what is open stays open")
{
    Desk desk;
    const QString open = desk.document().library().path();
    CHECK_FALSE(desk.window->openLibrary(desk.scratch.write(QStringLiteral("坏 的.nianbao"), "not a library")));
    CHECK(desk.document().library().path() == open);
    CHECK(desk.window->findChild<ErrorBox *>());
}

TEST_CASE("a window without a library offers what to begin with")
{
    const MainWindow window(testFonts(), Settings {});
    QStringList offered;
    for (const QPushButton *choice : window.findChildren<QPushButton *>())
        offered.append(choice->accessibleName());
    for (const auto &name : {QStringLiteral("新建年报库"), QStringLiteral("打开年报库"), QStringLiteral("导入已有报告"),
             QStringLiteral("打开示例")})
        CHECK(offered.contains(name));
    CHECK_FALSE(window.findChild<QAction *>(QStringLiteral("exportPdf"))->isEnabled());
}

TEST_CASE("the language of the next start is chosen in a menu and remembered at once")
{
    Desk desk;
    CHECK(desk.action("languageOfSystem").isChecked());
    desk.action("english").trigger();
    CHECK(desk.action("english").isChecked());
    CHECK_FALSE(desk.action("languageOfSystem").isChecked());
    CHECK(loadSettings().language == u"en");
    desk.action("languageOfSystem").trigger();
    CHECK_FALSE(desk.action("english").isChecked());
    CHECK(loadSettings().language.isEmpty());
}

TEST_CASE("another structure is shown before it is taken")
{
    Desk desk;
    desk.action("structure").trigger();
    auto *dialog = desk.window->findChild<StructureDialog *>();
    REQUIRE(dialog);
    const auto *outline = dialog->findChild<QPlainTextEdit *>();
    REQUIRE(outline);
    CHECK(outline->toPlainText().contains(desk.report().parts[0].heading));
    dialog->reject();
}

TEST_CASE("a report that is marked as secret brings one warning, once")
{
    const Desk desk;
    const auto banner = [&]() -> Banner * {
        for (Banner *candidate : desk.space().findChildren<Banner *>()) {
            if (candidate->isVisible() && candidate->text().contains(QStringLiteral("涉密计算机")))
                return candidate;
        }
        return nullptr;
    };
    const auto mark = [&](const QString &text) {
        REQUIRE(
            desk.document().edit({QStringLiteral("密级")}, [&](Report &report) { report.letterhead.secrecy = text; }));
    };
    CHECK_FALSE(banner());
    mark(QStringLiteral("机密★1年"));
    REQUIRE(banner());
    CHECK(banner()->text().contains(QStringLiteral("机密★1年")));
    QTest::mouseClick(banner()->findChild<QPushButton *>(), Qt::LeftButton);
    CHECK_FALSE(banner());
    mark(QStringLiteral("绝密"));
    CHECK_FALSE(banner());
}

TEST_CASE("a report without an organisation is named without a gap")
{
    Report report = smallReport();
    report.organisation.clear();
    Desk desk({report});
    CHECK_FALSE(desk.window->windowTitle().contains(QStringLiteral("·  ·")));
    CHECK(desk.window->windowTitle().contains(QStringLiteral(" · ")));
}

TEST_CASE("the first import proposes a library in a folder of its own, and leaves none where it is called off")
{
    const Scratch scratch;
    const QByteArray home = qgetenv("NIANBAO_HOME");
    const auto back = qScopeGuard([&] { home.isNull() ? qunsetenv("NIANBAO_HOME") : qputenv("NIANBAO_HOME", home); });
    qputenv("NIANBAO_HOME", scratch.path(QStringLiteral("家")).toUtf8());
    const QString folder = scratch.path(QStringLiteral("家/法治年报"));
    Settings settings;
    settings.lastFolder = scratch.path(); // where the material was chosen
    MainWindow window(testFonts(), settings);
    window.files().importPaths({scratch.write(QStringLiteral("来文 一.txt"), kText)});
    auto *dialog = window.findChild<QFileDialog *>();
    REQUIRE(dialog);
    CHECK(QDir(dialog->directory()).canonicalPath() == QDir(folder).canonicalPath());
    CHECK(QDir(folder).exists());
    dialog->reject();
    CHECK(QTest::qWaitFor([&] { return !QDir(folder).exists(); }));

    window.files().importPaths({scratch.path(QStringLiteral("来文 一.txt"))});
    for (QFileDialog *candidate : window.findChildren<QFileDialog *>())
        dialog = candidate;
    emit dialog->fileSelected(folder + QStringLiteral("/库.nianbao"));
    dialog->reject();
    QApplication::processEvents();
    CHECK(QFileInfo::exists(folder + QStringLiteral("/库.nianbao")));
    CHECK(window.settings().lastFolder == scratch.path());
}

TEST_CASE("what is exported is proposed where the last export went, else beside the library, never where imports are")
{
    Desk desk;
    const QString material = desk.scratch.path(QStringLiteral("来文"));
    const QString sent = desk.scratch.path(QStringLiteral("上报"));
    REQUIRE(QDir().mkpath(material));
    REQUIRE(QDir().mkpath(sent));
    desk.window->settings().lastFolder = material;
    const auto folderOf = [](const QFileDialog &dialog) { return QDir(dialog.directory()).canonicalPath(); };
    const QString library = QFileInfo(desk.document().library().path()).canonicalPath();
    desk.action("exportPdf").trigger();
    auto &first = desk.shown<QFileDialog>();
    CHECK(folderOf(first) == library);
    first.reject();
    REQUIRE(QTest::qWaitFor([&] { return !desk.window->findChild<QFileDialog *>(); }));
    desk.window->settings().lastExportFolder = sent;
    desk.action("exportFindingsCsv").trigger();
    auto &list = desk.shown<QFileDialog>();
    CHECK(folderOf(list) == QDir(sent).canonicalPath());
    emit list.fileSelected(library + QStringLiteral("/清单.csv"));
    list.reject();
    CHECK(desk.window->settings().lastExportFolder == library);
    CHECK(desk.window->settings().lastFolder == material);
}
