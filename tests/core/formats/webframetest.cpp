// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/compose.h"
#include "core/formats/formats.h"
#include "core/formats/txt.h"
#include "core/model/id.h"
#include "tests/support/catch.h"
#include "tests/support/notes.h"

using namespace nianbao;

namespace {

const QString kArticle =
    QStringLiteral("<h1>青禾县2024年法治政府建设报告</h1><p>一、工作情况</p><p>（一）加强学习。关闭小煤窑3家。</p>"
                   "<p>关闭小煤窑三家的经验已推广，技术支持到位。</p><p>二、存在问题</p><p>一是力量不足。</p>"
                   "<p>青禾县人民政府</p><p>2025年1月15日</p>");

struct Reading {
    Report report;
    QStringList codes;
};

Reading readPage(const QString &before, const QString &below, const QString &behind)
{
    QString page = kArticle;
    page.insert(page.indexOf(QStringLiteral("<p>一、")), below);
    const QByteArray bytes = QStringLiteral("<html><body>%1%2%3</body></html>").arg(before, page, behind).toUtf8();
    const Format *format = formatOf(QStringLiteral("页面.html"), bytes.left(512));
    REQUIRE(format);
    auto fragment = format->read(bytes, {QStringLiteral("页面.html"), {}, countedIds(QStringLiteral("id"))});
    REQUIRE(fragment);
    return {fragment->reports.value(0), test::codesOf(fragment->notes)};
}

QByteArray textOf(const Report &report)
{
    return writeTxt(Content {{report}}, {}).value();
}

} // namespace

TEST_CASE(
    "a site's menu, article line, share buttons, neighbours and footer are left out with a note, the article stays")
{
    const Reading bare = readPage({}, {}, {});
    CHECK_FALSE(bare.codes.contains(QStringLiteral("web.head")));
    CHECK_FALSE(bare.codes.contains(QStringLiteral("web.foot")));
    const Reading framed =
        readPage(QStringLiteral("<ul><li>首页</li><li>政务公开</li></ul><div>当前位置：首页 &gt; 年度报告</div>"),
            QStringLiteral("<div>发布时间：2025-01-20 09:15 来源：青禾县司法局 浏览次数：123 字体：【大 中 小】</div>"),
            QStringLiteral("<div>分享到：<a>微信</a> <a>微博</a></div><div>【打印本页】 【关闭窗口】</div>"
                           "<p>上一篇：关于清理结果的公告</p><p>下一篇：2023年报告</p><p>版权所有：青禾县人民政府</p>"
                           "<p>网站标识码：4100000001 豫ICP备05000000号</p><p>联系电话：0393-0000000</p>"));
    CHECK(framed.codes.contains(QStringLiteral("web.head")));
    CHECK(framed.codes.contains(QStringLiteral("web.foot")));
    CHECK(textOf(framed.report) == textOf(bare.report));
    CHECK(framed.report.closing.date == QStringLiteral("2025年1月15日"));
}

TEST_CASE("a sidebar with a heading of its own above the title is no category of the report")
{
    const Reading bare = readPage({}, {}, {});
    const Reading beside =
        readPage(QStringLiteral("<h3>热点新闻</h3><ul><li>全县大会召开</li><li>公告</li></ul>"), {}, {});
    CHECK(beside.codes.contains(QStringLiteral("web.head")));
    CHECK(textOf(beside.report) == textOf(bare.report));
}

TEST_CASE("what only looks like a site's line stays where it stands")
{
    const Reading kept = readPage(QStringLiteral("<p>青禾县人民政府文件</p>"), QStringLiteral("<p>来源：县司法局</p>"),
        QStringLiteral("<p>（此件公开发布）</p>"));
    CHECK_FALSE(kept.codes.contains(QStringLiteral("web.head")));
    CHECK_FALSE(kept.codes.contains(QStringLiteral("web.foot")));
    const QString text = QString::fromUtf8(textOf(kept.report));
    CHECK(text.contains(QStringLiteral("青禾县人民政府文件")));
    CHECK(text.contains(QStringLiteral("来源：县司法局")));
    CHECK(text.contains(QStringLiteral("此件公开发布")));
    CHECK(text.contains(QStringLiteral("关闭小煤窑三家的经验已推广")));
}
