// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsxaside.h"

#include "core/text/xml.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// Cells' comments hold one text for each, threads and shapes their paragraphs.
bool beginsText(QStringView name)
{
    return name == u"comment" || name == u"threadedComment" || name == u"p";
}

QString wordsIn(const QByteArray &bytes, const QString &file, const QString &part)
{
    QString words;
    XmlReader xml(bytes, file, part);
    bool isReading = false;
    for (auto token = xml.next(); token != QXmlStreamReader::Invalid && !xml.atEnd(); token = xml.next()) {
        if (token == QXmlStreamReader::Characters && isReading)
            words += xml.text();
        if (token != QXmlStreamReader::StartElement) {
            isReading = isReading && token == QXmlStreamReader::Characters;
            continue;
        }
        isReading = xml.name() == u"t" || xml.name() == u"text";
        if (beginsText(xml.name()))
            words += u'\n';
    }
    return words.trimmed();
}

} // namespace

QStringList readXlsxAsides(ZipReader &zip, const QStringList &entries, const QString &file)
{
    QStringList asides;
    for (const QString &entry : entries) {
        const Result<QByteArray> bytes = zip.read(entry);
        const QString words = bytes ? wordsIn(*bytes, file, entry) : QString();
        if (!words.isEmpty())
            asides << words;
    }
    return asides;
}

QString marginWords(const QString &coded)
{
    static const QRegularExpression kPlaces(QStringLiteral("&[LCR]"));
    static const QRegularExpression kCodes(QStringLiteral("&\"[^\"]*\"|&K[0-9A-Fa-f]{6}|&\\d{1,3}|&."));
    QString words = coded;
    words.replace(kPlaces, QStringLiteral("\n"));
    return words.remove(kCodes).trimmed();
}

} // namespace nianbao
