// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sevenbit.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

bool isHan(unsigned unit)
{
    return unit >= 0x4E00 && unit <= 0x9FFF;
}

/// What stands beside Chinese in a shifted text: its marks, and letters and digits of full width.
bool isBesideHan(unsigned unit)
{
    return (unit >= 0x2010 && unit <= 0x2026) || (unit >= 0x3000 && unit <= 0x303F)
        || (unit >= 0xFF00 && unit <= 0xFFEF);
}

/// RFC 2152: UTF-16 as base64 between + and what is none of its characters. 1+1=2 and C++ are no such thing, and a
/// telephone number makes other letters too.
bool holdsUtf7(const QString &text)
{
    static const QRegularExpression kShifted(QStringLiteral("\\+([A-Za-z0-9+/]{3,})(?:-|(?![A-Za-z0-9+/=]))"));
    constexpr qsizetype kWord = 2; // characters: three letters by chance, as in a+b+c-d, make one
    auto matches = kShifted.globalMatch(text);
    while (matches.hasNext()) {
        const QByteArray units = QByteArray::fromBase64(matches.next().capturedView(1).toLatin1());
        qsizetype han = 0;
        qsizetype others = 0;
        for (qsizetype i = 0; i + 1 < units.size(); i += 2) {
            const unsigned unit = unsigned(uchar(units[i])) << 8U | uchar(units[i + 1]);
            han += isHan(unit) ? 1 : 0;
            others += isHan(unit) || isBesideHan(unit) ? 0 : 1;
        }
        if (han >= kWord && others == 0)
            return true;
    }
    return false;
}

} // namespace

QString sevenBitEncoding(const QByteArray &bytes)
{
    if (std::any_of(bytes.begin(), bytes.end(), [](char c) { return uchar(c) >= 0x80; }))
        return {};
    // RFC 1843: the two bytes of a character of GB 2312 between ~{ and ~}.
    static const QRegularExpression kHz(QStringLiteral("~\\{(?:[!-w][!-~])+~\\}"));
    static const QRegularExpression kEscaped(QStringLiteral("\x1B(?:\\$[)*+]?[A-Z@]|\\([BJ])"));
    const QString text = QString::fromLatin1(bytes);
    if (text.contains(QLatin1String("~{")) && kHz.match(text).hasMatch())
        return QStringLiteral("HZ");
    if (text.contains(QChar(0x1B)) && kEscaped.match(text).hasMatch())
        return QStringLiteral("ISO-2022");
    return text.contains(u'+') && holdsUtf7(text) ? QStringLiteral("UTF-7") : QString();
}

} // namespace nianbao
