// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ways out: PDF, and every format of the table that can be written.
#include "core/base/wordlist.h"
#include "core/formats/formats.h"
#include "core/tasks/exporttask.h"
#include "core/tasks/packagetask.h"
#include "ui/dialogs/pdfexport.h"
#include "ui/dialogs/reportchoices.h"
#include "ui/support/errorbox.h"
#include "ui/window/filecommands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/proofreadcommands.h"
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

/// Of a library its own; of a table the report's and the table's; of the register, which is no report's, its alone.
QString nameFor(const Content &content, const WriteOptions &options, const QString &library, const QString &suffix)
{
    const QString dotSuffix = u'.' + suffix;
    if (options.extent == Extent::Library)
        return QFileInfo(library).completeBaseName() + dotSuffix;
    const std::optional<TableKind> table = tableFromKey(options.table);
    if (table == TableKind::Units)
        return tableName(*table) + dotSuffix;
    if (!table)
        return proposedFileName(content.reports.first(), suffix);
    return proposedFileName(content.reports.first(), {}) + FileCommands::tr("（%1）").arg(tableName(*table))
        + dotSuffix;
}

} // namespace

void FileCommands::exportPdf()
{
    if (const Workspace *workspace = settled(); workspace && workspace->document().report())
        m_window.proofreading().beforePublishing(QStringLiteral("pdf"), tr("导出 PDF"), [this] { askPdf(); });
}

void FileCommands::askPdf()
{
    Workspace *workspace = settled();
    if (!workspace || !workspace->document().report())
        return;
    const Report report = *workspace->document().report();
    const QString library = workspace->document().library().path();
    const Fonts fonts = m_window.fonts();
    askFile({tr("导出 PDF"), tr("PDF 文件 (*.pdf)"), proposedFileName(report, QStringLiteral("pdf")),
                QStringLiteral("pdf")},
        [this, report, library, fonts](const QString &path) {
            writePdf({path, [path, report, library, fonts](bool allowSubstitute, const Progress &progress) {
                          const PdfTarget target {path, Overwrite::Yes, allowSubstitute, library};
                          return nianbao::exportPdf(report, fonts, target, QDateTime::currentDateTime(), progress);
                      }});
        });
}

void FileCommands::writePdf(const PdfJob &job, bool allowSubstitute)
{
    auto *dialog = new PdfExport(job, allowSubstitute, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PdfExport::failed, &m_window, [this, job, allowSubstitute](const Error &error) {
        if (error.code == QLatin1String("font.glyph") && !allowSubstitute)
            askForBoxes(job, error);
        else
            showError(&m_window, tr("导出 PDF"), error);
    });
    dialog->open();
}

// A printed report with boxes in it must be somebody's decision.
void FileCommands::askForBoxes(const PdfJob &job, const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("导出 PDF"),
        inOneLine({error.message, tr("仍要导出吗？这些字会印成方框。")}), QMessageBox::Cancel, &m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *anyway = box->addButton(tr("印成方框并导出"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(anyway, &QPushButton::clicked, this, [this, job] { writePdf(job, true); });
    box->open();
}

void FileCommands::exportAs(const QString &key, const WriteOptions &options)
{
    const Workspace *workspace = settled();
    const Format *format = formatByKey(key);
    if (!workspace || !format)
        return;
    if (format->family == FormatFamily::Document && workspace->document().report()) // what goes out to be read
        m_window.proofreading().beforePublishing(key, tr("导出"), [this, key, options] { askTarget(key, options); });
    else
        askTarget(key, options);
}

void FileCommands::askTarget(const QString &key, const WriteOptions &options)
{
    Workspace *workspace = settled();
    const Format *format = formatByKey(key);
    if (!workspace)
        return;
    const Result<Content> content = contentFor(*workspace, options.extent);
    if (!content) {
        showError(&m_window, tr("导出"), content.error());
        return;
    }
    if (content->reports.isEmpty() && options.table != keyOf(TableKind::Units))
        return;
    const QString library = workspace->document().library().path();
    const QString suffix = format->suffixes.first();
    const QString filter = QCoreApplication::translate("formats", format->name) + QStringLiteral(" (*.%1)").arg(suffix);
    askFile({tr("导出"), filter, nameFor(*content, options, library, suffix), suffix},
        [this, content = *content, library, key, options](const QString &path) {
            writeContent(content, key, {path, library}, options);
        });
}

void FileCommands::writeContent(
    const Content &content, const QString &key, const WrittenFile &file, const WriteOptions &options)
{
    WriteOptions dated = options;
    dated.made = QDateTime::currentDateTime();
    const Result<QList<Note>> leftOut = exportContent(content, key, file.path, Overwrite::Yes, file.library, dated);
    if (!leftOut)
        return showError(&m_window, tr("导出"), leftOut.error());
    QStringList lines {tr("已导出：\n%1").arg(QDir::toNativeSeparators(file.path))};
    for (const Note &note : *leftOut)
        lines << note.message;
    tell(tr("导出"), lines.join(QStringLiteral("\n\n")), file.path);
}

void FileCommands::exportPackage(PackageOf what)
{
    const Workspace *workspace = settled();
    if (!workspace || (what != PackageOf::Library && !workspace->document().report()))
        return;
    const QString suffix = QStringLiteral("nbpkg");
    QString name = QFileInfo(workspace->document().library().path()).completeBaseName() + u'.' + suffix;
    QList<Id> wanted;
    if (what != PackageOf::Library) {
        const Report &report = *workspace->document().report();
        name = what == PackageOf::Report ? proposedFileName(report, suffix)
                                         : tr("%1年度报告.%2").arg(QString::number(report.year.number()), suffix);
        for (const ReportSummary &each : workspace->document().reports()) {
            if (what == PackageOf::Report ? each.id == report.id : each.year == report.year)
                wanted.append(each.id);
        }
    }
    askFile({tr("导出数据包"), tr("年报数据包 (*.nbpkg)"), name, suffix}, [this, wanted](const QString &path) {
        const Workspace *open = settled();
        if (!open)
            return;
        const Result<PackageMade> made =
            makePackage(open->document().library(), PackageWish {path, Overwrite::Yes, wanted});
        if (made)
            tell(tr("导出数据包"),
                tr("已导出 %1 份报告、%2 个原件：\n%3")
                    .arg(QString::number(made->reports), QString::number(made->sources),
                        QDir::toNativeSeparators(path)));
        else
            showError(&m_window, tr("导出数据包"), made.error());
    });
}

// In any format of tables: the file dialog asks which.
void FileCommands::exportUnits()
{
    const Workspace *workspace = settled();
    if (!workspace)
        return;
    QStringList filters;
    for (const Format &format : formats()) {
        const QString patterns = QStringLiteral("*.") + format.suffixes.join(QStringLiteral(" *."));
        if (format.write && format.family == FormatFamily::Tables)
            filters << QCoreApplication::translate("formats", format.name) + QStringLiteral(" (%1)").arg(patterns);
    }
    const QString library = workspace->document().library().path();
    const Content content {{}, workspace->document().units()};
    const QString name = tableName(TableKind::Units) + QStringLiteral(".xlsx");
    askFile({tr("导出单位名册"), filters.join(QStringLiteral(";;")), name, QStringLiteral("xlsx")},
        [this, content, library](const QString &path) {
            const Format *format = formatOf(path, {});
            const bool isTable = format && format->write && format->family == FormatFamily::Tables;
            const QString key = isTable ? QString(format->key) : QStringLiteral("xlsx");
            writeContent(content, key, {path, library}, {Extent::Reports, keyOf(TableKind::Units), {}});
        });
}

} // namespace nianbao
