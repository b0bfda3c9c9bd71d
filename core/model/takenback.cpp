// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One difference of a report taken back.
#include "core/model/differences.h"
#include "core/model/nodefields.h"
#include "core/model/outline.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <type_traits>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(model)
};

Error goneError(const QString &message)
{
    return {.kind = ErrorKind::Usage,
        .code = QStringLiteral("history.gone"),
        .message = message,
        .remedy = Words::tr("请先恢复它所在的那一条，或者把整份报告恢复到那个时刻。"),
        .file = {}};
}

Error noNodeError()
{
    return goneError(Words::tr("这一条现在不在报告里，没有地方可以恢复。"));
}

/// The nodes below and with a node.
void collect(const WorkItem &item, QSet<Id> &ids)
{
    ids.insert(item.id);
    for (const WorkItem &child : item.children)
        collect(child, ids);
}

void collect(const Section &section, QSet<Id> &ids)
{
    ids.insert(section.id);
    for (const WorkItem &item : section.items)
        collect(item, ids);
}

void collect(const Part &part, QSet<Id> &ids)
{
    ids.insert(part.id);
    for (const Section &section : part.sections)
        collect(section, ids);
}

QSet<Id> nodesOf(const Report &report)
{
    QSet<Id> ids;
    for (const Part &part : report.parts)
        collect(part, ids);
    return ids;
}

QSet<Id> nodesBelow(const Report &report, const Id &node)
{
    QSet<Id> ids;
    if (const WorkItem *item = findItem(report, node))
        collect(*item, ids);
    else if (const Section *section = findSection(report, node))
        collect(*section, ids);
    else if (const Part *part = findPart(report, node))
        collect(*part, ids);
    return ids;
}

/// Behind the nearest of the siblings before it that still stands under that parent.
int placeIn(const Report &now, const Report &before, const Id &node)
{
    const auto spot = spotOf(before, node);
    for (int index = spot->index - 1; index >= 0; --index) {
        const auto sibling = spotOf(now, siblingAt(before, *spot, index));
        if (sibling && sibling->parent == spot->parent)
            return sibling->index + 1;
    }
    return 0;
}

template <typename T>
void insertAt(QList<T> &list, int index, const T &node)
{
    list.insert(std::min<qsizetype>(index, list.size()), node);
}

/// Without the nodes that have a place now.
void dropPresent(QList<WorkItem> &items, const QSet<Id> &present)
{
    items.removeIf([&](const WorkItem &item) { return present.contains(item.id); });
    for (WorkItem &item : items)
        dropPresent(item.children, present);
}

/// Links to what is no longer there do not come back.
void mendLinks(Section &section, const QSet<Id> &there)
{
    section.plan.answers.removeIf([&](const Id &id) { return !there.contains(id); });
    if (!there.contains(section.problem.category))
        section.problem.category = {};
}

class TakingBack {
public:
    TakingBack(const Report &now, const Report &before)
        : m_now(now)
        , m_before(before)
    {
    }

    Status text(const Id &node, Field field)
    {
        if (node == m_now.id && field == Field::Organisation) {
            m_now.organisation = m_before.organisation;
            return ok();
        }
        return onBoth(node, [&](auto &now, const auto &before) {
            using T = std::remove_cvref_t<decltype(now)>;
            for (const NodeField<T> &row : textFields<T>()) {
                if (row.field == field)
                    row.copy(now, before);
            }
        });
    }

    Status settings(const Id &node)
    {
        return onBoth(node, [](auto &now, const auto &before) {
            using T = std::remove_cvref_t<decltype(now)>;
            T mixed = before;
            for (const NodeField<T> &row : textFields<T>())
                row.copy(mixed, now);
            if constexpr (std::is_same_v<T, Report>) {
                mixed.parts = now.parts;
                mixed.organisation = now.organisation;
                mixed.state = now.state;
            } else {
                mixed.origin = now.origin;
            }
            if constexpr (std::is_same_v<T, Part>)
                mixed.sections = now.sections;
            else if constexpr (std::is_same_v<T, Section>)
                mixed.items = now.items;
            else if constexpr (std::is_same_v<T, WorkItem>)
                mixed.children = now.children;
            now = mixed;
        });
    }

