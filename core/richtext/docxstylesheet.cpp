// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/docxstylesheet.h"

#include "core/text/xml.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// An on/off property: absent value means on.
bool isOn(const XmlReader &xml)
{
    const QString value = xml.attribute(u"val");
    return value != u"0" && value != u"false" && value != u"off";
}

void readIndent(const XmlReader &xml, DocxProperties &properties)
{
    if (xml.hasAttribute(u"firstLine") || xml.hasAttribute(u"firstLineChars"))
        properties.indented = xml.attribute(u"firstLine").toInt() > 0 || xml.attribute(u"firstLineChars").toInt() > 0;
}

void readList(XmlReader &xml, DocxProperties &properties)
{
    while (xml.nextChild()) {
        if (xml.name() == u"numId")
            properties.list = xml.attribute(u"val").toInt();
        else if (xml.name() == u"ilvl")
            properties.listLevel = qBound(0, xml.attribute(u"val").toInt(), 8);
        else if (xml.name() == u"ins")
            properties.changed = true;
        xml.skip();
    }
}

/// 1 to 9 of 标题 1, heading 1, Heading1; 0: another style.
int headingLevel(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:heading|标题) ?([1-9])$"), QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).captured(1).toInt();
}

} // namespace

void DocxProperties::complete(const DocxProperties &other)
{
    const auto take = [](auto &own, const auto &others) {
        if (!own)
            own = others;
    };
    take(outline, other.outline);
    if (!list) {
        list = other.list;
        take(listLevel, other.listLevel);
    }
    take(centred, other.centred);
    take(indented, other.indented);
    take(hidden, other.hidden);
}

DocxProperties readDocxProperties(XmlReader &xml)
{
    DocxProperties properties;
    while (xml.nextChild()) {
        const QStringView name = xml.name();
        if (name == u"pStyle" || name == u"rStyle") {
            properties.style = xml.attribute(u"val");
        } else if (name == u"numPr") {
            readList(xml, properties);
            continue;
        } else if (name == u"outlineLvl") {
            properties.outline = xml.attribute(u"val").toInt();
        } else if (name == u"jc") {
            properties.centred = xml.attribute(u"val") == u"center";
        } else if (name == u"ind") {
            readIndent(xml, properties);
        } else if (name == u"vanish" || name == u"specVanish") {
            properties.hidden = isOn(xml);
            properties.separator = properties.separator || (name == u"specVanish" && isOn(xml));
        } else if (name == u"rFonts") {
            properties.font = xml.attribute(u"ascii");
        } else if (name == u"rPr") { // of the paragraph's mark
            const DocxProperties mark = readDocxProperties(xml);
            properties.markDeleted = mark.markDeleted;
            properties.separator = mark.separator;
            properties.changed = properties.changed || mark.changed;
            continue;
        } else if (name == u"del" || name == u"moveFrom") {
            properties.markDeleted = true;
            properties.changed = true;
        } else if (name == u"ins" || name == u"moveTo" || name == u"pPrChange" || name == u"rPrChange") {
            properties.changed = true;
        }
        xml.skip();
    }
    return properties;
}

Result<DocxStylesheet> DocxStylesheet::read(const QByteArray &bytes, const QString &file, const QString &part)
{
    DocxStylesheet sheet;
    if (bytes.isEmpty())
        return sheet;
    XmlReader xml(bytes, file, part);
    xml.nextChild(); // w:styles
    while (xml.nextChild()) {
        if (xml.name() != u"style") {
            xml.skip();
            continue;
        }
        Style style;
        const QString id = xml.attribute(u"styleId");
        const QString standard = xml.attribute(u"default");
        if (xml.attribute(u"type") == u"paragraph" && (standard == u"1" || standard == u"true"))
            sheet.m_default = id;
        while (xml.nextChild()) {
            if (xml.name() == u"pPr" || xml.name() == u"rPr") {
                style.properties.complete(readDocxProperties(xml));
                continue;
            }
            if (xml.name() == u"name")
                style.name = xml.attribute(u"val");
            else if (xml.name() == u"basedOn")
                style.base = xml.attribute(u"val");
            xml.skip();
        }
        if (const int level = headingLevel(style.name); level > 0 && !style.properties.outline)
            style.properties.outline = level - 1;
        sheet.m_styles.insert(id, style);
    }
    if (xml.failed())
        return xml.error();
    return sheet;
}

DocxProperties DocxStylesheet::complete(DocxProperties own) const
{
    constexpr int kLongestChain = 50; // and an end for styles based on each other
    QString id = own.style.isEmpty() ? m_default : own.style;
    for (int step = 0; step < kLongestChain; ++step) {
        const auto style = m_styles.constFind(id);
        if (style == m_styles.constEnd())
            break;
        own.complete(style->properties);
        id = style->base;
    }
    return own;
}

QString DocxStylesheet::nameOf(const QString &style) const
{
    const QString name = m_styles.value(style.isEmpty() ? m_default : style).name;
    if (const int level = headingLevel(name); level > 0)
        return QStringLiteral("标题 %1").arg(level);
    if (name.compare(u"Title", Qt::CaseInsensitive) == 0)
        return QStringLiteral("标题");
    return name.compare(u"Normal", Qt::CaseInsensitive) == 0 ? QStringLiteral("正文") : name;
}

} // namespace nianbao
