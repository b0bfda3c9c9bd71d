// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

#include <type_traits>

namespace nianbao {

/// Where a node stands in the lists of one value of a report, each from 0; -1 where it stands higher. Null: no node.
struct NodeAddress {
    int part = -1;
    int section = -1;
    int item = -1;
    int child = -1;

    [[nodiscard]] bool isNull() const { return part < 0; }
    bool operator==(const NodeAddress &) const = default;
};

/// Gives the node at an address of this report to `visit`, which takes a Part, a Section or a WorkItem.
template <typename Visit>
auto visitNode(const Report &report, const NodeAddress &address, Visit visit)
{
    const Part &part = report.parts[address.part];
    if (address.section < 0)
        return visit(part);
    const Section &section = part.sections[address.section];
    if (address.item < 0)
        return visit(section);
    const WorkItem &item = section.items[address.item];
    return visit(address.child < 0 ? item : item.children[address.child]);
}

/// The node at an address of this report; null where it is of another kind.
template <typename T>
const T *nodeAt(const Report &report, const NodeAddress &address)
{
    return visitNode(report, address, [](const auto &node) -> const T * {
        if constexpr (std::is_same_v<decltype(node), const T &>)
            return &node;
        else
            return nullptr;
    });
}

} // namespace nianbao
