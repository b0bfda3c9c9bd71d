// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/docxwriter.h"
#include "core/richtext/htmlwriter.h"
#include "core/richtext/markdownwriter.h"
#include "core/richtext/odtwriter.h"

#include "core/compose/compose.h"
#include "tests/core/richtext/documentparts.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"

using namespace nianbao;
using test::partOf;

namespace {

const DocumentInfo kInfo {
    QStringLiteral("标题 <&>\"'"), QStringLiteral("青禾县人民政府"), QDateTime::fromSecsSinceEpoch(0, Qt::UTC)};

Block text(const QString &words, BlockRole role = BlockRole::Paragraph)
{
    return {role, {{words, SpanRole::Text, {}}}};
}

/// The smallest GIF there is.
Block picture()
{
    Block block {BlockRole::Picture};
    block.picture = {QByteArray::fromBase64("R0lGODlhAQABAAAAACw="), QStringLiteral("image/gif"), 0};
    block.description = QStringLiteral("图“1”");
    return block;
}

Block table(const QList<QList<TableCell>> &rows, int headerRows = 0)
{
    Block block {BlockRole::Table};
    block.table = {rows, headerRows, {}};
    return block;
}

/// Everything that prints, and what nobody means to print.
Blocks nastyBlocks()
{
    Blocks blocks = compose(test::fullReport());
    blocks << text(QStringLiteral("]]> <w:p/> &amp; %1 \x01\x0b\ufffe"))
           << text(QString(QChar(0xd842)) + QStringLiteral("半个"));
    blocks << text(QStringLiteral("甲\t乙\t"), BlockRole::Raw) << text(QStringLiteral("  两格  "));
    blocks << picture() << picture() << table({}) << table({{}}) << table({{{QStringLiteral("独"), 1, 1}}}, 5);
    blocks << table(
        {{{QStringLiteral("跨"), 3, 9}, {QStringLiteral("乙\n丙"), 1, 1}}, {{QStringLiteral("丁"), 2, 1}}, {}}, 1);
    return blocks;
}

} // namespace

TEST_CASE("every part of a DOCX file is well formed, whatever the text holds, and the same report gives the same bytes")
{
    const auto bytes = writeDocx(nastyBlocks(), kInfo);
    REQUIRE(bytes);
    auto zip = ZipReader::open(*bytes, {});
    REQUIRE(zip);
    for (const QString &name : zip->names()) {
        INFO(name.toStdString());
        const auto part = zip->read(name);
        REQUIRE(part);
        if (!name.startsWith(QLatin1String("word/media/")))
            CHECK(test::isWellFormed(*part));
    }
    CHECK(zip->names().filter(QStringLiteral("word/media/")).size() == 2); // each picture once
    CHECK(*writeDocx(nastyBlocks(), kInfo) == *bytes);
}

TEST_CASE("a DOCX file says what prints, with roles as styles and headings in the navigation")
{
    const Blocks blocks = compose(test::smallReport());
    const auto bytes = writeDocx(blocks, kInfo);
    REQUIRE(bytes);
    const QByteArray document = partOf(*bytes, QStringLiteral("word/document.xml"));
    CHECK(test::ResolvedLines::of(document, test::Verdict::Accept).join(u'\n') == plainText(blocks));
    CHECK(document.contains("\"NbTitle\""));
    CHECK(document.contains("\"NbHeading1\""));
    CHECK(document.contains("<w:rStyle w:val=\"NbRunIn2\"/>"));
    const QByteArray styles = partOf(*bytes, QStringLiteral("word/styles.xml"));
    for (const char *name : {"标题", "主送", "正文", "一级", "二级", "三级", "四级", "附件说明", "署名", "成文日期",
             "附注", "页码", "表格", "表头"})
        CHECK(styles.contains(QByteArray("<w:name w:val=\"") + name + '"'));
    CHECK(styles.contains("<w:outlineLvl w:val=\"3\"/>"));
    CHECK_FALSE(styles.contains("Theme"));
}

TEST_CASE("a DOCX file tells title, organisation and the time it was given, and none where none was given")
{
    const QString core = QStringLiteral("docProps/core.xml");
    const QByteArray told = partOf(*writeDocx({}, kInfo), core);
    CHECK(told.contains("1970-01-01T00:00:00Z"));
    CHECK(told.contains("<dc:title>标题 &lt;&amp;&gt;"));
    CHECK(told.contains("青禾县人民政府"));
    CHECK_FALSE(partOf(*writeDocx({}, {}), core).contains("dcterms:created"));
}

TEST_CASE("with a seal 署名 is centred on the date, without one the date begins two characters to its right")
{
    const Blocks blocks {text(QStringLiteral("青禾县人民政府"), BlockRole::Signature),
        text(QStringLiteral("2019年1月5日"), BlockRole::Date)};
    const QString part = QStringLiteral("word/document.xml");
    const QByteArray sealed = partOf(*writeDocx(blocks, {{}, {}, {}, true}), part);
    CHECK(sealed.contains("w:right=\"1103\"")); // 3.5 cells of 315 twips: half a cell wider on both sides than the date
    CHECK(sealed.contains("w:right=\"1260\"")); // 4 cells
    CHECK(sealed.contains("w:beforeLines=\"200\""));
    const QByteArray open = partOf(*writeDocx(blocks, {{}, {}, {}, false}), part);
    CHECK(open.contains("w:right=\"630\""));
    CHECK(open.contains("w:beforeLines=\"100\""));
}

