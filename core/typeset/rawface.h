// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/page.h"

#include <QByteArray>
#include <QRawFont>

namespace nianbao {

/// The face at a size, or an invalid font where Qt would give another face instead. Bound to the calling thread.
QRawFont openFace(const FontFace &face, double pixelSize);

/// An open face with its advances, read from the font's own table: nothing is rasterised. Bound to the calling thread.
class RawFace {
public:
    explicit RawFace(const FontFace &face);

    [[nodiscard]] bool isValid() const { return m_font.isValid(); }
    /// 0 for none.
    [[nodiscard]] quint32 glyphOf(char32_t code) const;
    /// In ems.
    [[nodiscard]] double advanceOf(quint32 glyph) const;
    /// Middle of the glyph's ink above the baseline, in ems.
    [[nodiscard]] double inkMiddleOf(quint32 glyph) const;
    /// Whether the font's licence bits (OS/2 fsType) forbid to embed its outlines.
    [[nodiscard]] bool isRestricted() const;

private:
    QRawFont m_font;
    QByteArray m_advances; ///< table hmtx
    int m_advanceCount = 0; ///< from table hhea
};

}
