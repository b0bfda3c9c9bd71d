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

/// Formats without a code of their own: ECMA-376 part 1, 18.8.30, as Chinese Excel shows them.
struct OwnFormat {
    int number;
    QStringView code;
};
constexpr OwnFormat kOwnFormats[] {
    {1, u"0"},
    {2, u"0.00"},
    {3, u"#,##0"},
    {4, u"#,##0.00"},
    {5, u"¥#,##0;¥-#,##0"},
    {6, u"¥#,##0;¥-#,##0"},
    {7, u"¥#,##0.00;¥-#,##0.00"},
    {8, u"¥#,##0.00;¥-#,##0.00"},
    {9, u"0%"},
    {10, u"0.00%"},
    {37, u"#,##0;-#,##0"},
    {38, u"#,##0;-#,##0"},
    {39, u"#,##0.00;-#,##0.00"},
    {40, u"#,##0.00;-#,##0.00"},
    {41, u"#,##0;-#,##0;-"},
    {42, u"¥#,##0;¥-#,##0;¥-"},
    {43, u"#,##0.00;-#,##0.00;-"},
    {44, u"¥#,##0.00;¥-#,##0.00;¥-"},
    {17, u"yyyy-m"},
    {57, u"yyyy年m月"},
};

CellFormat formatOfNumber(int format)
{
    for (const OwnFormat &own : kOwnFormats) {
        if (own.number == format)
            return cellFormat(own.code.toString());
    }
    if (format == 22)
        return {NumberLook::DateTime};
    if ((format >= 18 && format <= 21) || (format >= 32 && format <= 35) || (format >= 45 && format <= 47)
        || format == 55 || format == 56)
        return {NumberLook::Time};
    if ((format >= 14 && format <= 16) || (format >= 27 && format <= 36) || (format >= 50 && format <= 58))
        return {NumberLook::Date};
    return {};
}

NumberLook lookOf(const QString &letters)
{
    if (letters.startsWith(QLatin1String("general")))
        return NumberLook::Plain;
    const bool year = letters.contains(u'y');
    const bool month = letters.contains(u'm');
    const bool day = letters.contains(u'd');
    const bool clock = letters.contains(u'h') || letters.contains(u's');
    if (day || year)
        return clock ? NumberLook::DateTime : month && !day ? NumberLook::Month : NumberLook::Date;
    if (clock)
        return NumberLook::Time;
    return month ? NumberLook::Date : NumberLook::Plain;
}

} // namespace

CellFormat cellFormat(const QString &formatCode)
{
    CellFormat format {lookOf(lettersOf(formatCode))};
    if (format.look == NumberLook::Plain)
        format.patterns = numberPatterns(formatCode);
    format.inChinese = formatCode.contains(u'月');
    return format;
}

Result<QList<CellFormat>> readXlsxStyles(const QByteArray &bytes, const QString &file, const QString &part)
{
    XmlReader xml(bytes, file, part);
    QHash<int, CellFormat> own;
    QList<CellFormat> formats;
    bool inCells = false;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.next();
        if (xml.name() == u"cellXfs")
            inCells = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const int format = xml.attribute(u"numFmtId").toInt();
        if (xml.name() == u"numFmt")
            own.insert(format, cellFormat(xml.attribute(u"formatCode")));
        else if (xml.name() == u"xf" && inCells)
            formats << (own.contains(format) ? own.value(format) : formatOfNumber(format));
    }
    if (xml.failed())
        return xml.error();
    return formats;
}

} // namespace nianbao
