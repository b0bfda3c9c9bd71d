// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people's DOCX files hold besides plain paragraphs: no text is lost silently, and none is taken twice.
#include "core/richtext/docx.h"
#include "tests/support/catch.h"
#include "tests/support/docxfile.h"
#include "tests/support/flows.h"

#include <algorithm>

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

Flow flowOf(const QString &body)
{
    return flowOf(DocxFile(body));
}

/// A paragraph with this XML among its runs.
QString among(const QString &content)
{
    return paragraph(QStringLiteral("前"), {}, content + run(QStringLiteral("后")));
}

/// The same within a run.
QString amongRun(const QString &content)
{
    return among(QStringLiteral("<w:r>%1</w:r>").arg(content));
}

QString mark(const char *type)
{
    return QStringLiteral("<w:r><w:fldChar w:fldCharType=\"%1\"/></w:r>").arg(QLatin1String(type));
}

QString code(const char *text)
{
    return QStringLiteral("<w:r><w:instrText xml:space=\"preserve\"> %1 </w:instrText></w:r>").arg(QLatin1String(text));
}

QString math(const QString &content)
{
    return QStringLiteral(
        "<m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\">%1</m:oMath>")
        .arg(content);
}

QString mathRun(QStringView text)
{
    return QStringLiteral("<m:r><m:rPr><m:sty m:val=\"p\"/></m:rPr><m:t>%1</m:t></m:r>").arg(text);
}

int notesOf(const Flow &flow, const char *noteCode)
{
    return int(std::count_if(
        flow.notes.begin(), flow.notes.end(), [&](const Note &note) { return note.code == QLatin1String(noteCode); }));
}

} // namespace

TEST_CASE("a formula keeps its characters in one line, with its fractions, brackets and signs, and is listed")
{
    const QString fraction =
        QStringLiteral("<m:f><m:fPr/><m:num>%1</m:num><m:den>%2</m:den></m:f>").arg(mathRun(u"办结"), mathRun(u"受理"));
    const QString bracket = QStringLiteral("<m:d><m:dPr><m:ctrlPr/></m:dPr><m:e>%1</m:e><m:e>%2</m:e></m:d>")
                                .arg(mathRun(u"a"), mathRun(u"b"));
    const QString sum = QStringLiteral("<m:nary><m:naryPr><m:chr m:val=\"∑\"/></m:naryPr><m:sub/><m:sup/><m:e>%1</m:e>"
                                       "</m:nary>")
                            .arg(mathRun(u"x"));
    const Flow flow = flowOf(among(math(mathRun(u"率=") + fraction + bracket + sum)));
    CHECK(shown(flow) == QStringLiteral("前率=办结/受理(a|b)∑x后"));
    CHECK(notesOf(flow, "flow.formula") == 1);
}

TEST_CASE("a formula that stands between paragraphs is one")
{
    const Flow flow =
        flowOf(paragraph(QStringLiteral("甲")) + math(mathRun(u"1+1=2")) + paragraph(QStringLiteral("乙")));
    CHECK(shown(flow) == QStringLiteral("甲\n1+1=2\n乙"));
    CHECK(notesOf(flow, "flow.formula") == 1);
}

TEST_CASE("charts, diagrams and objects are listed with their paragraph")
{
    const Flow flow = flowOf(paragraph(QStringLiteral("甲"))
        + amongRun(QStringLiteral("<w:drawing><x:inline><x:extent/><x:docPr name=\"图示 1\"/><x:graphic><x:graphicData>"
                                  "<x:relIds/></x:graphicData></x:graphic></x:inline></w:drawing>"))
        + amongRun(QStringLiteral("<w:drawing><x:graphicData><x:chart r:id=\"rchart\"/></x:graphicData></w:drawing>"))
        + amongRun(QStringLiteral("<w:object><x:OLEObject ProgID=\"Excel.Sheet.12\"/></w:object>"))
        + amongRun(QStringLiteral("<w:contentPart/>")));
    CHECK(shown(flow) == QStringLiteral("甲\n前后\n前后\n前后\n前后"));
    REQUIRE(notesOf(flow, "flow.graphics") == 1);
    REQUIRE(notesOf(flow, "flow.object") == 1);
    CHECK(flow.notes[0].message.contains(QStringLiteral("有3个")));
    CHECK(flow.notes[0].place.line == 2);
    CHECK(flow.notes[1].place.line == 4);
}

