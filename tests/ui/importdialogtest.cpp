// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"

#include "core/formats/columns.h"
#include "core/model/nodefields.h"
#include "core/settings/settings.h"
#include "core/tasks/importtask.h"
#include "core/tasks/mappings.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/importfileform.h"
#include "ui/dialogs/importfiles.h"
#include "ui/dialogs/importtree.h"
#include "ui/dialogs/mappingdialog.h"
#include "ui/support/banner.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTextEdit>

using namespace nianbao;
using namespace nianbao::test;

namespace {

constexpr auto kText = "青禾县2018年度法治政府建设工作情况的报告\n"
                       "一、工作开展情况\n（一）加强组织领导。一是调整领导小组。县政府又调整了领导小组。\n"
                       "二是开展法治宣传。进机关。\n";

ImportDialog *opened(const Desk &desk)
{
    REQUIRE(QTest::qWaitFor([&] { return desk.window->findChild<ImportDialog *>() != nullptr; }));
    auto *dialog = desk.window->findChild<ImportDialog *>();
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitFor([&] { return !dialog->isReading(); }));
    QApplication::processEvents();
    return dialog;
}

void drop(const Desk &desk, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.window.get(), &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.window.get(), &event);
    CHECK(event.isAccepted());
}

QTreeView &treeOf(const ImportDialog &dialog)
{
    return *dialog.findChild<QTreeView *>();
}

// The row whose text of this column contains the words.
QModelIndex rowWith(const QAbstractItemModel &model, int column, const QString &words, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (const QModelIndex below = rowWith(model, column, words, index); below.isValid())
            return below;
        if (index.siblingAtColumn(column).data(Qt::EditRole).toString().contains(words))
            return index;
    }
    return {};
}

} // namespace

TEST_CASE("dropped files are read, shown and only written when they are accepted, as one step")
{
    Desk desk;
    const Report before = desk.report();
    drop(desk,
        {desk.scratch.write(QStringLiteral("来文 二.txt"), kText),
            desk.scratch.write(QStringLiteral("坏.docx"), "no")});
    ImportDialog *dialog = opened(desk);
    CHECK(dialog->plans().size() == 2);
    auto *files = dialog->findChild<QListView *>()->model();
    CHECK(files->rowCount() == 3);
    CHECK(files->index(1, 0).data(ImportFiles::FailedRole).toBool()
        != files->index(2, 0).data(ImportFiles::FailedRole).toBool());
    CHECK(desk.report() == before);
    dialog->accept();
    CHECK(desk.report() != before);
    desk.action("undo").trigger();
    CHECK(desk.report() == before);
    desk.action("redo").trigger();
    CHECK(desk.report() != before);
}

TEST_CASE("a field that is not taken stays as it is, by the space key")
{
    Desk desk;
    drop(desk, {desk.scratch.write(QStringLiteral("来文.txt"), kText)});
    ImportDialog *dialog = opened(desk);
    QTreeView &tree = treeOf(*dialog);
    const QModelIndex changed = rowWith(*tree.model(), ImportTree::Sent, QStringLiteral("县政府又调整"));
    REQUIRE(changed.isValid());
    tree.setCurrentIndex(changed);
    QTest::keyClick(&tree, Qt::Key_Space);
    const QModelIndex added = rowWith(*tree.model(), ImportTree::Sent, QStringLiteral("进机关"));
    REQUIRE(added.isValid());
    dialog->accept();
    CHECK(desk.item("i1")->body.first().text == QStringLiteral("县政府调整了领导小组。"));
    CHECK(findSection(desk.report(), Id {QStringLiteral("s1")})->items.size() == 3);
}

TEST_CASE("the result can be given another text before it is taken")
{
    Desk desk;
    drop(desk, {desk.scratch.write(QStringLiteral("来文.txt"), kText)});
    ImportDialog *dialog = opened(desk);
    auto *model = treeOf(*dialog).model();
    QModelIndex changed = rowWith(*model, ImportTree::Sent, QStringLiteral("县政府又调整"));
    if (model->rowCount(changed) > 0)
        changed = model->index(0, 0, changed);
    REQUIRE(model->setData(changed.siblingAtColumn(ImportTree::Outcome), QStringLiteral("县政府第三次调整。")));
    CHECK(changed.siblingAtColumn(ImportTree::Outcome).data().toString() == QStringLiteral("县政府第三次调整。"));
    dialog->accept();
    CHECK(desk.item("i1")->body.first().text == QStringLiteral("县政府第三次调整。"));
}

