// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/xml.h"

#include <algorithm>

namespace nianbao {

namespace {

/// The first tag with too many attributes, by its byte; -1 when there is none. Asked beforehand, because
/// QXmlStreamReader compares each attribute with each before it gives the element. Between two < there must be room for
/// that many; values hold no < (XML 1.0, 2.3).
qsizetype crowdedTag(const QByteArray &bytes)
{
    constexpr qsizetype kShortest = 5; // bytes of an attribute: a="" and a space
    for (qsizetype tag = bytes.indexOf('<'); tag >= 0;) {
        const qsizetype next = bytes.indexOf('<', tag + 1);
        const qsizetype end = next < 0 ? bytes.size() : next;
        if (end - tag > kMostXmlAttributes * kShortest && bytes[tag + 1] != '!' && bytes[tag + 1] != '?') {
            int attributes = 0;
            char quote = '\0';
            for (qsizetype i = tag + 1; i < end && (bytes[i] != '>' || quote != '\0'); ++i) {
                if (quote != '\0')
                    quote = bytes[i] == quote ? '\0' : quote;
                else if (bytes[i] == '"' || bytes[i] == '\'')
                    quote = bytes[i];
                else
                    attributes += bytes[i] == '=' ? 1 : 0;
            }
            if (attributes > kMostXmlAttributes)
                return tag;
        }
        tag = next;
    }
    return -1;
}

} // namespace

XmlReader::XmlReader(const QByteArray &bytes, QString file, QString part)
    : m_bytes(bytes)
    , m_file(std::move(file))
    , m_part(std::move(part))
{
    m_device.setBuffer(&m_bytes);
    m_device.open(QIODevice::ReadOnly);
    m_reader.setDevice(&m_device);
    if (const qsizetype tag = crowdedTag(m_bytes); tag >= 0) {
        const QByteArrayView before = QByteArrayView(m_bytes).first(tag);
        const auto line = std::count(before.begin(), before.end(), '\n') + 1;
        const qsizetype lineStart = m_bytes.lastIndexOf('\n', tag) + 1;
        fail(xmlCrowded({m_file, m_part, line, tag - lineStart + 1}));
    }
}

QXmlStreamReader::TokenType XmlReader::next()
{
    if (m_failed)
        return QXmlStreamReader::Invalid;
    const QXmlStreamReader::TokenType token = m_reader.readNext();
    switch (token) {
    case QXmlStreamReader::StartElement:
        if (++m_depth > kDeepestXml)
            fail(xmlTooDeep(spot()));
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    case QXmlStreamReader::DTD:
        fail(xmlWithDoctype(spot()));
        break;
    case QXmlStreamReader::Invalid:
        fail(xmlMalformed(
            spot(), m_reader.error() == QXmlStreamReader::PrematureEndOfDocumentError, m_reader.errorString()));
        break;
    default:
        break;
    }
    return m_failed ? QXmlStreamReader::Invalid : token;
}

bool XmlReader::nextChild()
{
    for (;;) {
        switch (next()) {
        case QXmlStreamReader::StartElement:
            return true;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid:
            return false;
        default:
            break;
        }
    }
}

void XmlReader::skip()
{
    const int above = m_depth - 1;
    while (m_depth > above && !atEnd())
        next();
}

QStringView XmlReader::name() const
{
    return m_reader.name();
}

QStringView XmlReader::namespaceUri() const
{
    return m_reader.namespaceUri();
}

QString XmlReader::attribute(QStringView name) const
{
    return attributeView(name).toString();
}

QStringView XmlReader::attributeView(QStringView name) const
{
    const QXmlStreamAttributes attributes = m_reader.attributes();
    const auto found = std::find_if(attributes.begin(), attributes.end(),
        [&](const QXmlStreamAttribute &attribute) { return attribute.name() == name; });
    return found == attributes.end() ? QStringView() : found->value();
}

QString XmlReader::attribute(QStringView namespaceUri, QStringView name) const
{
    for (const QXmlStreamAttribute &attribute : m_reader.attributes()) {
        if (attribute.name() == name && attribute.namespaceUri() == namespaceUri)
            return attribute.value().toString();
    }
    return {};
}

bool XmlReader::hasAttribute(QStringView name) const
{
    const QXmlStreamAttributes attributes = m_reader.attributes();
    return std::any_of(attributes.begin(), attributes.end(),
        [&](const QXmlStreamAttribute &attribute) { return attribute.name() == name; });
}

QStringView XmlReader::text() const
{
    return m_reader.text();
}

bool XmlReader::atEnd() const
{
    return m_failed || m_reader.atEnd();
}

Error XmlReader::error() const
{
    return m_error;
}

XmlSpot XmlReader::spot() const
{
    return {m_file, m_part, m_reader.lineNumber(), m_reader.columnNumber() + 1};
}

void XmlReader::fail(const Error &error)
{
    m_failed = true;
    m_error = error;
}

} // namespace nianbao