    Status move(const Id &node)
    {
        const auto spot = spotOf(m_before, node);
        if (!spot || !spotOf(m_now, node))
            return noNodeError();
        const int index = placeIn(m_now, m_before, node);
        if (spot->kind == NodeKind::Part) {
            const qsizetype from = spotOf(m_now, node)->index;
            m_now.parts.move(from, std::min<qsizetype>(index > from ? index - 1 : index, m_now.parts.size() - 1));
            return ok();
        }
        if (spotOf(m_now, node)->parent == spot->parent && spotOf(m_now, node)->index == index)
            return ok();
        if (moveNode(m_now, node, spot->parent, index))
            return ok();
        return goneError(Words::tr("它原来的位置现在放不下它：原来所在的那一条已经不在了，或者层次变了。"));
    }

    /// What was elsewhere before it was put below the node goes back there first.
    Status removeAdded(const Id &node)
    {
        const QSet<Id> then = nodesOf(m_before);
        for (const Id &id : nodesBelow(m_now, node)) {
            const auto spot = spotOf(m_now, id);
            if (then.contains(id) && spot && !then.contains(spot->parent))
                NB_CHECK(move(id));
        }
        if (!removeNode(m_now, node))
            return noNodeError();
        return ok();
    }

    Status insertRemoved(const Id &node)
    {
        const auto spot = spotOf(m_before, node);
        const QSet<Id> present = nodesOf(m_now);
        if (!spot || present.contains(node))
            return goneError(Words::tr("这一条现在就在报告里，不用恢复。"));
        const int index = placeIn(m_now, m_before, node);
        const QSet<Id> there = present + nodesBelow(m_before, node);
        if (spot->kind == NodeKind::Part) {
            Part part = *findPart(m_before, node);
            part.sections.removeIf([&](const Section &section) { return present.contains(section.id); });
            for (Section &section : part.sections)
                clean(section, present, there);
            insertAt(m_now.parts, index, part);
        } else if (Part *part = findPart(m_now, spot->parent)) {
            Section section = *findSection(m_before, node);
            clean(section, present, there);
            insertAt(part->sections, index, section);
        } else if (QList<WorkItem> *items = itemsOf(spot->parent)) {
            QList<WorkItem> back {*findItem(m_before, node)};
            dropPresent(back, present);
            insertAt(*items, index, back.first());
        } else {
            return goneError(Words::tr("它原来所在的那一条已经不在了，没有地方放。"));
        }
        return ok();
    }

    [[nodiscard]] const Report &result() const { return m_now; }

private:
    static void clean(Section &section, const QSet<Id> &present, const QSet<Id> &there)
    {
        dropPresent(section.items, present);
        mendLinks(section, there);
    }

    /// Where items of that parent stand; null where it takes none.
    QList<WorkItem> *itemsOf(const Id &parent)
    {
        if (Section *section = findSection(m_now, parent))
            return &section->items;
        WorkItem *item = findItem(m_now, parent);
        const bool takes = item && findSection(m_now, spotOf(m_now, parent)->parent);
        return takes ? &item->children : nullptr;
    }

    template <typename Do>
    Status onBoth(const Id &node, const Do &action)
    {
        WorkItem *item = findItem(m_now, node);
        Section *section = findSection(m_now, node);
        Part *part = findPart(m_now, node);
        const WorkItem *oldItem = findItem(m_before, node);
        const Section *oldSection = findSection(m_before, node);
        const Part *oldPart = findPart(m_before, node);
        if (node == m_now.id)
            action(m_now, m_before);
        else if (item && oldItem)
            action(*item, *oldItem);
        else if (section && oldSection)
            action(*section, *oldSection);
        else if (part && oldPart)
            action(*part, *oldPart);
        else
            return noNodeError();
        return ok();
    }

    Report m_now;
    const Report &m_before;
};

} // namespace

Result<Report> takenBack(const Report &now, const Report &before, const Difference &difference)
{
    TakingBack taking(now, before);
    switch (difference.kind) {
    case Difference::Kind::Text:
    case Difference::Kind::Came:
        NB_CHECK(taking.text(difference.node, difference.field));
        break;
    case Difference::Kind::Settings:
        NB_CHECK(taking.settings(difference.node));
        break;
    case Difference::Kind::Moved:
        NB_CHECK(taking.move(difference.node));
        break;
    case Difference::Kind::Added:
        NB_CHECK(taking.removeAdded(difference.node));
        break;
    case Difference::Kind::Removed:
        NB_CHECK(taking.insertRemoved(difference.node));
        break;
    }
    return taking.result();
}

Report asItWas(const Report &now, Report before)
{
    before.id = now.id;
    before.state = now.state;
    return before;
}

} // namespace nianbao
