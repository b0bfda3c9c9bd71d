// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"

#include "ui/dialogs/differenceview.h"
#include "ui/dialogs/historydialog.h"
#include "ui/dialogs/nameversiondialog.h"
#include "ui/dialogs/versionsdialog.h"
#include "ui/preview/printdialog.h"
#include "ui/support/banner.h"
#include "ui/window/historycommands.h"

#include <QComboBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QListWidget>
#include <QPushButton>
#include <QTextEdit>

using namespace nianbao;
using namespace nianbao::test;

namespace {

void setBody(const Desk &desk, const char *item, const QString &text)
{
    REQUIRE(desk.document().edit({QStringLiteral("修改正文")},
        [&](Report &report) { findItem(report, Id {QString::fromLatin1(item)})->body.first().text = text; }));
}

template <typename Dialog>
Dialog &opened(const Desk &desk)
{
    auto *dialog = desk.space().findChild<Dialog *>();
    REQUIRE(dialog);
    return *dialog;
}

/// The two texts that stand side by side.
QStringList shown(const QWidget &dialog)
{
    QStringList texts;
    for (const QTextEdit *field : dialog.findChildren<QTextEdit *>())
        texts << field->toPlainText();
    return texts;
}

QTreeView &listOf(const HistoryDialog &dialog)
{
    for (QTreeView *view : dialog.findChildren<QTreeView *>()) {
        if (view->accessibleName() == QStringLiteral("修改记录"))
            return *view;
    }
    FAIL("no list");
    std::abort();
}

QAbstractItemModel &rows(const HistoryDialog &dialog)
{
    return *listOf(dialog).model();
}

const QString kWas = QStringLiteral("聘请法律顾问12名。");
const QString kIs = QStringLiteral("聘请法律顾问15名。");

} // namespace

TEST_CASE("who changed this figure, when, what was it before, give it back: three clicks")
{
    Desk desk;
    setBody(desk, "i3", kIs);
    setBody(desk, "i1", QStringLiteral("别处也改了。"));
    desk.select("i3");
    Desk::focusAtEnd(desk.field(QStringLiteral("正文")));
    desk.action("history").trigger();
    auto &dialog = opened<HistoryDialog>(desk);
    CHECK(rows(dialog).rowCount() == 2); // it was made, and changed once
    CHECK(rows(dialog).index(0, 2).data().toString().contains(QStringLiteral("修改正文")));
    CHECK(shown(dialog) == QStringList {kWas, kIs});
    QTest::mouseClick(&button(dialog, QStringLiteral("恢复这一处")), Qt::LeftButton);
    CHECK(desk.item("i3")->body.first().text == kWas);
    CHECK(desk.item("i1")->body.first().text == QStringLiteral("别处也改了。"));
    CHECK(desk.space().done()->isVisible());
    CHECK(rows(dialog).rowCount() == 3);
    QTest::mouseClick(desk.space().done()->findChild<QPushButton *>(), Qt::LeftButton);
    CHECK(desk.item("i3")->body.first().text == kIs);
}

TEST_CASE("the row that a field came with shows its text, which one click puts back")
{
    Desk desk;
    setBody(desk, "i3", QStringLiteral("写坏了。"));
    desk.select("i3");
    Desk::focusAtEnd(desk.field(QStringLiteral("正文")));
    desk.action("history").trigger();
    auto &dialog = opened<HistoryDialog>(desk);
    listOf(dialog).setCurrentIndex(rows(dialog).index(1, 0));
    CHECK(shown(dialog) == QStringList {QString(), kWas});
    QTest::mouseClick(&button(dialog, QStringLiteral("恢复这一处")), Qt::LeftButton);
    CHECK(desk.item("i3")->body.first().text == kWas);
    CHECK(desk.report().parts.size() == smallReport().parts.size());
    CHECK(desk.space().done()->text().contains(QStringLiteral("已恢复")));
}

