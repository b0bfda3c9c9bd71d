// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/docx.h"
#include "tests/support/catch.h"
#include "tests/support/docxfile.h"
#include "tests/support/flows.h"

using namespace nianbao;
using namespace nianbao::test;

namespace {

Flow flowOf(const DocxFile &file)
{
    const Result<Flow> flow = readDocx(file.bytes(), QStringLiteral("年报.docx"));
    if (!flow)
        FAIL(flow.error().message.toStdString());
    return *flow;
}

QByteArray numberingPart(const QString &levels, const QString &instances)
{
    return wordPart(QStringLiteral("numbering"),
        QStringLiteral("<w:abstractNum w:abstractNumId=\"3\">%1</w:abstractNum>%2").arg(levels, instances));
}

QString level(int index, const QString &format, const QString &text)
{
    return QStringLiteral(
        "<w:lvl w:ilvl=\"%1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%2\"/><w:lvlText w:val=\"%3\"/></w:lvl>")
        .arg(QString::number(index), format, text);
}

QString inList(int list, int depth)
{
    return QStringLiteral("<w:numPr><w:ilvl w:val=\"%1\"/><w:numId w:val=\"%2\"/></w:numPr>").arg(depth).arg(list);
}

QString cell(const QString &text, const QString &properties = {})
{
    return QStringLiteral("<w:tc><w:tcPr>%1</w:tcPr>%2</w:tc>").arg(properties, paragraph(text));
}

QString row(const QString &cells, const QString &properties = {})
{
    return QStringLiteral("<w:tr><w:trPr>%1</w:trPr>%2</w:tr>").arg(properties, cells);
}

} // namespace

TEST_CASE("runs cut in mid-sentence are one paragraph, whatever stands between them")
{
    const Flow flow =
        flowOf(DocxFile(QStringLiteral("<w:p><w:r><w:t>推</w:t></w:r><w:proofErr/><w:bookmarkStart/>"
                                       "<w:hyperlink><w:r><w:t>进</w:t></w:r></w:hyperlink><w:smartTag>"
                                       "<w:r><w:t>工</w:t><w:tab/><w:t>作</w:t><w:br/><w:t>𠮷</w:t></w:r>"
                                       "</w:smartTag><w:r><w:noBreakHyphen/><w:softHyphen/></w:r></w:p>")));
    CHECK(shown(flow) == QStringLiteral("推进工\t作\n𠮷-"));
    CHECK(flow.notes.isEmpty());
}

TEST_CASE("the strict namespace and any prefix read as the usual ones")
{
    CHECK(shown(flowOf(DocxFile(paragraph(QStringLiteral("正文")))
                           .withNamespace(QStringLiteral("http://purl.oclc.org/ooxml/wordprocessingml/main"))))
        == QStringLiteral("正文"));
}

TEST_CASE("lists count as the word processor prints them")
{
    const QString body = paragraph(QStringLiteral("甲"), inList(1, 0)) + paragraph(QStringLiteral("乙"), inList(1, 1))
        + paragraph(QStringLiteral("丙"), inList(1, 1)) + paragraph(QStringLiteral("丁"), inList(1, 0))
        + paragraph(QStringLiteral("戊"), inList(1, 1)) + paragraph(QStringLiteral("己"), inList(2, 0))
        + paragraph(QStringLiteral("庚"), inList(0, 0)) + paragraph(QStringLiteral("辛"), inList(1, 2));
    const QString levels = level(0, QStringLiteral("chineseCounting"), QStringLiteral("%1、"))
        + level(1, QStringLiteral("chineseCountingThousand"), QStringLiteral("（%1.%2）"))
        + level(2, QStringLiteral("bullet"), QStringLiteral("\uF06C"));
    const QString instances =
        QStringLiteral("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"3\"/></w:num><w:num w:numId=\"2\">"
                       "<w:abstractNumId w:val=\"3\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride "
                       "w:val=\"9\"/></w:lvlOverride></w:num>");
    const Flow flow = flowOf(DocxFile(body).with(
        QStringLiteral("numbering"), QStringLiteral("numbering.xml"), numberingPart(levels, instances)));
    CHECK(
        shown(flow) == QStringLiteral("一、|甲\n（一.一）|乙\n（一.二）|丙\n二、|丁\n（二.一）|戊\n九、|己\n庚\n•|辛"));
}

