// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/html.h"
#include "tests/support/catch.h"
#include "tests/support/flows.h"

using namespace nianbao;
using namespace nianbao::test;

namespace {

Flow flowOf(const char *html)
{
    const Result<Flow> flow = readHtml(html, QStringLiteral("年报.html"));
    if (!flow)
        FAIL(flow.error().message.toStdString());
    return *flow;
}

} // namespace

TEST_CASE("blocks are paragraphs, line ends of the page's source are none, breaks are soft until there are several")
{
    CHECK(shown(flowOf("<p>推进\n法治<b>政</b>府</p><div>甲<br>乙<br><br>丙</div>丁 A\n B"))
        == QStringLiteral("推进法治政府\n甲\n乙\n丙\n丁 A B"));
    CHECK(shown(flowOf("<p>&lt;script&gt;&amp;&#x3000;&nbsp;&#20847;"))
        == QStringLiteral("<script>&\u3000\u00a0典").replace(u'典', QChar(20847)));
}

TEST_CASE("headings have levels, lists have numbers, also nested and with a start")
{
    CHECK(shown(flowOf("<h1>题</h1><h2>节</h2><ol start=3><li>甲<li>乙<ul><li>丙</ul><li "
                       "value=9><p>丁</p><p>续</p></ol><ol type=A><li>戊</ol>"
                       "<ol style='list-style-type: cjk-ideographic'><li>己</ol>"))
        == QStringLiteral("#1 题\n#2 节\n3.|甲\n4.|乙\n•|丙\n9.|丁\n续\nA.|戊\n一、|己"));
}

TEST_CASE("numbers of a list within a numbered list do not begin that list anew")
{
    CHECK(shown(flowOf("<ol><li>甲<ol><li>乙<li>丙</ol><li>丁</ol>"))
        == QStringLiteral("1.|甲\n（1）|乙\n（2）|丙\n2.|丁"));
}

TEST_CASE("columns are as wide as the page says, in one unit and for each of them")
{
    const auto widths = [](const char *table) { return flowOf(table).blocks[0].table.widths; };
    const QList<int> told {200, 800};
    CHECK(widths("<table><colgroup><col style='width: 20%'><col style='width:80%'></colgroup><tr><td>甲<td>乙</table>")
        == told);
    CHECK(widths("<table><tr><td width=60>甲<td style='color:red; WIDTH:240px'>乙<tr><td>1<td>2</table>") == told);
    CHECK(widths("<table><tr><td width=20%>甲<td width=240>乙<tr><td>1<td>2</table>").isEmpty());
    CHECK(widths("<table><tr><td width=60>甲<td>乙<tr><td>1<td>2</table>").isEmpty());
    CHECK(widths("<table><tr><td width=0>甲<td width=-5>乙<tr><td>1<td>2</table>").isEmpty());
}

TEST_CASE("tables of data keep spans, tables that place text are paragraphs")
{
    const Flow flow =
        flowOf("<table><caption>表1</caption><thead><tr><th colspan=2>头</thead><tr><td rowspan=0>甲<td>1<br>2</table>"
               "<table><tr><td>菜单<td><table><tr><td>a<td>b</table></table><table><tr><td>做了工作。</table>");
    CHECK(shown(flow) == QStringLiteral("表1\n[头/甲|1 2]\n菜单\n[a|b]\n做了工作。"));
    CHECK(flow.blocks[1].table.headerRows == 1);
    CHECK(flow.blocks[1].table.rows[0][0].columns == 2);
    CHECK(hasNote(flow.notes, "flow.layout"));
}

TEST_CASE("what no reader of the page sees stays out and is told")
{
    const Flow flow =
        flowOf("<title>页名</title><script>alert(1)</script><nav>首页</nav><header><h1>题</h1></header><p hidden>藏</p>"
               "<p style='display : none'>藏</p><form><input "
               "value=x>正文。<button>提交</button></form><del>旧</del><footer>版权</footer>");
    CHECK(shown(flow) == QStringLiteral("#1 题\n正文。"));
    CHECK(flow.title == QStringLiteral("页名"));
    for (const char *code : {"flow.navigation", "flow.hidden", "flow.controls", "flow.deleted"})
        CHECK(hasNote(flow.notes, code));
}

TEST_CASE("pictures are taken from the page itself and never fetched")
{
    const QByteArray html = "<p>文</p><img alt=图 src='data:image/png;base64," + tinyPng().toBase64()
        + "'><img src='http://127.0.0.1:9/a.png'>";
    const Flow flow = flowOf(html.constData());
    CHECK(shown(flow) == QStringLiteral("文\n<image/png>"));
    CHECK(hasNote(flow.notes, "flow.picture.external"));
}

TEST_CASE("a page is decoded as it says, and by its bytes where it says wrong")
{
    CHECK(shown(flowOf("<meta charset=gb2312><p>\xB7\xA8\xD6\xCE")) == QStringLiteral("法治"));
    CHECK(shown(flowOf("<meta charset='gbk'><p>法治")) == QStringLiteral("法治"));
    CHECK(shown(flowOf("<meta charset=utf-8><p>\xB7\xA8\xD6\xCE")) == QStringLiteral("法治"));
    CHECK_FALSE(readHtml(QByteArray("<p>\0</p>", 8), QStringLiteral("a.html")));
}

TEST_CASE("a page that is read in another encoding than it names tells so")
{
    const Flow flow = flowOf("<meta charset=utf-8><p>\xB7\xA8\xD6\xCE");
    REQUIRE(hasNote(flow.notes, "flow.encoding"));
    CHECK(flow.notes.first().message.contains(QStringLiteral("UTF-8")));
    CHECK(flow.notes.first().message.contains(QStringLiteral("GB18030")));
    CHECK(flowOf("<meta charset=gb2312><p>\xB7\xA8\xD6\xCE").notes.isEmpty());
    CHECK(flowOf("<p>\xB7\xA8\xD6\xCE").notes.isEmpty());
    CHECK(readHtml("<meta charset=utf-8><p>\xB7\xA8\xD6\xCE", QStringLiteral("a.html"), QStringLiteral("GB18030"))
              ->notes.isEmpty());
}

TEST_CASE("a page that nests deeply is read or refused, and never followed by recursion")
{
    const auto nested = [](int depth) { return QByteArray("<div>").repeated(depth) + "底"; };
    CHECK(shown(readHtml(nested(1500), QStringLiteral("a.html")).value()) == QStringLiteral("底"));
    const Result<Flow> flow = readHtml(nested(10'000), QStringLiteral("a.html"));
    REQUIRE_FALSE(flow);
    CHECK(flow.error().kind == ErrorKind::Limit);
    CHECK(flow.error().message.contains(QStringLiteral("a.html")));
    CHECK(readHtml(QByteArray("<p>").repeated(20'000) + "底", QStringLiteral("a.html")));
    CHECK_FALSE(readHtml("<p> </p>", QStringLiteral("a.html")));
}
