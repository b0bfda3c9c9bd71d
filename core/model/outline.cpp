// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/outline.h"

#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

template <typename List>
int indexIn(const List &list, const Id &id)
{
    const auto it = std::find_if(list.begin(), list.end(), [&](const auto &node) { return node.id == id; });
    return it == list.end() ? -1 : int(it - list.begin());
}

template <typename List>
std::optional<Spot> spotIn(const List &list, const Id &id, NodeKind kind, const Id &parent)
{
    const int index = indexIn(list, id);
    if (index < 0)
        return {};
    return Spot {kind, parent, index, int(list.size())};
}

// The items below a section or below an item of a section.
QList<WorkItem> *itemsBelow(Report &report, const Id &parent)
{
    if (Section *section = findSection(report, parent))
        return &section->items;
    const Section *owner = sectionOf(report, parent);
    if (!owner || indexIn(owner->items, parent) < 0)
        return nullptr;
    return &findItem(report, parent)->children;
}

bool fitsBelow(const Report &report, const Id &node, const Id &parent)
{
    if (findSection(report, node))
        return findPart(report, parent) != nullptr;
    const WorkItem *item = findItem(report, node);
    if (!item)
        return false;
    const Section *owner = sectionOf(report, parent);
    return findSection(report, parent)
        || (item->children.isEmpty() && parent != node && owner && indexIn(owner->items, parent) >= 0);
}

template <typename Node>
void hang(QList<Node> &from, QList<Node> &to, int at, int index)
{
    index = std::clamp(index, 0, int(to.size()));
    if (&from == &to && index > at)
        --index;
    Node node = from.takeAt(at);
    to.insert(index, std::move(node));
}

bool moveAmongParts(Report &report, int index, int step)
{
    const int target = index + step;
    if (target < 0 || target >= report.parts.size())
        return false;
    report.parts.move(index, target);
    return true;
}

QSet<Id> sectionIds(const Report &report)
{
    QSet<Id> ids;
    for (const Part &part : report.parts) {
        for (const Section &section : part.sections)
            ids.insert(section.id);
    }
    return ids;
}

void dropDeadReferences(Report &report, const QSet<Id> &gone)
{
    for (Part &part : report.parts) {
        for (Section &section : part.sections) {
            if (gone.contains(section.problem.category))
                section.problem.category = {};
            section.plan.answers.removeIf([&](const Id &id) { return gone.contains(id); });
        }
    }
}

QString closed(const QString &title)
{
    if (title.isEmpty() || title.back().isPunct())
        return title;
    return title + u'。';
}

} // namespace

std::optional<Spot> spotOf(const Report &report, const Id &node)
{
    if (const auto spot = spotIn(report.parts, node, NodeKind::Part, report.id))
        return spot;
    for (const Part &part : report.parts) {
        if (const auto spot = spotIn(part.sections, node, NodeKind::Section, part.id))
            return spot;
        for (const Section &section : part.sections) {
            if (const auto spot = spotIn(section.items, node, NodeKind::Item, section.id))
                return spot;
            for (const WorkItem &item : section.items) {
                if (const auto spot = spotIn(item.children, node, NodeKind::Item, item.id))
                    return spot;
            }
        }
    }
    return {};
}

Id siblingAt(const Report &report, const Spot &spot, int index)
{
    if (index < 0 || index >= spot.siblings)
        return {};
    if (spot.kind == NodeKind::Part)
        return report.parts[index].id;
    if (spot.kind == NodeKind::Section)
        return findPart(report, spot.parent)->sections[index].id;
    const Section *section = findSection(report, spot.parent);
    return section ? section->items[index].id : findItem(report, spot.parent)->children[index].id;
}

const Part *findPart(const Report &report, const Id &id)
{
    const int index = indexIn(report.parts, id);
    return index < 0 ? nullptr : &report.parts[index];
}

