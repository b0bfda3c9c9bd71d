// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/picturepainter.h"
#include "core/typeset/page.h"

#include <QByteArray>
#include <QHash>
#include <QRawFont>

#include <vector>

class QPainter;

namespace nianbao {

/// The glyphs of one font in the order of their first use, each with its character: a PDF's subset numbers them in this
/// order.
struct UsedFont {
    QByteArray identity; ///< of the font file; one file may go by two names
    QList<quint32> glyphs;
    QList<char32_t> codes;
    std::vector<bool> seen; ///< by glyph
};

/// Draws pictures, runs and lines and keeps count of what it drew. Belongs to the thread that made it.
class RunPainter {
public:
    explicit RunPainter(JpegPictures jpeg = JpegPictures::Drawn)
        : m_pictures(jpeg)
    {
    }

    void paint(const Page &page, QPainter &painter);

    /// In the order of first use.
    [[nodiscard]] const QList<UsedFont> &used() const { return m_used; }
    [[nodiscard]] const PicturePainter &pictures() const { return m_pictures; }

private:
    struct Key {
        FontFace face;
        double pixelSize = 0;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, key.face, key.pixelSize);
        }
    };
    struct Open {
        QRawFont font;
        qsizetype used = 0; ///< index in m_used
    };

    const Open &open(const Key &key);
    qsizetype usedIndexOf(const QRawFont &font);
    void paintRun(const TextRun &run, double scale, QPainter &painter);

    PicturePainter m_pictures;
    QHash<Key, Open> m_fonts;
    QList<UsedFont> m_used;
};

} // namespace nianbao
