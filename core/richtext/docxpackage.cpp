// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/docxpackage.h"

#include "core/richtext/docxstyles.h"
#include "core/richtext/officepage.h"
#include "core/richtext/officestyles.h"
#include "core/richtext/structurepart.h"

namespace nianbao {

namespace {

constexpr const char *kWord = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr const char *kPackage = "http://schemas.openxmlformats.org/package/2006/";
constexpr const char *kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/";
constexpr const char *kWordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

QString joined(const char *base, const char *rest)
{
    return QLatin1String(base) + QLatin1String(rest);
}

QByteArray contentTypes(const DocxPictures &pictures)
{
    XmlOutput xml;
    xml.open("Types", {{"xmlns", joined(kPackage, "content-types")}});
    const auto standard = [&](const QString &suffix, const QString &type) {
        xml.leaf("Default", {{"Extension", suffix}, {"ContentType", type}});
    };
    const auto part = [&](const char *name, const QString &type) {
        xml.leaf("Override", {{"PartName", name}, {"ContentType", type}});
    };
    standard(QStringLiteral("rels"), QStringLiteral("application/vnd.openxmlformats-package.relationships+xml"));
    standard(QStringLiteral("xml"), QStringLiteral("application/xml"));
    for (const QString &suffix : pictures.suffixes())
        standard(suffix, QLatin1String("image/") + suffix);
    part("/word/document.xml", joined(kWordType, "document.main+xml"));
    part("/word/styles.xml", joined(kWordType, "styles+xml"));
    part("/word/settings.xml", joined(kWordType, "settings+xml"));
    part("/word/fontTable.xml", joined(kWordType, "fontTable+xml"));
    part("/word/footer1.xml", joined(kWordType, "footer+xml"));
    part("/word/footer2.xml", joined(kWordType, "footer+xml"));
    part("/docProps/core.xml", QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"));
    part("/docProps/app.xml", QStringLiteral("application/vnd.openxmlformats-officedocument.extended-properties+xml"));
    return xml.finish();
}

void writeRelation(XmlOutput &xml, const char *id, const QString &type, const char *target)
{
    xml.leaf("Relationship", {{"Id", id}, {"Type", type}, {"Target", target}});
}

QByteArray packageRelations()
{
    XmlOutput xml;
    xml.open("Relationships", {{"xmlns", joined(kPackage, "relationships")}});
    writeRelation(xml, "rId1", joined(kOffice, "relationships/officeDocument"), "word/document.xml");
    writeRelation(xml, "rId2", joined(kPackage, "relationships/metadata/core-properties"), "docProps/core.xml");
    writeRelation(xml, "rId3", joined(kOffice, "relationships/extended-properties"), "docProps/app.xml");
    return xml.finish();
}

QByteArray documentRelations(const DocxPictures &pictures, bool withStructure)
{
    XmlOutput xml;
    xml.open("Relationships", {{"xmlns", joined(kPackage, "relationships")}});
    writeRelation(xml, "rIdStyles", joined(kOffice, "relationships/styles"), "styles.xml");
    writeRelation(xml, "rIdSettings", joined(kOffice, "relationships/settings"), "settings.xml");
    writeRelation(xml, "rIdFonts", joined(kOffice, "relationships/fontTable"), "fontTable.xml");
    writeRelation(xml, "rIdOdd", joined(kOffice, "relationships/footer"), "footer1.xml");
    writeRelation(xml, "rIdEven", joined(kOffice, "relationships/footer"), "footer2.xml");
    if (withStructure)
        writeRelation(xml, "rIdStructure", joined(kOffice, "relationships/customXml"), "../customXml/item1.xml");
    pictures.writeRelations(xml);
    return xml.finish();
}

// In the order of CT_Settings.
QByteArray settings()
{
    constexpr const char *kWordUri = "http://schemas.microsoft.com/office/word";
    XmlOutput xml;
    xml.open("w:settings", {{"xmlns:w", kWord}});
    xml.leaf("w:defaultTabStop", {{"w:val", 2 * kCell}});
    xml.leaf("w:evenAndOddHeaders");
    xml.leaf("w:characterSpacingControl", {{"w:val", "compressPunctuation"}});
    xml.open("w:compat");
    xml.leaf("w:spaceForUL");
    xml.leaf("w:balanceSingleByteDoubleByteWidth");
    xml.leaf("w:doNotLeaveBackslashAlone");
    xml.leaf("w:ulTrailSpace");
    xml.leaf("w:adjustLineHeightInTable");
    xml.leaf("w:useFELayout");
    xml.leaf("w:compatSetting", {{"w:name", "compatibilityMode"}, {"w:uri", kWordUri}, {"w:val", "15"}});
    xml.close();
    xml.leaf("w:themeFontLang", {{"w:val", "en-US"}, {"w:eastAsia", "zh-CN"}});
    return xml.finish();
}

void writeNumberText(XmlOutput &xml, const QString &text)
{
    xml.open("w:r");
    xml.open("w:rPr");
    xml.leaf("w:rFonts", {{"w:hint", "eastAsia"}});
    xml.close();
    xml.element("w:t", text, {{"xml:space", "preserve"}});
    xml.close();
}

void writeFoot(XmlOutput &xml, const QString &text)
{
    constexpr int kHalfPoints = 18;
    if (text.isEmpty())
        return;
    xml.open("w:r");
    xml.open("w:rPr");
    xml.leaf("w:rFonts", {{"w:hint", "eastAsia"}});
    xml.leaf("w:sz", {{"w:val", kHalfPoints}});
    xml.leaf("w:szCs", {{"w:val", kHalfPoints}});
    xml.close();
    xml.element("w:t", text, {{"xml:space", "preserve"}});
    xml.close();
}

// GB/T 9704-2012, 7.5: "— 1 —", one character in; at the right on odd pages, at the left on even ones.
QByteArray footer(bool odd, const QString &foot)
{
    XmlOutput xml;
    xml.open("w:ftr", {{"xmlns:w", kWord}});
    xml.open("w:p");
    xml.open("w:pPr");
    xml.leaf("w:pStyle", {{"w:val", kPageNumberStyle}});
    xml.leaf("w:ind", {{odd ? "w:right" : "w:left", kCell}});
    xml.leaf("w:jc", {{"w:val", odd ? "right" : "left"}});
    xml.close();
    writeFoot(xml, odd && !foot.isEmpty() ? foot + u'　' : QString());
    writeNumberText(xml, QStringLiteral("— "));
    xml.open("w:fldSimple", {{"w:instr", " PAGE "}});
    writeNumberText(xml, odd ? QStringLiteral("1") : QStringLiteral("2"));
    xml.close();
    writeNumberText(xml, QStringLiteral(" —"));
    writeFoot(xml, odd || foot.isEmpty() ? QString() : u'　' + foot);
    return xml.finish();
}

void writeTime(XmlOutput &xml, const char *name, const QDateTime &time)
{
    if (time.isValid())
        xml.element(name, time.toUTC().toString(Qt::ISODate), {{"xsi:type", "dcterms:W3CDTF"}});
}

QByteArray coreProperties(const DocumentInfo &info)
{
    XmlOutput xml;
    xml.open("cp:coreProperties",
        {{"xmlns:cp", joined(kPackage, "metadata/core-properties")}, {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
            {"xmlns:dcterms", "http://purl.org/dc/terms/"},
            {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}});
    xml.element("dc:title", info.title);
    xml.element("dc:creator", info.organisation);
    xml.element("cp:lastModifiedBy", info.organisation);
    writeTime(xml, "dcterms:created", info.made);
    writeTime(xml, "dcterms:modified", info.made);
    xml.element("dc:language", QStringLiteral("zh-CN"));
    return xml.finish();
}

QByteArray programProperties(const DocumentInfo &info)
{
    XmlOutput xml;
    xml.open("Properties", {{"xmlns", joined(kOffice, "extended-properties")}});
    xml.element("Application", kGenerator.toString());
    xml.element("Company", info.organisation);
    return xml.finish();
}

} // namespace

Result<QByteArray> packDocx(const QByteArray &document, const DocxPictures &pictures, const DocumentInfo &info)
{
    QList<ZipEntry> entries {
        {QStringLiteral("[Content_Types].xml"), contentTypes(pictures)},
        {QStringLiteral("_rels/.rels"), packageRelations()},
        {QStringLiteral("word/document.xml"), document},
        {QStringLiteral("word/_rels/document.xml.rels"), documentRelations(pictures, !info.structure.isEmpty())},
        {QStringLiteral("word/styles.xml"), docxStyles()},
        {QStringLiteral("word/settings.xml"), settings()},
        {QStringLiteral("word/fontTable.xml"), docxFonts()},
        {QStringLiteral("word/footer1.xml"), footer(true, info.foot)},
        {QStringLiteral("word/footer2.xml"), footer(false, info.foot)},
        {QStringLiteral("docProps/core.xml"), coreProperties(info)},
        {QStringLiteral("docProps/app.xml"), programProperties(info)},
    };
    if (!info.structure.isEmpty())
        entries << ZipEntry {QString::fromLatin1(kDocxStructure), structurePart(info.structure)};
    return writeZip(entries + pictures.files());
}

} // namespace nianbao
