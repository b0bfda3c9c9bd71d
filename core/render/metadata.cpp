// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/metadata.h"

#include <QTimeZone>

namespace nianbao {

namespace {

// "+08:00"
QString offsetOf(const QDateTime &date)
{
    const int minutes = date.offsetFromUtc() / 60;
    return QStringLiteral("%1%2:%3")
        .arg(minutes < 0 ? u'-' : u'+')
        .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

QString xmpDate(const QDateTime &date)
{
    return date.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + offsetOf(date);
}

QString dates(const QDateTime &made)
{
    if (!made.isValid())
        return {};
    return QStringLiteral("<xmp:CreateDate>%1</xmp:CreateDate><xmp:ModifyDate>%1</xmp:ModifyDate>").arg(xmpDate(made));
}

QString author(const QString &name)
{
    if (name.isEmpty())
        return {};
    return QStringLiteral("<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>")
        .arg(printable(name).toHtmlEscaped());
}

}

std::string pdfDate(const QDateTime &date)
{
    if (!date.isValid())
        return {};
    const QString offset = offsetOf(date);
    return QStringLiteral("D:%1%2'%3'")
        .arg(date.toString(QStringLiteral("yyyyMMddHHmmss")), offset.left(3), offset.right(2))
        .toStdString();
}

QString programName()
{
    return QStringLiteral("nianbao " NIANBAO_VERSION);
}

std::string xmpPacket(const PdfInfo &info)
{
    return QStringLiteral(
        "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
        "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
        "<dc:format>application/pdf</dc:format>"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>%2\n"
        "<xmp:CreatorTool>%3</xmp:CreatorTool>%4\n"
        "<pdf:Producer>%3</pdf:Producer>\n"
        "<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>\n"
        "</rdf:Description></rdf:RDF></x:xmpmeta>\n"
        "<?xpacket end=\"w\"?>\n")
        .arg(printable(info.title).toHtmlEscaped(), author(info.author), programName(), dates(info.made))
        .toStdString();
}

QString printable(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text[at];
        const bool pair = unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        if (pair)
            kept += QStringView(text).mid(at++, 2);
        else if (!unit.isSurrogate() && unit.unicode() >= 0x20 && unit.unicode() < 0xfffe)
            kept += unit;
    }
    return kept;
}

}