TEST_CASE("styles give outline levels and lists, also through the styles they stand on, and never for ever")
{
    const QByteArray styles = wordPart(QStringLiteral("styles"),
        QStringLiteral(
            "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style>"
            "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:name w:val=\"一级\"/><w:basedOn w:val=\"b\"/></w:style>"
            "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/><w:pPr><w:outlineLvl "
            "w:val=\"1\"/><w:jc w:val=\"center\"/></w:pPr></w:style>"
            "<w:style w:type=\"paragraph\" w:styleId=\"t\"><w:name w:val=\"Title\"/></w:style>"));
    const QString style = QStringLiteral("<w:pStyle w:val=\"%1\"/>");
    const Flow flow = flowOf(DocxFile(paragraph(QStringLiteral("题"), style.arg(QStringLiteral("t")))
        + paragraph(QStringLiteral("甲"), style.arg(QStringLiteral("1")))
        + paragraph(QStringLiteral("乙"), style.arg(QStringLiteral("a"))))
                                 .with(QStringLiteral("styles"), QStringLiteral("s.xml"), styles));
    CHECK(shown(flow) == QStringLiteral("题\n#1 甲\n#2 乙"));
    CHECK(flow.blocks[0].style == QStringLiteral("标题"));
    CHECK(flow.blocks[1].style == QStringLiteral("标题 1"));
    CHECK(flow.blocks[2].centred);
}

TEST_CASE("tracked changes are accepted: insertions stay, deletions go, deleted ends join paragraphs")
{
    const Flow flow = flowOf(DocxFile(
        QStringLiteral("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前半</w:t></w:r><w:del><w:r><w:delText>删"
                       "</w:delText></w:r></w:del></w:p><w:p><w:ins><w:r><w:t>后半</w:t></w:r></w:ins><w:moveFrom>"
                       "<w:r><w:t>移走</w:t></w:r></w:moveFrom></w:p>")));
    CHECK(shown(flow) == QStringLiteral("前半后半"));
    REQUIRE(flow.notes.size() == 1);
    CHECK(flow.notes[0].code == QStringLiteral("flow.changes"));
    CHECK(flow.notes[0].message.contains(QStringLiteral("首处在第1段")));
}

TEST_CASE("footnotes stay in the text, comments become notes")
{
    const Flow flow = flowOf(
        DocxFile(paragraph(QStringLiteral("增长5%"), {},
                     QStringLiteral("<w:r><w:footnoteReference w:id=\"2\"/><w:commentReference w:id=\"0\"/></w:r>")))
            .with(QStringLiteral("footnotes"), QStringLiteral("f.xml"),
                wordPart(QStringLiteral("footnotes"),
                    QStringLiteral("<w:footnote w:id=\"2\">%1</w:footnote>")
                        .arg(paragraph(QStringLiteral("来自统计局")))))
            .with(QStringLiteral("comments"), QStringLiteral("c.xml"),
                wordPart(QStringLiteral("comments"),
                    QStringLiteral("<w:comment w:id=\"0\" w:author=\"审核人\">%1</w:comment>")
                        .arg(paragraph(QStringLiteral("请核对%1"))))));
    CHECK(shown(flow) == QStringLiteral("增长5%（注：来自统计局）"));
    REQUIRE(flow.notes.size() == 2);
    CHECK(flow.notes[1].message == QStringLiteral("第1段有批注，没有放进正文：请核对%1"));
}

TEST_CASE("field codes are no text, results are, and the table of contents is left out")
{
    const auto mark = [](const char *type) {
        return QStringLiteral("<w:r><w:fldChar w:fldCharType=\"%1\"/></w:r>").arg(QLatin1String(type));
    };
    const auto code = [](const char *text) {
        return QStringLiteral("<w:r><w:instrText>%1</w:instrText></w:r>").arg(QLatin1String(text));
    };
    const Flow flow = flowOf(DocxFile(QStringLiteral("<w:p>") + mark("begin") + code(" TOC \\o ") + mark("separate")
        + run(QStringLiteral("一、目录行")) + QStringLiteral("</w:p><w:p>") + mark("end")
        + QStringLiteral("</w:p><w:p>") + run(QStringLiteral("共")) + mark("begin") + code("= 1+") + mark("begin")
        + code("QUOTE") + mark("separate") + run(QStringLiteral("内")) + mark("end") + mark("separate")
        + run(QStringLiteral("3")) + mark("end") + run(QStringLiteral("项")) + mark("begin")
        + code("DDEAUTO c:\\cmd.exe") + mark("end") + QStringLiteral("</w:p>")));
    CHECK(shown(flow).trimmed() == QStringLiteral("共3项"));
    CHECK(hasNote(flow.notes, "flow.contents"));
    CHECK(hasNote(flow.notes, "flow.field"));
}

