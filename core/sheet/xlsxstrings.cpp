// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsxstrings.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

const QRegularExpression &escape()
{
    static const QRegularExpression kEscape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    return kEscape;
}

} // namespace

QString unescaped(const QString &text)
{
    QString plain = text;
    if (text.contains(QLatin1String("_x"))) {
        plain.clear();
        qsizetype at = 0;
        auto matches = escape().globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            plain += QStringView(text).sliced(at, match.capturedStart() - at);
            const ushort unit = match.capturedView(1).toUShort(nullptr, 16);
            if (unit != 0)
                plain += QChar(unit);
            at = match.capturedEnd();
        }
        plain += QStringView(text).sliced(at);
    }
    if (plain.contains(u'\r')) {
        plain.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        plain.replace(u'\r', u'\n');
    }
    return plain;
}

QString escaped(const QString &text)
{
    if (!text.contains(QLatin1String("_x")))
        return text;
    static const QRegularExpression kStart(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    QString safe = text;
    return safe.replace(kStart, QStringLiteral("_x005F_"));
}

QString readRichText(XmlReader &xml)
{
    QString text;
    bool inText = false;
    for (const int outside = xml.depth() - 1; xml.depth() > outside && !xml.atEnd();) {
        switch (xml.next()) {
        case QXmlStreamReader::StartElement:
            inText = xml.name() == u"t";
            if (xml.name() == u"rPh")
                xml.skip();
            break;
        case QXmlStreamReader::EndElement:
            inText = false;
            break;
        case QXmlStreamReader::Characters:
            if (inText)
                text += xml.text();
            break;
        default:
            break;
        }
    }
    return unescaped(text);
}

Result<QList<QString>> readSharedStrings(const QByteArray &bytes, const QString &file, const QString &part)
{
    XmlReader xml(bytes, file, part);
    QList<QString> strings;
    while (!xml.atEnd()) {
        if (xml.next() == QXmlStreamReader::StartElement && xml.name() == u"si")
            strings << readRichText(xml);
    }
    if (xml.failed())
        return xml.error();
    return strings;
}

} // namespace nianbao
