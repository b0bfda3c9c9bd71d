// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/page.h"

#include <QByteArray>
#include <QHash>
#include <QImage>
#include <QList>

class QPainter;

namespace nianbao {

/// The picture as it stands on the page: turned as its camera was, on white where it was transparent, no larger than
/// `most` pixels. Null where it cannot be decoded.
QImage decoded(const Picture &picture, const QSize &most);

/// What becomes of JPEG pictures.
enum class JpegPictures {
    Drawn,
    Kept, ///< a PDF holds their bytes as they are: a dot is drawn in their stead, for finishPdf to replace
};

/// Draws pictures and, for a PDF, keeps count of them.
class PicturePainter {
public:
    explicit PicturePainter(JpegPictures jpeg)
        : m_jpeg(jpeg)
    {
    }

    /// Onto a painter whose unit is one pixel, `scale` of them a millimetre.
    void paint(const PictureBox &box, double scale, QPainter &painter);

    /// One entry for each image that was drawn, in order; the bytes of those that were kept, else none.
    [[nodiscard]] const QList<QByteArray> &kept() const { return m_kept; }

private:
    QImage dotFor(const QByteArray &bytes);

    JpegPictures m_jpeg;
    QHash<QByteArray, QImage> m_dots; ///< equal pictures share one
    QList<QByteArray> m_kept;
};

} // namespace nianbao
