// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/xml.h"

#include <QCoreApplication>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kDeepest = 256;
constexpr int kMostAttributes = 1000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(text)
};

/// The first tag with too many attributes, by its byte; -1 when there is none. Asked beforehand, because
/// QXmlStreamReader compares each attribute with each before it gives the element. Between two < there must be room for
/// that many; values hold no < (XML 1.0, 2.3).
qsizetype crowdedTag(const QByteArray &bytes)
{
    constexpr qsizetype kShortest = 5; // bytes of an attribute: a="" and a space
    for (qsizetype tag = bytes.indexOf('<'); tag >= 0;) {
        const qsizetype next = bytes.indexOf('<', tag + 1);
        const qsizetype end = next < 0 ? bytes.size() : next;
        if (end - tag > kMostAttributes * kShortest && bytes[tag + 1] != '!' && bytes[tag + 1] != '?') {
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
            if (attributes > kMostAttributes)
                return tag;
        }
        tag = next;
    }
    return -1;
}

QString expectation(QXmlStreamReader::Error error)
{
    switch (error) {
    case QXmlStreamReader::PrematureEndOfDocumentError:
        return Words::tr("文件到此中断，内容不完整");
    default:
        return Words::tr("不是有效的XML");
    }
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
        fail("xml.attributes", Words::tr("一个元素的属性超过%1个").arg(kMostAttributes), ErrorKind::Limit, line,
            tag - lineStart + 1);
    }
}

QXmlStreamReader::TokenType XmlReader::next()
{
    if (m_failed)
        return QXmlStreamReader::Invalid;
    const QXmlStreamReader::TokenType token = m_reader.readNext();
    switch (token) {
    case QXmlStreamReader::StartElement:
        if (++m_depth > kDeepest)
            fail("xml.depth", Words::tr("嵌套超过%1层").arg(kDeepest), ErrorKind::Limit);
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    case QXmlStreamReader::DTD:
        fail("xml.dtd", Words::tr("含有文档类型声明（DOCTYPE），可能被用来引入外部实体"), ErrorKind::Input);
        break;
    case QXmlStreamReader::Invalid:
        fail("xml.syntax", expectation(m_reader.error()), ErrorKind::Input);
        m_error.detail = m_reader.errorString();
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

void XmlReader::fail(const char *code, const QString &what, ErrorKind kind)
{
    fail(code, what, kind, m_reader.lineNumber(), m_reader.columnNumber() + 1);
}

void XmlReader::fail(const char *code, const QString &what, ErrorKind kind, qint64 line, qint64 column)
{
    const QString where =
        m_part.isEmpty() ? Words::tr("“%1”").arg(m_file) : Words::tr("“%1”里的%2").arg(m_file, m_part);
    m_failed = true;
    m_error = Error {
        .kind = kind,
        .code = QLatin1String(code),
        .message =
            Words::tr("%1第%2行第%3列无法读取：%4。").arg(where, QString::number(line), QString::number(column), what),
        .remedy = Words::tr("请用WPS打开后另存，再导入；打不开的，请发送方重新发送。"),
        .file = m_file,
        .place = {.line = int(line), .column = int(column), .cell = {}, .part = m_part, .offset = {}},
        .detail = {},
    };
}

} // namespace nianbao
