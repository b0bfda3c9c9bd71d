// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "core/store/library.h"
#include "core/typeset/fonts.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>
#include <memory>

class QAction;
class QStackedWidget;

namespace nianbao {

class ActionSet;
class BackupCommands;
class FileCommands;
class ProofreadCommands;
class RefusedLibrary;
class StatusLine;
class Workspace;
enum class Leaving;

/// The window: an empty page or one open library, the menus, the status line, and what is remembered until the next
/// start.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(const Fonts &fonts, const Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// At the program's start: the library that goes before the other files, else the last one if it is still there;
    /// then the files' preview. False when the library was refused.
    bool start(const QStringList &files);

    /// False, and everything stays, when it was refused (which is shown) or what is open cannot be left without a loss
    /// (which is asked). One that is open already is opened anew where another program has changed its file.
    bool openLibrary(const QString &path);
    bool showLibrary(std::unique_ptr<Library> library);
    /// Back to the empty page; false when what was typed cannot be saved.
    bool closeLibrary();
    /// `next` when the library is closed, which is asked about first where what was typed cannot be saved.
    void afterLeaving(Leaving leaving, const std::function<void()> &next);

    [[nodiscard]] Workspace *workspace() const { return m_workspace; }
    [[nodiscard]] FileCommands &files() const { return *m_files; }
    [[nodiscard]] BackupCommands &backups() const { return *m_backups; }
    [[nodiscard]] ProofreadCommands &proofreading() const { return *m_proofreading; }
    [[nodiscard]] StatusLine &status() const { return *m_status; }
    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] const Fonts &fonts() const { return m_fonts; }
    [[nodiscard]] QAction *action(const char *key) const; ///< of the table of actions
    void setPreviewShown(bool shown);
    /// "zh", "en" or empty for the system's; the texts change at the next start.
    void setLanguage(const QString &language);
    void showAbout();
    /// The program is about to end and may not ask: what is typed goes into the library, and what dialogs hold into
    /// their drafts.
    void keepTyped();
    /// Who signs what is changed from now on; empty: the login.
    void setAuthor(const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectWorkspace();
    void restoreReport();
    void tellLastEnd();
    void rememberLibrary(const QString &path);
    void remember();
    void updateTitle();
    void updateStatus();
    /// Without another look at what is typed there.
    void leaveLibrary();
    void askBeforeLoss(Leaving leaving, const std::function<void()> &leave);

    Fonts m_fonts;
    Settings m_settings;
    Settings m_savedSettings;
    QStackedWidget *m_stack;
    Workspace *m_workspace = nullptr;
    FileCommands *m_files;
    BackupCommands *m_backups;
    RefusedLibrary *m_refused;
    StatusLine *m_status;
    ProofreadCommands *m_proofreading;
    ActionSet *m_actions;
    QTimer m_rememberSoon;
    bool m_leaveAnyway = false;
};

} // namespace nianbao
