// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/htmlreader.h"

#include "core/base/interruption.h"
#include "core/richtext/documentinfo.h"
#include "core/richtext/htmltable.h"
#include "core/richtext/numberformat.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

bool isBlock(const QString &tag)
{
    static const QSet<QString> kBlocks {QStringLiteral("p"), QStringLiteral("div"), QStringLiteral("h1"),
        QStringLiteral("h2"), QStringLiteral("h3"), QStringLiteral("h4"), QStringLiteral("h5"), QStringLiteral("h6"),
        QStringLiteral("li"), QStringLiteral("dt"), QStringLiteral("dd"), QStringLiteral("ul"), QStringLiteral("ol"),
        QStringLiteral("dl"), QStringLiteral("dir"), QStringLiteral("menu"), QStringLiteral("blockquote"),
        QStringLiteral("pre"), QStringLiteral("center"), QStringLiteral("section"), QStringLiteral("article"),
        QStringLiteral("address"), QStringLiteral("aside"), QStringLiteral("main"), QStringLiteral("header"),
        QStringLiteral("hgroup"), QStringLiteral("figure"), QStringLiteral("figcaption"), QStringLiteral("table"),
        QStringLiteral("tr"), QStringLiteral("td"), QStringLiteral("th"), QStringLiteral("hr"), QStringLiteral("body"),
        QStringLiteral("form"), QStringLiteral("fieldset"), QStringLiteral("legend"), QStringLiteral("details"),
        QStringLiteral("summary"), QStringLiteral("caption")};
    return kBlocks.contains(tag);
}

bool isSpace(QChar character)
{
    return QStringView(u" \t\n\r\f").contains(character);
}

bool isWide(QChar character)
{
    return character.unicode() >= 0x2E80;
}

QString styleOf(const GumboNode *node)
{
    return attributeOf(node, "style").remove(u' ').toLower();
}

bool isHidden(const GumboNode *node)
{
    const QString style = styleOf(node);
    return (node->type == GUMBO_NODE_ELEMENT && gumbo_get_attribute(&node->v.element.attributes, "hidden"))
        || style.contains(u"display:none") || style.contains(u"visibility:hidden");
}

int outlineOf(const QString &tag)
{
    return tag.size() == 2 && tag[0] == u'h' && tag[1] >= u'1' && tag[1] <= u'6' ? tag[1].digitValue() : 0;
}

/// The bytes of a data: address; empty for any other address.
QByteArray dataOf(const QString &address)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*data:[^,]*;\\s*base64\\s*,"), QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(address);
    return match.hasMatch() ? QByteArray::fromBase64(address.mid(match.capturedLength()).toLatin1()) : QByteArray();
}

} // namespace

void HtmlReader::read(const GumboNode *root)
{
    enter(root);
    while (!m_open.empty() && !m_builder.failed() && !isInterrupted()) {
        Open &open = m_open.back();
        const HtmlChildren children = childrenOf(open.node);
        if (open.next < children.size()) {
            enter(children[open.next++]);
            continue;
        }
        leave(Open(open));
        m_open.pop_back();
    }
    flush();
}

void HtmlReader::enter(const GumboNode *node)
{
    switch (node->type) {
    case GUMBO_NODE_DOCUMENT:
        m_open.push_back({node});
        return;
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA:
    case GUMBO_NODE_WHITESPACE:
        addText(textOf(node));
        return;
    case GUMBO_NODE_ELEMENT:
        break;
    case GUMBO_NODE_COMMENT:
    case GUMBO_NODE_TEMPLATE:
        return;
    }
    const QString tag = tagOf(node);
    if (!isLeftOut(node, tag) && !takeInline(node, tag))
        openElement(node, tag);
}

