// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/pdf.h"

#include "core/render/finish.h"
#include "core/render/runpainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace nianbao {

namespace {

constexpr int kResolution = 1200; // dots per inch: positions are exact to 0.02 mm

Error cancelled()
{
    return {ErrorKind::Cancelled, QStringLiteral("pdf.cancelled"),
        QCoreApplication::translate("render", "已取消生成 PDF。"), {}, {}};
}

void setUp(QPdfWriter &writer, const PageSpec &spec)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(kResolution);
    writer.setPageSize(QPageSize(QSizeF(spec.width.value, spec.height.value), QPageSize::Millimeter));
    writer.setPageMargins({0, 0, 0, 0});
}

} // namespace

Result<QByteArray> pdf(const Pages &pages, const PageSpec &spec, const PdfInfo &info, const Progress &progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    RunPainter runs(JpegPictures::Kept);
    const int total = int(pages.pages.size());
    {
        QPdfWriter writer(&buffer);
        setUp(writer, spec);
        QPainter painter(&writer);
        painter.scale(kResolution / kMmPerInch, kResolution / kMmPerInch);
        for (int index = 0; index < total; ++index) {
            if (index > 0)
                writer.newPage();
            runs.paint(pages.pages[index], painter);
            if (progress && !progress(index + 1, total))
                return cancelled();
        }
    }
    NB_TRY(QByteArray bytes, finishPdf(buffer.data(), pages, spec, info, runs));
    NB_CHECK(checkPdf(bytes, total));
    return bytes;
}

} // namespace nianbao
