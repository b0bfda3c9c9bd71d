// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/characters.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <string_view>

namespace nianbao {

namespace {

bool isIn(char32_t code, std::u16string_view set)
{
    return code < 0x10000 && set.find(char16_t(code)) != set.npos;
}

// Thousandths of an em, as the usual faces have them; digits and marks take half a cell, so that figures stand on the
// grid.
quint16 nominalOf(char32_t code)
{
    constexpr quint16 kCapital = 750;
    constexpr std::array<quint16, 26> kSmall {500, 560, 450, 560, 450, 310, 500, 560, 300, 310, 530, 300, 840, 560, 500,
        560, 530, 400, 400, 390, 560, 530, 730, 530, 530, 450};
    if (code >= U'a' && code <= U'z')
        return kSmall[code - U'a'];
    if (isIn(code, u"W%@&#+<=>_^~"))
        return 2 * kHalfNominal;
    if (isIn(code, u"IJ"))
        return kHalfNominal;
    return QChar::isUpper(code) ? kCapital : quint16(kHalfNominal);
}

CharacterTraits asciiTraits(char32_t code)
{
    if (code == U'\t')
        return {0, Tab | Space};
    if (code < 0x20 || code == 0x7f)
        return {0, Invisible};
    if (code == U' ')
        return {1, Space};
    quint16 flags = Word;
    if (isIn(code, u"!%),.:;?]}-/"))
        flags |= NoStart;
    if (isIn(code, u"([{"))
        flags |= NoEnd;
    if (code >= U'0' && code <= U'9')
        flags |= Digit;
    const quint16 nominal = nominalOf(code);
    return {quint8(nominal > kHalfNominal ? 2 : 1), flags, nominal};
}

// The marks of full width, each with what it may do.
quint16 fullMarkFlags(char32_t code)
{
    if (isIn(code, u"“‘"))
        return NoEnd | BlankLeft | Bracket | FullMark;
    if (isIn(code, u"”’"))
        return NoStart | BlankRight | Bracket | FullMark;
    if (isIn(code, u"「『（［｛〔【〖《〈"))
        return NoEnd | BlankLeft | Bracket;
    if (isIn(code, u"」』）］｝〕】〗》〉"))
        return NoStart | BlankRight | Bracket;
    if (isIn(code, u"、，。．；："))
        return NoStart | BlankRight;
    if (isIn(code, u"？！～／％‰℃°"))
        return NoStart;
    if (isIn(code, u"—…"))
        return FullMark;
    if (code >= U'０' && code <= U'９')
        return Digit;
    return 0;
}

bool isInvisible(char32_t code, QChar::Category category)
{
    return category == QChar::Other_Format || category == QChar::Other_Control || (code >= 0xfe00 && code <= 0xfe0f)
        || (code >= 0xe0100 && code <= 0xe01ef);
}

bool isHalfWidth(char32_t code, QChar::Category category)
{
    const bool latin = code >= 0xa0 && code <= 0x24f && category != QChar::Letter_Uppercase && QChar::isLetter(code);
    return latin || (code >= 0xff61 && code <= 0xffdc) || isIn(code, u"·‧‐‑–");
}

CharacterTraits compute(char32_t code)
{
    if (code < 0x80)
        return asciiTraits(code);
    const QChar::Category category = QChar::category(code);
    if (isInvisible(code, category))
        return {0, Invisible};
    if (QChar::isMark(code))
        return {0, Combining};
    if (category == QChar::Separator_Space)
        return {quint8(code == 0x3000 ? 2 : 1), quint16(code == 0xa0 || code == 0x202f ? Word : Space)};
    quint16 flags = fullMarkFlags(code);
    if (isIn(code, u"·‧‐‑–"))
        flags |= NoStart;
    if (code < 0x250 && QChar::isLetter(code))
        flags |= Word;
    if (code == 0x2e3a)
        return {4, 0};
    const quint8 width = isHalfWidth(code, category) ? 1 : 2;
    return {width, flags, quint16((flags & Word) != 0 ? nominalOf(code) : width * kHalfNominal)};
}

} // namespace

CharacterTraits traitsOf(char32_t code)
{
    static const auto table = [] {
        std::array<CharacterTraits, 0x3100> known;
        for (char32_t each = 0; each < known.size(); ++each)
            known[each] = compute(each);
        return known;
    }();
    if (code < table.size())
        return table[code];
    constexpr char32_t kFirstHan = 0x3400;
    constexpr char32_t kLastHan = 0x9fff;
    return code >= kFirstHan && code <= kLastHan ? CharacterTraits {} : compute(code);
}

} // namespace nianbao
