// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/structurepart.h"

#include "core/richtext/xmloutput.h"
#include "core/text/xml.h"
#include "core/zip/zip.h"

namespace nianbao {

namespace {

constexpr const char *kOpen = "<script type=\"application/json\" id=\"nianbao-structure\">";
constexpr const char *kClose = "</script>";

} // namespace

QByteArray structurePart(const QString &structure)
{
    XmlOutput xml;
    xml.element("structure", structure, {{"xmlns", "urn:nianbao:structure"}});
    return xml.finish();
}

QString structureElement(const QString &structure)
{
    // In JSON the sign stands in strings only: escaped, it ends no script.
    return QLatin1String(kOpen) + QString(structure).replace(u'<', QStringLiteral("\\u003c")) + QLatin1String(kClose);
}

QString structureInArchive(const QByteArray &archive, const char *entry)
{
    Result<ZipReader> zip = ZipReader::open(archive, QString());
    const QString name = QString::fromLatin1(entry);
    if (!zip || !zip->contains(name))
        return {};
    const Result<QByteArray> part = zip->read(name);
    if (!part)
        return {};
    XmlReader xml(*part, QString(), name);
    QString text;
    while (!xml.atEnd() && !xml.failed()) {
        if (xml.next() == QXmlStreamReader::Characters)
            text += xml.text();
    }
    return xml.failed() ? QString() : text;
}

QString structureInPage(const QByteArray &page)
{
    const qsizetype open = page.indexOf(kOpen);
    const qsizetype start = open + qsizetype(qstrlen(kOpen));
    const qsizetype end = open < 0 ? -1 : page.indexOf(kClose, start);
    return end < 0 ? QString() : QString::fromUtf8(page.mid(start, end - start));
}

} // namespace nianbao
