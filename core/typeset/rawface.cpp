// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/rawface.h"

#include <QFontDatabase>
#include <QtEndian>

#include <array>

namespace nianbao {

namespace {

constexpr int kProbeSize = 1000; // pixels: large enough for exact boxes

quint16 wordAt(const QByteArray &table, qsizetype offset)
{
    return offset + 2 <= table.size() ? qFromBigEndian<quint16>(table.constData() + offset) : quint16(0);
}

} // namespace

QRawFont openFace(const FontFace &face, double pixelSize)
{
    QFont font = QFontDatabase::font(face.family, face.style, 1);
    font.setPixelSize(kProbeSize); // one engine for all sizes: asking fontconfig costs more than a clone
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    // A subset may lack what makes Qt list a font as Chinese; then only the plain question finds it.
    for (const auto system : {QFontDatabase::SimplifiedChinese, QFontDatabase::Any}) {
        QRawFont raw = QRawFont::fromFont(font, system);
        if (raw.isValid() && raw.familyName() == face.family) {
            raw.setPixelSize(pixelSize);
            return raw;
        }
    }
    return {};
}

RawFace::RawFace(const FontFace &face)
    : m_font(openFace(face, kProbeSize))
{
    if (!m_font.isValid())
        return;
    constexpr qsizetype kNumberOfHMetrics = 34; // offset in hhea
    m_advanceCount = wordAt(m_font.fontTable("hhea"), kNumberOfHMetrics);
    m_advances = m_font.fontTable("hmtx");
}

quint32 RawFace::glyphOf(char32_t code) const
{
    std::array<quint32, 2> glyphs {};
    int count = int(glyphs.size());
    const QString text = QString::fromUcs4(&code, 1);
    return m_font.glyphIndexesForChars(text.constData(), int(text.size()), glyphs.data(), &count) ? glyphs[0] : 0;
}

double RawFace::advanceOf(quint32 glyph) const
{
    constexpr qsizetype kEntry = 4; // bytes of a longHorMetric
    if (m_advanceCount == 0)
        return 1;
    const qsizetype index = qMin<qsizetype>(glyph, m_advanceCount - 1);
    return wordAt(m_advances, index * kEntry) / m_font.unitsPerEm();
}

double RawFace::inkMiddleOf(quint32 glyph) const
{
    return -m_font.boundingRect(glyph).center().y() / m_font.pixelSize();
}

bool RawFace::isRestricted() const
{
    constexpr qsizetype kFsType = 8; // offset in OS/2
    constexpr quint16 kUsage = 0x000f;
    constexpr quint16 kRestricted = 0x0002;
    constexpr quint16 kBitmapOnly = 0x0200;
    const quint16 bits = wordAt(m_font.fontTable("OS/2"), kFsType);
    return (bits & kUsage) == kRestricted || (bits & kBitmapOnly) != 0;
}

} // namespace nianbao