TEST_CASE("what came as a whole is taken away by a button that says so, never by one that restores")
{
    Desk desk;
    desk.tree().setFocus();
    desk.action("history").trigger();
    auto &dialog = opened<HistoryDialog>(desk);
    auto &extent = *dialog.findChild<QComboBox *>();
    extent.setCurrentIndex(0);
    emit extent.activated(0);
    auto *differences = dialog.findChild<DifferenceView *>()->findChild<QTreeView *>();
    REQUIRE(differences);
    const qsizetype parts = desk.report().parts.size();
    differences->setCurrentIndex(differences->model()->index(differences->model()->rowCount() - 1, 0));
    CHECK_FALSE(findButton(dialog, QStringLiteral("恢复这一处")));
    QTest::mouseClick(&button(dialog, QStringLiteral("去掉这一条")), Qt::LeftButton);
    CHECK(desk.report().parts.size() == parts - 1);
    CHECK(desk.space().done()->text().contains(QStringLiteral("已去掉")));
}

TEST_CASE("what is typed and not yet saved is in the record when that is opened")
{
    Desk desk;
    desk.select("i3");
    TextField &body = desk.field(QStringLiteral("正文"));
    Desk::focusAtEnd(body);
    Desk::type(body, QStringLiteral("新增两名。"));
    desk.action("history").trigger();
    const auto &dialog = opened<HistoryDialog>(desk);
    CHECK(shown(dialog) == QStringList {kWas, kWas + QStringLiteral("新增两名。")});
}

TEST_CASE("the record is widened to the whole report, which goes back to a moment as one step")
{
    Desk desk;
    setBody(desk, "i3", kIs);
    const Report middle = desk.report();
    setBody(desk, "i1", QStringLiteral("别处也改了。"));
    desk.select("i3");
    desk.tree().setFocus();
    desk.action("history").trigger();
    auto &dialog = opened<HistoryDialog>(desk);
    auto &extent = *dialog.findChild<QComboBox *>();
    CHECK(extent.currentText().startsWith(QStringLiteral("选中的这一条")));
    extent.setCurrentIndex(0);
    emit extent.activated(0);
    REQUIRE(rows(dialog).rowCount() == 3);
    QTreeView *list = &listOf(dialog);
    CHECK(list->currentIndex().row() == 1); // the change that was shown stays
    list->setCurrentIndex(rows(dialog).index(0, 0));
    CHECK_FALSE(button(dialog, QStringLiteral("恢复到此时")).isEnabled()); // it is like that
    list->setCurrentIndex(rows(dialog).index(1, 0));
    const Report last = desk.report();
    QTest::mouseClick(&button(dialog, QStringLiteral("恢复到此时")), Qt::LeftButton);
    CHECK(desk.report() == middle);
    CHECK(desk.document().undoText().contains(QString::number(QDate::currentDate().year()))); // true tomorrow as well
    desk.action("undo").trigger();
    CHECK(desk.report() == last);
}

TEST_CASE("an & in a version's name is a sign, not the key of a menu entry")
{
    const Desk desk;
    REQUIRE(desk.document().nameVersion(randomIds()(), QStringLiteral("R&D稿"), {}));
    CHECK(desk.action("undo").text().contains(QStringLiteral("R&&D稿")));
}

TEST_CASE("a finished report shows its record and gives nothing back")
{
    Desk desk;
    setBody(desk, "i3", kIs);
    REQUIRE(desk.document().finish());
    desk.select("i3");
    desk.tree().setFocus();
    desk.action("history").trigger();
    auto &dialog = opened<HistoryDialog>(desk);
    CHECK(shown(dialog) == QStringList {kWas, kIs});
    CHECK_FALSE(button(dialog, QStringLiteral("恢复这一处")).isEnabled());
    CHECK_FALSE(button(dialog, QStringLiteral("恢复到此时")).isEnabled());
}

