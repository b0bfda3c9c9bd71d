// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/historycommands.h"

#include "core/tasks/historytask.h"
#include "ui/dialogs/historydialog.h"
#include "ui/dialogs/nameversiondialog.h"
#include "ui/dialogs/versionsdialog.h"
#include "ui/editors/editpane.h"
#include "ui/support/banner.h"
#include "ui/support/errorbox.h"
#include "ui/window/filecommands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QLayout>
#include <QLineEdit>

namespace nianbao::commands {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(nianbao::HistoryCommands)
};

/// Says what was done, or why not.
void report(MainWindow &window, const Status &status, const QString &done)
{
    if (status)
        window.workspace()->announce(done);
    else
        showError(&window, Words::tr("修改记录"), status.error());
}

/// Both dialogs give back and jump alike. They are the workspace's: they go with the library.
template <typename Dialog>
void connectStates(MainWindow &window, Dialog *dialog)
{
    Workspace *workspace = window.workspace();
    QObject::connect(dialog, &Dialog::restoreAsked, workspace,
        [&window, workspace](const Report &before, const Difference &difference) {
            if (workspace->commit())
                report(window, restoreDifference(workspace->document(), before, difference),
                    Words::tr("已恢复这一处：%1。").arg(nameOf(difference)));
        });
    QObject::connect(
        dialog, &Dialog::restoreStateAsked, workspace, [&window, workspace](const Report &then, const QString &moment) {
            if (workspace->commit())
                report(window, restoreState(workspace->document(), then, moment),
                    Words::tr("已把整份报告恢复到“%1”。").arg(moment));
        });
    QObject::connect(dialog, &Dialog::jumpAsked, workspace, [workspace, dialog](const Place &place) {
        dialog->hide(); // it would lie over the place; the menu shows it again as it is
        workspace->goTo(place);
        workspace->window()->activateWindow();
    });
    auto *done = new Banner(dialog); // the workspace's own lies behind the dialog
    done->mirror(*workspace->done());
    dialog->layout()->addWidget(done);
}

/// The open dialog of this kind, in front; null without one.
template <typename Dialog>
Dialog *raised(const Workspace &workspace)
{
    auto *dialog = workspace.findChild<Dialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (dialog) {
        dialog->show();
        dialog->raise();
        dialog->activateWindow();
    }
    return dialog;
}

} // namespace

void showHistory(MainWindow &window)
{
    Workspace *workspace = window.workspace();
    const Place place = workspace->pane()->focusedPlace();
    if (!workspace->commit())
        return;
    auto *dialog = raised<HistoryDialog>(*workspace);
    if (!dialog) {
        dialog = new HistoryDialog(workspace->document(), workspace);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connectStates(window, dialog);
        dialog->show();
    }
    dialog->ask(place);
}

void nameVersion(MainWindow &window)
{
    Workspace *workspace = window.workspace();
    if (!workspace->commit())
        return;
    auto *dialog = new NameVersionDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, workspace, [&window, workspace, dialog] {
        report(window, workspace->document().nameVersion(randomIds()(), dialog->name(), dialog->note()),
            Words::tr("已把现在的报告记为“%1”，在“报告”菜单的“各稿比较”里可以找到。").arg(dialog->name()));
    });
    dialog->open();
}

namespace {

void renameVersion(MainWindow &window, const ReportVersion &version, QWidget *parent)
{
    auto *dialog = new NameVersionDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->rename(version.name, version.note);
    QObject::connect(dialog, &QDialog::accepted, window.workspace(), [&window, version, dialog] {
        ReportVersion renamed = version;
        renamed.name = dialog->name();
        renamed.note = dialog->note();
        if (renamed == version)
            return;
        report(window,
            window.workspace()->document().apply(
                {Words::tr("版本改名：%1").arg(renamed.name)}, LibraryChange {.versions = {{version, renamed}}}),
            Words::tr("“%1”已改名为“%2”，这一稿的内容不变。").arg(version.name, renamed.name));
    });
    dialog->open();
}

} // namespace

void showVersions(MainWindow &window)
{
    Workspace *workspace = window.workspace();
    if (!workspace->commit() || raised<VersionsDialog>(*workspace))
        return;
    auto *dialog = new VersionsDialog(workspace->document(), workspace);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connectStates(window, dialog);
    QObject::connect(dialog, &VersionsDialog::nameAsked, workspace, [&window] { nameVersion(window); });
    QObject::connect(dialog, &VersionsDialog::renameAsked, workspace,
        [&window, dialog](const ReportVersion &version) { renameVersion(window, version, dialog); });
    QObject::connect(
        dialog, &VersionsDialog::removeAsked, workspace, [&window, workspace](const ReportVersion &version) {
            const LibraryChange change {.versions = {{version, {}}}};
            report(window, workspace->document().apply({Words::tr("去掉版本名称：%1").arg(version.name)}, change),
                Words::tr("已去掉名称“%1”，报告的文字和修改记录不变。").arg(version.name));
        });
    QObject::connect(dialog, &VersionsDialog::exportAsked, workspace,
        [&window](const ComparedVersion &before, const ComparedVersion &after) {
            window.files().exportComparisonOf(before, after);
        });
    QObject::connect(dialog, &VersionsDialog::previewAsked, workspace,
        [&window](const ComparedVersion &before, const ComparedVersion &after) {
            window.files().previewComparisonOf(before, after);
        });
    dialog->show();
}

void askAuthor(MainWindow &window)
{
    auto *dialog = new QInputDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("署名"));
    dialog->setLabelText(Words::tr("修改记录里写谁的名字？不写就用登录这台电脑的名字。"));
    dialog->setTextValue(window.settings().author);
    QObject::connect(
        dialog, &QInputDialog::textValueSelected, &window, [&window](const QString &name) { window.setAuthor(name); });
    dialog->open();
}

} // namespace nianbao::commands
