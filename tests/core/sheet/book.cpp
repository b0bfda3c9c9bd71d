// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sheet/book.h"

#include "core/zip/zip.h"

namespace nianbao::test {

namespace {

const QByteArray kHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const QByteArray kTransitional = "http://schemas.openxmlformats.org/";
const QByteArray kStrict = "http://purl.oclc.org/ooxml/";

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
}

QByteArray relations(const QByteArray &content)
{
    return kHead + "<Relationships xmlns=\"" + kTransitional + "package/2006/relationships\">" + content
        + "</Relationships>";
}

const QByteArray kStyles = "<styleSheet xmlns=\"urn:s\"><numFmts><numFmt numFmtId=\"164\" "
                           "formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@\"/></numFmts>"
                           "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
                           "<xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"9\"/><xf numFmtId=\"22\"/>"
                           "<xf numFmtId=\"20\"/></cellXfs></styleSheet>";

} // namespace

QStringList strings(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list << QString::fromUtf8(text);
    return list;
}

QByteArray book(const BookParts &parts)
{
    const QByteArray kind =
        parts.strict ? kStrict + "officeDocument/relationships/" : kTransitional + "officeDocument/2006/relationships/";
    const QByteArray main = parts.strict ? kStrict + "spreadsheetml/main" : kTransitional + "spreadsheetml/2006/main";
    const QByteArray space = parts.prefix.isEmpty() ? "xmlns" : "xmlns:" + parts.prefix.chopped(1);
    const QByteArray &x = parts.prefix;
    QList<ZipEntry> entries {
        {QStringLiteral("_rels/.rels"), relations(relation("rId1", kind + "officeDocument", "xl/workbook.xml"))},
        {QStringLiteral("xl/workbook.xml"),
            kHead + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + kind.chopped(1) + "\">" + parts.properties
                + "<sheets><sheet name=\"台账\" sheetId=\"1\" r:id=\"rId1\" " + parts.state + "/></sheets></workbook>"},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
            relations(relation("rId1", kind + "worksheet", parts.sheetTarget)
                + relation("rId2", kind + "styles", "styles.xml")
                + relation("rId3", kind + "sharedStrings", "sharedStrings.xml"))},
        {QStringLiteral("xl/styles.xml"), kHead + kStyles},
    };
    if (!parts.strings.isEmpty())
        entries << ZipEntry {
            QStringLiteral("xl/sharedStrings.xml"), kHead + "<sst xmlns=\"" + main + "\">" + parts.strings + "</sst>"};
    if (parts.withSheet)
        entries << ZipEntry {QStringLiteral("xl/worksheets/sheet1.xml"),
            kHead + "<" + x + "worksheet " + space + "=\"" + main + "\"><" + x + "dimension ref=\"A1:XFD1048576\"/><"
                + x + "sheetData>" + parts.rows + "</" + x + "sheetData>" + parts.after + "</" + x + "worksheet>"};
    for (const QString &name : parts.more)
        entries << ZipEntry {name, "x"};
    return writeZip(entries).value();
}

QByteArray bookOf(const QByteArray &rows)
{
    return book({.rows = rows});
}

} // namespace nianbao::test
