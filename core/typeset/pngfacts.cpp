// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/pngfacts.h"

#include <QtEndian>

#include <array>

namespace nianbao {

namespace {

constexpr std::array<quint32, 256> kRemainders = [] {
    std::array<quint32, 256> table {};
    for (quint32 each = 0; each < table.size(); ++each) {
        quint32 value = each;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ ((value & 1) != 0 ? 0xedb88320U : 0U);
        table[each] = value;
    }
    return table;
}();

quint32 checksum(QByteArrayView bytes)
{
    quint32 sum = 0xffffffffU;
    for (const char byte : bytes)
        sum = kRemainders[(sum ^ uchar(byte)) & 0xffU] ^ (sum >> 8);
    return ~sum;
}

void readResolution(QByteArrayView content, PngFacts &facts)
{
    constexpr double kMetresPerInch = 0.0254;
    constexpr char kPerMetre = 1;
    if (content.size() < 9 || content[8] != kPerMetre)
        return;
    facts.dpiX = qFromBigEndian<quint32>(content.data()) * kMetresPerInch;
    facts.dpiY = qFromBigEndian<quint32>(content.data() + 4) * kMetresPerInch;
}

} // namespace

PngFacts pngFacts(QByteArrayView bytes)
{
    constexpr qsizetype kSignature = 8;
    constexpr qsizetype kFrame = 12; // length, name and checksum of a chunk
    PngFacts facts;
    for (qsizetype at = kSignature; at + kFrame <= bytes.size();) {
        const qsizetype length = qFromBigEndian<quint32>(bytes.data() + at);
        if (length > bytes.size() - at - kFrame)
            return facts;
        const QByteArrayView named = bytes.sliced(at + 4, 4 + length);
        if (checksum(named) != qFromBigEndian<quint32>(named.data() + named.size()))
            return facts;
        if (named.startsWith("pHYs"))
            readResolution(named.sliced(4), facts);
        facts.whole = named.startsWith("IEND");
        if (facts.whole)
            return facts;
        at += kFrame + length;
    }
    return facts;
}

} // namespace nianbao