TEST_CASE("what was decided stands when something is said of the file and it is read again")
{
    Desk desk;
    drop(desk, {desk.scratch.write(QStringLiteral("来文.txt"), kText)});
    ImportDialog *dialog = opened(desk);
    auto &model = *treeOf(*dialog).model();
    const auto fieldOf = [&](const QString &words) {
        const QModelIndex row = rowWith(model, ImportTree::Sent, words);
        return model.rowCount(row) > 0 ? model.index(0, 0, row) : row;
    };
    const QString edited = QStringLiteral("县政府第三次调整。");
    REQUIRE(model.setData(
        fieldOf(QStringLiteral("县政府又调整")).siblingAtColumn(ImportTree::Outcome), edited, Qt::EditRole));
    const auto entryOf = [&] {
        QModelIndex row = rowWith(model, ImportTree::Sent, QStringLiteral("进机关"));
        while (row.parent().parent().isValid())
            row = row.parent();
        return row.siblingAtColumn(ImportTree::Subject);
    };
    REQUIRE(model.setData(entryOf(), Qt::Unchecked, Qt::CheckStateRole));

    SECTION("the sender")
    {
        auto *sender = dialog->findChild<ImportFileForm *>()->findChild<QComboBox *>();
        sender->setCurrentText(QStringLiteral("青禾县公安局"));
        emit sender->activated(0);
    }
    SECTION("the year, so that it goes into another report")
    {
        dialog->findChild<ImportFileForm *>()->findChild<QSpinBox *>()->setValue(2017);
    }
    REQUIRE(dialog->isReading());
    REQUIRE(QTest::qWaitFor([&] { return !dialog->isReading(); }));
    CHECK(fieldOf(QStringLiteral("县政府又调整")).siblingAtColumn(ImportTree::Outcome).data(Qt::EditRole) == edited);
    CHECK(entryOf().data(Qt::CheckStateRole) == Qt::Unchecked);
    dialog->accept();
    const QString text = [&] {
        QString all;
        for (const ReportSummary &summary : desk.document().reports()) {
            const auto report = desk.document().library().load(summary.id);
            for (const Section &section : report.value().parts.value(0).sections) {
                for (const WorkItem &item : section.items)
                    all += joined(item.body);
            }
        }
        return all;
    }();
    CHECK(text.contains(edited));
    CHECK_FALSE(text.contains(QStringLiteral("进机关")));
}

TEST_CASE("the key for editing opens the result, whatever column the keyboard is in")
{
    Desk desk;
    drop(desk, {desk.scratch.write(QStringLiteral("来文.txt"), kText)});
    ImportDialog *dialog = opened(desk);
    QTreeView &tree = treeOf(*dialog);
    const QModelIndex changed = rowWith(*tree.model(), ImportTree::Sent, QStringLiteral("县政府又调整"));
    const QModelIndex row = tree.model()->rowCount(changed) > 0 ? tree.model()->index(0, 0, changed) : changed;
    tree.setCurrentIndex(row.siblingAtColumn(ImportTree::Subject));
    QTest::keyClick(&tree, Qt::Key_F2);
    auto *editor = tree.findChild<QLineEdit *>();
    REQUIRE(editor);
    editor->setText(QStringLiteral("由键盘改。"));
    dialog->accept();
    CHECK(desk.item("i1")->body.first().text == QStringLiteral("由键盘改。"));
}

TEST_CASE("a result that is still being edited counts when the import is accepted by the keyboard")
{
    Desk desk;
    drop(desk, {desk.scratch.write(QStringLiteral("来文.txt"), kText)});
    ImportDialog *dialog = opened(desk);
    QTreeView &tree = treeOf(*dialog);
    QModelIndex changed = rowWith(*tree.model(), ImportTree::Sent, QStringLiteral("县政府又调整"));
    if (tree.model()->rowCount(changed) > 0)
        changed = tree.model()->index(0, 0, changed);
    tree.setCurrentIndex(changed);
    QTextEdit *result = nullptr;
    for (QTextEdit *field : dialog->findChildren<QTextEdit *>())
        result = field->isReadOnly() ? result : field;
    REQUIRE(result);
    result->setFocus();
    result->setPlainText(QStringLiteral("还在改的文字。"));
    dialog->accept();
    CHECK(desk.item("i1")->body.first().text == QStringLiteral("还在改的文字。"));
}

