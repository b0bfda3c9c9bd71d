// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two values of a report: enough to make each of the other, and hardly more. A thousand steps of
// undo would hold a thousand lists of seven thousand items otherwise, for a list is copied when one of them changes.
#pragma once

#include "core/model/report.h"

#include <QList>

#include <array>
#include <optional>

namespace nianbao {

/// A stretch of a list that other values stand for in the later one.
template <typename T>
struct Replacement {
    qsizetype begin = 0;
    QList<T> before {};
    QList<T> after {};
};

template <typename Node>
struct NodeAmendment;

/// Of a list of nodes: a stretch that was replaced, or where the same nodes stand in their old places, what differs in
/// each.
template <typename Node>
struct ListAmendment {
    Replacement<Node> replaced {};
    QList<NodeAmendment<Node>> within {};
};

template <typename Node>
struct ChildOf;
template <>
struct ChildOf<Report> {
    using Type = Part;
};
template <>
struct ChildOf<Part> {
    using Type = Section;
};
template <>
struct ChildOf<Section> {
    using Type = WorkItem;
};
template <>
struct ChildOf<WorkItem> {
    using Type = WorkItem;
};

/// Of a report, part, section or item.
template <typename Node>
struct NodeAmendment {
    qsizetype place = 0; ///< in its list
    Node before {}; ///< without prose and children, which are lists
    Node after {};
    std::array<Replacement<Paragraph>, 2> prose {};
    ListAmendment<typename ChildOf<Node>::Type> children {};
};

using Amendment = NodeAmendment<Report>;

Amendment amendmentOf(const Report &before, const Report &after);

/// The same backwards.
Amendment reversed(const Amendment &amendment);

/// The later report with nothing in it but what differs.
Report touchedBy(const Amendment &amendment);

/// The later value. Empty where the report is not the earlier one.
std::optional<Report> amended(const Report &report, const Amendment &amendment);

} // namespace nianbao
