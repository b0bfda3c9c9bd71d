// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people's ODT files hold besides plain paragraphs: no text is lost silently, and none is taken twice.
#include "core/richtext/odt.h"
#include "core/zip/zip.h"
#include "tests/support/catch.h"
#include "tests/support/flows.h"

#include <algorithm>

using namespace nianbao;
using namespace nianbao::test;

namespace {

Flow flowOf(const QString &body, const QString &styles = {}, const QList<ZipEntry> &more = {})
{
    const QString content = QStringLiteral(
        "<?xml version=\"1.0\"?><o:document-content xmlns:o=\"urn:office\" xmlns:t=\"urn:text\" "
        "xmlns:b=\"urn:table\" xmlns:d=\"urn:drawing\" xmlns:s=\"urn:style\" xmlns:f=\"urn:form\" "
        "xmlns:dc=\"urn:dc\" xmlns:x=\"urn:x\" xmlns:m=\"http://www.w3.org/1998/Math/MathML\">"
        "<o:automatic-styles>%1</o:automatic-styles><o:body><o:text>%2</o:text></o:body></o:document-content>");
    const QList<ZipEntry> entries {{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text", true},
        {QStringLiteral("content.xml"), content.arg(styles, body).toUtf8()}};
    const Result<Flow> flow = readOdt(writeZip(entries + more).value(), QStringLiteral("年报.odt"));
    if (!flow)
        FAIL(flow.error().message.toStdString());
    return *flow;
}

QString paragraph(const QString &text)
{
    return QStringLiteral("<t:p>%1</t:p>").arg(text);
}

int notesOf(const Flow &flow, const char *code)
{
    return int(std::count_if(
        flow.notes.begin(), flow.notes.end(), [&](const Note &note) { return note.code == QLatin1String(code); }));
}

} // namespace

TEST_CASE("deleted text of an ODT is counted once per change and never taken")
{
    const Flow flow = flowOf(QStringLiteral(
        "<t:tracked-changes><t:changed-region><t:insertion/></t:changed-region><t:changed-region><t:deletion>"
        "<o:change-info><dc:creator>审</dc:creator></o:change-info><t:p>旧</t:p></t:deletion></t:changed-region>"
        "</t:tracked-changes><t:p>前<t:change-start/>新<t:change-end/><t:change/>后</t:p>"));
    CHECK(shown(flow) == QStringLiteral("前新后"));
    REQUIRE(notesOf(flow, "flow.changes") == 1);
    CHECK(flow.notes[0].message.contains(QStringLiteral("2处")));
}

TEST_CASE("an annotation's author and date are no part of its text, its list is")
{
    const Flow flow = flowOf(paragraph(
        QStringLiteral("前<o:annotation><dc:creator>审</dc:creator><dc:date>2025-01-01</dc:date><t:p>请<t:span>核对</"
                       "t:span></t:p><t:list>"
                       "<t:list-item><t:p>数字</t:p></t:list-item></t:list></o:annotation>中<o:annotation-end/>后")));
    CHECK(shown(flow) == QStringLiteral("前中后"));
    REQUIRE(flow.notes.size() == 1);
    CHECK(flow.notes[0].message.endsWith(QStringLiteral("：请核对 数字")));
}

TEST_CASE("notes of an ODT keep their words together, their pictures are listed")
{
    const Flow flow = flowOf(paragraph(QStringLiteral(
        "前<t:note t:note-class=\"endnote\"><t:note-citation "
        "t:label=\"*\">*</t:note-citation><t:note-body><t:p>见<t:span>统"
        "计</t:span>局<t:s t:c=\"2\"/>公报</t:p><t:p><d:frame><d:image d:href=\"Pictures/a.png\"/></d:frame></t:p>"
        "</t:note-body></t:note>后")));
    CHECK(shown(flow) == QStringLiteral("前（注：见统计局 公报）后"));
    CHECK(notesOf(flow, "flow.graphics") == 1);
}

TEST_CASE("blanks, soft page breaks and marks of an ODT do not break words")
{
    CHECK(shown(flowOf(
              paragraph(QStringLiteral("推<t:soft-page-break/>进<t:bookmark/>法<t:a>治</t:a><t:reference-mark-start/>"
                                       "建\n    设<t:page-number>1</t:page-number>"))
              + QStringLiteral("<t:soft-page-break/>")))
        == QStringLiteral("推进法治建 设1"));
}

TEST_CASE("text boxes of an ODT at the page and at the character, with a chain and a group, are taken once")
{
    const QString box = QStringLiteral("<d:frame><d:text-box><t:p>%1</t:p></d:text-box></d:frame>");
    const Flow flow =
        flowOf(box.arg(QStringLiteral("甲")) + paragraph(QStringLiteral("文") + box.arg(QStringLiteral("乙")))
            + QStringLiteral(
                "<t:p>字<d:g>%1<d:custom-shape><t:p>丁</t:p><d:enhanced-geometry/></d:custom-shape></d:g></t:p>")
                  .arg(box.arg(QStringLiteral("丙"))));
    CHECK(shown(flow) == QStringLiteral("甲\n文\n乙\n字\n丙\n丁"));
    CHECK(notesOf(flow, "flow.textbox") == 1);
}

TEST_CASE("shapes of every kind keep their words")
{
    for (const char *shape : {"rect", "ellipse", "circle", "line", "polygon", "path", "connector", "caption"}) {
        const QString name = QLatin1String(shape);
        const Flow flow = flowOf(paragraph(QStringLiteral("文<d:%1><t:p>形</t:p></d:%1>").arg(name))
            + QStringLiteral("<d:%1><t:p>外</t:p></d:%1>").arg(name));
        CHECK(shown(flow) == QStringLiteral("文\n形\n外"));
    }
}

TEST_CASE("hidden text, paragraphs and fields of an ODT are listed and left out")
{
    const Flow flow = flowOf(
        QStringLiteral("<t:p>前<t:hidden-text t:is-hidden=\"true\" t:string-value=\"藏\">藏</t:hidden-text>"
                       "<t:conditional-text>显</t:conditional-text><t:span t:style-name=\"H\">藏<t:s/>"
                       "<t:note><t:note-body><t:p>注</t:p></t:note-body></t:note></t:span></t:p>"
                       "<t:p t:style-name=\"P\">藏</t:p><t:p>藏<t:hidden-paragraph t:is-hidden=\"true\"/></t:p>"),
        QStringLiteral("<s:style s:name=\"H\"><s:text-properties t:display=\"none\"/></s:style>"
                       "<s:style s:name=\"P\"><s:text-properties t:display=\"none\"/></s:style>"));
    CHECK(shown(flow).trimmed() == QStringLiteral("前显"));
    CHECK(notesOf(flow, "flow.hidden") == 1);
}

TEST_CASE("ruby of an ODT keeps its base with all that stands in it")
{
    const Flow flow = flowOf(paragraph(QStringLiteral(
        "前<t:ruby><t:ruby-base>注<t:span>音</t:span></t:ruby-base><t:ruby-text>zhuyin</t:ruby-text></t:ruby>后")));
    CHECK(shown(flow) == QStringLiteral("前注音后"));
    CHECK(notesOf(flow, "flow.ruby") == 1);
}

TEST_CASE("list items start where they say, headers of lists have no number")
{
    const QString styles = QStringLiteral(
        "<t:list-style s:name=\"L\"><t:list-level-style-number t:level=\"1\" s:num-format=\"一, 二, 三, ...\" "
        "s:num-prefix=\"（\" s:num-suffix=\"）\"/></t:list-style>");
    const Flow flow = flowOf(QStringLiteral("<t:list t:style-name=\"L\"><t:list-header><t:p>头</t:p></t:list-header>"
                                            "<t:list-item t:start-value=\"3\"><t:p>甲</t:p><t:p>续</t:p></t:list-item>"
                                            "<t:list-item><t:h t:outline-level=\"2\">乙</t:h></t:list-item></t:list>"),
        styles);
    CHECK(shown(flow) == QStringLiteral("头\n（三）|甲\n续\n#2 （四）|乙"));
}

TEST_CASE("covered cells, cells repeated and tables within cells of an ODT")
{
    const Flow flow = flowOf(QStringLiteral(
        "<b:table><b:table-column b:number-columns-repeated=\"3\"/><b:table-row><b:table-cell "
        "b:number-rows-spanned=\"2\">"
        "<t:p>甲</t:p></b:table-cell><b:table-cell b:number-columns-spanned=\"2\"><b:table b:is-sub-table=\"true\">"
        "<b:table-row><b:table-cell><t:p>内1</t:p></b:table-cell><b:table-cell><t:p>内2</t:p></b:table-cell></"
        "b:table-row>"
        "</b:table></b:table-cell><b:covered-table-cell/></b:table-row><b:table-row><b:covered-table-cell><t:p>盖住</"
        "t:p>"
        "</b:covered-table-cell><b:table-cell "
        "b:number-columns-repeated=\"2\"><t:p>同</t:p></b:table-cell></b:table-row>"
        "<b:table-row "
        "b:number-rows-repeated=\"2\"><b:table-cell><t:p>行</t:p></b:table-cell><b:table-cell/><b:table-cell/>"
        "</b:table-row></b:table>"));
    REQUIRE(flow.blocks.size() == 1);
    const Table &table = flow.blocks[0].table;
    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows[0] == QList<TableCell> {{QStringLiteral("甲"), 1, 2}, {QStringLiteral("内1 内2"), 2, 1}});
    CHECK(table.rows[1] == QList<TableCell> {{QStringLiteral("同"), 1, 1}, {QStringLiteral("同"), 1, 1}});
    CHECK(table.rows[2] == table.rows[3]);
    CHECK(notesOf(flow, "flow.nested") == 1);
    CHECK(notesOf(flow, "flow.hidden") == 1); // what is covered
}