TEST_CASE("a state gets a name, and is compared with now and with another one")
{
    Desk desk;
    desk.action("nameVersion").trigger();
    auto *naming = desk.window->findChild<NameVersionDialog *>();
    REQUIRE(naming);
    CHECK_FALSE(button(*naming, QStringLiteral("命名")).isEnabled());
    naming->findChild<QComboBox *>()->setCurrentText(QStringLiteral("送审稿"));
    QTest::mouseClick(&button(*naming, QStringLiteral("命名")), Qt::LeftButton);
    CHECK(desk.space().done()->text().contains(QStringLiteral("送审稿")));
    const Report named = desk.report();
    setBody(desk, "i3", kIs);
    REQUIRE(desk.document().nameVersion(randomIds()(), QStringLiteral("定稿"), {}));
    setBody(desk, "i1", QStringLiteral("定稿之后改的。"));
    desk.action("versions").trigger();
    auto &dialog = opened<VersionsDialog>(desk);
    auto &list = *dialog.findChild<QListWidget *>();
    REQUIRE(list.count() == 2);
    CHECK(list.item(0)->text().startsWith(QStringLiteral("定稿")));
    CHECK(shown(dialog)[1] == QStringLiteral("定稿之后改的。"));
    list.setCurrentRow(1);
    auto &other = *dialog.findChild<QComboBox *>();
    other.setCurrentIndex(1);
    emit other.activated(1);
    CHECK(shown(dialog) == QStringList {kWas, kIs});
    QTest::mouseClick(&button(dialog, QStringLiteral("恢复到这一稿")), Qt::LeftButton);
    CHECK(desk.report() == named);
    QTest::mouseClick(&button(dialog, QStringLiteral("不要这个名称")), Qt::LeftButton);
    CHECK(list.count() == 1);
    const Banner &done = *dialog.findChild<Banner *>(); // that of the window may lie behind the dialog
    CHECK(done.isVisible());
    CHECK(done.text().contains(QStringLiteral("已去掉名称")));
    button(done, QStringLiteral("撤销")).click();
    CHECK(list.count() == 2);
    CHECK_FALSE(done.isVisible());
}

TEST_CASE("the comparison of two states can be kept to one part, and a row leads to its place")
{
    Desk desk;
    REQUIRE(desk.document().nameVersion(randomIds()(), QStringLiteral("送审稿"), {}));
    setBody(desk, "i3", kIs);
    REQUIRE(desk.document().edit({QStringLiteral("修改标题")}, [](Report &report) {
        findSection(report, Id {QStringLiteral("s4")})->title = QStringLiteral("加强督察检查。");
    }));
    desk.select("p1");
    desk.action("versions").trigger();
    auto &dialog = opened<VersionsDialog>(desk);
    auto &part = *dialog.findChildren<QComboBox *>()[1];
    REQUIRE(part.count() == 3);
    part.setCurrentIndex(2);
    emit part.activated(2);
    CHECK(shown(dialog)[1] == QStringLiteral("加强督察检查。"));
    QTest::mouseClick(&button(dialog, QStringLiteral("转到这一条")), Qt::LeftButton);
    CHECK(desk.space().selection().id == Id {QStringLiteral("s4")});
}

