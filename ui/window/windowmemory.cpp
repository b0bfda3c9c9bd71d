// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window remembers from one start to the next, and how it comes back to it.
#include "core/store/backupfile.h"
#include "ui/preview/previewwidget.h"
#include "ui/support/errorbox.h"
#include "ui/support/scaledstates.h"
#include "ui/window/lastplace.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QSplitter>

namespace nianbao {

namespace {

constexpr int kRecentLibraries = 10;

} // namespace

// The report of the last time, and the place in it, if it is in this library, else the newest.
void MainWindow::restoreReport()
{
    Document &document = m_workspace->document();
    const QList<ReportSummary> &reports = document.reports();
    if (reports.isEmpty())
        return;
    Id wanted = reports.first().id;
    for (const ReportSummary &report : reports) {
        if (report.id.value == m_settings.lastReport)
            wanted = report.id;
    }
    const QString place = m_settings.lastPlace; // choosing remembers another one
    const Status status = document.choose(wanted);
    if (!status)
        showError(this, tr("打开年报库"), status.error());
    else
        m_workspace->goTo(placeFrom(place));
}

void MainWindow::rememberLibrary(const QString &path)
{
    if (isBackupFile(path)) // looked at, not worked on
        return;
    m_settings.lastLibrary = path;
    m_settings.recentLibraries.removeAll(path);
    m_settings.recentLibraries.prepend(path);
    m_settings.recentLibraries = m_settings.recentLibraries.mid(0, kRecentLibraries);
}

void MainWindow::remember()
{
    if (m_workspace && isBackupFile(m_workspace->document().library().path()))
        return; // looked at, not worked on
    m_settings.windowGeometry = saveGeometry();
    if (m_workspace) {
        // Without a library no panel shows.
        m_settings.windowState = withStateAt(m_settings.windowState, scaleOf(*this), saveState());
        m_settings.splitter = withStateAt(m_settings.splitter, scaleOf(*this), m_workspace->splitter()->saveState());
        m_settings.previewZoom = m_workspace->preview()->view()->zoom();
        if (const Report *report = m_workspace->document().report()) {
            m_settings.lastReport = report->id.value;
            m_settings.lastPlace = textOf(m_workspace->place());
        }
    }
    if (m_settings == m_savedSettings)
        return;
    // What is remembered is a comfort: failing to is written to the log by the settings and no reason to hold anybody
    // up.
    if (saveSettings(m_settings))
        m_savedSettings = m_settings;
}

} // namespace nianbao
