// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ways out: PDF, and every format of the table that can be written.
#include "core/formats/formats.h"
#include "core/tasks/exporttask.h"
#include "ui/dialogs/pdfexport.h"
#include "ui/support/errorbox.h"
#include "ui/window/filecommands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace nianbao {

namespace {

// What is written: the report that is shown, or everything.
Result<QList<Report>> reportsFor(const Workspace &workspace, Extent extent)
{
    const Document &document = workspace.document();
    if (extent == Extent::Reports)
        return document.report() ? QList<Report> {*document.report()} : QList<Report>();
    QList<Report> reports;
    for (const ReportSummary &summary : document.reports()) {
        NB_TRY(Report report, document.library().load(summary.id));
        reports.append(report);
    }
    return reports;
}

} // namespace

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

void FileCommands::exportAs(const QString &key, const WriteOptions &options)
{
    Workspace *workspace = settled();
    const Format *format = formatByKey(key);
    if (!workspace || !format)
        return;
    const Result<QList<Report>> reports = reportsFor(*workspace, options.extent);
    if (!reports) {
        showError(&m_window, tr("导出"), reports.error());
        return;
    }
    if (reports->isEmpty())
        return;
    const QString library = workspace->document().library().path();
    const QString suffix = format->suffixes.first();
    const QString name = options.extent == Extent::Library ? QFileInfo(library).completeBaseName() + u'.' + suffix
                                                           : proposedFileName(reports->first(), suffix);
    const QString filter = QCoreApplication::translate("formats", format->name) + QStringLiteral(" (*.%1)").arg(suffix);
    askFile({tr("导出"), filter, name, suffix}, [this, reports = *reports, library, key, options](const QString &path) {
        WriteOptions dated = options;
        dated.made = QDateTime::currentDateTime();
        const Status status = exportReports(reports, key, path, Overwrite::Yes, library, dated);
        if (status)
            tell(tr("导出"), tr("已导出：\n%1").arg(QDir::toNativeSeparators(path)));
        else
            showError(&m_window, tr("导出"), status.error());
    });
}

// As the one table of a CSV file; of XLSX with the tables of the report.
void FileCommands::exportUnits()
{
    WriteOptions options;
    options.table = QStringLiteral("units");
    exportAs(QStringLiteral("csv"), options);
}

} // namespace nianbao
