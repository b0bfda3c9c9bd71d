// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/docxsidenotes.h"

#include "core/richtext/docxsymbols.h"
#include "core/text/xml.h"

namespace nianbao {

namespace {

bool isLeftOut(QStringView name)
{
    return name == u"del" || name == u"moveFrom" || name == u"instrText" || name == u"Fallback" || name == u"rt";
}

bool isGraphics(QStringView name)
{
    return name == u"drawing" || name == u"pict" || name == u"object";
}

/// What an element stands for by itself.
QString wordOf(const XmlReader &xml)
{
    const QStringView name = xml.name();
    if (name == u"p" || name == u"br")
        return QStringLiteral("\n");
    if (name == u"tab")
        return QStringLiteral("\t");
    if (name == u"noBreakHyphen")
        return QStringLiteral("-");
    return name == u"sym" ? symbolText(xml.attribute(u"font"), xml.attribute(u"char").toInt(nullptr, 16)) : QString();
}

/// The element on whose start the reader stands.
DocxSidenote sidenoteOf(XmlReader &xml)
{
    DocxSidenote sidenote;
    const int depth = xml.depth();
    bool reading = false;
    while (xml.depth() >= depth) {
        const QXmlStreamReader::TokenType token = xml.next();
        if (token == QXmlStreamReader::Invalid)
            break;
        if (token == QXmlStreamReader::StartElement) {
            reading = xml.name() == u"t";
            sidenote.graphics = sidenote.graphics || isGraphics(xml.name());
            sidenote.text += wordOf(xml);
            if (isLeftOut(xml.name()))
                xml.skip();
        } else if (token == QXmlStreamReader::EndElement) {
            reading = false;
        } else if (token == QXmlStreamReader::Characters && reading) {
            sidenote.text += xml.text();
        }
    }
    sidenote.lines = sidenote.text.trimmed();
    sidenote.text = sidenote.text.simplified();
    return sidenote;
}

} // namespace

Result<QHash<QString, DocxSidenote>> readDocxSidenotes(
    const QByteArray &bytes, const QString &file, const QString &part)
{
    QHash<QString, DocxSidenote> sidenotes;
    if (bytes.isEmpty())
        return sidenotes;
    XmlReader xml(bytes, file, part);
    xml.nextChild();
    while (xml.nextChild()) {
        const QString id = xml.attribute(u"id");
        sidenotes.insert(id, sidenoteOf(xml));
    }
    if (xml.failed())
        return xml.error();
    return sidenotes;
}

} // namespace nianbao
