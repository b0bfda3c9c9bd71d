// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A marking of secrecy is noticed wherever it stands in a file, not in its text alone.
#include "core/formats/formats.h"
#include "core/model/secrecymark.h"
#include "tests/support/catch.h"
#include "tests/support/docxfile.h"

using namespace nianbao;
using namespace nianbao::test;

namespace {

bool isMarked(const char16_t *format, const QByteArray &bytes)
{
    const Result<Fragment> fragment =
        formatByKey(QStringView(format))->read(bytes, {u"件"_qs, {}, countedIds(u"n"_qs)});
    INFO((fragment ? QString() : fragment.error().message).toStdString());
    REQUIRE(fragment);
    return !fragment->notes.isEmpty() && fragment->notes.first().code == kSecrecyNote;
}

const QString kBody = u"<w:p><w:r><w:t>青禾县2020年度法治政府建设情况的报告</w:t></w:r></"
                      u"w:p><w:p><w:r><w:t>一、工作情况</w:t></w:r></w:p>"
                      "<w:p><w:r><w:t>全年办案3件。</w:t></w:r>%1</w:p>"_qs;

DocxFile document(const QString &more = {})
{
    return DocxFile(kBody.arg(more));
}

QByteArray paragraphs(const char *root, const QStringList &texts)
{
    QString xml;
    for (const QString &text : texts)
        xml += u"<w:p><w:r><w:t>%1</w:t></w:r></w:p>"_qs.arg(text);
    return u"<w:%1 xmlns:w=\"urn:w\" xmlns:v=\"urn:v\">%2</w:%1>"_qs.arg(QLatin1String(root), xml).toUtf8();
}

QByteArray comments(const QStringList &texts)
{
    QByteArray bytes = paragraphs("comment", texts);
    bytes.replace("<w:comment ", "<w:comment w:id=\"1\" ");
    return "<w:comments xmlns:w=\"urn:w\">" + bytes + "</w:comments>";
}

QByteArray odt(const QString &body, const QString &header)
{
    const QString content =
        u"<o:document-content xmlns:o=\"urn:office\" xmlns:t=\"urn:text\" xmlns:d=\"urn:drawing\"><o:body><o:text>"
        "<t:p>青禾县2020年度法治政府建设情况的报告</t:p><t:p>一、工作情况</t:p><t:p>全年办案3件。%1</t:p></o:text></"
        "o:body>"
        "</o:document-content>"_qs;
    const QString styles =
        u"<o:document-styles xmlns:o=\"urn:office\" xmlns:s=\"urn:style\" xmlns:t=\"urn:text\"><o:master-styles>"
        "<s:master-page><s:header>%1</s:header></s:master-page></o:master-styles></o:document-styles>"_qs;
    return writeZip(
        {{u"mimetype"_qs, "application/vnd.oasis.opendocument.text", true},
            {u"content.xml"_qs, content.arg(body).toUtf8()}, {u"styles.xml"_qs, styles.arg(header).toUtf8()}})
        .value();
}

struct BookAsides {
    QByteArray name = "台账";
    QByteArray margins {};
    QByteArray comments = "<comments/>";
    QByteArray drawing = "<d:wsDr xmlns:d=\"urn:d\"/>";
};

QByteArray book(const BookAsides &asides)
{
    const QByteArray kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const auto relations = [&](const QList<std::pair<QByteArray, QByteArray>> &parts) {
        QByteArray xml = "<Relationships>";
        for (const auto &[type, target] : parts)
            xml += "<Relationship Id=\"r" + type + "\" Type=\"" + kind + type + "\" Target=\"" + target + "\"/>";
        return xml + "</Relationships>";
    };
    const QByteArray cell = "<c t=\"inlineStr\"><is><t>%</t></is></c>";
    const auto row = [&](const QList<QByteArray> &texts) {
        QByteArray xml = "<row>";
        for (const QByteArray &text : texts)
            xml += QByteArray(cell).replace("%", text);
        return xml + "</row>";
    };
    const QByteArray rows = row({"类别", "标题", "内容"}) + row({"加强组织领导", "开会。", "开会3次。"});
    return writeZip({{u"_rels/.rels"_qs, relations({{"officeDocument", "xl/workbook.xml"}})},
                        {u"xl/workbook.xml"_qs,
                            "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"" + asides.name
                                + "\" r:id=\"rworksheet\"/></sheets></workbook>"},
                        {u"xl/_rels/workbook.xml.rels"_qs, relations({{"worksheet", "worksheets/sheet1.xml"}})},
                        {u"xl/worksheets/sheet1.xml"_qs,
                            "<worksheet><sheetData>" + rows + "</sheetData>" + asides.margins + "</worksheet>"},
                        {u"xl/worksheets/_rels/sheet1.xml.rels"_qs,
                            relations({{"comments", "../comments1.xml"}, {"drawing", "../drawings/drawing1.xml"}})},
                        {u"xl/comments1.xml"_qs, asides.comments}, {u"xl/drawings/drawing1.xml"_qs, asides.drawing}})
        .value();
}

} // namespace