TEST_CASE("words drawn as a shape are text like those of a text box")
{
    const Flow flow = flowOf(amongRun(QStringLiteral(
        "<w:pict><x:shape style=\"width:20pt\"><x:textpath string=\"某县人民政府\"/></x:shape></w:pict>")));
    CHECK(shown(flow) == QStringLiteral("前后\n某县人民政府"));
    CHECK(notesOf(flow, "flow.textbox") == 1);
}

TEST_CASE("results of fields are text in both ways of writing them, page numbers of a field too")
{
    const Flow flow = flowOf(among(mark("begin") + code("HYPERLINK \"http://127.0.0.1\"") + mark("separate")
                                 + run(QStringLiteral("网")) + run(QStringLiteral("址")) + mark("end"))
        + among(QStringLiteral("<w:fldSimple w:instr=\" DATE \\@ yyyy \">%1</w:fldSimple>")
                    .arg(run(QStringLiteral("2025"))))
        + among(mark("begin") + code("PAGE") + mark("end"))
        + among(QStringLiteral("<w:fldSimple w:instr=\"REF a\"><w:r><w:t>见</w:t></w:r>%1</w:fldSimple>")
                    .arg(mark("begin") + code("QUOTE") + mark("separate") + run(QStringLiteral("表1")) + mark("end"))));
    CHECK(shown(flow) == QStringLiteral("前网址后\n前2025后\n前后\n前见表1后"));
    CHECK(flow.notes.isEmpty());
}

TEST_CASE("a field that never ends does not swallow the rest of the document")
{
    const Flow flow = flowOf(paragraph(QStringLiteral("甲"), {}, mark("begin") + code("PAGE"))
        + paragraph(QStringLiteral("乙"), {},
            mark("begin") + code("REF b") + mark("separate") + run(QStringLiteral("丙")) + mark("end"))
        + paragraph(QStringLiteral("丁")));
    CHECK(shown(flow) == QStringLiteral("甲\n乙丙\n丁"));
}

TEST_CASE("the table of contents goes with its heading, in a field, a content control or by its styles alone")
{
    const QByteArray styles = wordPart(QStringLiteral("styles"),
        QStringLiteral("<w:style w:type=\"paragraph\" w:styleId=\"h\"><w:name w:val=\"TOC Heading\"/></w:style>"
                       "<w:style w:type=\"paragraph\" w:styleId=\"t\"><w:name w:val=\"toc 2\"/></w:style>"));
    const QString style = QStringLiteral("<w:pStyle w:val=\"%1\"/>");
    const Flow flow = flowOf(DocxFile(paragraph(QStringLiteral("目  录"), style.arg(u"h"))
        + paragraph(QStringLiteral("一、甲\t1"), style.arg(u"t"))
        + QStringLiteral("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj>"
                         "</w:sdtPr><w:sdtContent>%1</w:sdtContent></w:sdt>")
              .arg(paragraph(QStringLiteral("目录")) + paragraph(QStringLiteral("一、甲")))
        + paragraph(QStringLiteral("一、甲")))
                                 .with(QStringLiteral("styles"), QStringLiteral("s.xml"), styles));
    CHECK(shown(flow).trimmed() == QStringLiteral("一、甲"));
    CHECK(notesOf(flow, "flow.contents") == 1);
}

TEST_CASE("content controls are their contents around paragraphs, runs, rows and cells; an empty one's prompt is none")
{
    const QString control =
        QStringLiteral("<w:sdt><w:sdtPr><w:alias w:val=\"名\"/></w:sdtPr><w:sdtEndPr/><w:sdtContent>%1"
                       "</w:sdtContent></w:sdt>");
    const QString prompt = QStringLiteral("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>%1</w:sdtContent>"
                                          "</w:sdt>");
    const QString cell = QStringLiteral("<w:tc>%1</w:tc>");
    const Flow flow =
        flowOf(control.arg(paragraph(QStringLiteral("甲"))) + among(control.arg(run(QStringLiteral("乙"))))
            + among(prompt.arg(run(QStringLiteral("单击此处输入文字")))) + QStringLiteral("<w:tbl>")
            + control.arg(QStringLiteral("<w:tr>%1%2</w:tr>")
                              .arg(control.arg(cell.arg(paragraph(QStringLiteral("子")))),
                                  cell.arg(control.arg(paragraph(QStringLiteral("丑"))))))
            + QStringLiteral("</w:tbl>"));
    CHECK(shown(flow) == QStringLiteral("甲\n前乙后\n前后\n[子|丑]"));
    CHECK(notesOf(flow, "flow.controls") == 1);
}

