// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/htmltable.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <vector>

namespace nianbao {

namespace {

/// Calls visit(node) for every node under `root` in the order of the page; it returns whether to go into the node.
template <typename Visit>
void walk(const GumboNode *root, Visit visit)
{
    std::vector<const GumboNode *> open {root};
    while (!open.empty()) {
        const GumboNode *node = open.back();
        open.pop_back();
        if (node != root && !visit(node))
            continue;
        const HtmlChildren children = childrenOf(node);
        for (unsigned index = children.size(); index > 0; --index)
            open.push_back(children[index - 1]);
    }
}

int columnsOfRow(const GumboNode *row)
{
    int columns = 0;
    const HtmlChildren children = childrenOf(row);
    for (unsigned index = 0; index < children.size(); ++index) {
        const QString tag = tagOf(children[index]);
        if (tag == u"td" || tag == u"th")
            columns += spanOf(children[index], "colspan");
    }
    return columns;
}

/// "25%", "120px", "3.5cm", "120"; of CSS `width: …` or of the attribute.
QString widthTold(const GumboNode *node)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:^|;)\\s*width\\s*:\\s*([^;]+)"), QRegularExpression::CaseInsensitiveOption);
    const auto styled = pattern.match(attributeOf(node, "style"));
    return (styled.hasMatch() ? styled.captured(1) : attributeOf(node, "width")).trimmed().toLower();
}

struct Width {
    bool share = false; ///< of the table, else absolute
    int size = 0; ///< thousandths of a percent or of a pixel; 0: none
};

Width widthOf(const QString &told)
{
    static const QRegularExpression pattern(QStringLiteral("^([0-9]+(?:\\.[0-9]+)?)(%|px|pt|pc|mm|cm|in|em|rem)?$"));
    const auto match = pattern.match(told);
    const QString unit = match.captured(2);
    const double pixels = unit == u"pt"         ? 96.0 / 72
        : unit == u"pc" || unit.endsWith(u"em") ? 16.0
        : unit == u"mm"                         ? 96 / 25.4
        : unit == u"cm"                         ? 960 / 25.4
        : unit == u"in"                         ? 96.0
                                                : 1.0;
    constexpr double kLargest = 20000;
    return {unit == u"%", qRound(std::min(match.captured(1).toDouble() * pixels, kLargest) * 1000)};
}

/// The elements of that kind in the table, not in a table within it: <col>s, or the cells of its first row.
QList<const GumboNode *> columnElements(const GumboNode *table, bool cells)
{
    QList<const GumboNode *> found;
    int rows = 0;
    walk(table, [&](const GumboNode *node) {
        const QString tag = tagOf(node);
        rows += int(tag == u"tr");
        const bool wanted = cells ? rows == 1 && (tag == u"td" || tag == u"th") : tag == u"col";
        if (wanted)
            found << node;
        return tag != u"table" && tag != u"td" && tag != u"th";
    });
    return found;
}

} // namespace

QList<int> columnWidthsOf(const GumboNode *table, int columns)
{
    for (const bool cells : {false, true}) {
        QList<Width> widths;
        const QList<const GumboNode *> elements = columnElements(table, cells);
        for (const GumboNode *element : elements) {
            const int span = spanOf(element, cells ? "colspan" : "span");
            const Width width = widthOf(widthTold(element));
            widths << QList<Width>(span, Width {width.share, width.size / span * (cells ? 1 : span)});
        }
        const bool told = widths.size() == columns && columns > 0
            && std::all_of(widths.begin(), widths.end(),
                [&](const Width &width) { return width.size > 0 && width.share == widths.first().share; });
        if (!told)
            continue;
        QList<int> sizes;
        std::transform(
            widths.begin(), widths.end(), std::back_inserter(sizes), [](const Width &one) { return one.size; });
        return sizes;
    }
    return {};
}

HtmlTableShape shapeOf(const GumboNode *table)
{
    HtmlTableShape shape;
    walk(table, [&](const GumboNode *node) {
        const QString tag = tagOf(node);
        if (tag == u"table") {
            shape.nested = true;
            return false;
        }
        if (tag == u"tr")
            shape.columns = std::max(shape.columns, columnsOfRow(node));
        shape.headings = shape.headings || (tag.size() == 2 && tag[0] == u'h' && tag[1] >= u'1' && tag[1] <= u'6');
        return true;
    });
    return shape;
}

bool isHeaderRow(const GumboNode *row)
{
    if (row->parent && tagOf(row->parent) == u"thead")
        return true;
    const HtmlChildren children = childrenOf(row);
    int headings = 0;
    for (unsigned index = 0; index < children.size(); ++index) {
        const QString tag = tagOf(children[index]);
        if (tag == u"td")
            return false;
        headings += int(tag == u"th");
    }
    return headings > 0;
}

int spanOf(const GumboNode *cell, const char *name)
{
    constexpr int kMost = 60; // browsers allow 1,000; no table on paper has as many
    constexpr int kMostRows = 65534;
    const bool rows = qstrcmp(name, "rowspan") == 0;
    bool ok = false;
    const int span = attributeOf(cell, name).trimmed().toInt(&ok);
    if (!ok || span < 0)
        return 1;
    if (span == 0)
        return rows ? kMostRows : 1;
    return std::min(span, rows ? kMostRows : kMost);
}

QString textUnder(const GumboNode *node)
{
    QString text;
    walk(node, [&](const GumboNode *inner) {
        if (inner->type == GUMBO_NODE_TEXT || inner->type == GUMBO_NODE_CDATA)
            text += textOf(inner);
        else if (inner->type == GUMBO_NODE_WHITESPACE || tagOf(inner) == u"br")
            text += u' ';
        return true;
    });
    return text.simplified();
}

bool holds(const GumboNode *node, const QStringList &tags)
{
    bool found = false;
    walk(node, [&](const GumboNode *inner) {
        found = found || tags.contains(tagOf(inner));
        return !found;
    });
    return found;
}

} // namespace nianbao