TEST_CASE("two states are shown as they print, both named, and written as PDF or Word")
{
    Desk desk;
    REQUIRE(desk.document().nameVersion(randomIds()(), QStringLiteral("送审稿"), {}));
    desk.action("versions").trigger();
    auto &dialog = opened<VersionsDialog>(desk);
    CHECK_FALSE(button(dialog, QStringLiteral("打印花脸稿")).isEnabled());
    setBody(desk, "i3", kIs);
    QTest::mouseClick(&button(dialog, QStringLiteral("打印花脸稿")), Qt::LeftButton);
    desk.shown<PrintPreview>().reject();
    ComparedVersion before;
    ComparedVersion after;
    QObject::connect(
        &dialog, &VersionsDialog::exportAsked, &dialog, [&](const ComparedVersion &one, const ComparedVersion &other) {
            before = one;
            after = other;
        });
    QTest::mouseClick(&button(dialog, QStringLiteral("导出花脸稿（PDF、Word）")), Qt::LeftButton);
    CHECK(before.name == QStringLiteral("送审稿"));
    CHECK(before.time.isValid());
    CHECK(after.name == QStringLiteral("现在的报告"));
    CHECK(after.report == desk.report());
    auto &asking = desk.shown<QFileDialog>();
    CHECK(asking.nameFilters().size() == 2);
    const QString path = desk.scratch.path(QStringLiteral("花 脸.pdf"));
    asking.selectFile(path);
    QMetaObject::invokeMethod(&asking, "accept");
    CHECK(QTest::qWaitFor([&] { return QFile::exists(path); }, 20'000));
}

TEST_CASE("what is changed is signed with the name in the settings, else the login")
{
    Desk desk;
    desk.action("author").trigger();
    auto *dialog = desk.window->findChild<QInputDialog *>();
    REQUIRE(dialog);
    dialog->setTextValue(QStringLiteral(" 法规股 "));
    dialog->accept();
    setBody(desk, "i3", kIs);
    CHECK(desk.document().library().changes({}).value().first().author == QStringLiteral("法规股"));
    CHECK(loadSettings().author == QStringLiteral("法规股"));
    desk.window->setAuthor({});
    setBody(desk, "i3", kWas);
    CHECK(desk.document().library().changes({}).value().first().author != QStringLiteral("法规股"));
}

TEST_CASE("the record and the versions go with their library")
{
    Desk desk;
    desk.action("history").trigger();
    desk.action("versions").trigger();
    desk.action("history").trigger();
    CHECK(desk.space().findChildren<HistoryDialog *>().size() == 1);
    desk.action("sample").trigger();
    CHECK(desk.window->findChildren<HistoryDialog *>().isEmpty());
}

TEST_CASE("a named version can be renamed, and the new name taken back")
{
    Desk desk;
    REQUIRE(desk.document().nameVersion(randomIds()(), QStringLiteral("送审稿"), QStringLiteral("第一次")));
    desk.action("versions").trigger();
    auto &dialog = opened<VersionsDialog>(desk);
    const auto &list = *dialog.findChild<QListWidget *>();
    QTest::mouseClick(&button(dialog, QStringLiteral("改名")), Qt::LeftButton);
    auto *naming = dialog.findChild<NameVersionDialog *>();
    REQUIRE(naming);
    CHECK(naming->name() == QStringLiteral("送审稿"));
    CHECK(naming->note() == QStringLiteral("第一次"));
    naming->findChild<QComboBox *>()->setCurrentText(QStringLiteral("常务会议稿"));
    naming->accept();
    CHECK(list.item(0)->text().startsWith(QStringLiteral("常务会议稿")));
    CHECK(desk.document().library().versions(desk.report().id).value().first().change == 1);
    desk.action("undo").trigger();
    CHECK(list.item(0)->text().startsWith(QStringLiteral("送审稿")));
}

TEST_CASE("no two buttons of the versions window are pressed by the same key")
{
    Desk desk;
    desk.action("versions").trigger();
    QStringList keys;
    for (const QPushButton *candidate : opened<VersionsDialog>(desk).findChildren<QPushButton *>()) {
        if (const QKeySequence key = QKeySequence::mnemonic(candidate->text()); !key.isEmpty())
            keys << key.toString();
    }
    CHECK(keys.size() > 4);
    CHECK(keys.removeDuplicates() == 0);
}

TEST_CASE("that an item was moved stands in the history of the item")
{
    Desk desk;
    REQUIRE(desk.document().edit({QStringLiteral("移动")},
        [](Report &report) { moveNode(report, Id {QStringLiteral("i1")}, Id {QStringLiteral("s2")}, 0); }));
    setBody(desk, "i2", QStringLiteral("别处改了。"));
    desk.select("i1");
    desk.action("history").trigger();
    auto &dialog = opened<HistoryDialog>(desk);
    auto &extent = *dialog.findChild<QComboBox *>();
    extent.setCurrentIndex(1);
    emit extent.activated(1);
    const QAbstractItemModel &list = rows(dialog);
    REQUIRE(list.rowCount() == 2); // it was made, and it was moved
    CHECK(list.index(0, 2).data().toString().contains(QStringLiteral("移动")));
}
