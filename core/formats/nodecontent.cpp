// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/nodecontent.h"

#include "core/formats/titles.h"
#include "core/model/textlimits.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kNoList = -1;

class Sorter {
public:
    Sorter(const Outline &outline, int index, NoteTally &tally)
        : m_outline(outline)
        , m_node(outline[size_t(index)])
        , m_tally(tally)
    {
    }

    NodeContent sort(bool withList)
    {
        const int list = withList ? mainList() : kNoList;
        qsizetype next = takeTitle();
        for (; next < m_node.entries.size(); ++next) {
            const OutlineEntry &entry = m_node.entries[next];
            if (entry.child >= 0 && list != kNoList && m_outline[size_t(entry.child)].list == list)
                takeChild(entry);
            else
                addText(m_content.children.isEmpty() ? m_content.text : m_content.tail, entry);
        }
        settleStyle();
        return std::move(m_content);
    }

private:
    /// The list whose ordinals rank highest; of several such the first.
    [[nodiscard]] int mainList() const
    {
        const OutlineNode *best = nullptr;
        for (const OutlineEntry &entry : m_node.entries) {
            if (entry.child < 0)
                continue;
            const OutlineNode &child = m_outline[size_t(entry.child)];
            if (!best || rank(child) < rank(*best))
                best = &child;
        }
        return best ? best->list : kNoList;
    }

    static int rank(const OutlineNode &node) { return qMin(int(node.ordinal.kind), int(OrdinalKind::Running)); }

    /// The text behind the ordinal becomes title and text. Returns the first entry that is left.
    qsizetype takeTitle()
    {
        if (m_node.line == 0 || m_node.entries.isEmpty() || m_node.entries.first().child >= 0
            || m_node.entries.first().newParagraph)
            return 0;
        const QString &own = m_node.entries.first().text;
        const TitleSplit split = splitOf(own);
        m_content.title = split.title;
        if (!split.rest.isEmpty()) {
            m_content.text << Paragraph {ParagraphKind::Text, split.rest};
            return 1;
        }
        const bool more = m_node.entries.size() > 1;
        const bool ends = endsSentence(own) || own.endsWith(u'，') || own.endsWith(u'、');
        // Marked as run-in, it is no heading of its own.
        const bool numbered = m_node.ordinal.kind <= OrdinalKind::Bracketed && m_node.runIn.isEmpty();
        if (more && startsParagraph(m_node.entries[1]))
            m_content.titleAlone = numbered || m_node.entries[1].child < 0;
        else
            m_content.titleAlone = !more && numbered && !ends;
        return 1;
    }

    /// As the source marks it, else as it reads.
    [[nodiscard]] TitleSplit splitOf(const QString &own) const
    {
        if (!m_node.runIn.isEmpty() && m_node.runIn.size() <= kLongestTitle && own.startsWith(m_node.runIn))
            return {m_node.runIn, own.mid(m_node.runIn.size())};
        const TitleSplit split = splitTitle(own, m_node.ordinal.kind <= OrdinalKind::Level2);
        return split.rest.trimmed().isEmpty() ? TitleSplit {own, {}} : split;
    }

    [[nodiscard]] static bool startsParagraph(const OutlineEntry &entry) { return entry.newParagraph; }

    void takeChild(const OutlineEntry &entry)
    {
        const bool first = m_content.children.isEmpty();
        m_content.children << entry.child;
        if (!first && !entry.newParagraph)
            m_anyInline = true;
        if (first)
            m_content.onNewLine = entry.newParagraph;
        else if (entry.newParagraph)
            (m_longBefore ? m_anyAfterLong : m_anyNewLine) = true;
        m_longBefore = false;
        for (const OutlineEntry &inner : m_outline[size_t(entry.child)].entries)
            m_longBefore = m_longBefore || inner.newParagraph;
    }

    /// A point behind one of several paragraphs begins its own in any list: it does not tell.
    [[nodiscard]] bool runsOn() const
    {
        return m_anyInline || (!m_content.onNewLine && m_anyAfterLong && !m_anyNewLine);
    }

    void settleStyle()
    {
        if (m_content.children.isEmpty())
            return;
        const OutlineNode &first = m_outline[size_t(m_content.children.first())];
        switch (first.ordinal.kind) {
        case OrdinalKind::Level1:
        case OrdinalKind::Level2:
            m_content.style = ListStyle::Level;
            break;
        case OrdinalKind::Arabic:
        case OrdinalKind::Bracketed:
            m_content.style = ListStyle::Arabic;
            break;
        case OrdinalKind::Running:
            m_content.style = runsOn() ? ListStyle::RunOn : ListStyle::Own;
            break;
        case OrdinalKind::Ordinal:
            m_content.style = ListStyle::Ordinal;
            m_content.onNewLine = m_anyNewLine || m_anyAfterLong || (m_content.onNewLine && !m_content.text.isEmpty());
            break;
        case OrdinalKind::Dash:
            m_content.style = ListStyle::Dash;
            break;
        }
        if (m_content.style != ListStyle::RunOn && m_content.style != ListStyle::Ordinal)
            m_content.onNewLine = false;
    }

    /// Text, or a list that stays text with its ordinals as they stood.
    void addText(Paragraphs &paragraphs, const OutlineEntry &entry)
    {
        if (entry.child < 0) {
            append(paragraphs, entry);
            return;
        }
        const OutlineNode &child = m_outline[size_t(entry.child)];
        m_tally.add(QStringLiteral("txt.list"), child.line);
        append(paragraphs, OutlineEntry {-1, child.mark, false, entry.newParagraph, child.line});
        for (const OutlineEntry &inner : child.entries)
            addText(paragraphs, inner);
    }

    static void append(Paragraphs &paragraphs, const OutlineEntry &entry)
    {
        if (entry.object) {
            paragraphs << *entry.object;
        } else if (entry.raw) {
            paragraphs << Paragraph {ParagraphKind::Raw, entry.text};
        } else if (entry.newParagraph || paragraphs.isEmpty() || paragraphs.last().kind != ParagraphKind::Text) {
            paragraphs << Paragraph {ParagraphKind::Text, entry.text};
        } else {
            QString &last = paragraphs.last().text;
            if (last.endsWith(u'.') && entry.text.front().isDigit()) // "1. 2018年", a figure without the space
                last += u' ';
            last += entry.text;
        }
    }

    const Outline &m_outline;
    const OutlineNode &m_node;
    NoteTally &m_tally;
    NodeContent m_content;
    bool m_anyInline = false;
    bool m_anyNewLine = false; ///< a point on its own line behind one of a single paragraph
    bool m_anyAfterLong = false; ///< … behind one of several
    bool m_longBefore = false;
};

} // namespace

NodeContent contentOf(const Outline &outline, int index, bool withList, NoteTally &tally)
{
    return Sorter(outline, index, tally).sort(withList);
}

int depthOf(const Outline &outline, int index)
{
    int depth = 0;
    for (const OutlineEntry &entry : outline[size_t(index)].entries) {
        if (entry.child >= 0)
            depth = std::max(depth, depthOf(outline, entry.child));
    }
    return depth + 1;
}

} // namespace nianbao
