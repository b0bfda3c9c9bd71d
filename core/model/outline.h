// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

#include <QSet>

#include <optional>

namespace nianbao {

enum class NodeKind { Part, Section, Item };

/// Where a node hangs: the report, a part, a section or (a child of an item) an item.
struct Spot {
    NodeKind kind = NodeKind::Part;
    Id parent;
    int index = 0;
    int siblings = 0; ///< with the node itself

    bool operator==(const Spot &) const = default;
};

std::optional<Spot> spotOf(const Report &report, const Id &node);
/// The node that stands at `index` beside the one of the spot; null beyond the ends.
Id siblingAt(const Report &report, const Spot &spot, int index);

const Part *findPart(const Report &report, const Id &id);
const Section *findSection(const Report &report, const Id &id);
const WorkItem *findItem(const Report &report, const Id &id);
Part *findPart(Report &report, const Id &id);
Section *findSection(Report &report, const Id &id);
WorkItem *findItem(Report &report, const Id &id);

/// The part in which the node is (a part is in itself); null when it is nowhere.
const Part *partOf(const Report &report, const Id &node);
/// The section in which the item is; null when it is nowhere.
const Section *sectionOf(const Report &report, const Id &item);
/// The first part of this kind; null when there is none.
const Part *firstPart(const Report &report, PartKind kind);

/// The work that a part tells of: items (a category without any counts none) in a Work part, else its sections.
int countOf(const Part &part);

/// Hangs a node under another parent or at another place; `index` counts the target's children as they are before the
/// move. Sections go into parts, items into sections, items without children also below an item of a section. False,
/// and nothing has changed, when it does not fit.
bool moveNode(Report &report, const Id &node, const Id &parent, int index);

/// One place up (-1) or down (+1); at the edge of its list an item goes over into the neighbouring section of its part.
bool moveBy(Report &report, const Id &node, int step);

/// A new empty item at the end of a section or behind an item; null when `at` is neither.
Id addItem(Report &report, const Id &at, const IdSource &ids);

/// A new empty child, the last one of an item that hangs in a section itself; null below any other node.
Id addChild(Report &report, const Id &item, const IdSource &ids);

/// A new empty section at the end of a part or behind a section; its items stand as those of the section before it.
Id addSection(Report &report, const Id &at, const IdSource &ids);

/// Takes a node out with everything below, and every reference to what goes with it.
bool removeNode(Report &report, const Id &node);
/// The same for many, in one walk.
void removeNodes(Report &report, const QSet<Id> &nodes);

/// A title that text, or the next of a run-on list, follows in the same paragraph ends with a mark: where it has none
/// it gets 。
void closeRunInTitle(Report &report, const Id &node);

} // namespace nianbao