TEST_CASE("what a folder holds besides and what is not to be read is said in the preview")
{
    Desk desk;
    desk.scratch.write(QStringLiteral("来文.txt"), kText);
    desk.scratch.write(QStringLiteral("空.txt"), QByteArray());
    const QString folder = desk.scratch.path(QStringLiteral("报送"));
    REQUIRE(QDir().mkpath(folder));
    REQUIRE(QFile::rename(desk.scratch.path(QStringLiteral("来文.txt")), folder + QStringLiteral("/来文.txt")));
    REQUIRE(QFile::rename(desk.scratch.path(QStringLiteral("空.txt")), folder + QStringLiteral("/空.txt")));
    drop(desk, {folder});
    ImportDialog *dialog = opened(desk);
    CHECK(dialog->plans().size() == 1);
    CHECK(dialog->findChild<Banner *>()->text().contains(QStringLiteral("空.txt")));
}

TEST_CASE("cancelling when a file is read again goes back to the preview with what was decided")
{
    Desk desk;
    drop(desk, {desk.scratch.write(QStringLiteral("来文.txt"), kText)});
    ImportDialog *dialog = opened(desk);
    auto &model = *treeOf(*dialog).model();
    const auto entry = [&] {
        QModelIndex row = rowWith(model, ImportTree::Sent, QStringLiteral("进机关"));
        while (row.parent().parent().isValid())
            row = row.parent();
        return row.siblingAtColumn(ImportTree::Subject);
    };
    REQUIRE(model.setData(entry(), Qt::Unchecked, Qt::CheckStateRole));
    auto *year = dialog->findChild<ImportFileForm *>()->findChild<QSpinBox *>();
    const int before = year->value();
    year->setValue(2017);
    REQUIRE(dialog->isReading());
    dialog->reject();
    REQUIRE(QTest::qWaitFor([&] { return !dialog->isReading(); }));
    QApplication::processEvents();
    REQUIRE(dialog->isVisible());
    CHECK(entry().data(Qt::CheckStateRole) == Qt::Unchecked);
    CHECK(year->value() == before);
    dialog->reject();
    CHECK_FALSE(dialog->isVisible());
}

TEST_CASE("mappings of another office are read in and shown at once")
{
    const Desk desk;
    FoundTable table;
    table.sheet = QStringLiteral("表1");
    table.headerRow = 1;
    table.headers = {QStringLiteral("甲列"), QStringLiteral("乙列")};
    table.mapping = {QStringLiteral("青禾县公安局"), shapeOf(table.headers), TableKind::Items,
        {QStringLiteral("title"), QStringLiteral("body")}};
    const QString path = desk.scratch.path(QStringLiteral("对应.json"));
    REQUIRE(rememberMapping(table.mapping));
    REQUIRE(exportMappings(path, Overwrite::Yes));
    REQUIRE(QFile::remove(settingsFolder() + QStringLiteral("/mappings.json")));
    table.mapping.fields = {QString(), QString()};
    MappingDialog dialog({table}, QStringLiteral("青禾县公安局"), nullptr);
    dialog.takeMappingsOf(path);
    auto *first = qobject_cast<QComboBox *>(dialog.findChild<QTableWidget *>()->cellWidget(0, 2));
    REQUIRE(first);
    CHECK(first->currentData() == QStringLiteral("title"));
}

