// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register of units and the kept originals.
#include "ui/dialogs/originaldialog.h"
#include "ui/dialogs/sourcesdialog.h"
#include "ui/dialogs/unitsdialog.h"
#include "ui/support/errorbox.h"
#include "ui/window/filecommands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

namespace nianbao {

void FileCommands::showUnits()
{
    Workspace *workspace = settled();
    if (!workspace)
        return;
    Document &document = workspace->document();
    auto *dialog = new UnitsDialog(document.units(), !document.library().isReadOnly(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto write = [workspace, dialog] {
        if (workspace->document().editUnits(
                {tr("修改单位名册")}, [&](UnitRegister &units) { units = dialog->units(); }))
            dialog->settleDraft(); // else it is offered when the disk takes it
    };
    connect(dialog, &QDialog::accepted, workspace, write);
    connect(dialog, &UnitsDialog::importAsked, workspace, [this, dialog] {
        dialog->accept();
        importFiles();
    });
    connect(dialog, &UnitsDialog::exportAsked, workspace, [this, dialog] {
        dialog->accept();
        exportUnits();
    });
    dialog->open();
    if (!document.library().isReadOnly())
        dialog->keepDrafts(document.library().path());
}

void FileCommands::showSources()
{
    const Workspace *workspace = settled();
    if (!workspace)
        return;
    const Library &library = workspace->document().library();
    const Result<QList<SourceSummary>> sources = library.sources();
    if (!sources) {
        showError(&m_window, tr("资料"), sources.error());
        return;
    }
    auto *dialog = new SourcesDialog(library, *sources, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FileCommands::showOriginal(const QString &sha256)
{
    if (const Workspace *workspace = settled())
        offerOriginal(&m_window, workspace->document().library(), sha256);
}

} // namespace nianbao
