// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"

#include "core/model/nodefields.h"
#include "ui/dialogs/importdecisions.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/importfiles.h"
#include "ui/dialogs/importtree.h"
#include "ui/support/banner.h"
#include "ui/window/filecommands.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStyleOptionViewItem>
#include <QTextEdit>

#include <algorithm>

using namespace nianbao;
using namespace nianbao::test;

namespace {

/// Enough records before the one that conflicts that it lies below what a window shows.
QByteArray text(const QString &last)
{
    QString text = QStringLiteral("青禾县司法局关于2018年度法治政府建设工作情况的报告\n一、工作开展情况\n"
                                  "（一）加强组织领导。");
    for (int i = 1; i <= 60; ++i)
        text += QStringLiteral("\n%1.完成第%1项工作。办结%1件。").arg(i);
    text += QStringLiteral("\n（二）健全依法决策机制。\n1.审查合同。") + last + u'\n';
    return text.toUtf8();
}

ImportDialog *preview(const Desk &desk, const QStringList &paths)
{
    for (auto *old : desk.window->findChildren<ImportDialog *>())
        delete old;
    desk.window->files().importPaths(paths);
    auto *dialog = desk.window->findChild<ImportDialog *>();
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitFor([&] { return !dialog->isReading(); }));
    QApplication::processEvents();
    return dialog;
}

/// The file came, was edited here, and comes again with 60 other records changed and one in conflict.
ImportDialog *withConflict(const Desk &desk)
{
    const QString path = desk.scratch.write(QStringLiteral("总结.txt"), text(QStringLiteral("审查合同30件。")));
    preview(desk, {path})->accept();
    Id node;
    for (const Section &section : desk.report().parts[0].sections) {
        for (const WorkItem &item : section.items) {
            if (joined(item.body).contains(QStringLiteral("审查合同30件")))
                node = item.id;
        }
    }
    REQUIRE_FALSE(node.isNull());
    REQUIRE(desk.document().edit({QStringLiteral("改")},
        [&](Report &report) { findItem(report, node)->body.first().text = QStringLiteral("审查合同和协议31件。"); }));
    QByteArray again = text(QStringLiteral("审查合同32件。"));
    again.replace("办结", "已经办结");
    desk.scratch.write(QStringLiteral("总结.txt"), again);
    return preview(desk, {path});
}

const ImportTree &modelOf(const QTreeView &view)
{
    return *qobject_cast<const ImportTree *>(view.model());
}

QString countsIn(const ImportDialog &dialog)
{
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->text().startsWith(QStringLiteral("新增 ")))
            return label->text();
    }
    return {};
}

} // namespace

TEST_CASE("the preview opens at the first conflict, and nothing else is open")
{
    Desk desk;
    const ImportDialog *dialog = withConflict(desk);
    auto &view = *dialog->findChild<QTreeView *>();
    const ImportTree &model = modelOf(view);
    const QModelIndex current = view.currentIndex();
    REQUIRE(current.isValid());
    CHECK(model.rowAt(current)->wantsDecision());
    CHECK(QTest::qWaitFor([&] {
        const QRect shown = view.visualRect(current);
        return view.viewport()->rect().contains(QRect(0, shown.top(), 1, shown.height()));
    }));
    CHECK(model.canEdit(*model.rowAt(current)));
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex entry = model.index(row, 0, parent);
            CHECK(view.isExpanded(entry) == model.rowAt(entry)->wantsDecision());
        }
    }
}

TEST_CASE("a record that is unticked leaves the counts of what comes in at once")
{
    Desk desk;
    const QString path = desk.scratch.write(QStringLiteral("总结.txt"), text(QStringLiteral("审查合同30件。")));
    const ImportDialog *dialog = preview(desk, {path});
    auto &view = *dialog->findChild<QTreeView *>();
    CHECK(countsIn(*dialog).startsWith(QStringLiteral("新增 61　")));
    const QModelIndex entry = view.model()->index(0, 0, view.model()->index(0, 0));
    REQUIRE(view.model()->setData(entry, Qt::Unchecked, Qt::CheckStateRole));
    CHECK(countsIn(*dialog).startsWith(QStringLiteral("新增 60　")));
    CHECK(countsIn(*dialog).contains(QStringLiteral("不采用 1")));
    const QModelIndex file = dialog->findChild<QListView *>()->model()->index(1, 0);
    CHECK(file.data(ImportFiles::StateRole).toString().contains(QStringLiteral("新增 60")));
    CHECK(dialog->findChild<QListView *>()->currentIndex() == file);
    REQUIRE(view.model()->setData(entry, Qt::Checked, Qt::CheckStateRole));
    CHECK(countsIn(*dialog).startsWith(QStringLiteral("新增 61　")));
}

TEST_CASE("a click into the result of a record leads to the first of its texts that can be edited")
{
    Desk desk;
    const QString path = desk.scratch.write(QStringLiteral("总结.txt"), text(QStringLiteral("审查合同30件。")));
    const ImportDialog *dialog = preview(desk, {path});
    auto &view = *dialog->findChild<QTreeView *>();
    view.setCurrentIndex(view.model()->index(0, 0, view.model()->index(0, 0)));
    QTextEdit *result = nullptr;
    for (auto *field : dialog->findChildren<QTextEdit *>())
        result = field->accessibleName() == QStringLiteral("结果") ? field : result;
    REQUIRE(result);
    REQUIRE(result->isReadOnly());
    QTest::mouseClick(result->viewport(), Qt::LeftButton, {}, {5, 5});
    REQUIRE(QTest::qWaitFor([&] { return !result->isReadOnly(); }));
    CHECK(modelOf(view).rowAt(view.currentIndex())->kind == ImportRow::Kind::Change);
}

