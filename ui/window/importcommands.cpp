// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ways in: files, folders, drops and the clipboard all come to the same preview.
#include "core/base/clock.h"
#include "core/formats/formats.h"
#include "core/tasks/backuptask.h"
#include "core/tasks/importcounts.h"
#include "ui/dialogs/importdialog.h"
#include "ui/editors/pastedtable.h"
#include "ui/preview/previewwidget.h"
#include "ui/support/errorbox.h"
#include "ui/support/localfiles.h"
#include "ui/window/filecommands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>

namespace nianbao {

namespace {

const QString kLibrarySuffix = QStringLiteral("nianbao");

QString familyName(FormatFamily family)
{
    switch (family) {
    case FormatFamily::Data:
        return FileCommands::tr("数据文件");
    case FormatFamily::Document:
        return FileCommands::tr("文档和网页");
    case FormatFamily::Tables:
        return FileCommands::tr("表格");
    case FormatFamily::Legacy:
        return FileCommands::tr("旧版文件");
    }
    return {};
}

QStringList pathsOf(const ImportSources &sources)
{
    QStringList paths = sources.paths;
    for (const ImportRequest &request : sources.requests)
        paths << request.file;
    return paths;
}

// Cells of a spreadsheet are rows of a table; a web page or what Word copied says more than its plain text.
std::optional<ImportRequest> clipboardRequest(const QMimeData &data)
{
    ImportRequest request;
    request.encoding = QStringLiteral("UTF-8");
    if (isRowsOfCells(data.text())) {
        request.bytes = data.text().toUtf8();
        request.format = QStringLiteral("csv");
        return request;
    }
    if (data.hasHtml() && formatByKey(u"html") && !data.html().trimmed().isEmpty()) {
        request.bytes = data.html().toUtf8();
        request.format = QStringLiteral("html");
        return request;
    }
    request.bytes = data.text().toUtf8();
    request.format = QStringLiteral("txt");
    return data.text().trimmed().isEmpty() ? std::nullopt : std::optional(request);
}

} // namespace

// What other programs read for us has no reader of its own in the table, and is listed all the same.
QString FileCommands::importFilter()
{
    const FormatFamily families[] {
        FormatFamily::Document, FormatFamily::Tables, FormatFamily::Legacy, FormatFamily::Data};
    QStringList every;
    QStringList lines;
    for (const FormatFamily family : families) {
        QStringList patterns;
        for (const Format &format : formats()) {
            if (format.family != family || (!format.read && family != FormatFamily::Legacy))
                continue;
            for (const QString &suffix : format.suffixes)
                patterns.append(QStringLiteral("*.") + suffix);
        }
        if (family == FormatFamily::Data)
            patterns.append(QStringLiteral("*.") + kLibrarySuffix);
        patterns.removeDuplicates();
        every += patterns;
        if (!patterns.isEmpty())
            lines.append(QStringLiteral("%1 (%2)").arg(familyName(family), patterns.join(u' ')));
    }
    lines.prepend(tr("所有支持的文件 (%1)").arg(every.join(u' ')));
    lines.append(tr("所有文件 (*)"));
    return lines.join(QStringLiteral(";;"));
}

void FileCommands::importFiles()
{
    auto *dialog = new QFileDialog(&m_window, tr("导入"), lastFolder(), importFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        if (paths.isEmpty())
            return;
        m_window.settings().lastFolder = QFileInfo(paths.first()).absolutePath();
        importAll({paths, {}});
    });
    dialog->open();
}

void FileCommands::importFolder()
{
    auto *dialog = new QFileDialog(&m_window, tr("导入文件夹"), lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_window.settings().lastFolder = path;
        importAll({{path}, {}});
    });
    dialog->open();
}

void FileCommands::mergeLibrary()
{
    askFile({tr("合并另一个年报库"), tr("年报库和数据包 (*.nianbao *.nbpkg)"), {}, {}}, [this](const QString &path) {
        importAll({{path}, {}});
    });
}

void FileCommands::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QStringList files = data ? localFiles(data->urls()) : QStringList();
    if (!files.isEmpty()) {
        importAll({files, {}});
        return;
    }
    const std::optional<ImportRequest> request = data ? clipboardRequest(*data) : std::nullopt;
    if (request)
        importAll({{}, {*request}});
    else
        tell(tr("粘贴导入"), tr("剪贴板里没有文字或文件。请先在别的程序里选中报告全文或文件并复制。"));
}

void FileCommands::takeDropped(const QStringList &paths)
{
    if (paths.size() == 1 && isLibrary(paths.first()))
        m_window.openLibrary(paths.first());
    else
        importPaths(paths);
}

void FileCommands::importPaths(const QStringList &paths)
{
    importAll({paths, {}});
}

void FileCommands::importAll(const ImportSources &sources)
{
    if (m_window.workspace())
        showImport(sources);
    else
        createLibrary([this, sources] { showImport(sources); });
}

void FileCommands::showImport(const ImportSources &sources)
{
    Workspace *workspace = settled();
    if (!workspace)
        return;
    Result<Holdings> holdings = holdingsOf(workspace->document().library(), pathsOf(sources));
    if (!holdings) {
        showError(&m_window, tr("导入"), holdings.error());
        return;
    }
    if (const Report *report = workspace->document().report())
        holdings->chosen = report->id;
    auto *dialog = new ImportDialog(sources, *holdings, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, workspace, [this, workspace, dialog, draft = dialog->keepDrafts()] {
        acceptBackedUp(*workspace, dialog->plans(), draft);
    });
    dialog->open();
}

/// Without a backup there is no way back from a file that was not what it seemed: that is the user's to decide.
void FileCommands::acceptBackedUp(Workspace &workspace, const QList<ImportPlan> &plans, const DraftName &draft)
{
    const auto backup = backUpFirst(workspace.document().library(), nianbao::now(), BackupReason::BeforeImport);
    if (backup) {
        if (!accept(workspace, plans, draft))
            takeBack(*backup, workspace.document().library());
        return;
    }
    auto *box =
        new QMessageBox(QMessageBox::Warning, tr("导入"), backup.error().message, QMessageBox::Cancel, &m_window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(backup.error().remedy);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Cancel);
    auto *yes = box->addButton(tr("没有备份也导入"), QMessageBox::AcceptRole);
    connect(
        yes, &QPushButton::clicked, &workspace, [this, &workspace, plans, draft] { accept(workspace, plans, draft); });
    box->open();
}

bool FileCommands::accept(Workspace &workspace, const QList<ImportPlan> &plans, const DraftName &draft)
{
    Document &document = workspace.document();
    const auto newest = [&document] { return document.library().newestChange().value_or(-1); };
    const qint64 before = newest();
    const Status status = acceptImports(plans, document);
    if (!status) {
        showError(&m_window, tr("导入"), status.error());
        return false;
    }
    dropDraft(draft);
    workspace.preview()->select(workspace.selection()); // wherever it stands on the pages by now
    workspace.announce(importedSentence(plans), newest() != before);
    return true;
}

} // namespace nianbao
