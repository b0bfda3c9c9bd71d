// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filecommands.h"

#include "core/base/clock.h"
#include "core/base/folders.h"
#include "core/tasks/historytask.h"
#include "core/tasks/librarytask.h"
#include "core/tasks/unsavedcopy.h"
#include "ui/dialogs/newreportdialog.h"
#include "ui/editors/editpane.h"
#include "ui/preview/previewwidget.h"
#include "ui/preview/printdialog.h"
#include "ui/support/errorbox.h"
#include "ui/window/mainwindow.h"
#include "ui/window/proofreadcommands.h"
#include "ui/window/workspace.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTreeView>
#include <QUrl>

namespace nianbao {

namespace {

const QString kLibrarySuffix = QStringLiteral("nianbao");
const QString kPrinted = QStringLiteral("print"); // as a kind of output, seen first or not

QString libraryFilter()
{
    return FileCommands::tr("年报库 (*.nianbao)");
}

// Who chooses another kind of file means the name too.
void followFilter(QFileDialog &dialog, const QString &filter)
{
    static const QRegularExpression kFirstSuffix(QStringLiteral("\\*\\.(\\w+)"));
    const QString suffix = kFirstSuffix.match(filter).captured(1);
    const QString chosen = dialog.selectedFiles().value(0);
    if (suffix.isEmpty() || QFileInfo(chosen).isDir())
        return;
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(QFileInfo(chosen).completeBaseName() + u'.' + suffix);
}

} // namespace

FileCommands::FileCommands(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
}

Workspace *FileCommands::settled() const
{
    Workspace *workspace = m_window.workspace();
    return workspace && workspace->commit() ? workspace : nullptr;
}

QString FileCommands::lastFolder() const
{
    const QString &last = m_window.settings().lastFolder;
    if (!last.isEmpty() && QDir(last).exists())
        return last;
    // A folder that is not there would be taken for a file's name.
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

QString FileCommands::exportFolder() const
{
    const QString &last = m_window.settings().lastExportFolder;
    if (!last.isEmpty() && QDir(last).exists())
        return last;
    const Workspace *workspace = m_window.workspace();
    return workspace ? QFileInfo(workspace->document().library().path()).absolutePath() : lastFolder();
}

QFileDialog *FileCommands::askFile(const FileQuestion &question, const Taken &taken)
{
    const bool isWritten = !question.name.isEmpty();
    const QString usual = isWritten ? exportFolder() : lastFolder();
    const QString &folder = question.folder;
    auto *dialog = new QFileDialog(&m_window, question.title, folder.isEmpty() ? usual : folder, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!isWritten) {
        dialog->setFileMode(QFileDialog::ExistingFile);
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(question.suffix);
        dialog->setOption(QFileDialog::DontConfirmOverwrite, !question.mayReplace);
        dialog->selectFile(question.name);
        connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &filter) { followFilter(*dialog, filter); });
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this, taken, folder, isWritten](const QString &path) {
        Settings &settings = m_window.settings();
        if (folder.isEmpty())
            (isWritten ? settings.lastExportFolder : settings.lastFolder) = QFileInfo(path).absolutePath();
        taken(path);
    });
    dialog->open();
    // Of Qt's own dialog: size, kind and date are short, and cut off they say nothing.
    for (const QTreeView *files : dialog->findChildren<QTreeView *>()) {
        files->header()->setSectionResizeMode(0, QHeaderView::Stretch);
        for (int column = 1; column < files->header()->count(); ++column)
            files->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
    return dialog;
}

void FileCommands::tell(const QString &title, const QString &text, const QString &file)
{
    auto *box = new QMessageBox(QMessageBox::Information, title, text, QMessageBox::Ok, &m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &name, const QString &opened) {
        connect(box->addButton(name, QMessageBox::ActionRole), &QPushButton::clicked, &m_window,
            [opened] { QDesktopServices::openUrl(QUrl::fromLocalFile(opened)); });
    };
    if (!file.isEmpty()) {
        add(tr("打开文件"), file);
        add(tr("打开所在文件夹"), QFileInfo(file).absolutePath());
    }
    box->setDefaultButton(QMessageBox::Ok);
    box->setEscapeButton(QMessageBox::Ok);
    box->open();
}

void FileCommands::newReport()
{
    Workspace *workspace = settled();
    if (!workspace)
        return;
    const Templates templates = loadTemplates();
    auto *dialog = new NewReportDialog(workspace->document().reports(), templates, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, workspace, [this, workspace, dialog, templates] {
        const Status status = addReport(workspace->document(), dialog->wish(), templates, randomIds());
        if (!status)
            showError(&m_window, tr("新建年度报告"), status.error());
    });
    dialog->open();
}

