// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/readingdialog.h"
#include "ui/preview/printdialog.h"
#include "ui/support/errorbox.h"
#include "ui/window/filecommands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace nianbao {

namespace {

Error noReportIn(const QString &file)
{
    Error error {ErrorKind::Input, QStringLiteral("compare.none"),
        FileCommands::tr("“%1”里没有报告。").arg(QDir::toNativeSeparators(file)),
        FileCommands::tr("请选择一份报告，例如上一稿的 Word 文档。"), file};
    return error;
}

} // namespace

void FileCommands::compare()
{
    const Workspace *workspace = settled();
    if (!workspace || !workspace->document().report())
        return;
    askFile({tr("选择要比较的前一稿"), importFilter(), {}, {}}, [this](const QString &path) { compareWith(path); });
}

void FileCommands::compareWith(const QString &other)
{
    auto *reading = new ReadingDialog(tr("比较"), other, &m_window);
    connect(
        reading, &ReadingDialog::failed, this, [this](const Error &error) { showError(&m_window, tr("比较"), error); });
    connect(reading, &ReadingDialog::fileRead, this, [this, other](const Fragment &before) {
        const QFileInfo file(other);
        if (before.reports.isEmpty())
            showError(&m_window, tr("比较"), noReportIn(other));
        else
            compareNow({before.reports.first(), file.fileName(), file.lastModified()}, other);
    });
}

void FileCommands::compareNow(const ComparedVersion &before, const QString &other)
{
    const Workspace *workspace = settled();
    if (workspace && workspace->document().report())
        exportComparisonOf(
            before, {*workspace->document().report(), tr("现在的报告"), QDateTime::currentDateTime()}, other);
}

void FileCommands::exportComparisonOf(const ComparedVersion &before, const ComparedVersion &after, const QString &other)
{
    const Workspace *workspace = settled();
    if (!workspace)
        return;
    const QString library = workspace->document().library().path();
    const QString name = proposedFileName(after.report, {}) + tr("（花脸稿）") + QStringLiteral(".pdf");
    const QString filters =
        QStringList {tr("花脸稿 (*.pdf)"), tr("Word 文档，改动标为修订 (*.docx)")}.join(QStringLiteral(";;"));
    askFile({tr("把比较写到"), filters, name, QStringLiteral("pdf")},
        [this, before, after, other, library](const QString &path) {
            const Result<ComparisonFormat> format = comparisonFormat({}, path);
            writeComparison(before, after,
                {path, Overwrite::Yes, {other, library}, format.value_or(ComparisonFormat::Docx), false});
        });
}

void FileCommands::writeComparison(
    const ComparedVersion &before, const ComparedVersion &after, const ComparisonTarget &target)
{
    if (target.format == ComparisonFormat::Pdf) {
        writePdf({target.path,
            [before, after, target, fonts = m_window.fonts()](
                bool allowSubstitute, const Progress &progress) -> Result<Pages> {
                ComparisonTarget allowed = target;
                allowed.allowSubstitute = allowSubstitute;
                NB_TRY(const ComparisonWritten written,
                    exportComparison(before, after, fonts, allowed, QDateTime::currentDateTime(), progress));
                return written.pages;
            }});
        return;
    }
    const Result<ComparisonWritten> written = exportComparison(before, after, {}, target, QDateTime::currentDateTime());
    if (!written)
        return showError(&m_window, tr("比较"), written.error());
    QStringList lines {tr("已写出，改动标为修订：\n%1").arg(QDir::toNativeSeparators(target.path))};
    for (const Note &note : written->pages.notes)
        lines << note.message;
    tell(tr("比较"), lines.join(QStringLiteral("\n\n")), target.path);
}

void FileCommands::previewComparisonOf(const ComparedVersion &before, const ComparedVersion &after)
{
    const Result<Pages> pages = comparisonPages(before, after, m_window.fonts(), true);
    if (!pages)
        return showError(&m_window, tr("打印预览"), pages.error());
    auto *dialog = new PrintPreview(*pages, tr("%1（花脸稿）").arg(after.report.title), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace nianbao
