// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/printdialog.h"

#include "core/render/paint.h"
#include "core/typeset/spec.h"
#include "ui/preview/pageview.h"
#include "ui/support/errorbox.h"
#include "ui/support/screenfit.h"
#include "ui/support/theme.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QMessageBox>
#include <QPageSize>
#include <QPainter>
#include <QPointer>
#include <QPrintDialog>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace nianbao {

namespace {

constexpr QSize kPreviewSize {760, 900};

std::shared_ptr<QPrinter> makePrinter(const QString &title, const PageSpec &sheet)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(sheet.width > sheet.height ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer->setPageMargins({0, 0, 0, 0});
    // From the sheet's corner and not from the printer's margins: the page brings its own, and nothing is scaled.
    printer->setFullPage(true);
    printer->setDocName(title);
    return printer;
}

Error printerError(const QString &printer)
{
    return {ErrorKind::Disk, QStringLiteral("print.failed"),
        PrintPreview::tr("打印机“%1”没有接受打印任务。").arg(printer),
        PrintPreview::tr("请检查打印机是否开机、联机，再打印一次。"), {}};
}

/// A file is not heard as a printer is.
void tellFile(QWidget *parent, const QString &path)
{
    auto *box = new QMessageBox(QMessageBox::Information, PrintPreview::tr("打印"),
        PrintPreview::tr("已打印到文件：\n%1").arg(QFileInfo(path).absoluteFilePath()), QMessageBox::Ok, parent);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace

bool printPages(const Pages &pages, QPrinter &printer, int first, int last)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    PagePainter pagePainter;
    const double scale = printer.resolution() / kMmPerInch;
    bool begun = false;
    for (const Page &page : pages.pages) {
        if (page.number < first || page.number > last)
            continue;
        if (begun && !printer.newPage())
            return false;
        begun = true;
        painter.save();
        painter.scale(scale, scale);
        pagePainter.paint(page, painter);
        painter.restore();
    }
    return painter.end() && printer.printerState() != QPrinter::Error;
}

void askAndPrint(const Pages &pages, const QString &title, QWidget *parent, const PageSpec &sheet)
{
    const std::shared_ptr<QPrinter> printer = makePrinter(title, sheet);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, int(pages.pages.size()));
    QObject::connect(dialog, qOverload<>(&QDialog::accepted), parent, [printer, pages, parent] {
        const bool all = printer->printRange() == QPrinter::AllPages;
        const int first = all ? 1 : printer->fromPage();
        const int last = all ? int(pages.pages.size()) : printer->toPage();
        if (!printPages(pages, *printer, first, last))
            showError(parent, PrintPreview::tr("打印"), printerError(printer->printerName()));
        else if (!printer->outputFileName().isEmpty())
            tellFile(parent, printer->outputFileName());
    });
    // The dialog refers to the printer until it is gone.
    QObject::connect(dialog, &QObject::destroyed, parent, [printer] { Q_UNUSED(printer) });
    dialog->open();
}

PrintPreview::PrintPreview(const Pages &pages, const QString &title, QWidget *parent, const PageSpec &sheet)
    : QDialog(parent)
    , m_pages(pages)
    , m_sheet(sheet)
    , m_title(title)
    , m_view(new PageView(this))
{
    setWindowTitle(tr("打印预览"));
    setAccessibleName(windowTitle());
    resizeToFit(*this, sheet.width > sheet.height ? kPreviewSize.transposed() : kPreviewSize);
    m_view->setSheet(sheet);
    m_view->setPages(pages);
    m_view->setZoom(PageView::kWholePage);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *print = buttons->addButton(tr("打印…"), QDialogButtonBox::AcceptRole);
    QPushButton *whole = buttons->addButton(tr("整页"), QDialogButtonBox::ActionRole);
    QPushButton *width = buttons->addButton(tr("适合页宽"), QDialogButtonBox::ActionRole);
    print->setEnabled(!pages.pages.isEmpty());
    print->setDefault(true);
    connect(print, &QPushButton::clicked, this, &PrintPreview::print);
    connect(whole, &QPushButton::clicked, this, [this] { m_view->setZoom(PageView::kWholePage); });
    connect(width, &QPushButton::clicked, this, [this] { m_view->setZoom(PageView::kFitWidth); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, kMargin);
    layout->setSpacing(kMargin);
    layout->addWidget(m_view, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(kMargin, 0, kMargin, 0);
    foot->addWidget(buttons);
    layout->addLayout(foot);
}

void PrintPreview::print()
{
    const auto go = [preview = QPointer(this)] {
        if (preview)
            askAndPrint(preview->m_pages, preview->m_title, preview, preview->m_sheet);
    };
    if (m_ask)
        m_ask(go);
    else
        go();
}

} // namespace nianbao
