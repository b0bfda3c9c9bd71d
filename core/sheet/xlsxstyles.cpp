// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsxstyles.h"

#include "core/text/xml.h"

#include <QHash>

namespace nianbao {

namespace {

/// The format code without what is only shown: "texts", \characters, [colours], blanks as wide as _x and repeated *x.
/// Of [h] and its like, which count on beyond 24 hours, the letters stay.
QString lettersOf(const QString &formatCode)
{
    QString letters;
    for (qsizetype i = 0; i < formatCode.size() && formatCode[i] != u';'; ++i) {
        const QChar c = formatCode[i].toLower();
        if (c == u'"' || c == u'[') {
            const qsizetype end = formatCode.indexOf(c == u'"' ? u'"' : u']', i + 1);
            const qsizetype next = end < 0 ? formatCode.size() : end;
            const QString inside = formatCode.mid(i + 1, next - i - 1).toLower();
            const bool elapsed = c == u'[' && !inside.isEmpty() && inside.count(inside.front()) == inside.size()
                && QStringView(u"hms").contains(inside.front());
            letters += elapsed ? inside : QString();
            i = next;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else {
            letters += c;
        }
    }
    return letters;
}

/// Formats without a code of their own: ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 are dates in Chinese Excel.
NumberLook lookOfNumber(int format)
{
    if (format == 9 || format == 10)
        return NumberLook::Percent;
    if (format == 22)
        return NumberLook::DateTime;
    if ((format >= 18 && format <= 21) || (format >= 32 && format <= 35) || (format >= 45 && format <= 47)
        || format == 55 || format == 56)
        return NumberLook::Time;
    if ((format >= 14 && format <= 17) || (format >= 27 && format <= 36) || (format >= 50 && format <= 58))
        return NumberLook::Date;
    return NumberLook::Plain;
}

} // namespace

NumberLook lookOf(const QString &formatCode)
{
    const QString letters = lettersOf(formatCode);
    if (letters.startsWith(QLatin1String("general")))
        return NumberLook::Plain;
    const bool day = letters.contains(u'y') || letters.contains(u'd');
    const bool clock = letters.contains(u'h') || letters.contains(u's');
    if (day)
        return clock ? NumberLook::DateTime : NumberLook::Date;
    if (clock)
        return NumberLook::Time;
    if (letters.contains(u'm'))
        return NumberLook::Date;
    return letters.contains(u'%') ? NumberLook::Percent : NumberLook::Plain;
}

Result<QList<NumberLook>> readXlsxStyles(const QByteArray &bytes, const QString &file, const QString &part)
{
    XmlReader xml(bytes, file, part);
    QHash<int, NumberLook> own;
    QList<NumberLook> looks;
    bool inCells = false;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.next();
        if (xml.name() == u"cellXfs")
            inCells = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const int format = xml.attribute(u"numFmtId").toInt();
        if (xml.name() == u"numFmt")
            own.insert(format, lookOf(xml.attribute(u"formatCode")));
        else if (xml.name() == u"xf" && inCells)
            looks << (own.contains(format) ? own.value(format) : lookOfNumber(format));
    }
    if (xml.failed())
        return xml.error();
    return looks;
}

} // namespace nianbao
