// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed and decided in the preview of an import when the program ends.
#include "tests/ui/desk.h"

#include "core/settings/settings.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/importtree.h"
#include "ui/window/filecommands.h"

#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QTextEdit>

using namespace nianbao;
using namespace nianbao::test;

namespace {

constexpr int kKeptMs = 2000; // what was typed so long ago is on the disk

QByteArray material(const QString &second)
{
    return (QStringLiteral("青禾县司法局关于2018年度法治政府建设工作情况的报告\n一、工作开展情况\n"
                           "（一）加强组织领导。\n1.召开推进会。召开推进会3次。\n2.%1\n3.审查合同。审查合同30件。\n")
                .arg(second))
        .toUtf8();
}

ImportDialog &preview(const Desk &desk, const QString &path)
{
    desk.window->files().importPaths({path});
    auto &dialog = desk.shown<ImportDialog>();
    REQUIRE(QTest::qWaitFor([&] { return !dialog.isReading() && !dialog.plans().isEmpty(); }));
    QApplication::processEvents();
    return dialog;
}

/// As after a kill.
void restart(Desk &desk)
{
    const QString path = desk.document().library().path();
    desk.window.reset();
    desk.window = std::make_unique<MainWindow>(testFonts(), Settings {});
    desk.window->show();
    REQUIRE(desk.window->openLibrary(path));
}

QStringList drafts()
{
    return QDir(dataFolder() + QStringLiteral("/drafts")).entryList(QDir::Files);
}

/// The row of the tree in which this text was sent.
QModelIndex rowWith(const ImportDialog &dialog, const QString &sent, const QModelIndex &parent = {})
{
    const auto &tree = *dialog.findChild<ImportTree *>();
    for (int row = 0; row < tree.rowCount(parent); ++row) {
        const QModelIndex index = tree.index(row, 0, parent);
        const QModelIndex below = rowWith(dialog, sent, index);
        if (below.isValid())
            return below;
        if (tree.canEdit(*tree.rowAt(index)) && tree.text(*tree.rowAt(index), ImportTree::Sent) == sent)
            return index;
    }
    return {};
}

QTextEdit &resultBelow(const ImportDialog &dialog)
{
    for (auto *field : dialog.findChildren<QTextEdit *>()) {
        if (field->accessibleName() == QStringLiteral("结果"))
            return *field;
    }
    FAIL("no result");
    std::abort();
}

/// The file came once; now it comes again with one text changed, and somebody types another one into its result.
ImportDialog &typedResult(const Desk &desk, const QString &path)
{
    desk.scratch.write(QStringLiteral("总结.txt"), material(QStringLiteral("培训人员。培训40人次。")));
    preview(desk, path).accept();
    desk.scratch.write(QStringLiteral("总结.txt"), material(QStringLiteral("培训人员。培训50人次。")));
    REQUIRE(QTest::qWaitFor([&] { return !desk.window->findChild<ImportDialog *>(); }));
    ImportDialog &dialog = preview(desk, path);
    const QModelIndex row = rowWith(dialog, QStringLiteral("培训50人次。"));
    REQUIRE(row.isValid());
    dialog.findChild<QTreeView *>()->setCurrentIndex(row);
    resultBelow(dialog).setFocus();
    resultBelow(dialog).setPlainText(QStringLiteral("培训%1五十人次。"));
    return dialog;
}

} // namespace

TEST_CASE("a text typed into the preview of an import comes back with the same file after a kill")
{
    Desk desk;
    const QString path = desk.scratch.path(QStringLiteral("总结.txt"));
    typedResult(desk, path);
    QTest::qWait(kKeptMs);
    REQUIRE(drafts().size() == 1);
    restart(desk);
    ImportDialog &dialog = preview(desk, path);
    button(desk.shown<QMessageBox>(), QStringLiteral("恢复")).click();
    const auto typed = [&] {
        const QModelIndex row = rowWith(dialog, QStringLiteral("培训50人次。"));
        const auto &tree = *dialog.findChild<ImportTree *>();
        return row.isValid() ? tree.text(*tree.rowAt(row), ImportTree::Outcome) : QString();
    };
    REQUIRE(QTest::qWaitFor([&] { return typed() == QStringLiteral("培训%1五十人次。"); }));
    CHECK(drafts().size() == 1);
    dialog.accept();
    CHECK(QTest::qWaitFor([] { return drafts().isEmpty(); }));
    CHECK(desk.pageShows(QStringLiteral("培训%1五十人次")));
}

TEST_CASE("a text that was typed for what the file no longer says is not brought back")
{
    Desk desk;
    const QString path = desk.scratch.path(QStringLiteral("总结.txt"));
    typedResult(desk, path);
    QTest::qWait(kKeptMs);
    restart(desk);
    desk.scratch.write(QStringLiteral("总结.txt"), material(QStringLiteral("培训人员。培训60人次。")));
    preview(desk, path);
    QTest::qWait(100);
    CHECK(!desk.window->findChild<QMessageBox *>());
}

TEST_CASE("an import that is cancelled leaves nothing to offer")
{
    Desk desk;
    ImportDialog &dialog = typedResult(desk, desk.scratch.path(QStringLiteral("总结.txt")));
    REQUIRE(QTest::qWaitFor([] { return drafts().size() == 1; }));
    dialog.reject();
    CHECK(drafts().isEmpty());
}

TEST_CASE("a record that was unticked stays so after a kill, though it is new and gets another id")
{
    Desk desk;
    const QString path =
        desk.scratch.write(QStringLiteral("总结.txt"), material(QStringLiteral("培训人员。培训40人次。")));
    const auto unticked = [](const ImportDialog &dialog) {
        int count = 0;
        for (const ImportPlan &plan : dialog.plans()) {
            for (const Decision &decision : plan.decisions)
                count += decision.choice == Decision::Choice::Keep ? 1 : 0;
        }
        return count;
    };
    ImportDialog &first = preview(desk, path);
    auto &tree = *first.findChild<ImportTree *>();
    tree.toggle(tree.index(0, 0, tree.index(0, 0)));
    REQUIRE(unticked(first) == 1);
    QTest::qWait(kKeptMs);
    restart(desk);
    ImportDialog &again = preview(desk, path);
    button(desk.shown<QMessageBox>(), QStringLiteral("恢复")).click();
    CHECK(QTest::qWaitFor([&] { return unticked(again) == 1; }));
}
