// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and lengths that no office program writes: nothing overflows, and what is taken can be kept.
#include "core/richtext/docx.h"
#include "core/richtext/html.h"
#include "core/richtext/odt.h"
#include "core/zip/zip.h"
#include "tests/support/catch.h"
#include "tests/support/docxfile.h"
#include "tests/support/flows.h"

using namespace nianbao;
using namespace nianbao::test;

namespace {

Result<Flow> docxResult(const QString &level, const QString &body)
{
    const QString numbering =
        QStringLiteral("<w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\">%1</w:lvl></w:abstractNum>"
                       "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"3\"/></w:num>");
    const QByteArray part = wordPart(QStringLiteral("numbering"), numbering.arg(level));
    return readDocx(DocxFile(body).with(QStringLiteral("numbering"), QStringLiteral("numbering.xml"), part).bytes(),
        QStringLiteral("年报.docx"));
}

Flow docxFlow(const QString &level, const QString &body)
{
    const Result<Flow> flow = docxResult(level, body);
    REQUIRE(flow);
    return *flow;
}

Result<Flow> odtFlow(const QString &body, const QString &styles = {})
{
    const QString content =
        QStringLiteral("<o:document-content xmlns:o=\"urn:office\" xmlns:t=\"urn:text\" xmlns:b=\"urn:table\" "
                       "xmlns:s=\"urn:style\"><o:automatic-styles>%1</o:automatic-styles><o:body><o:text>%2</o:text>"
                       "</o:body></o:document-content>");
    return readOdt(writeZip({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text", true},
                                {QStringLiteral("content.xml"), content.arg(styles, body).toUtf8()}})
                       .value(),
        QStringLiteral("年报.odt"));
}

const QString kInList = QStringLiteral("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>");

/// So long, and not of one character: an archive would be refused for how well it is packed.
QString varied(int length)
{
    QString text;
    for (int i = 0; i < length; ++i)
        text += QChar(char16_t(0x4e00 + (i * 7919 + i / 20'000) % 20'000));
    return text;
}

} // namespace

TEST_CASE("a list that starts at the largest number stays there")
{
    const QString body = paragraph(QStringLiteral("甲"), kInList) + paragraph(QStringLiteral("乙"), kInList);
    CHECK(shown(docxFlow(QStringLiteral("<w:start w:val=\"2147483647\"/><w:lvlText w:val=\"%1.\"/>"), body))
        == QStringLiteral("2147483647.|甲\n2147483647.|乙"));
    const Result<Flow> odt =
        odtFlow(QStringLiteral("<t:list t:style-name=\"L\"><t:list-item t:start-value=\"2147483647\"><t:p>甲</t:p></"
                               "t:list-item><t:list-item><t:p>乙</t:p></t:list-item></t:list>"),
            QStringLiteral("<t:list-style s:name=\"L\"><t:list-level-style-number t:level=\"1\" s:num-format=\"1\"/></"
                           "t:list-style>"));
    REQUIRE(odt);
    CHECK(shown(*odt) == QStringLiteral("2147483647|甲\n2147483647|乙"));
}

TEST_CASE("a list whose label is longer than any paragraph is refused")
{
    const QString docx = QStringLiteral("<w:start w:val=\"9999\"/><w:numFmt w:val=\"upperLetter\"/><w:lvlText "
                                        "w:val=\"%1\"/>")
                             .arg(QStringLiteral("%1").repeated(40'000));
    const QString odt = QStringLiteral("<t:list-style s:name=\"L\"><t:list-level-style-number t:level=\"1\" "
                                       "s:num-format=\"1\" s:num-prefix=\"%1\"/></t:list-style>")
                            .arg(varied(150'000));
    for (const Result<Flow> &flow : {docxResult(docx, paragraph(QStringLiteral("甲"), kInList)),
             odtFlow(QStringLiteral("<t:list t:style-name=\"L\"><t:list-item><t:p>甲</t:p></t:list-item></t:list>"),
                 odt)}) {
        REQUIRE_FALSE(flow);
        CHECK(flow.error().code == QLatin1String("flow.long"));
        CHECK(flow.error().place.line == 1);
    }
}

TEST_CASE("a note that is called again and again, and a row that is repeated, come to an end")
{
    const QString call = QStringLiteral("<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>");
    const QString note = QStringLiteral("<w:footnote w:id=\"1\">%1</w:footnote>");
    const Result<Flow> docx =
        readDocx(DocxFile(call.repeated(1000))
                     .with(QStringLiteral("footnotes"), QStringLiteral("footnotes.xml"),
                         wordPart(QStringLiteral("footnotes"), note.arg(paragraph(varied(20'000)))))
                     .bytes(),
            QStringLiteral("年报.docx"));
    const Result<Flow> odt =
        odtFlow(QStringLiteral("<b:table>%1</b:table>")
                    .arg(QStringLiteral("<b:table-row b:number-rows-repeated=\"1000\"><b:table-cell><t:p>%1</t:p></"
                                        "b:table-cell></b:table-row>")
                             .arg(QString(3000, u'行'))
                             .repeated(4)));
    for (const Result<Flow> &flow : {docx, odt}) {
        REQUIRE_FALSE(flow);
        CHECK(flow.error().code == QLatin1String("flow.large"));
        CHECK(flow.error().kind == ErrorKind::Limit);
        CHECK(flow.error().place.line.has_value());
    }
}

TEST_CASE("an indent that is the sum of two large numbers is an indent")
{
    const Flow flow = docxFlow({},
        paragraph(QStringLiteral("甲"), QStringLiteral("<w:ind w:firstLine=\"2147483647\" w:firstLineChars=\"9\"/>")));
    CHECK(flow.blocks[0].indented);
}

TEST_CASE("columns of a thousand pixels keep their shares")
{
    const Result<Flow> flow =
        readHtml("<table><tr><td width=9000>甲<td width=3000>乙<tr><td>1<td>2</table>", QStringLiteral("年报.html"));
    REQUIRE(flow);
    CHECK(flow->blocks[0].table.widths == QList<int> {750, 250});
}

TEST_CASE("a table of more columns than a report keeps is refused, however they come about")
{
    const QString repeated =
        QStringLiteral("<b:table><b:table-row><b:table-cell b:number-columns-spanned=\"200\" "
                       "b:number-columns-repeated=\"2\"><t:p>甲</t:p></b:table-cell></b:table-row></b:table>");
    const QString covering = QStringLiteral("<b:table><b:table-row><b:table-cell b:number-columns-spanned=\"200\" "
                                            "b:number-rows-spanned=\"2\"><t:p>甲</t:p></b:table-cell></b:table-row>"
                                            "<b:table-row><b:table-cell b:number-columns-spanned=\"200\"><t:p>乙</"
                                            "t:p></b:table-cell></b:table-row></b:table>");
    for (const QString &table : {repeated, covering}) {
        const Result<Flow> flow = odtFlow(table);
        REQUIRE_FALSE(flow);
        CHECK(flow.error().code == QLatin1String("flow.columns"));
        CHECK(flow.error().place.line.value_or(0) > 0);
        CHECK_FALSE(flow.error().remedy.isEmpty());
    }
}