TEST_CASE("after an import one sentence says what came in, and its button takes it back")
{
    Desk desk;
    const Report before = desk.report();
    const Banner &done = *desk.space().done();
    CHECK_FALSE(done.isVisible());
    QStringList paths;
    for (int i = 1; i <= 5; ++i)
        paths << desk.scratch.write(QStringLiteral("总结%1.txt").arg(i), text(QStringLiteral("审查合同%1件。").arg(i)));
    ImportDialog *dialog = preview(desk, paths);
    auto &view = *dialog->findChild<QTreeView *>();
    const QModelIndex entry = view.model()->index(0, 0, view.model()->index(0, 0));
    REQUIRE(view.model()->setData(entry, Qt::Unchecked, Qt::CheckStateRole));
    dialog->accept();
    REQUIRE(done.isVisible());
    CHECK(done.text().startsWith(QStringLiteral("已导入 5 个文件：新增 ")));
    CHECK(done.text().endsWith(QStringLiteral("不采用 1 条。")));
    CHECK(desk.document().undoText() == QStringLiteral("导入 5 个文件"));
    QTest::mouseClick(done.findChild<QPushButton *>(), Qt::LeftButton);
    CHECK(desk.report() == before);
    CHECK_FALSE(done.isVisible());
}

TEST_CASE("what was said of an import goes with the next thing that is typed")
{
    Desk desk;
    preview(desk, {desk.scratch.write(QStringLiteral("总结.txt"), text(QStringLiteral("审查合同3件。")))})->accept();
    REQUIRE(desk.space().done()->isVisible());
    desk.select("i1");
    Desk::type(desk.field(QStringLiteral("备注")), QStringLiteral("待核"));
    CHECK_FALSE(desk.space().done()->isVisible());
}

TEST_CASE("a conflict that is taken counts as changed and no longer as a conflict")
{
    Desk desk;
    const ImportDialog *dialog = withConflict(desk);
    auto &view = *dialog->findChild<QTreeView *>();
    CHECK(countsIn(*dialog).contains(QStringLiteral("修改 60　")));
    CHECK(countsIn(*dialog).contains(QStringLiteral("冲突 1")));
    REQUIRE(view.model()->setData(view.currentIndex().siblingAtColumn(0), Qt::Checked, Qt::CheckStateRole));
    CHECK(countsIn(*dialog).contains(QStringLiteral("修改 61　")));
    CHECK_FALSE(countsIn(*dialog).contains(QStringLiteral("冲突")));
}

TEST_CASE("the row whose box is clicked is the one that is shown below")
{
    Desk desk;
    const ImportDialog *dialog = withConflict(desk);
    auto &view = *dialog->findChild<QTreeView *>();
    const QModelIndex entry = view.currentIndex().parent().siblingAtRow(0).siblingAtColumn(0);
    REQUIRE(entry != view.currentIndex());
    view.scrollTo(entry);
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.rect = view.visualRect(entry);
    option.features = QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDisplay;
    const QRect box = view.style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, &view);
    const auto before = entry.data(Qt::CheckStateRole);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, box.center());
    CHECK(entry.data(Qt::CheckStateRole) != before);
    CHECK(view.currentIndex().siblingAtColumn(0) == entry);
}

TEST_CASE("before it is ticked a record that is missing says that ticking deletes it")
{
    Desk desk;
    const QString path = desk.scratch.write(QStringLiteral("总结.txt"), text(QStringLiteral("审查合同30件。")));
    preview(desk, {path})->accept();
    QByteArray less = text(QStringLiteral("审查合同30件。"));
    less.replace(QStringLiteral("\n60.完成第60项工作。办结60件。").toUtf8(), {});
    desk.scratch.write(QStringLiteral("总结.txt"), less);
    const ImportDialog *dialog = preview(desk, {path});
    auto &view = *dialog->findChild<QTreeView *>();
    const QModelIndex row = view.currentIndex();
    REQUIRE(modelOf(view).rowAt(row)->wantsDecision());
    CHECK(row.siblingAtColumn(ImportTree::Subject).data().toString().contains(QStringLiteral("勾选后删除")));
    const auto labels = dialog->findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->text().contains(QStringLiteral("不勾选则保留，勾选后删除")); }));
    CHECK(countsIn(*dialog).contains(QStringLiteral("缺失 1")));
    REQUIRE(view.model()->setData(row.siblingAtColumn(0), Qt::Checked, Qt::CheckStateRole));
    CHECK(countsIn(*dialog).contains(QStringLiteral("删除 1")));
    CHECK_FALSE(countsIn(*dialog).contains(QStringLiteral("缺失")));
}

TEST_CASE("each text of the report itself is decided by itself")
{
    const auto entry = [](Field field) {
        MergeEntry made;
        made.kind = MergeKind::Changed;
        made.node = Id {QStringLiteral("r1")};
        const FieldChange change {field, QStringLiteral("这边"), QStringLiteral("那边"), true};
        made.isConflict = true;
        made.texts = std::make_shared<SingleMergeTexts>(QString(), change.now, change.sent, QList {change});
        return made;
    };
    const MergeEntry title = entry(Field::Title);
    const MergeEntry date = entry(Field::Date);
    ImportDecisions decisions;
    decisions.take(0, title, true);
    CHECK(decisions.state(0, title) == Qt::Checked);
    CHECK(decisions.state(0, date) == Qt::Unchecked);
    decisions.take(0, date, true);
    decisions.take(0, title, false);
    CHECK(decisions.state(0, title) == Qt::Unchecked);
    CHECK(decisions.state(0, date) == Qt::Checked);
}
