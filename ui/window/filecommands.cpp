// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filecommands.h"

#include "core/base/clock.h"
#include "core/formats/formats.h"
#include "core/tasks/exporttask.h"
#include "core/tasks/librarytask.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/newreportdialog.h"
#include "ui/dialogs/pdfexport.h"
#include "ui/preview/previewwidget.h"
#include "ui/preview/printdialog.h"
#include "ui/support/errorbox.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace nianbao {

namespace {

const QString kLibrarySuffix = QStringLiteral("nianbao");

QString libraryFilter()
{
    return FileCommands::tr("年报库 (*.nianbao)");
}

QString reportFilter()
{
    QStringList patterns;
    for (const Format &format : formats()) {
        for (const QString &suffix : format.suffixes) {
            if (format.read)
                patterns.append(QStringLiteral("*.") + suffix);
        }
    }
    patterns.removeDuplicates();
    return FileCommands::tr("报告 (%1)").arg(patterns.join(u' ')) + QStringLiteral(";;")
        + FileCommands::tr("所有文件 (*)");
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
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void FileCommands::askFile(const FileQuestion &question, const Taken &taken)
{
    auto *dialog = new QFileDialog(&m_window, question.title, lastFolder(), question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (question.name.isEmpty()) {
        dialog->setFileMode(QFileDialog::ExistingFile);
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(question.suffix);
        dialog->setOption(QFileDialog::DontConfirmOverwrite, !question.mayReplace);
        dialog->selectFile(question.name);
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this, taken](const QString &path) {
        m_window.settings().lastFolder = QFileInfo(path).absolutePath();
        taken(path);
    });
    dialog->open();
}

void FileCommands::tell(const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Information, title, text, QMessageBox::Ok, &m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
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
    askFile({tr("新建年报库"), libraryFilter(), tr("法治年报.nianbao"), kLibrarySuffix, false},
        [this, then](const QString &path) {
            Result<std::unique_ptr<Library>> library = Library::create(path);
            if (!library)
                showError(&m_window, tr("新建年报库"), library.error());
            else if (m_window.showLibrary(std::move(*library)))
                then();
        });
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
    QDir().mkpath(dataFolder());
    Result<std::unique_ptr<Library>> library = createSampleLibrary(path);
    if (library)
        m_window.showLibrary(std::move(*library));
    else
        showError(&m_window, tr("打开示例"), library.error());
}

bool FileCommands::openFile(const QString &path)
{
    if (QFileInfo(path).suffix().toLower() == kLibrarySuffix)
        return m_window.openLibrary(path);
    ImportRequest request;
    request.file = path;
    importRequest(request);
    return true;
}

void FileCommands::importReport()
{
    askFile({tr("导入报告"), reportFilter(), {}, {}}, [this](const QString &path) {
        ImportRequest request;
        request.file = path;
        importRequest(request);
    });
}

void FileCommands::pasteReport()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        tell(tr("粘贴文本导入"), tr("剪贴板里没有文字。请先在别的程序里选中报告全文并复制。"));
        return;
    }
    ImportRequest request;
    request.bytes = text.toUtf8();
    request.format = QStringLiteral("txt");
    request.encoding = QStringLiteral("UTF-8");
    importRequest(request);
}

void FileCommands::importRequest(const ImportRequest &request)
{
    if (m_window.workspace())
        showImport(request);
    else
        createLibrary([this, request] { showImport(request); });
}

void FileCommands::showImport(const ImportRequest &request)
{
    Workspace *workspace = settled();
    if (!workspace)
        return;
    auto *dialog = new ImportDialog(request, workspace->document().library(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, workspace, [this, workspace, dialog] {
        if (!dialog->plan())
            return;
        const Status status = acceptImport(*dialog->plan(), workspace->document());
        if (!status)
            showError(&m_window, tr("导入报告"), status.error());
    });
    dialog->open();
}

void FileCommands::exportPdf()
{
    Workspace *workspace = settled();
    if (!workspace || !workspace->document().report())
        return;
    const Report report = *workspace->document().report();
    const QString library = workspace->document().library().path();
    askFile({tr("导出 PDF"), tr("PDF 文件 (*.pdf)"), proposedFileName(report, QStringLiteral("pdf")),
                QStringLiteral("pdf")},
        [this, report, library](const QString &path) {
            writePdf(report, PdfTarget {path, Overwrite::Yes, false, library});
        });
}

void FileCommands::writePdf(const Report &report, const PdfTarget &target)
{
    auto *dialog = new PdfExport(report, m_window.fonts(), target, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PdfExport::failed, &m_window, [this, report, target](const Error &error) {
        if (error.code == QLatin1String("font.glyph") && !target.allowSubstitute)
            askForBoxes(report, target, error);
        else
            showError(&m_window, tr("导出 PDF"), error);
    });
    dialog->open();
}

// A printed report with boxes in it must be somebody's decision.
void FileCommands::askForBoxes(const Report &report, const PdfTarget &target, const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("导出 PDF"),
        error.message + tr("仍要导出吗？这些字会印成方框。"), QMessageBox::Cancel, &m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *anyway = box->addButton(tr("印成方框并导出"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(anyway, &QPushButton::clicked, this, [this, report, target] {
        writePdf(report, PdfTarget {target.path, target.overwrite, true, target.source});
    });
    box->open();
}

void FileCommands::exportAs(const QString &key)
{
    Workspace *workspace = settled();
    const Format *format = formatByKey(key);
    if (!workspace || !workspace->document().report() || !format)
        return;
    const Report report = *workspace->document().report();
    const QString library = workspace->document().library().path();
    const QString suffix = format->suffixes.first();
    askFile({tr("导出"), QStringLiteral("*.") + suffix, proposedFileName(report, suffix), suffix},
        [this, report, library, key](const QString &path) {
            const Status status = exportReports({report}, key, path, Overwrite::Yes, library, {Extent::Reports, {}, now()});
            if (status)
                tell(tr("导出"), tr("已导出：\n%1").arg(QDir::toNativeSeparators(path)));
            else
                showError(&m_window, tr("导出"), status.error());
        });
}

void FileCommands::printPreview()
{
    Workspace *workspace = settled();
    if (!workspace || !workspace->document().report())
        return;
    auto *dialog =
        new PrintPreview(workspace->preview()->layout().pages, workspace->document().report()->title, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FileCommands::print()
{
    Workspace *workspace = settled();
    if (workspace && workspace->document().report())
        askAndPrint(workspace->preview()->layout().pages, workspace->document().report()->title, &m_window);
}

void FileCommands::saveCopy()
{
    const Workspace *workspace = settled();
    if (!workspace)
        return;
    const QString name = QFileInfo(workspace->document().library().path()).completeBaseName();
    askFile({tr("另存副本"), libraryFilter(), tr("%1 副本.nianbao").arg(name), kLibrarySuffix},
        [this](const QString &path) {
            if (!m_window.workspace())
                return;
            const Status status = m_window.workspace()->document().library().copyTo(path, Overwrite::Yes);
            if (status)
                tell(tr("另存副本"), tr("副本已保存：\n%1").arg(QDir::toNativeSeparators(path)));
            else
                showError(&m_window, tr("另存副本"), status.error());
        });
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
