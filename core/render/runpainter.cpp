// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/runpainter.h"

#include "core/typeset/characters.h"
#include "core/typeset/rawface.h"

#include <QColor>
#include <QGlyphRun>
#include <QPainter>

#include <cmath>

namespace nianbao {

namespace {

constexpr qsizetype kCachedFonts = 64; // zooming makes new sizes without end

void paintLine(const RuleLine &line, double scale, QPainter &painter)
{
    painter.setPen(QPen(QColor::fromRgb(line.color), line.width.value * scale, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(
        QPointF(line.from.x.value, line.from.y.value) * scale, QPointF(line.to.x.value, line.to.y.value) * scale);
}

} // namespace

void RunPainter::paint(const Page &page, QPainter &painter)
{
    // Fonts are opened at the device's own size: scaled up from a font of 5 pixels, outlines would be coarse.
    const QTransform transform = painter.worldTransform();
    const double scale = std::hypot(transform.m11(), transform.m12());
    if (scale <= 0)
        return;
    painter.save();
    painter.scale(1 / scale, 1 / scale);
    for (const PictureBox &box : page.pictures)
        m_pictures.paint(box, scale, painter);
    for (const TextRun &run : page.texts)
        paintRun(run, scale, painter);
    for (const RuleLine &line : page.lines)
        paintLine(line, scale, painter);
    painter.restore();
}

void RunPainter::paintRun(const TextRun &run, double scale, QPainter &painter)
{
    const Open &here = open({run.face, toMm(run.size).value * scale});
    const QList<quint32> indexes = here.font.glyphIndexesForString(run.text);
    const QList<uint> codes = run.text.toUcs4();
    // typeset names only faces that it has opened, and gives every code point its place.
    Q_ASSERT(here.font.isValid() && indexes.size() == codes.size() && codes.size() == run.x.size());
    if (indexes.size() != codes.size() || codes.size() != run.x.size())
        return;
    UsedFont &used = m_used[here.used];
    QList<quint32> glyphs;
    QList<QPointF> positions;
    glyphs.reserve(codes.size());
    positions.reserve(codes.size());
    for (qsizetype at = 0; at < codes.size(); ++at) {
        const quint32 glyph = indexes[at];
        if (glyph == 0 || traitsOf(codes[at]).has(Invisible))
            continue;
        glyphs << glyph;
        positions << QPointF(double(run.x[at]) * scale, run.baseline.value * scale);
        if (glyph >= used.seen.size())
            used.seen.resize(glyph + 1);
        if (!used.seen[glyph]) {
            used.seen[glyph] = true;
            used.glyphs << glyph;
            used.codes << codes[at];
        }
    }
    QGlyphRun glyphRun;
    glyphRun.setRawFont(here.font);
    glyphRun.setGlyphIndexes(glyphs);
    glyphRun.setPositions(positions);
    painter.setPen(QColor::fromRgb(run.color));
    painter.drawGlyphRun({0, 0}, glyphRun);
}

const RunPainter::Open &RunPainter::open(const Key &key)
{
    const auto known = m_fonts.constFind(key);
    if (known != m_fonts.constEnd())
        return *known;
    if (m_fonts.size() >= kCachedFonts)
        m_fonts.clear();
    Open opened {openFace(key.face, key.pixelSize), 0};
    opened.used = usedIndexOf(opened.font);
    return *m_fonts.insert(key, opened);
}

qsizetype RunPainter::usedIndexOf(const QRawFont &font)
{
    const QByteArray identity = font.isValid() ? font.fontTable("head") + font.fontTable("name") : QByteArray();
    for (qsizetype index = 0; index < m_used.size(); ++index) {
        if (m_used[index].identity == identity)
            return index;
    }
    m_used << UsedFont {identity, {}, {}, {}};
    return m_used.size() - 1;
}

} // namespace nianbao