/// What no reader of the page sees, or what is not its text.
bool HtmlReader::isLeftOut(const GumboNode *node, const QString &tag)
{
    static const QStringList kSilent {QStringLiteral("script"), QStringLiteral("style"), QStringLiteral("noscript"),
        QStringLiteral("template"), QStringLiteral("rp"), QStringLiteral("datalist")};
    static const QStringList kControls {QStringLiteral("button"), QStringLiteral("select"), QStringLiteral("textarea"),
        QStringLiteral("iframe"), QStringLiteral("object"), QStringLiteral("embed"), QStringLiteral("video"),
        QStringLiteral("audio"), QStringLiteral("applet"), QStringLiteral("canvas")};
    static const QStringList kHeadings {QStringLiteral("h1"), QStringLiteral("h2"), QStringLiteral("h3")};
    const int paragraph = m_builder.paragraph() + 1;
    const auto leaveOut = [&](FlowNotice notice) {
        m_builder.notes().add(notice, paragraph);
        return true;
    };
    if (tag == u"head") {
        const HtmlChildren children = childrenOf(node);
        for (unsigned index = 0; index < children.size(); ++index) {
            if (tagOf(children[index]) == u"title")
                m_title = textUnder(children[index]);
            if (tagOf(children[index]) == u"meta" && attributeOf(children[index], "name") == u"generator")
                m_isOurs = attributeOf(children[index], "content") == kGenerator;
        }
        if (m_isOurs)
            m_builder.keepWhiteSpace();
        return true;
    }
    if (kSilent.contains(tag))
        return true;
    if (isHidden(node))
        return textUnder(node).isEmpty() || leaveOut(FlowNotice::Hidden);
    if (tag == u"nav" || tag == u"footer" || (tag == u"header" && !holds(node, kHeadings)))
        return textUnder(node).isEmpty() || leaveOut(FlowNotice::Navigation);
    if (kControls.contains(tag) || (tag == u"input" && attributeOf(node, "type").toLower() != u"hidden"))
        return leaveOut(FlowNotice::Controls);
    if (tag == u"svg" || tag == u"math")
        return leaveOut(FlowNotice::Graphics);
    if (tag == u"del")
        return leaveOut(FlowNotice::Deleted);
    return tag == u"rt" && leaveOut(FlowNotice::Ruby);
}

bool HtmlReader::takeInline(const GumboNode *node, const QString &tag)
{
    if (tag == u"br")
        addBreak();
    else if (tag == u"img")
        addPicture(node);
    else
        return tag == u"input" || tag == u"wbr";
    return true;
}

void HtmlReader::openElement(const GumboNode *node, const QString &tag)
{
    Open open {node};
    open.outline = m_outline;
    open.block = isBlock(tag);
    if (open.block)
        flush();
    const QString style = styleOf(node);
    open.centred =
        tag == u"center" || style.contains(u"text-align:center") || attributeOf(node, "align").toLower() == u"center";
    m_centred += int(open.centred && tag != u"table");
    open.centred = open.centred && tag != u"table";
    open.preformatted = tag == u"pre" || style.contains(u"white-space:pre");
    m_preformatted += int(open.preformatted);
    if (outlineOf(tag) > 0)
        m_outline = outlineOf(tag);
    open.runIn = m_isOurs && tag == u"strong" && m_text.isEmpty();
    if (m_isOurs && tag == u"p")
        m_class = attributeOf(node, "class");
    open.list = tag == u"ol" || tag == u"ul";
    if (open.list)
        openList(node, tag);
    else if (tag == u"li")
        openListItem(node);
    else if (tag == u"table")
        openTable(node, open);
    else if (tag == u"caption" && !m_open.empty() && m_open.back().table)
        return; // told in front of the table
    const bool inTable = m_builder.betweenCells();
    if (tag == u"tr" && inTable) {
        m_builder.openRow(isHeaderRow(node));
    } else if ((tag == u"td" || tag == u"th") && inTable) {
        m_builder.openCell(spanOf(node, "colspan"), spanOf(node, "rowspan"));
        open.cell = true;
    }
    m_open.push_back(open);
}

void HtmlReader::openTable(const GumboNode *node, Open &open)
{
    const HtmlTableShape shape = shapeOf(node);
    if (shape.isLayout()) {
        m_builder.notes().add(FlowNotice::LayoutTables, m_builder.paragraph() + 1);
        return;
    }
    const HtmlChildren children = childrenOf(node);
    for (unsigned index = 0; index < children.size(); ++index) {
        if (tagOf(children[index]) != u"caption")
            continue;
        addText(textUnder(children[index]));
        flush();
    }
    open.table = true;
    m_builder.openTable(columnWidthsOf(node, shape.columns));
    m_builder.openBlock().text = attributeOf(node, "aria-label").simplified();
}

void HtmlReader::openList(const GumboNode *node, const QString &tag)
{
    List list;
    if (tag == u"ol") {
        list.type = attributeOf(node, "type");
        if (list.type.isEmpty())
            list.type = QStringLiteral("1");
        const QString style = styleOf(node);
        if (style.contains(u"cjk-ideographic") || style.contains(u"simp-chinese") || style.contains(u"cjk-decimal"))
            list.type = QStringLiteral("一");
        const bool within = !m_lists.empty() && m_lists.back().type == u"1";
        if (within && list.type == u"1")
            list.type = QStringLiteral("（1）");
        bool ok = false;
        const int start = attributeOf(node, "start").toInt(&ok);
        list.number = ok ? qBound(-9999, start, 9999) : 1;
    }
    m_lists.push_back(list);
}