TEST_CASE("every field of every table has its name for the translators")
{
    QFile file(QStringLiteral(NIANBAO_SOURCE_DIR "/resources/translations/nianbao_en.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString texts = QString::fromUtf8(file.readAll())
                              .section(QStringLiteral("<name>columns</name>"), 1)
                              .section(QStringLiteral("</context>"), 0, 0);
    for (const TableField &field : tableFields()) {
        INFO(titleOf(field).toStdString());
        CHECK(texts.contains(QStringLiteral("<source>%1</source>").arg(titleOf(field))));
    }
}

TEST_CASE("cancelling the preview changes nothing")
{
    Desk desk;
    const Report before = desk.report();
    drop(desk, {desk.scratch.write(QStringLiteral("来文.txt"), kText)});
    opened(desk)->reject();
    CHECK(desk.report() == before);
    CHECK_FALSE(desk.document().canUndo());
}

TEST_CASE("the preview's tree is a sound model under every filter and grouping")
{
    Desk desk;
    drop(desk, {desk.scratch.write(QStringLiteral("来文.txt"), kText)});
    ImportDialog *dialog = opened(desk);
    ImportTree tree;
    const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tree.setPlans(dialog->plans());
    for (const auto filter : {ImportView::Filter::All, ImportView::Filter::Changes, ImportView::Filter::Conflicts,
             ImportView::Filter::Unrecognised}) {
        for (const bool byUnit : {true, false})
            tree.setView({filter, byUnit, -1});
    }
    tree.setView({ImportView::Filter::All, false, 0});
    CHECK(tree.rowCount() > 1);
    CHECK_FALSE(tree.nextToDecide({}).isValid());
}

TEST_CASE("the same file again has nothing to import")
{
    Desk desk;
    const QString path = desk.scratch.write(QStringLiteral("来文.txt"), kText);
    drop(desk, {path});
    ImportDialog *first = opened(desk);
    first->accept();
    delete first;
    drop(desk, {path});
    ImportDialog *again = opened(desk);
    for (const QPushButton *button : again->findChildren<QPushButton *>()) {
        if (button->accessibleName() == QStringLiteral("导入"))
            CHECK_FALSE(button->isEnabled());
    }
}

TEST_CASE("a file that is not to be imported can be taken back")
{
    const Desk desk;
    QStringList paths;
    for (const char *name : {"甲.txt", "乙.txt"})
        paths << desk.scratch.write(QString::fromUtf8(name), QByteArray(kText).replace("进机关", name));
    drop(desk, paths);
    ImportDialog *dialog = opened(desk);
    REQUIRE(dialog->plans().size() == 2);
    CHECK_FALSE(button(*dialog, QStringLiteral("取回没有导入的文件")).isVisible());
    dialog->findChild<QListView *>()->setCurrentIndex(dialog->findChild<QListView *>()->model()->index(1, 0));
    button(*dialog, QStringLiteral("不导入此文件")).click();
    REQUIRE(QTest::qWaitFor([&] { return !dialog->isReading() && dialog->plans().size() == 1; }));
    auto &back = button(*dialog, QStringLiteral("取回没有导入的文件"));
    REQUIRE(back.isVisible());
    back.click();
    REQUIRE(QTest::qWaitFor([&] { return !dialog->isReading() && dialog->plans().size() == 2; }));
    CHECK_FALSE(back.isVisible());
    dialog->reject();
}

TEST_CASE("the preview fits a screen of 1366 by 768 at 200 per cent, its form scrolls and no caption is cut")
{
    Desk desk;
    desk.scratch.write(QStringLiteral("县局.txt"),
        "青禾县司法局2018年工作\n一、工作开展情况\n（一）加强组织领导。一是某某。做了某事。\n"
        "（二）自己另外拟定的一个很长的类别标题用来看看会怎样。一是某某。做了某事。\n（三）又一个自拟标题。做了某事。"
        "\n");
    drop(desk, {desk.scratch.path(QStringLiteral("县局.txt"))});
    ImportDialog *dialog = opened(desk);
    auto *form = dialog->findChild<ImportFileForm *>();
    REQUIRE(QTest::qWaitFor([&] { return form->isEnabled(); }));
    constexpr QSize kRoom(1366 / 2 - 16, 768 / 2 - 48);
    CHECK(dialog->minimumSizeHint().width() <= kRoom.width());
    CHECK(dialog->minimumSizeHint().height() <= kRoom.height());
    for (const QSize &size : {kRoom, QSize(1180, 640)}) {
        dialog->resize(size);
        QTest::qWait(20);
        CHECK(dialog->size() == size);
        int headings = 0;
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            const QRect room(label->mapTo(label->window(), QPoint()), label->size());
            INFO(label->text().toStdString());
            headings += label->isVisible() && label->text().contains(QStringLiteral("归入")) ? 1 : 0;
            if (!label->isVisible() || label->text().isEmpty()
                || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
                continue;
            CHECK(label->width() >= label->minimumSizeHint().width());
            CHECK(label->height() >= (label->wordWrap() ? label->heightForWidth(label->width()) : 0));
            CHECK(room.right() <= size.width());
        }
        CHECK(headings == 2);
    }
}
