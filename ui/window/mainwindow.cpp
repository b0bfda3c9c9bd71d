// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "core/base/log.h"
#include "core/tasks/historytask.h"
#include "core/tasks/libraryuser.h"
#include "core/tasks/ownwordlist.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/findingspanel.h"
#include "ui/dialogs/moments.h"
#include "ui/dialogs/tabledialog.h"
#include "ui/editors/editpane.h"
#include "ui/models/treenode.h"
#include "ui/preview/previewwidget.h"
#include "ui/support/draftkeeper.h"
#include "ui/support/errorbox.h"
#include "ui/support/localfiles.h"
#include "ui/support/scaledstates.h"
#include "ui/support/screenfit.h"
#include "ui/support/theme.h"
#include "ui/window/actions.h"
#include "ui/window/backupcommands.h"
#include "ui/window/filecommands.h"
#include "ui/window/proofreadcommands.h"
#include "ui/window/refusedlibrary.h"
#include "ui/window/startpage.h"
#include "ui/window/statusline.h"
#include "ui/window/unsavedbox.h"
#include "ui/window/workspace.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>

namespace nianbao {

namespace {

constexpr int kRememberMs = 3000; // at the latest this long after another row was chosen, or something was saved
constexpr QSize kFirstSize {1280, 720};

} // namespace

MainWindow::MainWindow(const Fonts &fonts, const Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_fonts(fonts)
    , m_settings(settings)
    , m_savedSettings(settings)
    , m_stack(new QStackedWidget(this))
    , m_files(new FileCommands(*this))
    , m_backups(new BackupCommands(*this))
    , m_refused(new RefusedLibrary(*this))
    , m_status(new StatusLine(this))
    , m_proofreading(new ProofreadCommands(*this))
    , m_actions(new ActionSet(*this))
{
    auto *startPage = new StartPage(this);
    m_stack->addWidget(startPage);
    startPage->setMinimumSize(1, 1); // while it does not show it asks for no room
    setCentralWidget(m_stack);
    setStatusBar(m_status);
    setAcceptDrops(true);
    connect(startPage, &StartPage::newLibraryAsked, m_files, &FileCommands::newLibrary);
    connect(startPage, &StartPage::openLibraryAsked, m_files, &FileCommands::openLibrary);
    connect(startPage, &StartPage::importAsked, m_files, &FileCommands::importFiles);
    connect(startPage, &StartPage::sampleAsked, m_files, &FileCommands::openSample);
    connect(m_status, &StatusLine::detailsAsked, this,
        [this](const Error &error) { showError(this, tr("未能保存"), error); });
    connect(m_status, &StatusLine::fontsAsked, this, &MainWindow::showAbout);
    resizeToFit(*this, kFirstSize);
    restoreGeometry(m_settings.windowGeometry);
    if (!isMaximized() && !isFullScreen())
        resizeToFit(*this, size()); // it may have been left on a larger screen
    restoreState(stateAt(m_settings.windowState, scaleOf(*this)));
    connect(m_status, &StatusLine::findingsAsked, m_proofreading, &ProofreadCommands::togglePanel);
    m_proofreading->panel().setActions({action("previousFinding"), action("nextFinding")},
        {action("fixFinding"), action("fixAllOfRule"), action("ignoreFinding"), action("takeBackIgnored")},
        action("fixFinding"));
    connect(&m_proofreading->panel(), &FindingsPanel::selectionChanged, m_actions, &ActionSet::update);
    m_rememberSoon.setSingleShot(true);
    m_rememberSoon.setInterval(kRememberMs);
    connect(&m_rememberSoon, &QTimer::timeout, this, &MainWindow::remember);
    m_proofreading->end(); // the panel waits for a library
    updateTitle();
    m_actions->update();
}

MainWindow::~MainWindow()
{
    // The actions ask the workspace while widgets go: it goes first.
    delete std::exchange(m_workspace, nullptr);
}

bool MainWindow::start(const QStringList &files)
{
    keepGoodOwnWords();
    QStringList imported;
    for (const QString &file : files)
        imported.append(QFileInfo(file).absoluteFilePath());
    QString library = QFileInfo::exists(m_settings.lastLibrary) ? m_settings.lastLibrary : QString();
    if (!imported.isEmpty() && FileCommands::isLibrary(imported.first()))
        library = imported.takeFirst();
    if (!library.isEmpty() && !openLibrary(library))
        return false;
    if (!imported.isEmpty())
        m_files->importPaths(imported);
    return true;
}

bool MainWindow::openLibrary(const QString &path)
{
    const bool isOpen = m_workspace && QFileInfo(path) == QFileInfo(m_workspace->document().library().path());
    const bool isReopened = isOpen && m_workspace->document().library().isTouched();
    if (isOpen && !isReopened)
        return true;
    if (m_workspace && !m_workspace->commit()) {
        askBeforeLoss(isReopened ? Leaving::Reopen : Leaving::OpenOther, [this, path] {
            leaveLibrary();
            openLibrary(path);
        });
        return false;
    }
    if (isReopened) // else it would be in use by this program
        leaveLibrary();
    const bool wasLeft = userOf(path).has_value(); // if it opens now, that program has ended without closing it
    Result<std::unique_ptr<Library>> library = Library::open(path);
    if (!library) {
        m_refused->show(path, library.error());
        return false;
    }
    if (!showLibrary(std::move(*library)))
        return false;
    if (wasLeft)
        tellLastEnd();
    return true;
}

void MainWindow::tellLastEnd()
{
    const auto newest = m_workspace->document().library().changes({.most = 1});
    if (newest && !newest->isEmpty())
        m_workspace->sayOpening(tr("上次没有正常退出，内容保存到%1。那之后一两秒里打的字可能没有存上，请看一下。")
                                    .arg(momentText(newest->first().time)));
}

bool MainWindow::closeLibrary()
{
    if (m_workspace && !m_workspace->commit())
        return false;
    leaveLibrary();
    return true;
}

void MainWindow::leaveLibrary()
{
    delete std::exchange(m_workspace, nullptr);
    m_proofreading->end();
    m_stack->setCurrentIndex(0);
    updateTitle();
    m_actions->update();
}

bool MainWindow::showLibrary(std::unique_ptr<Library> library)
{
    if (m_workspace && !m_workspace->commit()) {
        const auto kept = std::make_shared<std::unique_ptr<Library>>(std::move(library));
        askBeforeLoss(Leaving::OpenOther, [this, kept] {
            leaveLibrary();
            showLibrary(std::move(*kept));
        });
        return false;
    }
    rememberLibrary(library->path());
    delete std::exchange(m_workspace, nullptr);
    m_proofreading->end();
    m_workspace = new Workspace(std::move(library), m_fonts, this);
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    m_workspace->document().setScribe(scribeCalled(m_settings.author));
    connectWorkspace();
    restoreReport();
    m_workspace->splitter()->restoreState(stateAt(m_settings.splitter, scaleOf(*this)));
    m_workspace->preview()->view()->setZoom(m_settings.previewZoom);
    setPreviewShown(m_settings.previewShown);
    m_actions->fillNavigator(*m_workspace);
    m_status->showFonts(m_fonts, {});
    m_status->showIdle(m_workspace->document().library().isReadOnly() ? tr("只读") : tr("修改会自动保存"));
    updateTitle();
    m_actions->update();
    m_backups->begin();
    m_proofreading->begin();
    remember();
    return true;
}

void MainWindow::connectWorkspace()
{
    Document *document = &m_workspace->document();
    connect(document, &Document::saved, m_status, &StatusLine::showSaved);
    connect(document, &Document::saveFailed, m_status, &StatusLine::showFailure);
    connect(document, &Document::reportsChanged, this, &MainWindow::updateTitle);
    // At once and not at the end: a switched-off machine closes no window.
    connect(document, &Document::chosen, this, &MainWindow::remember);
    const auto rememberSoon = [this] {
        if (!m_rememberSoon.isActive())
            m_rememberSoon.start();
    };
    connect(document, &Document::saved, this, rememberSoon);
    connect(m_workspace, &Workspace::stateChanged, this, rememberSoon);
    connect(m_workspace, &Workspace::stateChanged, this, [this] {
        updateTitle();
        m_actions->update();
    });
    connect(m_workspace->pane(), &EditPane::pendingChanged, this, [this] {
        if (m_workspace->pane()->isPending())
            m_status->showPending();
        else
            m_status->endPending();
    });
    connect(m_workspace->pane(), &EditPane::originalAsked, m_files, &FileCommands::showOriginal);
    connect(m_workspace, &Workspace::newReportAsked, m_files, &FileCommands::newReport);
    connect(m_workspace, &Workspace::importAsked, m_files, &FileCommands::importFiles);
    connect(m_workspace->preview(), &PreviewWidget::viewChanged, this, &MainWindow::updateStatus);
    connect(m_workspace->preview(), &PreviewWidget::laidOut, this, &MainWindow::updateStatus);
}

void MainWindow::updateStatus()
{
    const PreviewWidget &preview = *m_workspace->preview();
    const Layout &layout = preview.layout();
    m_status->showPages(preview.view()->currentPage(), int(layout.pages.pages.size()), layout.characters);
    m_status->showFonts(m_fonts, layout.pages.notes);
}

void MainWindow::updateTitle()
{
    QString title = tr("法治年报");
    if (m_workspace) {
        const Document &document = m_workspace->document();
        title = m_workspace->name() + QStringLiteral(" — ") + title;
        if (const Report *report = document.report())
            title =
                reportLabel(report->year, report->organisation, report->edition, false) + QStringLiteral(" — ") + title;
    }
    setWindowTitle(title);
}

QAction *MainWindow::action(const char *key) const
{
    return m_actions->action(QLatin1String(key));
}

void MainWindow::setPreviewShown(bool shown)
{
    m_settings.previewShown = shown;
    if (m_workspace)
        m_workspace->preview()->setVisible(shown);
    m_actions->update();
}

void MainWindow::setLanguage(const QString &language)
{
    m_settings.language = language;
    m_actions->update();
    remember();
}

void MainWindow::setAuthor(const QString &name)
{
    m_settings.author = name.simplified();
    if (m_workspace)
        m_workspace->document().setScribe(scribeCalled(m_settings.author));
    remember();
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(m_fonts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::keepTyped()
{
    for (TableDialog *dialog : findChildren<TableDialog *>())
        dialog->draftNow();
    keepAllDrafts(*this);
    if (m_workspace && !m_workspace->commit())
        qCWarning(logApp) << "The program ends, and the library does not take what was typed last.";
    remember();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        mendHints();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_workspace && !m_leaveAnyway && !m_workspace->commit()) {
        event->ignore();
        askBeforeLoss(Leaving::Quit, [this] {
            m_leaveAnyway = true;
            close();
        });
        return;
    }
    remember();
    m_backups->closeView();
    QMainWindow::closeEvent(event);
}

void MainWindow::afterLeaving(Leaving leaving, const std::function<void()> &next)
{
    if (closeLibrary())
        return next();
    askBeforeLoss(leaving, [this, next] {
        leaveLibrary();
        next();
    });
}

void MainWindow::askBeforeLoss(Leaving leaving, const std::function<void()> &leave)
{
    const Report *saved = m_workspace->document().report();
    nianbao::askBeforeLoss(this, leaving, m_workspace->pane()->pendingReport(), saved ? *saved : Report(), leave);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()->urls()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = localFiles(event->mimeData()->urls());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    // The program that the file comes from waits for the answer: first the drop, then the dialog.
    QMetaObject::invokeMethod(
        this, [this, files] { m_files->takeDropped(files); }, Qt::QueuedConnection);
}

} // namespace nianbao
