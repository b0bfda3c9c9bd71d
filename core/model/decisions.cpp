// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/merge.h"
#include "core/model/nodefields.h"
#include "core/model/outline.h"

#include <QHash>
#include <QSet>

namespace nianbao {

namespace {

/// The nodes of a report by id, each without those below it.
struct OwnNodes {
    QHash<Id, Part> parts;
    QHash<Id, Section> sections;
    QHash<Id, WorkItem> items;

    explicit OwnNodes(const Report &report)
    {
        for (const Part &part : report.parts) {
            parts.insert(part.id, own(part));
            for (const Section &section : part.sections) {
                sections.insert(section.id, own(section));
                add(section.items);
            }
        }
    }

    [[nodiscard]] bool contains(const Id &id) const
    {
        return parts.contains(id) || sections.contains(id) || items.contains(id);
    }

private:
    void add(const QList<WorkItem> &list)
    {
        for (const WorkItem &item : list) {
            items.insert(item.id, own(item));
            add(item.children);
        }
    }
};

QList<Part> &below(Report &report)
{
    return report.parts;
}

QList<Section> &below(Part &part)
{
    return part.sections;
}

QList<WorkItem> &below(Section &section)
{
    return section.items;
}

QList<WorkItem> &below(WorkItem &item)
{
    return item.children;
}

/// All of a node's own fields; of what it is known by when its file comes again, the newest stays.
template <typename T>
void replaceOwn(T &node, T from)
{
    below(from) = below(node);
    if constexpr (!std::is_same_v<T, Report>) {
        if (!node.origin.received.isEmpty())
            from.origin = node.origin;
    }
    node = from;
}

template <typename T>
const T *found(const QHash<Id, T> &nodes, const Id &id)
{
    const auto it = nodes.constFind(id);
    return it == nodes.constEnd() ? nullptr : &*it;
}

class Deciding {
public:
    Deciding(const std::optional<Report> &current, const Merged &merged, const QList<Decision> &decisions);
    Report run();

private:
    template <typename T>
    void decide(T &node, const T *now, const T *sent) const;
    void decide(QList<WorkItem> &items) const;
    void decideParts(QList<Part> &parts);
    template <typename T>
    bool collectOut(T &node, bool withParent);

    const std::optional<Report> &m_current;
    const Merged &m_merged;
    OwnNodes m_now;
    OwnNodes m_sent;
    QHash<Id, Decision::Choice> m_whole;
    QHash<Id, QList<Decision>> m_fields;
    QSet<Id> m_gone;
};

Deciding::Deciding(const std::optional<Report> &current, const Merged &merged, const QList<Decision> &decisions)
    : m_current(current)
    , m_merged(merged)
    , m_now(current.value_or(Report {}))
    , m_sent(merged.sent)
{
    for (const Decision &decision : decisions) {
        if (decision.field == Field::None)
            m_whole.insert(decision.node, decision.choice);
        else
            m_fields[decision.node].append(decision);
    }
    for (const MergeEntry &entry : merged.entries) {
        if (entry.refused && !m_whole.contains(entry.node))
            m_whole.insert(entry.node, Decision::Choice::Keep);
    }
}

template <typename T>
void Deciding::decide(T &node, const T *now, const T *sent) const
{
    const auto whole = m_whole.constFind(node.id);
    if (whole != m_whole.constEnd() && *whole == Decision::Choice::Take && sent)
        replaceOwn(node, *sent);
    else if (whole != m_whole.constEnd() && *whole == Decision::Choice::Keep && now)
        replaceOwn(node, *now);
    for (const Decision &decision : m_fields.value(node.id)) {
        for (const NodeField<T> &field : textFields<T>()) {
            if (field.field != decision.field)
                continue;
            if (decision.choice == Decision::Choice::Edit)
                field.setText(node, decision.text);
            else if (const T *from = decision.choice == Decision::Choice::Take ? sent : now)
                field.copy(node, *from);
            else
                field.setText(node, {});
        }
    }
}

void Deciding::decide(QList<WorkItem> &items) const
{
    for (WorkItem &item : items) {
        decide(item, found(m_now.items, item.id), found(m_sent.items, item.id));
        decide(item.children);
    }
}

/// Whether everything from the node down is new. What of that is not wanted goes.
template <typename T>
bool Deciding::collectOut(T &node, bool withParent)
{
    const bool isHere = m_now.contains(node.id);
    const bool isOut = withParent || m_whole.value(node.id, Decision::Choice::Take) == Decision::Choice::Keep;
    bool isNew = !isHere;
    for (auto &child : below(node))
        isNew = collectOut(child, isOut && !isHere) && isNew;
    if (isNew && isOut)
        m_gone.insert(node.id);
    return isNew;
}

void Deciding::decideParts(QList<Part> &parts)
{
    for (Part &part : parts) {
        collectOut(part, false);
        decide(part, found(m_now.parts, part.id), found(m_sent.parts, part.id));
        for (Section &section : part.sections) {
            decide(section, found(m_now.sections, section.id), found(m_sent.sections, section.id));
            decide(section.items);
        }
    }
}

Report Deciding::run()
{
    Report result = m_merged.report;
    decide(result, m_current ? &*m_current : nullptr, &m_merged.sent);
    decideParts(result.parts);
    for (const MergeEntry &entry : m_merged.entries) {
        if (entry.kind == MergeKind::Missing
            && m_whole.value(entry.node, Decision::Choice::Keep) == Decision::Choice::Take)
            m_gone.insert(entry.node);
    }
    if (!m_gone.isEmpty())
        removeNodes(result, m_gone);
    return result;
}

} // namespace

Report decided(const std::optional<Report> &current, const Merged &merged, const QList<Decision> &decisions)
{
    if (decisions.isEmpty() && merged.refused() == 0)
        return merged.report;
    return Deciding(current, merged, decisions).run();
}

} // namespace nianbao
