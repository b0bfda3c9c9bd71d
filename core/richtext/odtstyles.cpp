// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/odtstyles.h"

#include "core/richtext/odtnames.h"
#include "core/richtext/officepage.h"
#include "core/richtext/officestyles.h"

namespace nianbao {

namespace {

QString points(double size)
{
    return QString::number(size, 'g', 6) + QStringLiteral("pt");
}

QString pointsFromTwips(int twips)
{
    return points(double(twips) / kTwipsPerPoint);
}

const char *alignment(OfficeAlign align)
{
    switch (align) {
    case OfficeAlign::Left:
        return "start";
    case OfficeAlign::Centre:
        return "center";
    case OfficeAlign::Right:
        return "end";
    case OfficeAlign::Justify:
        break;
    }
    return "justify";
}

void writeFonts(XmlOutput &xml)
{
    xml.open("office:font-face-decls");
    for (const OfficeFontName &font : officeFonts()) {
        const QString families = QStringLiteral("'%1', '%2'").arg(font.name, font.substitute);
        xml.leaf("style:font-face", {{"style:name", font.name.toString()}, {"svg:font-family", families}});
    }
    xml.close();
}

void writeCharacters(XmlOutput &xml, OfficeFont font, Pt size)
{
    const int tightening = tighteningOf(size.value);
    const QString name = nameOf(font).name.toString();
    xml.leaf("style:text-properties",
        {{"style:font-name", name}, {"style:font-name-asian", name}, {"style:font-name-complex", name},
            {"fo:font-size", points(size.value)}, {"style:font-size-asian", points(size.value)},
            {"fo:letter-spacing", tightening != 0 ? pointsFromTwips(tightening) : QStringLiteral("normal")},
            {"fo:language", "en"}, {"fo:country", "US"}, {"style:language-asian", "zh"},
            {"style:country-asian", "CN"}});
}

void writeLine(XmlOutput &xml, const OfficeStyle &style)
{
    switch (style.line) {
    case OfficeLine::Grid:
        return xml.attribute("fo:line-height", pointsFromTwips(kLinePitch));
    case OfficeLine::Natural:
        return xml.attribute("fo:line-height", QStringLiteral("100%"));
    case OfficeLine::Table:
        return xml.attribute("fo:line-height", pointsFromTwips(tableLineOf(style.size.value)));
    case OfficeLine::Number:
        return xml.attribute("fo:line-height", pointsFromTwips(kFooterLine));
    case OfficeLine::Gap:
        return xml.attribute("fo:line-height", pointsFromTwips(kTableGap));
    }
}

void writeParagraphStyle(XmlOutput &xml, const OfficeStyle &style)
{
    xml.open("style:style",
        {{"style:name", style.id}, {"style:display-name", style.name.toString()}, {"style:family", "paragraph"}});
    if (style.outline > 0) {
        xml.attribute("style:next-style-name", QStringLiteral("NbBody"));
        xml.attribute("style:default-outline-level", QString::number(style.outline));
    }
    xml.open("style:paragraph-properties",
        {{"fo:text-align", alignment(style.align)}, {"style:justify-single-word", "false"}, {"fo:orphans", 0},
            {"fo:widows", 0}, {"style:punctuation-wrap", "hanging"}, {"style:line-break", "strict"},
            {"style:text-autospace", "none"}, {"style:writing-mode", "lr-tb"}});
    writeIndent(xml, {0, 0, style.indent * kCell});
    writeLine(xml, style);
    const int around = style.line == OfficeLine::Natural ? kPictureGap : 0;
    xml.attribute("fo:margin-top", pointsFromTwips(around));
    xml.attribute("fo:margin-bottom", pointsFromTwips(style.blankBelow ? kLinePitch : around));
    if (style.keepWithNext)
        xml.attribute("fo:keep-with-next", QStringLiteral("always"));
    xml.close();
    writeCharacters(xml, style.font, style.size);
    xml.close();
}

void writeRunInStyle(XmlOutput &xml, const OfficeStyle &style)
{
    xml.open("style:style",
        {{"style:name", runInStyle(style.outline)}, {"style:display-name", runInName(style.outline)},
            {"style:family", "text"}});
    writeCharacters(xml, style.font, style.size);
    xml.close();
}

// Headings carry their numbers as text: no level counts by itself.
void writeOutline(XmlOutput &xml)
{
    constexpr int kLevels = 10;
    xml.open("text:outline-style", {{"style:name", "Outline"}});
    for (int level = 1; level <= kLevels; ++level)
        xml.leaf("text:outline-level-style", {{"text:level", level}, {"style:num-format", ""}});
    xml.close();
}

void writeStyles(XmlOutput &xml)
{
    xml.open("office:styles");
    for (const OfficeStyle &style : officeStyles())
        writeParagraphStyle(xml, style);
    for (const OfficeStyle &style : officeStyles()) {
        if (style.outline > 0)
            writeRunInStyle(xml, style);
    }
    writeOutline(xml);
    xml.close();
}

void writeNumberStyle(XmlOutput &xml, const char *name, bool odd)
{
    xml.open("style:style",
        {{"style:name", name}, {"style:family", "paragraph"}, {"style:parent-style-name", kPageNumberStyle}});
    xml.open("style:paragraph-properties", {{"fo:text-align", odd ? "end" : "start"}});
    writeIndent(xml, {odd ? 0 : kCell, odd ? kCell : 0, 0});
    xml.close();
    xml.close();
}

// The height counts the room between the type area and the number's line too; it fills the lower margin.
void writePage(XmlOutput &xml)
{
    constexpr int kFooterRoom = kBottomMargin - kFooterDistance - kFooterLine;
    xml.open("style:page-layout", {{"style:name", "NbPage"}});
    xml.open("style:page-layout-properties",
        {{"fo:page-width", mmFromTwips(kPageWidth)}, {"fo:page-height", mmFromTwips(kPageHeight)},
            {"style:print-orientation", "portrait"}, {"fo:margin-top", mmFromTwips(kTopMargin)},
            {"fo:margin-bottom", mmFromTwips(kFooterDistance)}, {"fo:margin-left", mmFromTwips(kLeftMargin)},
            {"fo:margin-right", mmFromTwips(kRightMargin)}, {"style:writing-mode", "lr-tb"}});
    xml.close();
    xml.open("style:footer-style");
    xml.leaf("style:header-footer-properties",
        {{"svg:height", mmFromTwips(kFooterRoom + kFooterLine)}, {"fo:margin-top", mmFromTwips(kFooterRoom)},
            {"fo:margin-left", "0mm"}, {"fo:margin-right", "0mm"}, {"style:dynamic-spacing", "false"}});
    xml.close();
    xml.close();
}

void writeFooter(XmlOutput &xml, const char *element, const char *style)
{
    xml.open(element);
    xml.open("text:p", {{"text:style-name", style}});
    xml.text(QStringLiteral("— "));
    xml.element("text:page-number", QStringLiteral("1"), {{"text:select-page", "current"}});
    xml.text(QStringLiteral(" —"));
    xml.close();
    xml.close();
}

} // namespace

QByteArray odtStyles()
{
    XmlOutput xml;
    openOdtPart(xml, "office:document-styles");
    writeFonts(xml);
    writeStyles(xml);
    xml.open("office:automatic-styles");
    writeNumberStyle(xml, "NbNumberOdd", true);
    writeNumberStyle(xml, "NbNumberEven", false);
    writePage(xml);
    xml.close();
    xml.open("office:master-styles");
    xml.open("style:master-page", {{"style:name", "Standard"}, {"style:page-layout-name", "NbPage"}});
    writeFooter(xml, "style:footer", "NbNumberOdd");
    writeFooter(xml, "style:footer-left", "NbNumberEven"); // GB/T 9704-2012, 7.5: even pages at the left
    return xml.finish();
}

} // namespace nianbao