TEST_CASE("choices of old forms are listed, their typed text is text")
{
    const Flow flow = flowOf(
        among(QStringLiteral(
                  "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:listEntry w:val=\"是\"/></w:ddList>"
                  "</w:ffData></w:fldChar></w:r>")
            + code("FORMDROPDOWN") + mark("end") + mark("begin") + code("FORMTEXT") + mark("separate")
            + run(QStringLiteral("填")) + mark("end")));
    CHECK(shown(flow) == QStringLiteral("前填后"));
    CHECK(notesOf(flow, "flow.controls") == 1);
}

TEST_CASE("a page or column break within a paragraph ends a line, one around it does not")
{
    const QString page = QStringLiteral("<w:r><w:br w:type=\"page\"/></w:r>");
    CHECK(shown(flowOf(among(page))) == QStringLiteral("前\n后"));
    CHECK(shown(flowOf(paragraph({}, {}, page + run(QStringLiteral("甲")) + page))) == QStringLiteral("甲"));
}

TEST_CASE("footnotes of hidden text are hidden too, pictures and signs within footnotes are not lost")
{
    const auto flow =
        flowOf(DocxFile(paragraph(QStringLiteral("甲"), {},
                            QStringLiteral("<w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id=\"3\"/></w:r>"
                                           "<w:r><w:footnoteReference w:id=\"2\"/></w:r>")))
                   .with(QStringLiteral("footnotes"), QStringLiteral("f.xml"),
                       wordPart(QStringLiteral("footnotes"),
                           QStringLiteral("<w:footnote w:id=\"2\"><w:p><w:r><w:t>A</w:t><w:noBreakHyphen/>"
                                          "<w:t>1</w:t><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>"
                                          "<w:drawing/></w:r></w:p></w:footnote><w:footnote w:id=\"3\">"
                                          "<w:p><w:r><w:t>藏</w:t></w:r></w:p></w:footnote>"))));
    CHECK(shown(flow) == QStringLiteral("甲（注：A-1✓）"));
    CHECK(notesOf(flow, "flow.graphics") == 1);
    CHECK(notesOf(flow, "flow.hidden") == 1);
}

TEST_CASE("a paragraph whose end was deleted before a table stays in front of the table")
{
    const Flow flow = flowOf(paragraph(QStringLiteral("前"), QStringLiteral("<w:rPr><w:del/></w:rPr>"))
        + QStringLiteral("<w:tbl><w:tr><w:tc>%1</w:tc><w:tc>%1</w:tc></w:tr></w:tbl>")
              .arg(paragraph(QStringLiteral("格")))
        + paragraph(QStringLiteral("后")));
    CHECK(shown(flow) == QStringLiteral("前\n[格|格]\n后"));
}

TEST_CASE("in a cell and a text box, too, a deleted end joins paragraphs")
{
    const QString two =
        paragraph(QStringLiteral("前"), QStringLiteral("<w:rPr><w:del/></w:rPr>")) + paragraph(QStringLiteral("半"));
    const Flow flow = flowOf(QStringLiteral("<w:tbl><w:tr><w:tc>%1</w:tc><w:tc>%2</w:tc></w:tr></w:tbl>")
                                 .arg(two, paragraph(QStringLiteral("格")))
        + paragraph(QStringLiteral("外"), {},
            QStringLiteral("<w:r><w:pict><w:txbxContent>%1</w:txbxContent></w:pict></w:r>").arg(two)));
    CHECK(shown(flow) == QStringLiteral("[前半|格]\n外\n前半"));
}

