// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/docxstyles.h"

#include "core/richtext/officepage.h"
#include "core/richtext/officestyles.h"
#include "core/richtext/xmloutput.h"

#include <cmath>

namespace nianbao {

namespace {

constexpr const char *kWord = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr int kOuterRule = 8; ///< eighths of a point: 0.35 mm (7.4.1)
constexpr int kInnerRule = 6; ///< 0.25 mm

const char *wordName(OfficeAlign align)
{
    switch (align) {
    case OfficeAlign::Left:
        return "left";
    case OfficeAlign::Centre:
        return "center";
    case OfficeAlign::Right:
        return "right";
    case OfficeAlign::Justify:
        break;
    }
    return "both";
}

int halfPoints(Pt size)
{
    return int(std::lround(size.value * 2));
}

void writeFont(XmlOutput &xml, OfficeFont font)
{
    const QString name = nameOf(font).name.toString();
    xml.leaf("w:rFonts", {{"w:ascii", name}, {"w:hAnsi", name}, {"w:eastAsia", name}, {"w:cs", name}});
}

// The whole look of characters, in the order of CT_RPr. Nothing comes from a theme.
void writeCharacters(XmlOutput &xml, OfficeFont font, Pt size)
{
    xml.open("w:rPr");
    writeFont(xml, font);
    if (const int tightening = tighteningOf(size.value); tightening != 0)
        xml.leaf("w:spacing", {{"w:val", tightening}});
    xml.leaf("w:sz", {{"w:val", halfPoints(size)}});
    xml.leaf("w:szCs", {{"w:val", halfPoints(size)}});
    xml.close();
}

// Exact lines: a fallback font's own height does not move the grid.
void writeSpacing(XmlOutput &xml, const OfficeStyle &style)
{
    const auto write = [&](int around, int below, int line, const char *rule) {
        xml.leaf(
            "w:spacing", {{"w:before", around}, {"w:after", around + below}, {"w:line", line}, {"w:lineRule", rule}});
    };
    switch (style.line) {
    case OfficeLine::Grid:
        return write(0, style.blankBelow ? kLinePitch : 0, kLinePitch, "exact");
    case OfficeLine::Natural:
        return write(kPictureGap, 0, 240, "auto");
    case OfficeLine::Table:
        return write(0, 0, tableLineOf(style.size.value), "exact");
    case OfficeLine::Number:
        return write(0, 0, kFooterLine, "exact");
    case OfficeLine::Gap:
        return write(0, 0, kTableGap, "exact");
    }
}

// In the order of CT_PPr. Kinsoku and hanging marks are on unless told otherwise; LibreOffice takes w:overflowPunct for
// its contrary.
void writeParagraphLook(XmlOutput &xml, const OfficeStyle &style)
{
    xml.open("w:pPr");
    if (style.keepWithNext)
        xml.leaf("w:keepNext");
    xml.leaf("w:widowControl", {{"w:val", 0}});
    xml.leaf("w:autoSpaceDE", {{"w:val", 0}});
    xml.leaf("w:autoSpaceDN", {{"w:val", 0}});
    if (style.line != OfficeLine::Grid || style.blankBelow) // a title would take two of its lines
        xml.leaf("w:snapToGrid", {{"w:val", 0}});
    writeSpacing(xml, style);
    xml.open("w:ind");
    if (style.indent > 0) {
        xml.attribute("w:firstLineChars", QString::number(style.indent * 100));
        xml.attribute("w:firstLine", QString::number(style.indent * kCell));
    }
    xml.close();
    xml.leaf("w:jc", {{"w:val", wordName(style.align)}});
    if (style.outline > 0)
        xml.leaf("w:outlineLvl", {{"w:val", style.outline - 1}});
    xml.close();
}

void writeParagraphStyle(XmlOutput &xml, const OfficeStyle &style)
{
    xml.open("w:style", {{"w:type", "paragraph"}, {"w:customStyle", 1}, {"w:styleId", style.id}});
    xml.leaf("w:name", {{"w:val", style.name.toString()}});
    xml.leaf("w:basedOn", {{"w:val", "Normal"}});
    if (style.outline > 0) {
        xml.leaf("w:next", {{"w:val", "NbBody"}});
        xml.leaf("w:link", {{"w:val", runInStyle(style.outline)}});
    }
    xml.leaf("w:qFormat");
    writeParagraphLook(xml, style);
    writeCharacters(xml, style.font, style.size);
    xml.close();
}

void writeRunInStyle(XmlOutput &xml, const OfficeStyle &style)
{
    xml.open("w:style", {{"w:type", "character"}, {"w:customStyle", 1}, {"w:styleId", runInStyle(style.outline)}});
    xml.leaf("w:name", {{"w:val", runInName(style.outline)}});
    xml.leaf("w:basedOn", {{"w:val", "DefaultParagraphFont"}});
    xml.leaf("w:link", {{"w:val", style.id}});
    xml.leaf("w:qFormat");
    writeCharacters(xml, style.font, style.size);
    xml.close();
}

void writeDefaults(XmlOutput &xml)
{
    xml.open("w:docDefaults");
    xml.open("w:rPrDefault");
    xml.open("w:rPr");
    writeFont(xml, OfficeFont::Text);
    xml.leaf("w:sz", {{"w:val", 32}});
    xml.leaf("w:szCs", {{"w:val", 32}});
    // Of figures too: LibreOffice breaks them anywhere at a line's end where their language is Chinese.
    xml.leaf("w:lang", {{"w:val", "en-US"}, {"w:eastAsia", "zh-CN"}, {"w:bidi", "ar-SA"}});
    xml.close();
    xml.close();
    xml.leaf("w:pPrDefault");
    xml.close();
    xml.open("w:style", {{"w:type", "paragraph"}, {"w:default", 1}, {"w:styleId", "Normal"}});
    xml.leaf("w:name", {{"w:val", "Normal"}});
    xml.close();
    xml.open("w:style", {{"w:type", "character"}, {"w:default", 1}, {"w:styleId", "DefaultParagraphFont"}});
    xml.leaf("w:name", {{"w:val", "Default Paragraph Font"}});
    xml.close();
    xml.open("w:style", {{"w:type", "table"}, {"w:default", 1}, {"w:styleId", "TableNormal"}});
    xml.leaf("w:name", {{"w:val", "Normal Table"}});
    xml.close();
}

void writeRule(XmlOutput &xml, const char *side, int width)
{
    xml.leaf(side, {{"w:val", "single"}, {"w:sz", width}, {"w:space", 0}, {"w:color", "000000"}});
}

void writeTableStyle(XmlOutput &xml)
{
    xml.open("w:style", {{"w:type", "table"}, {"w:customStyle", 1}, {"w:styleId", "NbTable"}});
    xml.leaf("w:name", {{"w:val", QStringLiteral("公文表格")}});
    xml.leaf("w:basedOn", {{"w:val", "TableNormal"}});
    xml.open("w:tblPr");
    xml.open("w:tblBorders");
    writeRule(xml, "w:top", kOuterRule);
    writeRule(xml, "w:left", kOuterRule);
    writeRule(xml, "w:bottom", kOuterRule);
    writeRule(xml, "w:right", kOuterRule);
    writeRule(xml, "w:insideH", kInnerRule);
    writeRule(xml, "w:insideV", kInnerRule);
    xml.close();
    xml.open("w:tblCellMar");
    xml.leaf("w:top", {{"w:w", kTableCellHeadroom}, {"w:type", "dxa"}});
    xml.leaf("w:bottom", {{"w:w", kTableCellHeadroom}, {"w:type", "dxa"}});
    xml.close();
    xml.close();
    xml.close();
}

} // namespace

QByteArray docxStyles()
{
    XmlOutput xml;
    xml.open("w:styles", {{"xmlns:w", kWord}});
    writeDefaults(xml);
    for (const OfficeStyle &style : officeStyles())
        writeParagraphStyle(xml, style);
    for (const OfficeStyle &style : officeStyles()) {
        if (style.outline > 0)
            writeRunInStyle(xml, style);
    }
    writeTableStyle(xml);
    return xml.finish();
}

QByteArray docxFonts()
{
    XmlOutput xml;
    xml.open("w:fonts", {{"xmlns:w", kWord}});
    for (const OfficeFontName &font : officeFonts()) {
        xml.open("w:font", {{"w:name", font.name.toString()}});
        xml.leaf("w:altName", {{"w:val", font.substitute.toString()}});
        xml.leaf("w:charset", {{"w:val", "86"}}); // GB2312
        xml.leaf("w:family", {{"w:val", font.family}});
        xml.leaf("w:pitch", {{"w:val", "variable"}});
        xml.close();
    }
    return xml.finish();
}

} // namespace nianbao
