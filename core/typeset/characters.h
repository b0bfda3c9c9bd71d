// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace nianbao {

/// What a character may do in a Chinese line (basic level of the line-breaking rules; GB/T 15834-2011, 5.1).
enum CharacterFlag : quint16 {
    NoStart = 0x001, ///< never begins a line: closing marks, stops, connectors, % ℃
    NoEnd = 0x002, ///< never ends a line: opening marks
    Word = 0x004, ///< part of a half-width run, which is not split
    Digit = 0x008,
    BlankLeft = 0x010, ///< its left half is blank: may be squeezed to half a cell
    BlankRight = 0x020, ///< its right half is blank
    Space = 0x040,
    Tab = 0x080,
    Invisible = 0x100, ///< takes no room and has no ink: joiners, variation selectors, controls
    Combining = 0x200, ///< stands on the character before it
    Bracket = 0x400, ///< squeezed before stops are
    FullMark = 0x800, ///< shared with Latin fonts, but a full cell of the Chinese one: “ ” ‘ ’ — …
};

/// The room that a character takes, in half cells, and its flags. From fixed tables, never from a font: the same report has
/// the same lines on every machine.
struct CharacterTraits {
    quint8 width = 2;
    quint16 flags = 0;

    [[nodiscard]] constexpr bool has(quint16 any) const { return (flags & any) != 0; }
};

CharacterTraits traitsOf(char32_t code);

}