TEST_CASE("what a document cannot hold is refused with its number and a way out")
{
    const auto wide = writeDocx({picture(), table({QList<TableCell>(64)})}, {});
    REQUIRE_FALSE(wide);
    CHECK(wide.error().message.contains(QStringLiteral("第 1 个表格有 64 列")));
    CHECK_FALSE(wide.error().remedy.isEmpty());
    Block strange = picture();
    strange.picture.mediaType = QStringLiteral("image/svg+xml");
    for (const auto &refused : {writeDocx({picture(), strange}, {}), writeOdt({picture(), strange}, {})}) {
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.contains(QStringLiteral("第 2 张图片")));
    }
}

TEST_CASE("an ODT file begins with its type, uncompressed, and all its parts are well formed")
{
    const auto bytes = writeOdt(nastyBlocks(), kInfo);
    REQUIRE(bytes);
    CHECK(bytes->mid(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
    for (const char *name : {"content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"})
        CHECK(test::isWellFormed(partOf(*bytes, QString::fromLatin1(name))));
    const QByteArray content = partOf(*bytes, QStringLiteral("content.xml"));
    CHECK(content.contains("<text:h text:style-name=\"NbHeading1\" text:outline-level=\"1\">"));
    CHECK(content.contains("table:number-rows-spanned=\"3\""));
    CHECK(*writeOdt(nastyBlocks(), kInfo) == *bytes);
}

TEST_CASE("the footer of an ODT file is as high as its room and the number's line together, or the number is cut off")
{
    const auto bytes = writeOdt(compose(test::smallReport()), kInfo);
    REQUIRE(bytes);
    CHECK(partOf(*bytes, QStringLiteral("styles.xml")).contains("svg:height=\"9.86mm\" fo:margin-top=\"4.22mm\""));
}

TEST_CASE("a title in a DOCX file keeps its line pitch: on the grid its tall letters would take two lines")
{
    const auto bytes = writeDocx(compose(test::smallReport()), kInfo);
    REQUIRE(bytes);
    const QByteArray styles = partOf(*bytes, QStringLiteral("word/styles.xml"));
    const qsizetype title = styles.indexOf("w:styleId=\"NbTitle\"");
    const qsizetype grid = styles.indexOf("<w:snapToGrid w:val=\"0\"/>", title);
    CHECK(title > 0);
    CHECK(grid > title);
    CHECK(grid < styles.indexOf("</w:style>", title));
}

TEST_CASE("figures are of no Chinese language: LibreOffice would break them anywhere at the end of a line")
{
    const auto docx = writeDocx(compose(test::smallReport()), kInfo);
    REQUIRE(docx);
    CHECK(partOf(*docx, QStringLiteral("word/styles.xml")).contains("<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\""));
    const auto odt = writeOdt(compose(test::smallReport()), kInfo);
    REQUIRE(odt);
    const QByteArray styles = partOf(*odt, QStringLiteral("styles.xml"));
    CHECK_FALSE(styles.contains("fo:language=\"zh\""));
    CHECK(styles.contains("style:language-asian=\"zh\""));
}

TEST_CASE("a web page escapes what is text and marks what it is")
{
    Blocks blocks = compose(test::smallReport());
    blocks << text(QStringLiteral("2022年1月5日"), BlockRole::Date) << text(QStringLiteral("</p><script>"));
    const QString page = QString::fromUtf8(writeHtml(blocks, kInfo));
    CHECK(page.startsWith(QStringLiteral("<!DOCTYPE html>\n<html lang=\"zh-CN\">")));
    CHECK(page.contains(QStringLiteral("<time datetime=\"2022-01-05\">2022年1月5日</time>")));
    CHECK(page.contains(QStringLiteral("<h2>一、工作开展情况</h2>")));
    CHECK(page.contains(QStringLiteral("<strong>（一）加强组织领导。</strong>")));
    CHECK(page.contains(QStringLiteral("&lt;/p&gt;&lt;script&gt;")));
    CHECK_FALSE(page.contains(QStringLiteral("style=\"")));
}

TEST_CASE("Markdown keeps marks outside of bold, and escapes what would be a list, a table or a link")
{
    Block block {BlockRole::Paragraph,
        {{QStringLiteral("（一）加强。"), SpanRole::Level2, {}}, {QStringLiteral("正文"), SpanRole::Text, {}}}};
    Block cells = table({{{QStringLiteral("甲|乙"), 1, 1}, {QStringLiteral("1\n2"), 1, 1}}});
    const QString markdown = QString::fromUtf8(writeMarkdown(
        {block, text(QStringLiteral("1. 2018年[a](b)")), cells, text(QStringLiteral("```"), BlockRole::Raw)}));
    CHECK(markdown.contains(QStringLiteral("**（一）加强**。正文\n")));
    CHECK(markdown.contains(QStringLiteral("1\\. 2018年\\[a\\](b)\n")));
    CHECK(markdown.contains(QStringLiteral("| 甲\\|乙 | 1<br>2 |\n| --- | --- |\n")));
    CHECK(markdown.endsWith(QStringLiteral("````\n```\n````\n")));
    CHECK_FALSE(QString::fromUtf8(writeMarkdown({table({}), table({{}}), block})).contains(u'|'));
}
