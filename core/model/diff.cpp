// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/diff.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <variant>

namespace nianbao {

namespace {

/// A node without the nodes below it, so that two of them compare by their own fields.
using Own = std::variant<Report, Part, Section, WorkItem>;

struct Node {
    Id id;
    Id parent;
    Own own;
    QList<Id> children;
};

class Flattened {
public:
    explicit Flattened(const Report &report)
    {
        Report own = report;
        own.parts.clear();
        const qsizetype at = add(report.id, {}, std::move(own));
        for (const Part &part : report.parts)
            addPart(part, report.id);
        link(at, report.parts);
    }

    QList<Node> nodes; ///< in the order of the document
    [[nodiscard]] const Node *find(const Id &id) const
    {
        const auto found = m_index.constFind(id);
        return found == m_index.constEnd() ? nullptr : &nodes[*found];
    }

private:
    qsizetype add(const Id &id, const Id &parent, Own own)
    {
        m_index.insert(id, nodes.size());
        nodes.append(Node {id, parent, std::move(own), {}});
        return nodes.size() - 1;
    }

    template <typename T>
    void link(qsizetype at, const QList<T> &children)
    {
        for (const T &child : children)
            nodes[at].children.append(child.id);
    }

    void addPart(const Part &part, const Id &parent)
    {
        Part own = part;
        own.sections.clear();
        const qsizetype at = add(part.id, parent, std::move(own));
        for (const Section &section : part.sections)
            addSection(section, part.id);
        link(at, part.sections);
    }

    void addSection(const Section &section, const Id &parent)
    {
        Section own = section;
        own.items.clear();
        const qsizetype at = add(section.id, parent, std::move(own));
        for (const WorkItem &item : section.items)
            addItem(item, section.id);
        link(at, section.items);
    }

    void addItem(const WorkItem &item, const Id &parent)
    {
        WorkItem own = item;
        own.children.clear();
        const qsizetype at = add(item.id, parent, std::move(own));
        for (const WorkItem &child : item.children)
            addItem(child, item.id);
        link(at, item.children);
    }

    QHash<Id, qsizetype> m_index;
};

/// Ids of the children of `node` that have the same parent as before and another place among those that stayed.
QList<Id> reordered(const Node &node, const Node *before, const Flattened &old)
{
    if (!before || before->children == node.children)
        return {};
    QHash<Id, int> places;
    for (int i = 0; i < before->children.size(); ++i)
        places.insert(before->children[i], i);
    QList<Id> stayed;
    QList<int> numbers;
    for (const Id &child : node.children) {
        const Node *was = old.find(child);
        if (was && was->parent == before->id && places.contains(child)) {
            stayed.append(child);
            numbers.append(places.value(child));
        }
    }
    const QList<bool> kept = keptOrder(numbers);
    QList<Id> result;
    for (int i = 0; i < stayed.size(); ++i) {
        if (!kept[i])
            result.append(stayed[i]);
    }
    return result;
}

} // namespace

QList<bool> keptOrder(const QList<int> &numbers)
{
    QList<int> ends; // index of the smallest last number of a rise of each length
    QList<int> previous(numbers.size(), -1);
    for (int i = 0; i < numbers.size(); ++i) {
        const auto end = std::lower_bound(
            ends.begin(), ends.end(), numbers[i], [&](int index, int number) { return numbers[index] < number; });
        if (end != ends.begin())
            previous[i] = *std::prev(end);
        if (end == ends.end())
            ends.append(i);
        else
            *end = i;
    }
    QList<bool> result(numbers.size(), false);
    for (int i = ends.isEmpty() ? -1 : ends.back(); i >= 0; i = previous[i])
        result[i] = true;
    return result;
}

QList<Change> diff(const Report &before, const Report &after)
{
    if (before == after)
        return {};
    const Flattened old(before);
    const Flattened now(after);
    QSet<Id> moved;
    for (const Node &node : now.nodes) {
        for (const Id &id : reordered(node, old.find(node.id), old))
            moved.insert(id);
    }
    QList<Change> changes;
    for (const Node &node : now.nodes) {
        const Node *was = old.find(node.id);
        if (!was) {
            changes.append(Change {ChangeKind::Added, node.id, {}, node.parent});
            continue;
        }
        if (!(was->own == node.own))
            changes.append(Change {ChangeKind::Edited, node.id, was->parent, node.parent});
        if (was->parent != node.parent || moved.contains(node.id))
            changes.append(Change {ChangeKind::Moved, node.id, was->parent, node.parent});
    }
    for (const Node &node : old.nodes) {
        if (!now.find(node.id))
            changes.append(Change {ChangeKind::Removed, node.id, node.parent, {}});
    }
    return changes;
}

} // namespace nianbao