void FileCommands::newLibrary()
{
    createLibrary([this] { newReport(); });
}

void FileCommands::createLibrary(const std::function<void()> &then)
{
    // Not among the material that is to be imported, where the last dialog ended.
    const QString folder = libraryFolder();
    const bool isNew = !QFileInfo::exists(folder);
    const QString proposed = makeFolder(folder) ? folder : QString();
    auto *dialog = askFile({tr("新建年报库"), libraryFilter(), tr("法治年报.nianbao"), kLibrarySuffix, false, proposed},
        [this, then](const QString &path) {
            Result<std::unique_ptr<Library>> library = Library::create(path);
            if (!library)
                showError(&m_window, tr("新建年报库"), library.error());
            else if (m_window.showLibrary(std::move(*library)))
                then();
        });
    if (isNew) // and not used: nothing is left behind; what is not empty stays
        connect(
            dialog, &QDialog::finished, this, [folder] { removeEmptyFolder(folder); }, Qt::QueuedConnection);
}

void FileCommands::openLibrary()
{
    askFile({tr("打开年报库"), libraryFilter(), {}, {}}, [this](const QString &path) { m_window.openLibrary(path); });
}

void FileCommands::openSample()
{
    const QString path = dataFolder() + QLatin1Char('/') + tr("示例.nianbao");
    if (QFileInfo::exists(path)) {
        m_window.openLibrary(path);
        return;
    }
    if (const Status made = makeFolder(dataFolder()); !made) {
        showError(&m_window, tr("打开示例"), made.error());
        return;
    }
    Result<std::unique_ptr<Library>> library = createSampleLibrary(path);
    if (library)
        m_window.showLibrary(std::move(*library));
    else
        showError(&m_window, tr("打开示例"), library.error());
}

bool FileCommands::isLibrary(const QString &path)
{
    return QFileInfo(path).suffix().toLower() == kLibrarySuffix;
}

void FileCommands::printPreview()
{
    if (const Workspace *workspace = settled(); workspace && workspace->document().report())
        openPrintPreview();
}

void FileCommands::print()
{
    if (const Workspace *workspace = settled(); workspace && workspace->document().report())
        m_window.proofreading().beforePublishing(kPrinted, tr("打印"), [this] { askPrinter(); });
}

void FileCommands::openPrintPreview()
{
    Workspace *workspace = settled();
    if (!workspace || !workspace->document().report())
        return;
    auto *dialog =
        new PrintPreview(workspace->preview()->layout().pages, workspace->document().report()->title, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setBeforePrinting([this, dialog](const std::function<void()> &print) {
        m_window.proofreading().beforePublishing(kPrinted, tr("打印"), print, dialog);
    });
    dialog->open();
}

void FileCommands::askPrinter()
{
    Workspace *workspace = settled();
    if (workspace && workspace->document().report())
        askAndPrint(workspace->preview()->layout().pages, workspace->document().report()->title, &m_window);
}

void FileCommands::saveCopy()
{
    const Workspace *workspace = m_window.workspace();
    if (!workspace)
        return;
    const QString name = QFileInfo(workspace->document().library().path()).completeBaseName();
    askFile({tr("另存副本"), libraryFilter(), tr("%1 副本.nianbao").arg(name), kLibrarySuffix},
        [this](const QString &path) { saveCopyTo(path); });
}

/// What the library does not take any more, the copy does.
void FileCommands::saveCopyTo(const QString &path)
{
    Workspace *workspace = m_window.workspace();
    if (!workspace)
        return;
    const bool isSaved = workspace->commit();
    const Library &library = workspace->document().library();
    const Status status = isSaved
        ? library.copyTo(path, Overwrite::Yes)
        : copyWithUnsaved(library, path, workspace->pane()->pendingReport(), scribeCalled(m_window.settings().author));
    if (!status)
        return showError(&m_window, tr("另存副本"), status.error());
    tell(tr("另存副本"),
        (isSaved ? tr("副本已保存：\n%1") : tr("副本已保存，刚才没能存上的文字也在里面；请打开它继续写：\n%1"))
            .arg(QDir::toNativeSeparators(path)));
}

void FileCommands::verifyLibrary()
{
    const Workspace *workspace = settled();
    if (!workspace)
        return;
    const Result<QStringList> faults = workspace->document().library().verify();
    if (!faults)
        showError(&m_window, tr("检查年报库"), faults.error());
    else if (faults->isEmpty())
        tell(tr("检查年报库"), tr("年报库完好，没有发现问题。"));
    else
        tell(tr("检查年报库"), tr("发现下列问题，请用最近的副本：\n%1").arg(faults->join(u'\n')));
}

} // namespace nianbao