const Section *findSection(const Report &report, const Id &id)
{
    for (const Part &part : report.parts) {
        if (const int index = indexIn(part.sections, id); index >= 0)
            return &part.sections[index];
    }
    return nullptr;
}

const WorkItem *findItem(const Report &report, const Id &id)
{
    const Section *section = sectionOf(report, id);
    if (!section)
        return nullptr;
    for (const WorkItem &item : section->items) {
        if (item.id == id)
            return &item;
        if (const int index = indexIn(item.children, id); index >= 0)
            return &item.children[index];
    }
    return nullptr;
}

Part *findPart(Report &report, const Id &id)
{
    const int index = indexIn(report.parts, id);
    return index < 0 ? nullptr : &report.parts[index];
}

Section *findSection(Report &report, const Id &id)
{
    const auto spot = spotOf(report, id);
    if (!spot || spot->kind != NodeKind::Section)
        return nullptr;
    return &findPart(report, spot->parent)->sections[spot->index];
}

WorkItem *findItem(Report &report, const Id &id)
{
    const auto spot = spotOf(report, id);
    if (!spot || spot->kind != NodeKind::Item)
        return nullptr;
    if (Section *section = findSection(report, spot->parent))
        return &section->items[spot->index];
    return &findItem(report, spot->parent)->children[spot->index];
}

const Part *partOf(const Report &report, const Id &node)
{
    if (const Part *part = findPart(report, node))
        return part;
    const Section *section = findSection(report, node);
    if (!section)
        section = sectionOf(report, node);
    if (!section)
        return nullptr;
    return findPart(report, spotOf(report, section->id)->parent);
}

const Section *sectionOf(const Report &report, const Id &item)
{
    for (const Part &part : report.parts) {
        for (const Section &section : part.sections) {
            if (indexIn(section.items, item) >= 0)
                return &section;
            for (const WorkItem &parent : section.items) {
                if (indexIn(parent.children, item) >= 0)
                    return &section;
            }
        }
    }
    return nullptr;
}

const Part *firstPart(const Report &report, PartKind kind)
{
    const auto it =
        std::find_if(report.parts.begin(), report.parts.end(), [kind](const Part &part) { return part.kind == kind; });
    return it == report.parts.end() ? nullptr : &*it;
}

int countOf(const Part &part)
{
    if (part.kind != PartKind::Work)
        return int(part.sections.size());
    int count = 0;
    for (const Section &section : part.sections)
        count += int(section.items.size());
    return count;
}

bool moveNode(Report &report, const Id &node, const Id &parent, int index)
{
    if (!fitsBelow(report, node, parent))
        return false;
    const Spot spot = *spotOf(report, node);
    if (spot.kind == NodeKind::Section) {
        hang(findPart(report, spot.parent)->sections, findPart(report, parent)->sections, spot.index, index);
        return true;
    }
    // Detached before anything moves: both lists may lie in the same section.
    QList<WorkItem> *from = itemsBelow(report, spot.parent);
    QList<WorkItem> *to = itemsBelow(report, parent);
    if (from == to) {
        hang(*from, *to, spot.index, index);
        return true;
    }
    WorkItem item = from->takeAt(spot.index);
    to = itemsBelow(report, parent);
    to->insert(std::clamp(index, 0, int(to->size())), std::move(item));
    return true;
}

bool moveBy(Report &report, const Id &node, int step)
{
    const auto spot = spotOf(report, node);
    if (!spot)
        return false;
    if (spot->kind == NodeKind::Part)
        return moveAmongParts(report, spot->index, step);
    const int target = spot->index + step;
    if (target >= 0 && target < spot->siblings)
        return moveNode(report, node, spot->parent, step > 0 ? target + 1 : target);
    const auto parent = spotOf(report, spot->parent);
    if (spot->kind != NodeKind::Item || parent->kind != NodeKind::Section)
        return false;
    const QList<Section> &sections = findPart(report, parent->parent)->sections;
    const int neighbour = parent->index + step;
    if (neighbour < 0 || neighbour >= sections.size())
        return false;
    return moveNode(report, node, sections[neighbour].id, step > 0 ? 0 : int(sections[neighbour].items.size()));
}

