// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/odt.h"
#include "core/zip/zip.h"
#include "tests/support/catch.h"
#include "tests/support/flows.h"

using namespace nianbao;
using namespace nianbao::test;

namespace {

QByteArray odtFile(const QString &body, const QString &styles = {}, const QList<ZipEntry> &more = {})
{
    const QString content =
        QStringLiteral("<?xml version=\"1.0\"?><o:document-content xmlns:o=\"urn:office\" xmlns:t=\"urn:text\" "
                       "xmlns:b=\"urn:table\" xmlns:d=\"urn:drawing\" xmlns:s=\"urn:style\"><o:automatic-styles>%1"
                       "</o:automatic-styles><o:body><o:text>%2</o:text></o:body></o:document-content>");
    const QList<ZipEntry> entries {{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text", true},
        {QStringLiteral("content.xml"), content.arg(styles, body).toUtf8()}};
    return writeZip(entries + more).value();
}

Flow flowOf(const QByteArray &bytes)
{
    const Result<Flow> flow = readOdt(bytes, QStringLiteral("年报.odt"));
    if (!flow)
        FAIL(flow.error().message.toStdString());
    return *flow;
}

const QString kList =
    QStringLiteral("<t:list-style s:name=\"L\"><t:list-level-style-number t:level=\"1\" s:num-format=\"一, 二, 三, "
                   "...\" s:num-suffix=\"、\"/>"
                   "<t:list-level-style-number t:level=\"2\" s:num-format=\"1\" t:num-list-format=\"（%1%.%2%）\"/>"
                   "<t:list-level-style-bullet t:level=\"3\"/></t:list-style>");

} // namespace

TEST_CASE("white space, breaks and spans of an ODT")
{
    CHECK(shown(flowOf(odtFile(QStringLiteral("<t:p>  推<t:span>进</t:span>\n<t:s t:c=\"2\"/>A  "
                                              "B<t:tab/><t:line-break/>后</t:p><t:h t:outline-level=\"2\">节</t:h>"))))
        == QStringLiteral("推进   A B\t\n后\n#2 节"));
}

TEST_CASE("lists of an ODT count through sublists and go on where they say so")
{
    const QString item = QStringLiteral("<t:list-item><t:p>%1</t:p></t:list-item>");
    const QString list = QStringLiteral("<t:list t:style-name=\"L\"%1>%2</t:list>");
    const QString deep =
        QStringLiteral("<t:list-item><t:list>%1<t:list-item><t:list>%1</t:list></t:list-item></t:list></t:list-item>");
    const QString body = list.arg(QString(), item.arg(u"甲") + deep.arg(item.arg(u"乙")) + item.arg(u"丙"))
        + list.arg(QStringLiteral(" t:continue-numbering=\"true\""), item.arg(u"丁"))
        + list.arg(QString(), item.arg(u"戊"));
    CHECK(
        shown(flowOf(odtFile(body, kList))) == QStringLiteral("一、|甲\n（一.1）|乙\n•|乙\n二、|丙\n三、|丁\n一、|戊"));
}

TEST_CASE("notes, changes, hidden text and contents of an ODT")
{
    const Flow flow =
        flowOf(odtFile(QStringLiteral("<t:tracked-changes><t:changed-region><t:deletion><t:p>旧</t:p></t:deletion></"
                                      "t:changed-region></t:tracked-changes>"
                                      "<t:table-of-content><t:index-body><t:p>目录行</t:p></t:index-body></"
                                      "t:table-of-content><t:section t:display=\"none\"><t:p>藏</t:p></t:section>"
                                      "<t:p>增长<t:change t:change-id=\"c\"/><t:note><t:note-citation>1</"
                                      "t:note-citation><t:note-body><t:p>来自统计局</t:p></t:note-body></t:note>"
                                      "<o:annotation><t:p>请核对</t:p></o:annotation><t:span "
                                      "t:style-name=\"H\">藏</t:span><t:ruby><t:ruby-base>注</"
                                      "t:ruby-base><t:ruby-text>zhù</t:ruby-text></t:ruby></t:p>"),
            QStringLiteral("<s:style s:name=\"H\"><s:text-properties t:display=\"none\"/></s:style>")));
    CHECK(shown(flow) == QStringLiteral("增长（注：来自统计局）注"));
    for (const char *code :
        {"flow.changes", "flow.contents", "flow.hidden", "flow.footnotes", "flow.comment", "flow.ruby"})
        CHECK(hasNote(flow.notes, code));
}

TEST_CASE("a tracked change of an ODT is told at its paragraph")
{
    const Flow flow = flowOf(odtFile(QStringLiteral(
        "<t:tracked-changes><t:changed-region><t:deletion/></t:changed-region></t:tracked-changes><t:p>一</t:p>"
        "<t:p>二</t:p><t:p>三<t:change-start t:change-id=\"c\"/>新<t:change-end t:change-id=\"c\"/></t:p>")));
    CHECK(shown(flow) == QStringLiteral("一\n二\n三新"));
    REQUIRE(flow.notes.size() == 1);
    CHECK(flow.notes.first().place.line == 3);
}

TEST_CASE("tables and pictures of an ODT stand in their places")
{
    const Flow flow = flowOf(
        odtFile(QStringLiteral("<t:p>前</t:p><b:table><b:table-column "
                               "b:number-columns-repeated=\"2\"/><b:table-header-rows><b:table-row><b:table-cell "
                               "b:number-columns-spanned=\"2\"><t:p>头</t:p></b:table-cell><b:covered-table-cell/></"
                               "b:table-row></b:table-header-rows><b:table-row>"
                               "<b:table-cell><t:p>甲</t:p><t:p>乙</t:p></b:table-cell><b:table-cell/></b:table-row></"
                               "b:table><t:p><d:frame d:width=\"2cm\"><d:image d:href=\"Pictures/a.png\"/>"
                               "<d:desc>图一</d:desc></d:frame><d:frame><d:text-box><t:p>框内</t:p></d:text-box></"
                               "d:frame><d:frame><d:image d:href=\"http://127.0.0.1/a.png\"/></d:frame></t:p>"),
            {}, {{QStringLiteral("Pictures/a.png"), tinyPng()}}));
    CHECK(shown(flow) == QStringLiteral("前\n[头/甲 乙|]\n<image/png>\n框内"));
    CHECK(flow.blocks[1].table.headerRows == 1);
    CHECK(flow.blocks[2].picture.width == 200);
    CHECK(flow.blocks[2].text == QStringLiteral("图一"));
    CHECK(hasNote(flow.notes, "flow.picture.external"));
}

TEST_CASE("a spreadsheet, an encrypted document and no document at all are no ODT")
{
    const auto code = [](const QByteArray &bytes) { return readOdt(bytes, QStringLiteral("a.odt")).error().code; };
    const QString body = QStringLiteral("<t:p>文</t:p>");
    CHECK(code(writeZip({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"}}).value())
        == QStringLiteral("odt.type"));
    CHECK(code(odtFile(body, {}, {{QStringLiteral("META-INF/manifest.xml"), "<encryption-data/>"}}))
        == QStringLiteral("odt.encrypted"));
    CHECK(code("text") == QStringLiteral("richtext.kind"));
    CHECK(code(odtFile({})) == QStringLiteral("flow.empty"));
}
