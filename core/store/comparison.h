// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/commonends.h"
#include "core/model/report.h"
#include "core/store/rows.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <utility>

namespace nianbao {

/// A node and where it stands in its report; no node where the report has none of this id.
template <typename T>
struct Entry {
    const T *node = nullptr;
    Standing standing;
};

/// The nodes of one table that may differ, known by id on both sides.
template <typename T>
struct Level {
    QHash<Id, Entry<T>> before;
    QHash<Id, Entry<T>> after;
    QList<Id> order; ///< of both, parents before their children
    QList<const T *> untouched; ///< the others of their lists
    QList<std::pair<QList<T>, QList<T>>> reordered; ///< lists whose ids or their order are not the same
};

/// Finds what may differ between two values of one report without looking at what they share. A node that is the same
/// among the same neighbours stays out: of ten thousand siblings of an edited, added or removed item none is hashed.
class Comparison {
public:
    Comparison(const Report *before, const Report *after)
        : m_report(after ? after->id : before->id)
    {
        static const Report kNone;
        const auto &old = before ? *before : kNone;
        const auto &young = after ? *after : kNone;
        pair(old.parts, young.parts, {NodeTable::Part, m_report, {}}, parts);
        descend(parts, sections, [](const Part &part) { return part.sections; }, {NodeTable::Section, m_report, {}});
        descend(sections, items, [](const Section &section) { return section.items; }, {NodeTable::Item, m_report, {}});
        const qsizetype topItems = items.order.size();
        for (qsizetype i = 0; i < topItems; ++i)
            pairChildren(items.order.at(i));
        for (qsizetype i = topItems; i < items.order.size(); ++i)
            m_tooDeep = m_tooDeep || hasChildren(items.order.at(i));
    }

    /// Whether a library can hold the younger value.
    [[nodiscard]] bool isSound() const
    {
        return !m_doubled && !m_tooDeep && !isDoubled(parts) && !isDoubled(sections) && !isDoubled(items);
    }

    Level<Part> parts;
    Level<Section> sections;
    Level<WorkItem> items;

private:
    template <typename T>
    void add(QHash<Id, Entry<T>> &side, const T &node, const Standing &standing, Level<T> &level)
    {
        m_doubled = m_doubled || side.contains(node.id);
        if (!level.before.contains(node.id) && !level.after.contains(node.id))
            level.order << node.id;
        side.insert(node.id, {&node, standing});
    }

    template <typename T>
    void pair(const QList<T> &before, const QList<T> &after, const Standing &standing, Level<T> &level)
    {
        if (isShared(before, after))
            return;
        const CommonEnds common = commonEnds(before, after);
        const qsizetype oldEnd = before.size() - common.end;
        const qsizetype youngEnd = after.size() - common.end;
        for (qsizetype i = 0; i < common.beginning; ++i)
            level.untouched << &after[i];
        for (qsizetype i = youngEnd; i < after.size(); ++i)
            level.untouched << &after[i];
        bool isReordered = oldEnd != youngEnd;
        for (qsizetype i = common.beginning; i < std::max(oldEnd, youngEnd); ++i) {
            const T *const old = i < oldEnd ? &before[i] : nullptr;
            const T *const young = i < youngEnd ? &after[i] : nullptr;
            if (old && young && *old == *young) {
                level.untouched << young;
                continue;
            }
            isReordered = isReordered || old->id != young->id;
            if (old)
                add(level.before, *old, standing, level);
            if (young)
                add(level.after, *young, standing, level);
        }
        if (isReordered)
            level.reordered << std::pair(before, after);
    }

    /// Whether a node has come that bears the id of one that stood there all the time.
    template <typename T>
    static bool isDoubled(const Level<T> &level)
    {
        const bool hasNew = std::any_of(
            level.order.cbegin(), level.order.cend(), [&](const Id &id) { return !level.before.contains(id); });
        return hasNew && std::any_of(level.untouched.cbegin(), level.untouched.cend(), [&](const T *node) {
            return level.after.contains(node->id);
        });
    }

    template <typename Parent, typename Child, typename ListOf>
    void descend(const Level<Parent> &parents, Level<Child> &children, ListOf listOf, Standing standing)
    {
        for (const Id &id : parents.order) {
            standing.parent = id;
            const Parent *before = parents.before.value(id).node;
            const Parent *after = parents.after.value(id).node;
            // The returned lists are shared copies; their data live on in the two reports.
            pair(
                before ? listOf(*before) : QList<Child>(), after ? listOf(*after) : QList<Child>(), standing, children);
        }
    }

    void pairChildren(const Id &id)
    {
        const WorkItem *before = items.before.value(id).node;
        const WorkItem *after = items.after.value(id).node;
        pair(before ? before->children : QList<WorkItem>(), after ? after->children : QList<WorkItem>(),
            {NodeTable::Item, m_report, id, true}, items);
    }

    [[nodiscard]] bool hasChildren(const Id &id) const
    {
        const Entry<WorkItem> entry = items.after.value(id);
        return entry.node && entry.standing.inItem && !entry.node->children.isEmpty();
    }

    Id m_report;
    bool m_doubled = false;
    bool m_tooDeep = false;
};

} // namespace nianbao
