// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/reportbuilder.h"

#include "core/formats/nodecontent.h"
#include "core/formats/partkinds.h"

#include <QCoreApplication>
#include <QSet>

namespace nianbao {

namespace {

class Builder {
public:
    Builder(const Outline &outline, const BuildContext &context, Report &report, NoteTally &tally)
        : m_outline(outline)
        , m_context(context)
        , m_report(report)
        , m_tally(tally)
    {
    }

    void build()
    {
        const NodeContent root = contentOf(m_outline, 0, true, m_tally);
        m_report.foreword = root.text;
        if (root.children.isEmpty())
            return;
        const OutlineNode &first = node(root.children.first());
        if (first.ordinal.kind == OrdinalKind::Level2)
            m_tally.add(QStringLiteral("txt.restyled"), first.line, int(root.children.size()));
        if (first.ordinal.kind <= OrdinalKind::Level2)
            buildParts(root);
        else
            buildOnlyPart(root);
    }

private:
    [[nodiscard]] const OutlineNode &node(int index) const { return m_outline[size_t(index)]; }

    /// Neither 一、 nor （一）: all stands in one part without heading.
    void buildOnlyPart(const NodeContent &root)
    {
        Part part = newPart(PartKind::Work);
        takeSections(part, root);
        m_report.parts << part;
    }

    void buildParts(const NodeContent &root)
    {
        checkNumbers(root.children);
        QList<PartKind> kinds;
        for (const int child : root.children)
            kinds << kindOfHeading(ownText(child), m_context.year);
        m_report.numbering = numberingOf(root.children, kinds);
        for (qsizetype index = 0; index < root.children.size(); ++index) {
            const int child = root.children[index];
            if (m_report.numbering == Numbering::Sections && kinds[index] == PartKind::Work)
                addCategory(child);
            else
                addPart(child, kinds[index]);
        }
        m_report.parts.last().tail << root.tail;
    }

    /// 一、 counts categories where several headings name fields of work and not the work as a whole.
    [[nodiscard]] Numbering numberingOf(const QList<int> &nodes, const QList<PartKind> &kinds) const
    {
        constexpr int kDeepest = 3; // a section, its items, their children
        int fields = 0;
        int wholes = 0;
        for (qsizetype index = 0; index < nodes.size(); ++index) {
            if (kinds[index] != PartKind::Work)
                continue;
            ++fields;
            wholes += int(isWorkAsAWhole(ownText(nodes[index])));
            if (depthOf(m_outline, nodes[index]) > kDeepest)
                return Numbering::Parts;
        }
        return fields > 1 && wholes * 2 < fields ? Numbering::Sections : Numbering::Parts;
    }

    [[nodiscard]] QString ownText(int index) const
    {
        const QList<OutlineEntry> &entries = node(index).entries;
        return entries.isEmpty() || entries.first().child >= 0 ? QString() : entries.first().text;
    }

    void addCategory(int index)
    {
        if (m_report.parts.isEmpty() || m_report.parts.last().kind != PartKind::Work)
            m_report.parts << newPart(PartKind::Work);
        m_report.parts.last().sections << sectionOf(index);
    }

    void addPart(int index, PartKind kind)
    {
        Part part = newPart(kind);
        part.origin = originOf(index);
        const NodeContent content = contentOf(m_outline, index, true, m_tally);
        part.heading = content.title;
        part.lead = content.text;
        if (part.heading.isEmpty() && !part.lead.isEmpty())
            part.heading = part.lead.takeFirst().text; // a first sentence too long for a heading is one all the same
        takeSections(part, content);
        m_report.parts << part;
    }

    [[nodiscard]] Part newPart(PartKind kind) const
    {
        Part part;
        part.id = m_context.ids();
        part.kind = kind;
        return part;
    }

    void takeSections(Part &part, const NodeContent &content)
    {
        part.tail = content.tail;
        if (content.children.isEmpty())
            return;
        checkNumbers(content.children);
        part.sectionStyle = content.style;
        part.sectionsOnNewLine = content.onNewLine;
        for (const int child : content.children)
            part.sections << sectionOf(child);
    }

    [[nodiscard]] Section sectionOf(int index)
    {
        const NodeContent content = contentOf(m_outline, index, true, m_tally);
        checkNumbers(content.children);
        Section section;
        section.id = m_context.ids();
        section.title = content.title;
        section.titleAlone = content.titleAlone;
        section.lead = content.text;
        section.itemStyle = content.style;
        section.itemsOnNewLine = content.onNewLine;
        for (const int child : content.children)
            section.items << itemOf(child, true);
        section.tail = content.tail;
        section.origin = originOf(index);
        return section;
    }

    [[nodiscard]] WorkItem itemOf(int index, bool withChildren)
    {
        const NodeContent content = contentOf(m_outline, index, withChildren, m_tally);
        checkNumbers(content.children);
        WorkItem item;
        item.id = m_context.ids();
        item.title = content.title;
        item.titleAlone = content.titleAlone;
        item.body = content.text;
        if (!content.children.isEmpty()) {
            item.childStyle = content.style;
            item.childrenOnNewLine = content.onNewLine;
        }
        for (const int child : content.children)
            item.children << itemOf(child, false);
        item.tail = content.tail;
        item.origin = originOf(index);
        return item;
    }

    [[nodiscard]] Origin originOf(int index) const
    {
        QStringList repairs = node(index).repairs;
        if (m_renumbered.contains(index))
            repairs << QStringLiteral("txt.renumbered");
        repairs.removeDuplicates();
        return {m_context.fileName, node(index).line, node(index).mark, repairs};
    }

    /// Numbers are computed when the report prints: where they stood otherwise is told.
    void checkNumbers(const QList<int> &nodes)
    {
        const OutlineNode *before = nullptr;
        for (const int index : nodes) {
            const OutlineNode &point = node(index);
            const int expected = before ? before->ordinal.number + 1 : 1;
            if (point.ordinal.kind != OrdinalKind::Dash && point.ordinal.number != expected) {
                m_tally.add(QStringLiteral("txt.renumbered"), point.line, 1, jump(before, point));
                m_renumbered.insert(index);
            }
            before = &point;
        }
    }

    static QString jump(const OutlineNode *before, const OutlineNode &point)
    {
        const QString mark = point.mark.trimmed();
        return before ? QCoreApplication::translate("formats", "“%1”后面是“%2”").arg(before->mark.trimmed(), mark)
                      : QCoreApplication::translate("formats", "第一个是“%1”").arg(mark);
    }

    const Outline &m_outline;
    const BuildContext &m_context;
    Report &m_report;
    NoteTally &m_tally;
    QSet<int> m_renumbered; ///< nodes that print with another number than they were read with
};

} // namespace

void buildReport(const Outline &outline, const BuildContext &context, Report &report, NoteTally &tally)
{
    Builder(outline, context, report, tally).build();
}

} // namespace nianbao
