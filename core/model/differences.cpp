// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/differences.h"

#include "core/model/diff.h"
#include "core/model/nodefields.h"
#include "core/model/nodepaths.h"
#include "core/model/outline.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include <type_traits>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(model)
};

Report own(Report report)
{
    report.parts.clear();
    return report;
}

/// Without its texts and where it came from: the settings.
template <typename T>
T settingsOf(T node)
{
    for (const NodeField<T> &field : textFields<T>())
        field.copy(node, T {});
    if constexpr (std::is_same_v<T, Report>)
        node.organisation.clear();
    else
        node.origin = {};
    return node;
}

QStringList linesOf(const QString &title, const Paragraphs &text)
{
    QStringList lines {title + joined(text)};
    lines.removeAll(QString());
    return lines;
}

QStringList linesOf(const WorkItem &item)
{
    QStringList lines = linesOf(item.title, item.body);
    for (const WorkItem &child : item.children)
        lines += linesOf(child);
    return lines + linesOf({}, item.tail);
}

QStringList linesOf(const Section &section)
{
    QStringList lines = linesOf(section.title, section.lead);
    for (const WorkItem &item : section.items)
        lines += linesOf(item);
    return lines + linesOf({}, section.tail) + linesOf(section.problem.cause, {});
}

QStringList linesOf(const Part &part)
{
    QStringList lines {part.heading};
    lines += linesOf({}, part.lead);
    for (const Section &section : part.sections)
        lines += linesOf(section);
    return lines + linesOf({}, part.tail);
}

QString wholeText(const Report &report, const Id &node)
{
    if (const WorkItem *item = findItem(report, node))
        return linesOf(*item).join(u'\n');
    if (const Section *section = findSection(report, node))
        return linesOf(*section).join(u'\n');
    const Part *part = findPart(report, node);
    return part ? linesOf(*part).join(u'\n') : QString();
}

QString stateName(ReportState state)
{
    return state == ReportState::Final ? Words::tr("定稿") : Words::tr("起草");
}

class Comparing {
public:
    Comparing(const Report &before, const Report &after)
        : m_before(before)
        , m_after(after)
        , m_pathsBefore(nodePaths(before))
        , m_pathsAfter(nodePaths(after))
    {
    }

    QList<Difference> run()
    {
        const QList<Change> changes = diff(m_before, m_after);
        for (const Change &change : changes) {
            if (change.kind == ChangeKind::Added)
                m_added.insert(change.node);
            else if (change.kind == ChangeKind::Removed)
                m_removed.insert(change.node);
        }
        for (const Change &change : changes)
            add(change);
        return m_rows;
    }

private:
    void add(const Change &change)
    {
        switch (change.kind) {
        case ChangeKind::Edited:
            return addEdited(change.node);
        case ChangeKind::Added:
            if (!m_added.contains(change.parentAfter))
                append(Difference::Kind::Added, change.node, {}, wholeText(m_after, change.node));
            return;
        case ChangeKind::Removed:
            if (!m_removed.contains(change.parentBefore))
                append(Difference::Kind::Removed, change.node, wholeText(m_before, change.node), {});
            return;
        case ChangeKind::Moved:
            return append(Difference::Kind::Moved, change.node, m_pathsBefore.value(change.node),
                m_pathsAfter.value(change.node));
        }
    }

    void addEdited(const Id &id)
    {
        if (id == m_after.id)
            return addReport();
        if (const WorkItem *item = findItem(m_after, id))
            return addNode(*findItem(m_before, id), *item);
        if (const Section *section = findSection(m_after, id))
            return addNode(*findSection(m_before, id), *section);
        if (const Part *part = findPart(m_after, id))
            addNode(*findPart(m_before, id), *part);
    }

    void addReport()
    {
        if (m_before.organisation != m_after.organisation)
            appendText(m_after.id, Field::Organisation, m_before.organisation, m_after.organisation);
        const bool finished = m_before.state != m_after.state;
        Report before = m_before;
        before.state = m_after.state;
        addNode(before, m_after);
        if (finished)
            append(Difference::Kind::Settings, m_after.id, stateName(m_before.state), stateName(m_after.state));
    }

    template <typename T>
    void addNode(const T &was, const T &is)
    {
        for (const NodeField<T> &field : textFields<T>()) {
            if (!field.isEqual(was, is))
                appendText(is.id, field.field, field.text(was), field.text(is));
        }
        if (settingsOf(own(was)) != settingsOf(own(is)))
            append(Difference::Kind::Settings, is.id, {}, Words::tr("编号、分段、状态等设置有变化"));
    }

    void appendText(const Id &node, Field field, const QString &before, const QString &after)
    {
        append(Difference::Kind::Text, node, before, after);
        m_rows.last().field = field;
    }

    void append(Difference::Kind kind, const Id &node, const QString &before, const QString &after)
    {
        const Report &holder = kind == Difference::Kind::Removed ? m_before : m_after;
        const Part *part = partOf(holder, node);
        const auto &paths = kind == Difference::Kind::Removed ? m_pathsBefore : m_pathsAfter;
        m_rows.append({kind, node, Field::None, part ? part->id : Id {}, paths.value(node), before, after});
    }

    const Report &m_before;
    const Report &m_after;
    QHash<Id, QString> m_pathsBefore;
    QHash<Id, QString> m_pathsAfter;
    QSet<Id> m_added;
    QSet<Id> m_removed;
    QList<Difference> m_rows;
};

} // namespace

QList<Difference> differencesBetween(const Report &before, const Report &after)
{
    return Comparing(before, after).run();
}

} // namespace nianbao
