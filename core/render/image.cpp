// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/image.h"

#include "core/render/paint.h"

#include <QPainter>

#include <algorithm>

namespace nianbao {

QImage image(const Page &page, const PageSpec &spec, double dpi)
{
    const double resolution = std::clamp(dpi, 20.0, 1200.0);
    const double scale = resolution / kMmPerInch;
    QImage image(qRound(spec.width.value * scale), qRound(spec.height.value * scale), QImage::Format_RGB32);
    if (image.isNull())
        return image; // no memory for it
    image.setDotsPerMeterX(qRound(scale * 1000));
    image.setDotsPerMeterY(qRound(scale * 1000));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    PagePainter().paint(page, painter);
    return image;
}

}