TEST_CASE("text within elements that nobody knows is listed, marks without text are not")
{
    const Flow flow = flowOf(
        QStringLiteral("<w:bookmarkStart w:name=\"a\"/><x:known><w:p><w:r><w:t>失</w:t></w:r></w:p>"
                       "</x:known>")
        + among(
            QStringLiteral("<x:mark x:val=\"1\"/><w:permStart/><w:proofErr/><x:odd><w:r><w:t>落</w:t></w:r></x:odd>"))
        + amongRun(QStringLiteral("<w:lastRenderedPageBreak/><x:odd>字</x:odd>")));
    CHECK(shown(flow) == QStringLiteral("前后\n前后"));
    REQUIRE(notesOf(flow, "flow.unknown") == 1);
    CHECK(flow.notes[0].message.contains(QStringLiteral("3处")));
}

TEST_CASE("parts of a master document are listed")
{
    CHECK(notesOf(flowOf(QStringLiteral("<w:subDoc r:id=\"r1\"/><w:altChunk r:id=\"r2\"/>")
                      + paragraph(QStringLiteral("甲"))),
              "flow.imported")
        == 1);
}

TEST_CASE("headers are listed once unless they hold only the page number, pictures in them too")
{
    const QString number = QStringLiteral("<w:p><w:r><w:t>第</w:t></w:r>%1<w:r><w:t>页 共 5 页</w:t></w:r></w:p>")
                               .arg(mark("begin") + code("PAGE  \\* MERGEFORMAT") + mark("separate")
                                   + run(QStringLiteral("- 1 -")) + mark("end"));
    const QString box = QStringLiteral("<w:p><w:r><w:pict><w:posOffset>center</w:posOffset></w:pict></w:r></w:p>");
    CHECK(flowOf(
        DocxFile(paragraph(QStringLiteral("文")))
            .with(QStringLiteral("footer"), QStringLiteral("f.xml"), wordPart(QStringLiteral("ftr"), number + box)))
              .notes.isEmpty());
    const Flow flow =
        flowOf(DocxFile(paragraph(QStringLiteral("文")))
                   .with(QStringLiteral("header"), QStringLiteral("h.xml"),
                       wordPart(QStringLiteral("hdr"),
                           QStringLiteral("<w:p><w:r><w:t>法治</w:t></w:r><w:r><w:t>年报</w:t><w:drawing><w:blip/>"
                                          "</w:drawing></w:r></w:p>"))));
    REQUIRE(notesOf(flow, "flow.margins") == 2);
    CHECK(flow.notes[0].message.contains(QStringLiteral("法治年报")));
    CHECK(flow.notes[1].message.contains(QStringLiteral("图片")));
}

TEST_CASE("hidden rows are left out and listed, deleted cells are listed")
{
    const QString row = QStringLiteral("<w:tr><w:trPr>%1</w:trPr><w:tc>%2</w:tc><w:tc>%2</w:tc></w:tr>");
    const Flow flow = flowOf(QStringLiteral("<w:tbl>") + row.arg(QString(), paragraph(QStringLiteral("甲")))
        + row.arg(QStringLiteral("<w:hidden/>"), paragraph(QStringLiteral("乙")))
        + row.arg(QStringLiteral("<w:del/>"), paragraph(QStringLiteral("丙")))
        + QStringLiteral("<w:tr><w:tc><w:tcPr><w:cellIns/></w:tcPr>%1</w:tc><w:tc>%1</w:tc></w:tr></w:tbl>")
              .arg(paragraph(QStringLiteral("丁"))));
    CHECK(shown(flow) == QStringLiteral("[甲|甲/丁|丁]"));
    CHECK(notesOf(flow, "flow.hidden") == 1);
    REQUIRE(notesOf(flow, "flow.changes") == 1);
    CHECK(flow.notes.last().message.contains(QStringLiteral("2处")));
}

TEST_CASE("cells joined in the old way are one")
{
    const QString cell = QStringLiteral("<w:tc><w:tcPr>%1</w:tcPr>%2</w:tc>");
    const Flow flow = flowOf(QStringLiteral("<w:tbl><w:tr>")
        + cell.arg(QStringLiteral("<w:hMerge w:val=\"restart\"/>"), paragraph(QStringLiteral("甲")))
        + cell.arg(QStringLiteral("<w:hMerge/>"), paragraph({})) + QStringLiteral("</w:tr><w:tr>")
        + cell.arg(QString(), paragraph(QStringLiteral("乙"))) + cell.arg(QString(), paragraph(QStringLiteral("丙")))
        + QStringLiteral("</w:tr></w:tbl>"));
    REQUIRE(flow.blocks.size() == 1);
    CHECK(flow.blocks[0].table.rows[0] == QList<TableCell> {{QStringLiteral("甲"), 2, 1}});
}