TEST_CASE("a text box is read once, behind its paragraph")
{
    const Flow flow = flowOf(DocxFile(paragraph(QStringLiteral("框外"), {},
        QStringLiteral(
            "<w:r><mc:AlternateContent><mc:Choice><w:drawing><x:txbx><w:txbxContent>%1</w:txbxContent></x:txbx>"
            "</w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>%1</w:txbxContent></w:pict>"
            "</mc:Fallback></mc:AlternateContent></w:r>")
            .arg(paragraph(QStringLiteral("框内"))))));
    CHECK(shown(flow) == QStringLiteral("框外\n框内"));
    CHECK(hasNote(flow.notes, "flow.textbox"));
}

TEST_CASE("tables keep their merged cells, header rows and widths")
{
    const QString table =
        QStringLiteral("<w:tbl><w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"1000\"/></w:tblGrid>")
        + row(
            cell(QStringLiteral("表头"), QStringLiteral("<w:gridSpan w:val=\"2\"/>")), QStringLiteral("<w:tblHeader/>"))
        + row(cell(QStringLiteral("甲"), QStringLiteral("<w:vMerge w:val=\"restart\"/>")) + cell(QStringLiteral("1")))
        + row(cell({}, QStringLiteral("<w:vMerge/>")) + cell(QStringLiteral("2"))) + QStringLiteral("</w:tbl>");
    const Flow flow = flowOf(DocxFile(table));
    REQUIRE(flow.blocks.size() == 1);
    const Table &read = flow.blocks[0].table;
    REQUIRE(read.rows.size() == 3);
    CHECK(read.headerRows == 1);
    CHECK(read.widths == QList<int> {750, 250});
    CHECK(read.rows[0] == QList<TableCell> {{QStringLiteral("表头"), 2, 1}});
    CHECK(read.rows[1] == QList<TableCell> {{QStringLiteral("甲"), 1, 2}, {QStringLiteral("1"), 1, 1}});
    CHECK(read.rows[2] == QList<TableCell> {{QStringLiteral("2"), 1, 1}});
}

TEST_CASE("a report within a table of one column is read as paragraphs, a table within a cell as text")
{
    const QString inner =
        QStringLiteral("<w:tbl>%1</w:tbl>").arg(row(cell(QStringLiteral("内1")) + cell(QStringLiteral("内2"))));
    const QString outer = QStringLiteral("<w:tbl><w:tr><w:tc>%1%2</w:tc><w:tc>%3</w:tc></w:tr></w:tbl>")
                              .arg(paragraph(QStringLiteral("外")), inner, paragraph(QStringLiteral("旁")));
    const Flow flow =
        flowOf(DocxFile(QStringLiteral("<w:tbl>%1%2</w:tbl>")
                            .arg(row(cell(QStringLiteral("一、工作"))), row(cell(QStringLiteral("做了工作。"))))
            + outer));
    CHECK(shown(flow) == QStringLiteral("一、工作\n做了工作。\n[外 内1 内2|旁]"));
    CHECK(hasNote(flow.notes, "flow.layout"));
    CHECK(hasNote(flow.notes, "flow.nested"));
}

