// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ways out: PDF, and every format of the table that can be written.
#include "core/formats/formats.h"
#include "core/tasks/comparetask.h"
#include "core/tasks/exporttask.h"
#include "core/tasks/packagetask.h"
#include "ui/dialogs/pdfexport.h"
#include "ui/support/errorbox.h"
#include "ui/window/filecommands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace nianbao {

namespace {

// What is written: the report that is shown, or everything; with the register of units.
Result<Content> contentFor(const Workspace &workspace, Extent extent)
{
    const Document &document = workspace.document();
    Content content {{}, document.units()};
    if (extent == Extent::Reports) {
        if (document.report())
            content.reports << *document.report();
        return content;
    }
    for (const ReportSummary &summary : document.reports()) {
        NB_TRY(Report report, document.library().load(summary.id));
        content.reports.append(report);
    }
    return content;
}

Error noReportIn(const QString &file)
{
    Error error {ErrorKind::Input, QStringLiteral("compare.none"),
        FileCommands::tr("“%1”里没有报告。").arg(QDir::toNativeSeparators(file)),
        FileCommands::tr("请选择一份报告，例如上一稿的 Word 文档。"), file};
    return error;
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
    const Result<Content> content = contentFor(*workspace, options.extent);
    if (!content) {
        showError(&m_window, tr("导出"), content.error());
        return;
    }
    if (content->reports.isEmpty())
        return;
    const QString library = workspace->document().library().path();
    const QString suffix = format->suffixes.first();
    const QString name = options.extent == Extent::Library ? QFileInfo(library).completeBaseName() + u'.' + suffix
                                                           : proposedFileName(content->reports.first(), suffix);
    const QString filter = QCoreApplication::translate("formats", format->name) + QStringLiteral(" (*.%1)").arg(suffix);
    askFile({tr("导出"), filter, name, suffix}, [this, content = *content, library, key, options](const QString &path) {
        WriteOptions dated = options;
        dated.made = QDateTime::currentDateTime();
        const Status status = exportContent(content, key, path, Overwrite::Yes, library, dated);
        if (status)
            tell(tr("导出"), tr("已导出：\n%1").arg(QDir::toNativeSeparators(path)));
        else
            showError(&m_window, tr("导出"), status.error());
    });
}

void FileCommands::exportPackage()
{
    const Workspace *workspace = settled();
    if (!workspace)
        return;
    const QString name = QFileInfo(workspace->document().library().path()).completeBaseName();
    askFile({tr("导出数据包"), tr("年报数据包 (*.nbpkg)"), name + QStringLiteral(".nbpkg"), QStringLiteral("nbpkg")},
        [this](const QString &path) {
            const Workspace *open = settled();
            if (!open)
                return;
            const Result<PackageMade> made =
                makePackage(open->document().library(), PackageWish {path, Overwrite::Yes});
            if (made)
                tell(tr("导出数据包"),
                    tr("已导出 %1 份报告、%2 个原件：\n%3")
                        .arg(QString::number(made->reports), QString::number(made->sources),
                            QDir::toNativeSeparators(path)));
            else
                showError(&m_window, tr("导出数据包"), made.error());
        });
}

void FileCommands::compare()
{
    const Workspace *workspace = settled();
    if (!workspace || !workspace->document().report())
        return;
    askFile({tr("选择要比较的前一稿"), importFilter(), {}, {}}, [this](const QString &path) { compareWith(path); });
}

void FileCommands::compareWith(const QString &other)
{
    const Workspace *workspace = settled();
    if (!workspace || !workspace->document().report())
        return;
    ImportRequest request;
    request.file = other;
    const Result<Fragment> before = readReportFile(request, randomIds());
    if (!before || before->reports.isEmpty()) {
        showError(&m_window, tr("比较"), before ? noReportIn(other) : before.error());
        return;
    }
    const Report after = *workspace->document().report();
    const QString library = workspace->document().library().path();
    const QString name = proposedFileName(after, {}) + tr("（比较）") + QStringLiteral(".docx");
    askFile({tr("把比较写到"), tr("Word 文档 (*.docx)"), name, QStringLiteral("docx")},
        [this, first = before->reports.first(), after, other, library](const QString &path) {
            const ComparisonTarget target {path, Overwrite::Yes, {other, library}};
            const Status status = exportComparison(first, after, target, QDateTime::currentDateTime());
            if (status)
                tell(tr("比较"), tr("已写出，改动标为修订：\n%1").arg(QDir::toNativeSeparators(path)));
            else
                showError(&m_window, tr("比较"), status.error());
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
