// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/xmloutput.h"

#include <algorithm>

namespace nianbao {

namespace {

bool isForbidden(QChar unit)
{
    const char16_t code = unit.unicode();
    return (code < 0x20 && code != '\t' && code != '\n' && code != '\r') || code == 0xfffe || code == 0xffff;
}

} // namespace

QString forXml(const QString &text)
{
    const auto suspicious = [](QChar unit) { return isForbidden(unit) || unit.isSurrogate(); };
    if (std::none_of(text.cbegin(), text.cend(), suspicious))
        return text;
    QString clean = text;
    for (qsizetype at = 0; at < clean.size(); ++at) {
        const bool pair = clean[at].isHighSurrogate() && at + 1 < clean.size() && clean[at + 1].isLowSurrogate();
        if (pair)
            ++at;
        else if (suspicious(clean[at]))
            clean[at] = QChar::ReplacementCharacter;
    }
    return clean;
}

XmlOutput::XmlOutput()
    : m_writer(&m_bytes)
{
    m_writer.writeStartDocument(QStringLiteral("1.0"), true);
}

void XmlOutput::open(const char *name, XmlAttributes attributes)
{
    m_writer.writeStartElement(QString::fromLatin1(name));
    for (const XmlAttribute &row : attributes)
        attribute(row.name, row.value);
}

void XmlOutput::close()
{
    m_writer.writeEndElement();
}

void XmlOutput::leaf(const char *name, XmlAttributes attributes)
{
    m_writer.writeEmptyElement(QString::fromLatin1(name));
    for (const XmlAttribute &row : attributes)
        attribute(row.name, row.value);
}

void XmlOutput::element(const char *name, const QString &content, XmlAttributes attributes)
{
    open(name, attributes);
    text(content);
    close();
}

void XmlOutput::attribute(const char *name, const QString &value)
{
    m_writer.writeAttribute(QString::fromLatin1(name), forXml(value));
}

void XmlOutput::text(const QString &text)
{
    m_writer.writeCharacters(forXml(text));
}

QByteArray XmlOutput::finish()
{
    m_writer.writeEndDocument();
    return m_bytes;
}

} // namespace nianbao
