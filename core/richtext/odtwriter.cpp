// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/odtwriter.h"

#include "core/richtext/figurecheck.h"
#include "core/richtext/odtcontent.h"
#include "core/richtext/odtstyles.h"
#include "core/richtext/structurepart.h"
#include "core/richtext/xmloutput.h"
#include "core/zip/zip.h"

namespace nianbao {

namespace {

constexpr const char *kMediaType = "application/vnd.oasis.opendocument.text";

QByteArray manifest(const QList<ZipEntry> &entries)
{
    XmlOutput xml;
    xml.open("manifest:manifest",
        {{"xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"}, {"manifest:version", "1.2"}});
    const auto entry = [&](const QString &path, const QString &type) {
        xml.leaf("manifest:file-entry", {{"manifest:full-path", path}, {"manifest:media-type", type}});
    };
    entry(QStringLiteral("/"), QString::fromLatin1(kMediaType));
    for (const ZipEntry &file : entries) {
        const QString suffix = file.name.section(u'.', -1);
        entry(
            file.name, suffix == QLatin1String("xml") ? QStringLiteral("text/xml") : QLatin1String("image/") + suffix);
    }
    return xml.finish();
}

QByteArray properties(const DocumentInfo &info)
{
    XmlOutput xml;
    xml.open("office:document-meta",
        {{"xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
            {"xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
            {"xmlns:dc", "http://purl.org/dc/elements/1.1/"}, {"office:version", "1.2"}});
    xml.open("office:meta");
    xml.element("meta:generator", kGenerator.toString());
    xml.element("dc:title", info.title);
    xml.element("meta:initial-creator", info.organisation);
    xml.element("dc:creator", info.organisation);
    if (info.made.isValid()) {
        const QString made = info.made.toUTC().toString(Qt::ISODate);
        xml.element("meta:creation-date", made);
        xml.element("dc:date", made);
    }
    xml.element("dc:language", QStringLiteral("zh-CN"));
    return xml.finish();
}

} // namespace

Result<QByteArray> writeOdt(const Blocks &blocks, const DocumentInfo &info)
{
    NB_CHECK(checkFigures(blocks, kMostColumns));
    const OdtContent content = odtContent(blocks, info.sealed);
    QList<ZipEntry> parts {
        {QStringLiteral("content.xml"), content.xml},
        {QStringLiteral("styles.xml"), odtStyles()},
        {QStringLiteral("meta.xml"), properties(info)},
    };
    if (!info.structure.isEmpty())
        parts << ZipEntry {QString::fromLatin1(kOdtStructure), structurePart(info.structure)};
    parts += content.pictures;
    // The type comes first and uncompressed, so that it is seen without unpacking (OpenDocument 1.2, part 3, 3.3).
    QList<ZipEntry> entries {{QStringLiteral("mimetype"), kMediaType, true}};
    entries += parts;
    entries << ZipEntry {QStringLiteral("META-INF/manifest.xml"), manifest(parts)};
    return writeZip(entries);
}

} // namespace nianbao
