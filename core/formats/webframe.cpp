// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/webframe.h"

#include "core/formats/ordinals.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

QString wordsOf(const FlowBlock &block)
{
    static const QRegularExpression kBlank(QStringLiteral("[\\s\\x{3000}\\x{a0}]+"));
    return QString(block.text).remove(kBlank);
}

/// Where the site says that its menu is over.
bool endsMenu(const QString &words)
{
    static const QRegularExpression kTrail(QStringLiteral("^[【\\[]?(?:当前|您|你|您现在|你现在)的?所?在?(?:的)?位置"));
    return kTrail.match(words).hasMatch();
}

/// 发布时间、来源、浏览次数 … below the title: at least two of them, or buttons.
bool isAboutArticle(const QString &words)
{
    static const QRegularExpression kBegins(QStringLiteral(
        "^[【\\[|]?(?:发布|更新|发稿|录入)?(?:时间|日期|来源|作者|编辑)[:：]|^(?:信息|文章|稿件)来源[:：]|"
        "^(?:浏览|点击|阅读)(?:次数|量|数)?[:：]|^[【\\[]?(?:字体|字号)[:：]"));
    static const QRegularExpression kParts(
        QStringLiteral("(?:时间|日期|来源|作者|编辑|浏览|点击|阅读|字体|字号|打印|分享)[^。]{0,4}[:：】\\]]"));
    if (words.contains(u'。') || !kBegins.match(words).hasMatch())
        return false;
    auto parts = kParts.globalMatch(words);
    int count = 0;
    for (; parts.hasNext(); parts.next())
        ++count;
    return count >= 2 || words.contains(u"浏览") || words.contains(u"字体");
}

/// A line that stands behind an article on a site, never in a report.
bool isFoot(const QString &words)
{
    static const QRegularExpression kButtons(QStringLiteral("^[【\\[|]*(?:(?:分享到?[:：]?|微信|微博|QQ|打印(?:本页)?|"
                                                            "收藏|关闭(?:窗口|本页)?|返回顶部|TOP)[】\\]|【\\[]*)+$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kFoot(QStringLiteral(
        "^(?:(?:上|下)一(?:篇|条)[:：]|版权所有|网站标识码|网站地图|友情链接|技术支持[:：]|扫一扫|分享到[:：]|"
        "相关(?:链接|阅读|文章|稿件|信息)[:：]?$)|ICP备|公网安备"));
    return kButtons.match(words).hasMatch() || kFoot.match(words).hasMatch();
}

bool isArticle(const FlowBlock &block)
{
    return block.kind != FlowBlock::Kind::Text || block.text.contains(u'。')
        || ordinalAt(block.text.trimmed(), 0).has_value();
}

struct Span {
    QList<FlowBlock>::const_iterator begin;
    QList<FlowBlock>::const_iterator end;
};

/// Above the one heading of the first level, from a smaller heading on: 热点新闻 with its links. Else it would be taken
/// for the first category of the report, and the title for its text.
Span sidebarBefore(const QList<FlowBlock> &blocks, QList<FlowBlock>::const_iterator text)
{
    const auto isTitle = [](const FlowBlock &block) { return block.outline == 1; };
    const auto title = std::find_if(blocks.begin(), text, isTitle);
    if (title == text || std::count_if(blocks.begin(), blocks.end(), isTitle) != 1)
        return {text, text};
    return {std::find_if(blocks.begin(), title, [](const FlowBlock &block) { return block.outline > 1; }), title};
}

} // namespace

QList<FlowBlock> withoutWebFrame(const QList<FlowBlock> &blocks, NoteTally &tally)
{
    const auto text = std::find_if(blocks.begin(), blocks.end(), isArticle);
    const auto trail = std::find_if(blocks.begin(), text, [](const FlowBlock &b) { return endsMenu(wordsOf(b)); });
    const Span sidebar = sidebarBefore(blocks, text);
    QList<FlowBlock> kept;
    const auto leaveOut = [&](const FlowBlock &block, const char *code) {
        if (!wordsOf(block).isEmpty())
            tally.add(QLatin1String(code), block.number);
    };
    for (auto block = blocks.begin(); block != text; ++block) {
        const bool beside = block >= sidebar.begin && block < sidebar.end;
        if ((trail != text && block <= trail) || beside || isAboutArticle(wordsOf(*block)))
            leaveOut(*block, "web.head");
        else
            kept << *block;
    }
    const auto lastText = std::find_if(blocks.rbegin(), std::make_reverse_iterator(text), isArticle).base();
    const auto foot = std::find_if(lastText, blocks.end(), [](const FlowBlock &b) { return isFoot(wordsOf(b)); });
    kept.append(QList<FlowBlock>(text, foot));
    for (auto block = foot; block != blocks.end(); ++block)
        leaveOut(*block, "web.foot");
    return kept;
}

} // namespace nianbao