Id addItem(Report &report, const Id &at, const IdSource &ids)
{
    WorkItem item;
    item.id = ids();
    if (Section *section = findSection(report, at)) {
        section->items.append(item);
        return item.id;
    }
    const auto spot = spotOf(report, at);
    if (!spot || spot->kind != NodeKind::Item)
        return {};
    itemsBelow(report, spot->parent)->insert(spot->index + 1, item);
    return item.id;
}

Id addChild(Report &report, const Id &item, const IdSource &ids)
{
    const auto spot = spotOf(report, item);
    if (!spot || spot->kind != NodeKind::Item || !findSection(report, spot->parent))
        return {};
    WorkItem child;
    child.id = ids();
    findItem(report, item)->children.append(child);
    return child.id;
}

Id addSection(Report &report, const Id &at, const IdSource &ids)
{
    const auto spot = spotOf(report, at);
    if (!spot || spot->kind == NodeKind::Item)
        return {};
    QList<Section> &sections = findPart(report, spot->kind == NodeKind::Part ? at : spot->parent)->sections;
    const int index = spot->kind == NodeKind::Part ? int(sections.size()) : spot->index + 1;
    Section section;
    section.id = ids();
    if (index > 0) {
        section.itemStyle = sections[index - 1].itemStyle;
        section.itemsOnNewLine = sections[index - 1].itemsOnNewLine;
        section.titleAlone = sections[index - 1].titleAlone;
    }
    sections.insert(index, section);
    return section.id;
}

bool removeNode(Report &report, const Id &node)
{
    const auto spot = spotOf(report, node);
    if (!spot)
        return false;
    const QSet<Id> before = sectionIds(report);
    if (spot->kind == NodeKind::Part)
        report.parts.removeAt(spot->index);
    else if (spot->kind == NodeKind::Section)
        findPart(report, spot->parent)->sections.removeAt(spot->index);
    else
        itemsBelow(report, spot->parent)->removeAt(spot->index);
    dropDeadReferences(report, before - sectionIds(report));
    return true;
}

void removeNodes(Report &report, const QSet<Id> &nodes)
{
    const auto isGone = [&](const auto &node) { return nodes.contains(node.id); };
    const QSet<Id> before = sectionIds(report);
    report.parts.removeIf(isGone);
    for (Part &part : report.parts) {
        part.sections.removeIf(isGone);
        for (Section &section : part.sections) {
            section.items.removeIf(isGone);
            for (WorkItem &item : section.items)
                item.children.removeIf(isGone);
        }
    }
    dropDeadReferences(report, before - sectionIds(report));
}

namespace {

/// Whether the next one of its list goes on in the same paragraph.
bool isRunOn(const Report &report, const Id &node)
{
    const auto spot = spotOf(report, node);
    if (!spot)
        return false;
    if (const Part *part = findPart(report, spot->parent))
        return part->sectionStyle == ListStyle::RunOn;
    if (const Section *section = findSection(report, spot->parent))
        return section->itemStyle == ListStyle::RunOn;
    const WorkItem *item = findItem(report, spot->parent);
    return item && item->childStyle == ListStyle::RunOn;
}

} // namespace

void closeRunInTitle(Report &report, const Id &node)
{
    const bool runsOn = isRunOn(report, node);
    if (Section *section = findSection(report, node)) {
        if (!section->titleAlone && (runsOn || !section->lead.isEmpty() || !section->items.isEmpty()))
            section->title = closed(section->title);
    } else if (WorkItem *item = findItem(report, node)) {
        if (!item->titleAlone && (runsOn || !item->body.isEmpty() || !item->children.isEmpty()))
            item->title = closed(item->title);
    }
}

} // namespace nianbao