TEST_CASE("a marking in a header, footer, comment, note or text box of a DOCX is noticed")
{
    const QStringList head {u"000012"_qs, u"机密★1年"_qs, u"特急"_qs};
    const QStringList bare {u"秘密"_qs};
    CHECK(isMarked(u"docx", document().with(u"header"_qs, u"header1.xml"_qs, paragraphs("hdr", head)).bytes()));
    CHECK(isMarked(u"docx", document().with(u"footer"_qs, u"footer1.xml"_qs, paragraphs("ftr", bare)).bytes()));
    CHECK(isMarked(u"docx", document().with(u"comments"_qs, u"comments.xml"_qs, comments(head)).bytes()));
    CHECK(isMarked(u"docx",
        document().with(u"comments"_qs, u"comments.xml"_qs, comments({u"此件为秘密★三年，请核对。"_qs})).bytes()));
    CHECK(isMarked(u"docx",
        document(
            u"<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>绝密★长期</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>"_qs)
            .bytes()));
    QByteArray watermark = paragraphs("hdr", {});
    watermark.replace("></w:hdr>",
        "><w:p><w:r><w:pict><v:shape><v:textpath string=\"机密\"/></v:shape></w:pict></w:r></w:p></w:hdr>");
    CHECK(isMarked(u"docx", document().with(u"header"_qs, u"header1.xml"_qs, watermark).bytes()));
    const QStringList harmless {u"青禾县人民政府办公室"_qs, u"严守国家秘密，落实保密责任"_qs, u"第 1 页"_qs};
    CHECK_FALSE(isMarked(u"docx",
        document()
            .with(u"header"_qs, u"header1.xml"_qs, paragraphs("hdr", harmless))
            .with(u"comments"_qs, u"comments.xml"_qs, comments(harmless))
            .bytes()));
}

TEST_CASE("a marking in a header or an annotation of an ODT is noticed")
{
    const QString annotation = u"<o:annotation><t:p>请核对</t:p><t:p>%1</t:p></o:annotation>"_qs;
    CHECK(isMarked(u"odt", odt({}, u"<t:p>青禾县</t:p><t:p>机密★1年</t:p>"_qs)));
    CHECK(isMarked(u"odt", odt(annotation.arg(u"秘密"), {})));
    CHECK_FALSE(isMarked(u"odt", odt(annotation.arg(u"涉及工作秘密的不写"), u"<t:p>保密教育简报</t:p>"_qs)));
}

TEST_CASE("a marking in the name, header, comments or text boxes of a sheet is noticed")
{
    CHECK_FALSE(isMarked(u"xlsx", book({})));
    CHECK(isMarked(u"xlsx", book({.name = "机密★1年"})));
    CHECK(isMarked(u"xlsx", book({.name = "秘密"})));
    CHECK(isMarked(u"xlsx",
        book({.margins = "<headerFooter><oddHeader>&amp;L&amp;&quot;黑体,常规&quot;&amp;12机密★1年&amp;R第&amp;P页</"
                         "oddHeader></headerFooter>"})));
    CHECK(isMarked(u"xlsx",
        book({.comments = "<comments><commentList><comment "
                          "ref=\"A1\"><text><r><t>作者：</t></r><r><t>\n秘密★3年</t></r></text></comment></"
                          "commentList></comments>"})));
    CHECK(isMarked(u"xlsx",
        book({.drawing = "<d:wsDr xmlns:d=\"urn:d\" "
                         "xmlns:a=\"urn:a\"><d:sp><a:p><a:r><a:t>绝密</a:t></a:r></a:p></d:sp></d:wsDr>"})));
    CHECK_FALSE(isMarked(u"xlsx",
        book({.name = "保密工作",
            .comments = "<comments><comment><text><t>注意商业秘密 的界限</t></text></comment></comments>"})));
    CHECK_FALSE(
        isMarked(u"xlsx", book({.comments = "<comments><comm", .drawing = "x"}))); // beside the table: no matter
}
