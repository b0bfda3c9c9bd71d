// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/htmltable.h"

#include <QStringList>

#include <algorithm>
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

} // namespace

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
            text += QString::fromUtf8(inner->v.text.text);
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