TEST_CASE("signs of symbol fonts are known ones or listed, also as plain characters")
{
    const Flow flow = flowOf(amongRun(QStringLiteral("<w:sym w:font=\"Symbol\" w:char=\"F0B3\"/>"))
        + among(
            run(QStringLiteral("\uF0A8"), QStringLiteral("<w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/>")))
        + among(run(QStringLiteral("\uE123"))));
    CHECK(shown(flow) == QStringLiteral("前≥后\n前□后\n前\uE123后"));
    REQUIRE(flow.notes.size() == 1);
    CHECK(flow.notes[0].place.line == 3);
}

TEST_CASE("what a text box holds does not change the run around it")
{
    const Flow flow = flowOf(amongRun(QStringLiteral("<w:rPr><w:vanish/></w:rPr><w:t>藏</w:t><w:pict><w:txbxContent>%1"
                                                     "</w:txbxContent></w:pict><w:t>匿</w:t>")
                                          .arg(paragraph(QStringLiteral("框")))));
    CHECK_FALSE(shown(flow).contains(QStringLiteral("匿")));
}

TEST_CASE("a WPS text box beside its old form, with empty properties and unknown attributes, is taken once")
{
    const Flow flow = flowOf(QStringLiteral(
        "<w:p x:id=\"1\"><w:pPr><w:rPr/></w:pPr><w:r><w:rPr/><mc:AlternateContent><mc:Choice "
        "Requires=\"wps\"><w:drawing>"
        "<x:anchor><x:extent "
        "cx=\"1\"/><x:graphic><x:graphicData><x:wsp><x:txbx><w:txbxContent><w:p><w:r><w:rPr><w:rFonts "
        "w:cstheme=\"minorBidi\" "
        "w:hint=\"eastAsia\"/></w:rPr><w:t>框</w:t></w:r></w:p></w:txbxContent></x:txbx></x:wsp>"
        "</x:graphicData></x:graphic></x:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><x:shape><x:textbox>"
        "<w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></x:textbox></x:shape></w:pict></"
        "mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p><w:p><w:r><w:t>文</w:t></w:r></w:p>"));
    CHECK(shown(flow) == QStringLiteral("框\n文"));
}

TEST_CASE("lists restart below their parent and number by style alone")
{
    const QByteArray styles = wordPart(QStringLiteral("styles"),
        QStringLiteral(
            "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr>"
            "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"2\">"
            "<w:name w:val=\"heading 2\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>"
            "</w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"3\"><w:name w:val=\"x\"/><w:basedOn "
            "w:val=\"2\"/><w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr></w:style>"));
    const QByteArray numbering = wordPart(QStringLiteral("numbering"),
        QStringLiteral(
            "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt "
            "w:val=\"chineseCountingThousand\"/><w:pStyle w:val=\"1\"/><w:suff w:val=\"nothing\"/><w:lvlText "
            "w:val=\"%1、\"/>"
            "</w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText "
            "w:val=\"（%2）\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"));
    const auto styled = [](const QString &text, QStringView style) {
        return paragraph(text, QStringLiteral("<w:pStyle w:val=\"%1\"/>").arg(style));
    };
    const Flow flow = flowOf(DocxFile(styled(QStringLiteral("甲"), u"1") + styled(QStringLiteral("乙"), u"2")
        + styled(QStringLiteral("丙"), u"2") + styled(QStringLiteral("丁"), u"1") + styled(QStringLiteral("戊"), u"2")
        + styled(QStringLiteral("己"), u"3"))
                                 .with(QStringLiteral("styles"), QStringLiteral("s.xml"), styles)
                                 .with(QStringLiteral("numbering"), QStringLiteral("n.xml"), numbering));
    CHECK(shown(flow) == QStringLiteral("#1 一、|甲\n#2 （一）|乙\n#2 （二）|丙\n#1 二、|丁\n#2 （一）|戊\n#2 己"));
}
