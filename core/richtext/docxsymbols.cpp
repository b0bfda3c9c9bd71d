// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/docxsymbols.h"

#include <QHash>

#include <algorithm>

namespace nianbao {

namespace {

using Signs = QHash<int, char16_t>;

const Signs &signsOf(const QString &font)
{
    static const Signs kSymbol {{0x44, u'Δ'}, {0x53, u'Σ'}, {0x61, u'α'}, {0x62, u'β'}, {0x6D, u'μ'}, {0xA3, u'≤'},
        {0xA5, u'∞'}, {0xAC, u'←'}, {0xAD, u'↑'}, {0xAE, u'→'}, {0xAF, u'↓'}, {0xB0, u'°'}, {0xB1, u'±'}, {0xB3, u'≥'},
        {0xB4, u'×'}, {0xB7, u'•'}, {0xB8, u'÷'}, {0xB9, u'≠'}, {0xBB, u'≈'}, {0xE5, u'∑'}};
    static const Signs kWingdings {{0x6C, u'●'}, {0x6E, u'■'}, {0x6F, u'□'}, {0x71, u'□'}, {0x75, u'◆'}, {0x9F, u'•'},
        {0xA8, u'□'}, {0xD8, u'➢'}, {0xE0, u'→'}, {0xFB, u'✗'}, {0xFC, u'✓'}, {0xFD, u'☒'}, {0xFE, u'☑'}};
    static const Signs kWingdings2 {
        {0x4F, u'✗'}, {0x50, u'✓'}, {0x51, u'☒'}, {0x52, u'☑'}, {0x53, u'☒'}, {0xA2, u'■'}, {0xA3, u'□'}, {0x98, u'●'}};
    static const Signs kNone;
    const QString name = font.toLower();
    return name == u"symbol"     ? kSymbol
        : name == u"wingdings"   ? kWingdings
        : name == u"wingdings 2" ? kWingdings2
                                 : kNone;
}

bool isPrivate(QChar character)
{
    return character.category() == QChar::Other_PrivateUse;
}

} // namespace

QString symbolText(const QString &font, int code)
{
    if (code <= 0 || code > 0xFFFF || QChar(ushort(code)).isSurrogate())
        return {};
    const QChar character {ushort(code)};
    const bool coded = code < 0x100 || (code & 0xFF00) == 0xF000;
    return coded ? QString(QChar(signsOf(font).value(code & 0xFF, character.unicode()))) : QString(character);
}

bool hasPrivateCharacters(QStringView text)
{
    return std::any_of(text.cbegin(), text.cend(), isPrivate);
}

} // namespace nianbao
