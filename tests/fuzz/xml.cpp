// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/xml.h"
#include "core/text/xmlfeed.h"
#include "tests/fuzz/claims.h"

#include <algorithm>

using namespace nianbao;

namespace {

class Transcript : public XmlListener {
public:
    Status started(QByteArrayView name, const XmlAttributes &attributes) override
    {
        text += '<' + name.toByteArray() + ' ' + attributes.value("r").toByteArray() + '>';
        return ok();
    }
    Status ended() override
    {
        text += "</>";
        return ok();
    }
    Status told(QByteArrayView piece) override
    {
        text.append(piece);
        return ok();
    }

    QByteArray text;
};

Status feedTo(Transcript &transcript, const QByteArray &bytes, qsizetype step)
{
    XmlFeed feed(transcript, fuzz::fileName(), {});
    for (qsizetype at = 0; at < bytes.size(); at += step)
        NB_CHECK(feed.feed(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at))));
    return feed.finish();
}

Status readTo(QByteArray &text, const QByteArray &bytes)
{
    XmlReader xml(bytes, fuzz::fileName(), {});
    for (auto token = xml.next(); token != QXmlStreamReader::Invalid; token = xml.next()) {
        if (token == QXmlStreamReader::StartElement)
            text += '<' + xml.name().toUtf8() + ' ' + xml.attribute(u"r").toUtf8() + '>';
        else if (token == QXmlStreamReader::EndElement)
            text += "</>";
        else if (token == QXmlStreamReader::Characters && xml.depth() > 0)
            text += xml.text().toUtf8();
        if (xml.atEnd())
            break;
    }
    return xml.failed() ? Status(xml.error()) : ok();
}

} // namespace

/// The two readers of XML tell the same, and one does in pieces of any length.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes = fuzz::inputOf(data + 1, size - 1);
    Transcript whole;
    Transcript pieces;
    QByteArray tokens;
    const Status fed = feedTo(whole, bytes, bytes.size());
    const Status inPieces = feedTo(pieces, bytes, 1 + data[0]);
    const Status read = readTo(tokens, bytes);
    for (const Status &status : {fed, inPieces, read}) {
        if (!status)
            fuzz::claimRefused(status.error(), fuzz::fileName());
    }
    fuzz::claim(fed.has_value() == inPieces.has_value(), "pieces are refused as the whole is");
    fuzz::claim(!fed || whole.text == pieces.text, "pieces tell what the whole tells");
    fuzz::claim(!fed || !read || whole.text == tokens, "both readers tell the same",
        QString::fromUtf8(whole.text) + u'\n' + QString::fromUtf8(tokens));
    return 0;
}
