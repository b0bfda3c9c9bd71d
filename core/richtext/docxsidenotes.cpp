// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/docxsidenotes.h"

#include "core/text/xml.h"

namespace nianbao {

namespace {

/// The text of the element on whose start the reader stands.
QString textOf(XmlReader &xml)
{
    QString text;
    const int depth = xml.depth();
    bool reading = false;
    while (xml.depth() >= depth) {
        const QXmlStreamReader::TokenType token = xml.next();
        if (token == QXmlStreamReader::Invalid)
            break;
        if (token == QXmlStreamReader::StartElement) {
            const QStringView name = xml.name();
            reading = name == u"t";
            if (name == u"del" || name == u"moveFrom" || name == u"instrText" || name == u"Fallback")
                xml.skip();
            else if (name == u"p" || name == u"br" || name == u"tab")
                text += u' ';
        } else if (token == QXmlStreamReader::EndElement) {
            reading = false;
        } else if (token == QXmlStreamReader::Characters && reading) {
            text += xml.text();
        }
    }
    return text.simplified();
}

} // namespace

Result<QHash<QString, QString>> readDocxSidenotes(const QByteArray &bytes, const QString &file, const QString &part)
{
    QHash<QString, QString> texts;
    if (bytes.isEmpty())
        return texts;
    XmlReader xml(bytes, file, part);
    xml.nextChild();
    while (xml.nextChild()) {
        const QString id = xml.attribute(u"id");
        texts.insert(id, textOf(xml));
    }
    if (xml.failed())
        return xml.error();
    return texts;
}

} // namespace nianbao
