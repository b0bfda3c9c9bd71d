// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"

#include "ui/dialogs/findbar.h"
#include "ui/dialogs/newreportdialog.h"
#include "ui/dialogs/structuredialog.h"
#include "ui/preview/pageplaces.h"
#include "ui/preview/printdialog.h"
#include "ui/support/errorbox.h"
#include "ui/window/filecommands.h"
#include "ui/window/statusline.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QToolButton>

using namespace nianbao;
using namespace nianbao::test;

namespace {

Report longReport()
{
    Report report = smallReport();
    for (Part &part : report.parts) {
        for (Section &section : part.sections)
            section.lead = {Paragraph {ParagraphKind::Text, QString(2000, u'文')}};
    }
    return report;
}

} // namespace

TEST_CASE("a child is made below the selected item, typed into and printed")
{
    Desk desk;
    desk.select("i1");
    desk.action("addChild").trigger();
    REQUIRE(desk.item("i1")->children.size() == 1);
    CHECK(desk.space().selection().id == desk.item("i1")->children[0].id);
    TextField &title = desk.field(QStringLiteral("段首句"));
    REQUIRE(title.hasFocus());
    Desk::type(title, QStringLiteral("进机关。"));
    CHECK(desk.pageShows(QStringLiteral("进机关。")));
    CHECK_FALSE(desk.action("addChild").isEnabled());
    REQUIRE(desk.space().commit());
    desk.select("i1");
    CHECK(desk.field(QStringLiteral("结尾文字")).isVisible());
}

TEST_CASE("the structure dialog shows what the report becomes and keeps its items")
{
    Desk desk;
    desk.action("structure").trigger();
    auto *dialog = desk.window->findChild<StructureDialog *>();
    REQUIRE(dialog);
    const QString outline = dialog->findChild<QPlainTextEdit *>()->toPlainText();
    CHECK(outline.contains(QString(desk.report().parts[0].heading)));
    for (QComboBox *choice : dialog->findChildren<QComboBox *>())
        choice->setCurrentIndex(choice->count() - 1);
    CHECK(dialog->findChild<QPlainTextEdit *>()->toPlainText() != outline);
    dialog->accept();
    CHECK(desk.item("i1"));
    CHECK(desk.item("i3"));
}

TEST_CASE("like last year there is nothing to choose")
{
    Desk desk;
    desk.window->files().newReport();
    auto *dialog = desk.window->findChild<NewReportDialog *>();
    REQUIRE(dialog);
    const auto visible = [&] {
        int count = 0;
        for (const QComboBox *choice : dialog->findChildren<QComboBox *>())
            count += choice->isVisible() ? 1 : 0;
        return count;
    };
    CHECK(visible() == 1);
    dialog->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly)->setText(QStringLiteral("别的县人民政府"));
    CHECK(visible() == 3);
}

TEST_CASE("find leaves no selection behind in the field it came from")
{
    Desk desk;
    desk.space().goTo({Id {QStringLiteral("i3")}, Field::Title, 0, 0}, 2);
    REQUIRE(desk.field(QStringLiteral("段首句")).textCursor().hasSelection());
    desk.space().goTo({Id {QStringLiteral("i3")}, Field::Body, 0, 0}, 2);
    CHECK(desk.field(QStringLiteral("正文")).textCursor().hasSelection());
    CHECK_FALSE(desk.field(QStringLiteral("段首句")).textCursor().hasSelection());
}

TEST_CASE("a place in the document's number leads to its own field")
{
    Report report = smallReport();
    report.letterhead.documentNumber = QStringLiteral("青政[2018]30号");
    Desk desk({report});
    desk.space().goTo({desk.report().id, Field::DocumentNumber, 0, 2}, 6);
    CHECK(desk.field(QStringLiteral("发文字号")).textCursor().selectedText() == QStringLiteral("[2018]"));
}

TEST_CASE("the page goes along with an item that moves to another page")
{
    Desk desk({longReport()});
    desk.select("i1");
    REQUIRE(desk.pageShows(QStringLiteral("聘请法律顾问")));
    const int before = desk.space().preview()->view()->verticalScrollBar()->value();
    desk.space().edit(QStringLiteral("移动"),
        [](Report &report) { moveNode(report, Id {QStringLiteral("i1")}, Id {QStringLiteral("s2")}, 0); });
    CHECK(QTest::qWaitFor([&] { return desk.space().preview()->view()->verticalScrollBar()->value() > before + 200; }));
}

