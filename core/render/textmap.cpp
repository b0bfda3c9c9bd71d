// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/textmap.h"

#include <QString>

namespace nianbao {

namespace {

constexpr qsizetype kSectionEntries = 100; // most entries of a bfchar section

QByteArray hex(quint16 value)
{
    return QByteArray::number(value, 16).rightJustified(4, '0').toUpper();
}

QByteArray utf16Hex(char32_t code)
{
    QByteArray text;
    for (const QChar unit : QString::fromUcs4(&code, 1))
        text += hex(unit.unicode());
    return text;
}

}

std::string toUnicode(const UsedFont &font)
{
    QByteArray map("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                   "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                   "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                   "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    for (qsizetype begin = 0; begin < font.codes.size(); begin += kSectionEntries) {
        const qsizetype end = qMin(begin + kSectionEntries, font.codes.size());
        map += QByteArray::number(end - begin) + " beginbfchar\n";
        for (qsizetype at = begin; at < end; ++at)
            map += '<' + hex(quint16(at + 1)) + "> <" + utf16Hex(font.codes[at]) + ">\n";
        map += "endbfchar\n";
    }
    map += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    return map.toStdString();
}

std::string subsetTag(const UsedFont &font)
{
    constexpr quint64 kPrime = 1099511628211ULL; // FNV-1a
    quint64 hash = 14695981039346656037ULL;
    for (const quint32 glyph : font.glyphs)
        hash = (hash ^ glyph) * kPrime;
    constexpr quint64 kLetters = 26;
    std::string tag;
    for (int letter = 0; letter < 6; ++letter, hash /= kLetters)
        tag += char('A' + int(hash % kLetters));
    return tag;
}

}
