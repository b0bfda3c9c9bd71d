// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures, text boxes and other drawings of a DOCX.
#include "core/richtext/docxreader.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// Tenths of a millimetre of "width:120.5pt" in a VML style.
int widthOfShape(const QString &style)
{
    static const QRegularExpression pattern(QStringLiteral("(?:^|;)\\s*width:\\s*([0-9.]+)(pt|in|cm|mm)"));
    const auto match = pattern.match(style);
    const QString unit = match.captured(2);
    const double factor = unit == u"pt" ? 254.0 / 72 : unit == u"in" ? 254 : unit == u"cm" ? 100 : 10;
    return int(qBound(0.0, match.captured(1).toDouble() * factor, 10000.0));
}

/// What draws something by itself: shapes and lines of both kinds, charts, diagrams (SmartArt).
bool isShape(QStringView name)
{
    static const QStringList kShapes {QStringLiteral("wsp"), QStringLiteral("sp"), QStringLiteral("chart"),
        QStringLiteral("relIds"), QStringLiteral("lockedCanvas"), QStringLiteral("shape"), QStringLiteral("rect"),
        QStringLiteral("roundrect"), QStringLiteral("oval"), QStringLiteral("line"), QStringLiteral("polyline"),
        QStringLiteral("arc"), QStringLiteral("curve"), QStringLiteral("graphicFrame")};
    return kShapes.contains(name);
}

} // namespace

void DocxReader::readDrawing()
{
    Drawing drawing;
    if (m_xml->name() == u"object") {
        noteHere(FlowNotice::Objects);
        drawing.shown = true;
    }
    readShape(drawing);
    if (drawing.shape && !drawing.shown)
        noteHere(m_hidden ? FlowNotice::Hidden : FlowNotice::Graphics);
}

/// Drawings of both kinds (DrawingML and VML), whose sizes and names stand in front of what they hold.
void DocxReader::readShape(Drawing &drawing)
{
    while (m_xml->nextChild() && !m_builder.failed()) {
        const QStringView name = m_xml->name();
        if (name == u"Fallback") {
            m_xml->skip();
            continue;
        }
        if (name == u"txbxContent") {
            drawing.shown = true;
            readTextBox();
            continue;
        }
        constexpr qint64 kUnitsPerTenth = 3600; // EMU: 36,000 in a millimetre
        if (name == u"extent")
            drawing.width =
                int(qBound(qint64(0), m_xml->attribute(u"cx").toLongLong() / kUnitsPerTenth, qint64(10000)));
        else if (name == u"docPr")
            drawing.description = m_xml->attribute(u"descr");
        else if (name == u"blip")
            takePicture(drawing, m_xml->attribute(m_xml->hasAttribute(u"embed") ? u"embed" : u"link"));
        else if (name == u"imagedata")
            takePicture(drawing, m_xml->attribute(u"id"));
        else if (name == u"textpath")
            addShapeText(drawing, m_xml->attribute(u"string"));
        else if (isShape(name))
            drawing.shape = true;
        if (name == u"shape")
            drawing.width = widthOfShape(m_xml->attribute(u"style"));
        readShape(drawing);
    }
}

void DocxReader::readTextBox()
{
    if (m_hidden) {
        noteHere(FlowNotice::Hidden);
        return m_xml->skip();
    }
    noteHere(FlowNotice::TextBoxes);
    readBlocks();
}

/// Words that a shape draws along a line.
void DocxReader::addShapeText(Drawing &drawing, const QString &text)
{
    if (text.isEmpty())
        return;
    drawing.shown = true;
    noteHere(FlowNotice::TextBoxes);
    m_builder.openParagraph();
    addText(text);
    m_builder.closeParagraph();
}

void DocxReader::takePicture(Drawing &drawing, const QString &relation)
{
    drawing.shown = true;
    if (!m_fields.printsNow() || relation.isEmpty())
        return;
    if (m_hidden)
        return noteHere(FlowNotice::Hidden);
    const Relation target = m_archive.relations().value(relation);
    if (target.external)
        return; // noted with the archive's surroundings
    if (!m_archive.contains(target.target))
        return noteHere(FlowNotice::PictureMissing);
    const Result<QByteArray> bytes = m_archive.read(target.target);
    if (bytes)
        m_builder.addPicture(*bytes, drawing.width, drawing.description);
    else if (!m_error)
        m_error = bytes.error();
}

} // namespace nianbao