TEST_CASE("repeats beyond any table are bounded")
{
    const Flow flow = flowOf(paragraph(QStringLiteral("文"))
        + QStringLiteral(
            "<b:table><b:table-row b:number-rows-repeated=\"1000000\"><b:table-cell/></b:table-row>"
            "<b:table-row><b:table-cell><t:p>甲</t:p></b:table-cell><b:table-cell><t:p>乙</t:p></b:table-cell>"
            "</b:table-row></b:table>"));
    CHECK(flow.blocks.size() == 2);
    CHECK(flow.blocks[1].table.rows.size() <= 1000);
}

TEST_CASE("formulas, charts and form fields of an ODT are listed with their paragraph")
{
    const Flow flow = flowOf(QStringLiteral("<f:forms><f:form><f:text><f:properties/></f:text></f:form></f:forms>")
            + paragraph(QStringLiteral("前<d:frame><d:object><m:math><m:mi>x</m:mi></m:math></d:object></d:frame>后"))
            + paragraph(QStringLiteral("前<d:frame><d:object d:href=\"./Object 1\"/></d:frame><d:control/>后")),
        {}, {{QStringLiteral("Object 1/content.xml"), "<x/>"}});
    CHECK(shown(flow) == QStringLiteral("前后\n前后"));
    CHECK(notesOf(flow, "flow.graphics") == 1);
    CHECK(notesOf(flow, "flow.controls") == 1);
}

TEST_CASE("text within elements of an ODT that nobody knows is listed")
{
    const Flow flow = flowOf(paragraph(QStringLiteral("甲")) + QStringLiteral("<x:odd><t:p>失</t:p></x:odd>"));
    CHECK(shown(flow) == QStringLiteral("甲"));
    CHECK(notesOf(flow, "flow.unknown") == 1);
}

TEST_CASE("words of an ODT's headers and footers are listed unless they are the page number")
{
    const QByteArray styles = QStringLiteral(
        "<o:document-styles xmlns:o=\"urn:office\" xmlns:s=\"urn:style\" xmlns:t=\"urn:text\"><o:master-styles>"
        "<s:master-page><s:header><t:p>法治年报</t:p></s:header><s:footer><t:p>第<t:page-number>1</t:page-number>页</"
        "t:p>"
        "</s:footer></s:master-page></o:master-styles></o:document-styles>")
                                  .toUtf8();
    const Flow flow = flowOf(paragraph(QStringLiteral("文")), {}, {{QStringLiteral("styles.xml"), styles}});
    REQUIRE(notesOf(flow, "flow.margins") == 1);
    CHECK(flow.notes[0].message.contains(QStringLiteral("法治年报")));
}