void HtmlReader::openListItem(const GumboNode *node)
{
    if (m_lists.empty())
        return;
    List &list = m_lists.back();
    bool ok = false;
    const int value = attributeOf(node, "value").toInt(&ok);
    if (ok)
        list.number = qBound(-9999, value, 9999);
    if (list.type.isEmpty())
        m_numbering = QStringLiteral("•");
    else if (list.type == u"一")
        m_numbering = numberText(NumberFormat::Chinese, list.number) + u'、';
    else if (list.type == u"（1）") // beside the outer list's "1." it would begin that list anew
        m_numbering = QStringLiteral("（%1）").arg(list.number);
    else
        m_numbering = numberText(numberFormatOfType(list.type), list.number) + u'.';
    ++list.number;
}

void HtmlReader::leave(const Open &open)
{
    if (open.runIn) {
        settleGap();
        m_runIn = m_text.size();
    }
    if (open.block)
        flush();
    if (tagOf(open.node) == u"p")
        m_class.clear();
    m_centred -= int(open.centred);
    m_preformatted -= int(open.preformatted);
    m_outline = open.outline;
    if (open.list)
        m_lists.pop_back();
    if (open.cell)
        m_builder.closeCell();
    if (open.table)
        m_builder.closeTable();
    if (tagOf(open.node) == u"li")
        m_numbering.clear();
}

/// Whether the white space is text: within a paragraph or a cell of our own pages, in which line ends stand only
/// between elements or were put in by others.
bool HtmlReader::gapIsText() const
{
    if (!m_isOurs || m_gap.contains(u'\n') || m_gap.contains(u'\r'))
        return false;
    const auto block = std::find_if(m_open.rbegin(), m_open.rend(), [](const Open &open) { return open.block; });
    const QString tag = block == m_open.rend() ? QString() : tagOf(block->node);
    return tag == u"p" || tag == u"td" || tag == u"th" || outlineOf(tag) > 0;
}

/// White space is one blank, and none where the page's source breaks a line between Chinese characters. `next`: what
/// stands behind it, null at the end of an element.
void HtmlReader::settleGap(QChar next)
{
    if (m_gap.isEmpty())
        return;
    const bool isText = gapIsText();
    const QString gap = std::exchange(m_gap, {});
    if (isText) {
        m_text += gap;
    } else if (!next.isNull() && !m_text.isEmpty() && !m_text.endsWith(u'\n')) {
        const bool broken = gap.contains(u'\n') || gap.contains(u'\r');
        if (!broken || !isWide(m_text.back()) || !isWide(next))
            m_text += u' ';
    }
}

void HtmlReader::addText(QStringView text)
{
    for (const QChar character : text) {
        if (isSpace(character) && m_preformatted == 0) {
            m_gap += character;
            continue;
        }
        settleGap(character);
        m_text += character;
    }
}

/// One break is a soft one, several are a new paragraph.
void HtmlReader::addBreak()
{
    settleGap();
    if (!m_isOurs && (m_text.isEmpty() || m_text.endsWith(u'\n')))
        flush();
    else
        m_text += u'\n';
}

void HtmlReader::addPicture(const GumboNode *node)
{
    const QString source = attributeOf(node, "src");
    const QByteArray bytes = dataOf(source);
    flush();
    if (bytes.isEmpty()) {
        m_builder.notes().add(source.startsWith(u"data:") ? FlowNotice::PictureMissing : FlowNotice::PictureElsewhere,
            m_builder.paragraph() + 1);
        return;
    }
    constexpr double kTenthsPerPixel = 254.0 / 96;
    const int width = attributeOf(node, "width").toInt();
    m_builder.openParagraph();
    m_builder.addPicture(bytes, qRound(qBound(0, width, 10000) * kTenthsPerPixel), attributeOf(node, "alt"));
    m_builder.closeParagraph();
}

void HtmlReader::flush()
{
    settleGap();
    while (!m_isOurs && (m_text.endsWith(u'\n') || m_text.endsWith(u' ')))
        m_text.chop(1);
    if (m_text.isEmpty() || m_builder.betweenCells()) {
        m_runIn = 0;
        m_text.clear();
        return;
    }
    FlowBlock block;
    block.numbering = std::exchange(m_numbering, {});
    block.outline = m_outline;
    block.style = m_outline > 0 ? QStringLiteral("h%1").arg(m_outline) : m_class;
    block.centred = m_centred > 0;
    block.runIn = std::exchange(m_runIn, 0);
    m_builder.openParagraph(block);
    m_builder.addText(m_text);
    m_builder.closeParagraph();
    m_text.clear();
}

} // namespace nianbao
