// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/jpegfacts.h"

#include <QtEndian>

namespace nianbao {

namespace {

constexpr uchar kStartOfScan = 0xda;
constexpr uchar kJfif = 0xe0;

void readJfif(QByteArrayView content, JpegFacts &facts)
{
    if (content.size() < 12 || !content.startsWith("JFIF"))
        return;
    const double factor = content[7] == 1 ? 1 : content[7] == 2 ? 2.54 : 0; // per inch, per centimetre, a mere ratio
    facts.dpiX = qFromBigEndian<quint16>(content.data() + 8) * factor;
    facts.dpiY = qFromBigEndian<quint16>(content.data() + 10) * factor;
}

bool isFrame(uchar marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

void readFrame(uchar marker, QByteArrayView content, JpegFacts &facts)
{
    if (content.size() < 6)
        return;
    facts.common = marker <= 0xc2;
    facts.bits = uchar(content[0]);
    facts.components = uchar(content[5]);
}

} // namespace

JpegFacts jpegFacts(QByteArrayView bytes)
{
    JpegFacts facts;
    qsizetype at = 2;
    while (at + 4 <= bytes.size() && uchar(bytes[at]) == 0xff) {
        const uchar marker = uchar(bytes[at + 1]);
        if (marker == 0xff) { // a filling byte
            ++at;
            continue;
        }
        const qsizetype length = qFromBigEndian<quint16>(bytes.data() + at + 2);
        if (length < 2 || at + 2 + length > bytes.size())
            return facts;
        const QByteArrayView content = bytes.sliced(at + 4, length - 2);
        if (marker == kJfif)
            readJfif(content, facts);
        else if (isFrame(marker))
            readFrame(marker, content, facts);
        at += 2 + length;
        if (marker == kStartOfScan) {
            facts.hasEnd = bytes.sliced(at).contains(QByteArrayView("\xff\xd9"));
            return facts;
        }
    }
    return facts;
}

} // namespace nianbao