TEST_CASE("the page follows the caret over many pages, and leaves the hand alone that scrolls it")
{
    Report report = smallReport();
    report.parts[0].sections[0].items[0].body = paragraphs({QString(4000, u'文'), QStringLiteral("末段。")});
    const Desk desk({report});
    desk.select("i1");
    REQUIRE(desk.pageShows(QStringLiteral("末段")));
    PageView &view = *desk.space().preview()->view();
    QScrollBar &bar = *view.verticalScrollBar();
    TextField &body = desk.field(QStringLiteral("正文"));
    body.setFocus();
    body.select(0, 0, 0);
    CHECK(QTest::qWaitFor([&] { return view.currentPage() == 1; }));
    body.moveCursor(QTextCursor::End); // without a word typed
    CHECK(view.currentPage() > 3);
    const int end = bar.value();
    bar.triggerAction(QAbstractSlider::SliderToMinimum);
    REQUIRE(view.currentPage() == 1);
    Desk::type(body, QStringLiteral("再加一句甲。"));
    REQUIRE(desk.pageShows(QStringLiteral("一句甲")));
    CHECK(bar.value() == 0);
    QTest::qWait(2100);
    CHECK(bar.value() == 0);
    Desk::type(body, QStringLiteral("再加一句乙。"));
    REQUIRE(desk.pageShows(QStringLiteral("一句乙")));
    CHECK(std::abs(bar.value() - end) < view.viewport()->height());
}

TEST_CASE("characters without a glyph are printed as boxes only after a question")
{
    Report report = smallReport();
    report.title = QStringLiteral("青禾县\U0003FFFD报告");
    Desk desk({report});
    const QString path = desk.scratch.path(QStringLiteral("问.pdf"));
    desk.window->files().exportPdf();
    auto &choice = desk.shown<QFileDialog>();
    emit choice.fileSelected(path);
    choice.reject();
    REQUIRE(QTest::qWaitFor([&] { return desk.window->findChild<QMessageBox *>() != nullptr; }));
    CHECK_FALSE(QFileInfo::exists(path));
    for (QAbstractButton *button : desk.window->findChild<QMessageBox *>()->buttons()) {
        if (button->text() == QStringLiteral("印成方框并导出"))
            button->click();
    }
    CHECK(QTest::qWaitFor([&] { return QFileInfo::exists(path); }));
    CHECK_FALSE(desk.window->findChild<ErrorBox *>());
}

TEST_CASE("the status line gives the reason of a failure and leaves the file to the details")
{
    Desk desk;
    desk.window->status().showFailure(
        {ErrorKind::Disk, QStringLiteral("disk.full"), QStringLiteral("磁盘已满，年报库“甲”未能保存。"), {}, {}});
    CHECK(desk.window->status().savingText() == QStringLiteral("未能保存：磁盘已满，"));
}

TEST_CASE("a refused file at the start is told to the caller")
{
    MainWindow window(testFonts(), Settings {});
    const Scratch scratch;
    CHECK_FALSE(window.start({scratch.write(QStringLiteral("假.nianbao"), "x")}));
    CHECK(window.findChild<ErrorBox *>());
    CHECK(MainWindow(testFonts(), Settings {}).start({}));
}

TEST_CASE("what was exported says where it is and opens its folder")
{
    const Desk desk;
    desk.action("export-docx").trigger();
    const QString path = desk.scratch.path(QStringLiteral("报告.docx"));
    emit desk.shown<QFileDialog>().fileSelected(path);
    auto &box = desk.shown<QMessageBox>();
    CHECK(box.text().contains(QDir::toNativeSeparators(path)));
    CHECK(findButton(box, QStringLiteral("打开文件")));
    CHECK(findButton(box, QStringLiteral("打开所在文件夹")));
    CHECK(box.textFormat() == Qt::PlainText);
}

TEST_CASE("fonts are called what people call them")
{
    const Desk desk;
    REQUIRE(desk.pageShows(QStringLiteral("聘请法律顾问")));
    const auto buttons = desk.window->status().findChildren<QToolButton *>();
    const auto fonts = std::find_if(buttons.begin(), buttons.end(),
        [](const QToolButton *button) { return button->text().contains(QStringLiteral("小标宋")); });
    REQUIRE(fonts != buttons.end());
    CHECK((*fonts)->text().contains(QStringLiteral("小标宋由自带的宋体（加粗）代替")));
    CHECK_FALSE((*fonts)->toolTip().contains(QStringLiteral("Fandol")));
}

TEST_CASE("the print preview fits the screen with its buttons")
{
    Desk desk;
    REQUIRE(desk.pageShows(QStringLiteral("聘请法律顾问")));
    desk.window->files().printPreview();
    const auto &preview = desk.shown<PrintPreview>();
    CHECK(preview.height() < desk.window->screen()->availableSize().height());
    CHECK(preview.findChild<QDialogButtonBox *>()->isVisible());
}

TEST_CASE("what is printed has every page and the page's size")
{
    Desk desk;
    REQUIRE(desk.pageShows(QStringLiteral("聘请法律顾问")));
    QPrinter printer(QPrinter::HighResolution);
    const QString path = desk.scratch.path(QStringLiteral("印.pdf"));
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setFullPage(true);
    REQUIRE(printPages(desk.space().preview()->layout().pages, printer, 1, 1));
    CHECK(QFileInfo(path).size() > 2000);
}
