// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/xmlfeed.h"

#include "core/base/interruption.h"
#include "core/text/xmlerror.h"

#include <expat.h>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

constexpr XML_Char kSeparator = '\n'; // between namespace and name: no name holds it
constexpr int kMegabyte = 1024 * 1024;

QByteArrayView localName(const char *name)
{
    const QByteArrayView all(name);
    return all.sliced(all.lastIndexOf(kSeparator) + 1);
}

} // namespace

QByteArrayView XmlAttributes::value(QByteArrayView name) const
{
    for (const char *const *pair = m_pairs; *pair; pair += 2) {
        if (localName(pair[0]) == name)
            return pair[1];
    }
    return {};
}

class XmlFeed::Private {
public:
    Private(XmlListener &told, const QString &fileName, const QString &partName);
    Status parse(QByteArrayView piece, bool isLast);

private:
    struct Free {
        void operator()(XML_Parser freed) const { XML_ParserFree(freed); }
    };

    static void XMLCALL start(void *self, const XML_Char *name, const XML_Char **attributes);
    static void XMLCALL end(void *self, const XML_Char *name);
    static void XMLCALL text(void *self, const XML_Char *bytes, int size);
    static void XMLCALL doctype(void *self, const XML_Char *, const XML_Char *, const XML_Char *, int);
    void stop(const Status &status);
    [[nodiscard]] XmlSpot spot() const;
    [[nodiscard]] Error fault() const;

    XmlListener &listener;
    QString file;
    QString part;
    std::unique_ptr<std::remove_pointer_t<XML_Parser>, Free> parser;
    std::optional<Error> error;
    int depth = 0;
    qint64 fed = 0; ///< bytes
};

XmlFeed::Private::Private(XmlListener &told, const QString &fileName, const QString &partName)
    : listener(told)
    , file(fileName)
    , part(partName)
    , parser(XML_ParserCreateNS(nullptr, kSeparator))
{
    XML_SetUserData(parser.get(), this);
    XML_SetElementHandler(parser.get(), start, end);
    XML_SetCharacterDataHandler(parser.get(), text);
    XML_SetStartDoctypeDeclHandler(parser.get(), doctype);
}

XmlSpot XmlFeed::Private::spot() const
{
    return {file, part, qint64(XML_GetCurrentLineNumber(parser.get())),
        qint64(XML_GetCurrentColumnNumber(parser.get())) + 1};
}

/// Nothing more is told after the first error, even where expat has events in hand.
void XmlFeed::Private::stop(const Status &status)
{
    if (status || error)
        return;
    error = status.error();
    XML_StopParser(parser.get(), XML_FALSE);
}

void XmlFeed::Private::start(void *self, const XML_Char *name, const XML_Char **attributes)
{
    auto *d = static_cast<Private *>(self);
    if (d->error)
        return;
    if (++d->depth > kDeepestXml)
        return d->stop(xmlTooDeep(d->spot()));
    if (XML_GetSpecifiedAttributeCount(d->parser.get()) > 2 * kMostXmlAttributes)
        return d->stop(xmlCrowded(d->spot()));
    d->stop(d->listener.started(localName(name), XmlAttributes(attributes)));
}

void XmlFeed::Private::end(void *self, const XML_Char *)
{
    auto *d = static_cast<Private *>(self);
    if (d->error)
        return;
    --d->depth;
    d->stop(d->listener.ended());
}

void XmlFeed::Private::text(void *self, const XML_Char *bytes, int size)
{
    auto *d = static_cast<Private *>(self);
    if (!d->error)
        d->stop(d->listener.told(QByteArrayView(bytes, size)));
}

void XmlFeed::Private::doctype(void *self, const XML_Char *, const XML_Char *, const XML_Char *, int)
{
    auto *d = static_cast<Private *>(self);
    d->stop(xmlWithDoctype(d->spot()));
}

Error XmlFeed::Private::fault() const
{
    const XML_Error code = XML_GetErrorCode(parser.get());
    const bool cut =
        code == XML_ERROR_NO_ELEMENTS || code == XML_ERROR_UNCLOSED_TOKEN || code == XML_ERROR_UNCLOSED_CDATA_SECTION;
    return xmlMalformed(spot(), cut, QString::fromUtf8(XML_ErrorString(code)));
}

Status XmlFeed::Private::parse(QByteArrayView piece, bool isLast)
{
    if (error)
        return *error;
    NB_CHECK(checkInterruption());
    const bool isRead = XML_Parse(parser.get(), piece.data(), int(piece.size()), isLast ? 1 : 0) == XML_STATUS_OK;
    if (error)
        return *error;
    if (!isRead)
        return fault();
    fed += piece.size();
    // Expat goes through an unfinished tag again with every piece.
    if (fed - qint64(XML_GetCurrentByteIndex(parser.get())) > kMegabyte + piece.size())
        return xmlOversized(spot(), 1);
    return ok();
}

XmlFeed::XmlFeed(XmlListener &listener, const QString &file, const QString &part)
    : d(std::make_unique<Private>(listener, file, part))
{
}

XmlFeed::~XmlFeed() = default;

Status XmlFeed::feed(QByteArrayView piece)
{
    constexpr qsizetype kMost = 64 * 1024; // bytes at once: an int counts them
    for (qsizetype at = 0; at < piece.size(); at += kMost)
        NB_CHECK(d->parse(piece.sliced(at, std::min(kMost, piece.size() - at)), false));
    return ok();
}

Status XmlFeed::finish()
{
    return d->parse({}, true);
}

} // namespace nianbao
