// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/picturefacts.h"

#include "core/base/units.h"
#include "core/typeset/jpegfacts.h"
#include "core/typeset/pngfacts.h"

#include <QBuffer>
#include <QImageReader>
#include <QPixelFormat>

namespace nianbao {

namespace {

using State = PictureFacts::State;

double plausible(double dpi)
{
    constexpr double kLowest = 20;
    constexpr double kHighest = 4800;
    constexpr double kUsual = 96;
    return dpi >= kLowest && dpi <= kHighest ? dpi : kUsual;
}

bool isTooLarge(const QImageReader &reader, const QSize &pixels, bool scales)
{
    constexpr qint64 kBits = 32; // of a pixel, where the format is known only later
    const qint64 count = qint64(pixels.width()) * pixels.height();
    const QImage::Format format = reader.imageFormat();
    const qint64 bits = format == QImage::Format_Invalid ? kBits : QImage::toPixelFormat(format).bitsPerPixel();
    const qint64 limit = qint64(QImageReader::allocationLimit()) * 1024 * 1024;
    return count > kMostPixels || (!scales && limit > 0 && count * bits / 8 > limit);
}

bool isKept(const JpegFacts &jpeg, const QImageReader &reader)
{
    constexpr int kBits = 8;
    return jpeg.hasEnd && jpeg.common && jpeg.bits == kBits && (jpeg.components == 1 || jpeg.components == 3)
        && reader.transformation() == QImageIOHandler::TransformationNone;
}

void readJpeg(const QByteArray &bytes, const QImageReader &reader, PictureFacts &facts, QSizeF &dpi)
{
    const JpegFacts jpeg = jpegFacts(bytes);
    dpi = {jpeg.dpiX, jpeg.dpiY};
    facts.jpegComponents = isKept(jpeg, reader) ? jpeg.components : 0;
    facts.state = jpeg.hasEnd ? State::Whole : State::CutOff;
}

} // namespace

PictureFacts pictureFacts(const QByteArray &bytes)
{
    PngFacts png;
    if (bytes.startsWith("\x89PNG")) {
        png = pngFacts(bytes);
        if (!png.whole)
            return {}; // libpng would complain on the terminal
    }
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    PictureFacts facts;
    facts.pixels = reader.size();
    QSizeF dpi;
    if (facts.pixels.isEmpty())
        return facts;
    if (isTooLarge(reader, facts.pixels, format == "jpeg")) {
        facts.state = State::TooLarge;
        return facts;
    }
    if (format == "jpeg") {
        readJpeg(bytes, reader, facts, dpi);
    } else if (format == "png") {
        dpi = {png.dpiX, png.dpiY};
        facts.state = State::Whole;
    } else if (format == "gif" || format == "bmp") {
        facts.state = reader.read().isNull() ? State::Broken : State::Whole;
    }
    if (reader.transformation().testFlag(QImageIOHandler::TransformationRotate90)) {
        facts.pixels.transpose();
        dpi.transpose();
    }
    facts.natural = {facts.pixels.width() * kMmPerInch / plausible(dpi.width()),
        facts.pixels.height() * kMmPerInch / plausible(dpi.height())};
    return facts;
}

} // namespace nianbao