TEST_CASE("pictures are taken from the archive only, by what they are and not by their names")
{
    const QString drawing =
        QStringLiteral("<w:r><w:drawing><x:inline><x:extent cx=\"3600000\"/><x:docPr descr=\"图一\"/>"
                       "<x:blip r:embed=\"r%1\"/></x:inline></w:drawing></w:r>");
    const Flow flow =
        flowOf(DocxFile(paragraph({}, {}, drawing.arg(QStringLiteral("image")))
            + paragraph(QStringLiteral("文"), {}, drawing.arg(QStringLiteral("metafile"))))
                   .with(QStringLiteral("image"), QStringLiteral("media/a.jpeg"), tinyPng())
                   .with(QStringLiteral("metafile"), QStringLiteral("media/b.wmf"), QByteArray("\xD7\xCD\xC6\x9A", 4)));
    CHECK(shown(flow) == QStringLiteral("<image/png>\n文"));
    CHECK(flow.blocks[0].picture.width == 1000);
    CHECK(flow.blocks[0].text == QStringLiteral("图一"));
    CHECK(hasNote(flow.notes, "flow.picture.kind"));
    const Flow external =
        flowOf(DocxFile(paragraph(QStringLiteral("文")))
                   .withExternal(QStringLiteral("image"), QStringLiteral("file://///127.0.0.1/a.png")));
    CHECK(hasNote(external.notes, "flow.picture.external"));
}

TEST_CASE("hidden text, ruby and symbols")
{
    const Flow flow = flowOf(DocxFile(paragraph({}, {},
        run(QStringLiteral("藏"), QStringLiteral("<w:vanish/>"))
            + run(QStringLiteral("露"), QStringLiteral("<w:vanish w:val=\"0\"/>"))
            + QStringLiteral("<w:r><w:ruby><w:rt><w:r><w:t>zhù</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>注</w:t></w:r></"
                             "w:rubyBase></w:ruby>"
                             "<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>"))));
    CHECK(shown(flow) == QStringLiteral("露注✓"));
    CHECK(hasNote(flow.notes, "flow.hidden"));
    CHECK(hasNote(flow.notes, "flow.ruby"));
}

TEST_CASE("a run-in heading that a character style marks is told by its length")
{
    const QByteArray styles = wordPart(QStringLiteral("styles"),
        QStringLiteral("<w:style w:type=\"character\" w:styleId=\"h\"><w:name w:val=\"二级段首\"/></w:style>"));
    const QString marked = QStringLiteral("<w:rStyle w:val=\"h\"/>");
    const Flow flow = flowOf(DocxFile(paragraph({}, {},
                                          run(QStringLiteral("（一）"), marked) + run(QStringLiteral("学习"), marked)
                                              + run(QStringLiteral("全年学习。"))))
                                 .with(QStringLiteral("styles"), QStringLiteral("s.xml"), styles));
    CHECK(flow.blocks[0].runIn == 5);
}

TEST_CASE("what is no DOCX is refused with what it is")
{
    const auto message = [](const QByteArray &bytes) {
        const Result<Flow> flow = readDocx(bytes, QStringLiteral("年报.docx"));
        REQUIRE_FALSE(flow);
        CHECK(flow.error().file == QStringLiteral("年报.docx"));
        CHECK_FALSE(flow.error().remedy.isEmpty());
        return flow.error().message;
    };
    CHECK(message("{\\rtf1").contains(QStringLiteral("RTF")));
    CHECK(message("\xD0\xCF\x11\xE0\xA1").contains(QStringLiteral(".doc")));
    CHECK(message("<html>").contains(QStringLiteral("网页")));
    CHECK(message(tinyPng()).contains(QStringLiteral("图片")));
    CHECK(message({}).contains(QStringLiteral("年报.docx")));
    CHECK(message(DocxFile({}).bytes()).contains(QStringLiteral("没有文字")));
    QString text;
    for (unsigned index = 0; index <= 100'000; ++index) // no ratio that an archive is refused for
        text += QChar(0x4E00 + index * index % 20'000);
    CHECK(message(DocxFile(paragraph(text)).bytes()).contains(QStringLiteral("第1段")));
    CHECK(message(writeZip({{QStringLiteral("a.xml"), "<a/>"}}).value()).contains(QStringLiteral("document.xml")));
}

TEST_CASE("tables nested without end are refused, not followed")
{
    const int deep = 200;
    const QString body = QStringLiteral("<w:tbl><w:tr><w:tc>").repeated(deep) + paragraph(QStringLiteral("底"))
        + QStringLiteral("</w:tc></w:tr></w:tbl>").repeated(deep);
    CHECK_FALSE(readDocx(DocxFile(body).bytes(), QStringLiteral("深.docx")));
}
