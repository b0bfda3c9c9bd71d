// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/picturepainter.h"

#include "core/typeset/picturefacts.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

constexpr double kFinest = 600 / kMmPerInch; ///< pixels a millimetre: more is not seen on paper

QImage onWhite(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image.convertToFormat(QImage::Format_RGB32);
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, image);
    return flat;
}

// The sizes that are known before were good, so this is rare: a frame with a cross.
void paintCross(const QRectF &target, double scale, QPainter &painter)
{
    constexpr double kLine = 0.25; // mm
    painter.setPen(QPen(Qt::black, kLine * scale));
    painter.drawRect(target);
    painter.drawLine(target.topLeft(), target.bottomRight());
    painter.drawLine(target.bottomLeft(), target.topRight());
}

} // namespace

QImage decoded(const Picture &picture, const QSize &most)
{
    QBuffer buffer;
    buffer.setData(picture.bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize room = turned ? most.transposed() : most;
    if (size.width() > room.width() && size.height() > room.height())
        reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatioByExpanding));
    return onWhite(reader.read());
}

void PicturePainter::paint(const PictureBox &box, double scale, QPainter &painter)
{
    const QRectF target(
        box.corner.x.value * scale, box.corner.y.value * scale, box.width.value * scale, box.height.value * scale);
    QImage image;
    if (m_jpeg == JpegPictures::Kept && pictureFacts(box.picture.bytes).jpegComponents > 0) {
        image = dotFor(box.picture.bytes);
    } else {
        const double finest = std::min(scale, kFinest);
        const QSizeF most(std::ceil(box.width.value * finest), std::ceil(box.height.value * finest));
        image = decoded(box.picture, most.toSize());
        if (!image.isNull())
            m_kept << QByteArray();
    }
    if (image.isNull()) {
        paintCross(target, scale, painter);
        return;
    }
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::LosslessImageRendering);
    painter.drawImage(target, image);
}

QImage PicturePainter::dotFor(const QByteArray &bytes)
{
    QImage &dot = m_dots[bytes];
    if (dot.isNull()) {
        dot = QImage(1, 1, QImage::Format_RGB32);
        dot.fill(Qt::white);
        m_kept << bytes;
    }
    return dot;
}

} // namespace nianbao
