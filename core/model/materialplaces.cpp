// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/materialplaces.h"

#include "core/model/outline.h"

#include <algorithm>

namespace nianbao {

MaterialPlaces::MaterialPlaces(const Report &report)
    : m_report(report)
{
    m_used.insert(report.id);
    for (const Part &part : report.parts) {
        m_used.insert(part.id);
        for (const Section &section : part.sections) {
            m_used.insert(section.id);
            for (const WorkItem &item : section.items) {
                m_used.insert(item.id);
                for (const WorkItem &child : item.children) {
                    m_used.insert(child.id);
                    m_childOf.insert(child.id, item.id);
                }
            }
        }
    }
}

void MaterialPlaces::make(const Material &material)
{
    m_parts = material.parts;
    const Part *work = firstPart(m_report, PartKind::Work);
    const auto made =
        std::find_if(m_parts.begin(), m_parts.end(), [](const Part &part) { return part.kind == PartKind::Work; });
    const Id into = work ? work->id : made == m_parts.end() ? Id {} : made->id;
    for (const Section &section : material.sections) {
        add(section, into, {});
        m_madeSections.append(section.id);
    }
}

QList<Id> MaterialPlaces::made() const
{
    QList<Id> ids = m_madeSections;
    for (const Part &part : m_parts) {
        if (m_sections.contains(part.id))
            ids.append(part.id);
    }
    return ids;
}

Id MaterialPlaces::freeId(const Id &wish)
{
    const Id base = wish.isNull() ? Id {QStringLiteral("imported")} : wish;
    Id id = base;
    for (int number = 2; m_used.contains(id); ++number)
        id = Id {QStringLiteral("%1-%2").arg(base.value.left(50), QString::number(number))};
    m_used.insert(id);
    return id;
}

void MaterialPlaces::replace(const Section &kept, const Section &sent)
{
    m_keptSections.insert(kept.id, kept);
    m_sentSections.insert(sent.id, sent);
}

void MaterialPlaces::replace(const WorkItem &kept, const WorkItem &sent)
{
    m_keptItems.insert(kept.id, kept);
    m_sentItems.insert(sent.id, sent);
}

void MaterialPlaces::add(Section section, const Id &into, const Id &previous)
{
    Additions<Section> &additions = m_sections[into];
    additions.nodes.append(std::move(section));
    additions.previous.append(previous);
}

void MaterialPlaces::add(WorkItem item, Id into, Id previous)
{
    if (m_childOf.contains(into)) { // a child has no children: beside it
        previous = into;
        into = m_childOf.value(into);
    }
    Additions<WorkItem> &additions = m_items[into];
    additions.nodes.append(std::move(item));
    additions.previous.append(previous);
}

template <typename T>
void MaterialPlaces::insert(QList<T> &list, const Additions<T> &additions)
{
    const QList<T> &nodes = additions.nodes;
    if (list.isEmpty()) { // one list for both: there may be many
        list = nodes;
        return;
    }
    QHash<Id, qsizetype> behind; // the addition that follows a node
    for (qsizetype i = nodes.size() - 1; i >= 0; --i) {
        if (!additions.previous[i].isNull())
            behind.insert(additions.previous[i], i);
    }
    QList<bool> isIn(nodes.size(), false);
    QList<T> result;
    result.reserve(list.size() + nodes.size());
    const auto follow = [&](Id id) {
        for (auto next = behind.constFind(id); next != behind.constEnd() && !isIn[*next]; next = behind.constFind(id)) {
            isIn[*next] = true;
            result.append(nodes[*next]);
            id = nodes[*next].id;
        }
    };
    for (const T &node : std::as_const(list)) {
        result.append(node);
        follow(node.id);
    }
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        if (!isIn[i])
            result.append(nodes[i]);
    }
    list = std::move(result);
}

WorkItem MaterialPlaces::complete(WorkItem item, bool sent) const
{
    const QHash<Id, WorkItem> &replaced = sent ? m_sentItems : m_keptItems;
    if (const auto it = replaced.constFind(item.id); it != replaced.constEnd()) {
        const QList<WorkItem> children = item.children;
        item = *it;
        item.children = children;
    }
    insert(item.children, m_items.value(item.id));
    for (qsizetype i = 0; i < item.children.size(); ++i) {
        const WorkItem &child = item.children.at(i);
        if (replaced.contains(child.id))
            item.children[i] = complete(child, sent);
    }
    return item;
}

Section MaterialPlaces::complete(Section section, bool sent) const
{
    const QHash<Id, Section> &sections = sent ? m_sentSections : m_keptSections;
    const QHash<Id, WorkItem> &replaced = sent ? m_sentItems : m_keptItems;
    if (const auto it = sections.constFind(section.id); it != sections.constEnd()) {
        const QList<WorkItem> items = section.items;
        section = *it;
        section.items = items;
    }
    insert(section.items, m_items.value(section.id));
    for (qsizetype i = 0; i < section.items.size(); ++i) {
        const WorkItem &item = section.items.at(i); // while nothing is to be changed the list stays the one of `insert`
        if (!item.children.isEmpty() || replaced.contains(item.id) || m_items.contains(item.id))
            section.items[i] = complete(item, sent);
    }
    return section;
}

Part MaterialPlaces::complete(Part part, bool sent) const
{
    insert(part.sections, m_sections.value(part.id));
    for (Section &section : part.sections)
        section = complete(section, sent);
    return part;
}

Report MaterialPlaces::built(bool sent) const
{
    Report report = m_report;
    for (Part &part : report.parts)
        part = complete(part, sent);
    for (const Part &part : m_parts) {
        const Part made = complete(part, sent);
        if (made.sections.isEmpty())
            continue;
        if (made.kind == PartKind::Work)
            report.parts.prepend(made);
        else
            report.parts.append(made);
    }
    return report;
}

} // namespace nianbao
