// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/amendment.h"

#include "core/model/commonends.h"

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

/// The lists of a node: its children, and its prose before and behind them.
template <typename Children>
struct ListsOf {
    Children &children;
    std::array<Paragraphs *, 2> prose;
};

ListsOf<QList<Part>> listsOf(Report &report)
{
    return {report.parts, {&report.headMatter, &report.foreword}};
}

ListsOf<QList<Section>> listsOf(Part &part)
{
    return {part.sections, {&part.lead, &part.tail}};
}

ListsOf<QList<WorkItem>> listsOf(Section &section)
{
    return {section.items, {&section.lead, &section.tail}};
}

ListsOf<QList<WorkItem>> listsOf(WorkItem &item)
{
    return {item.children, {&item.body, &item.tail}};
}

/// Takes the lists out of the node.
template <typename Node>
auto takenFrom(Node &node)
{
    const auto lists = listsOf(node);
    return std::make_pair(std::exchange(lists.children, {}),
        std::array {std::exchange(*lists.prose[0], {}), std::exchange(*lists.prose[1], {})});
}

template <typename T>
Replacement<T> replacementIn(const QList<T> &before, const QList<T> &after)
{
    if (isShared(before, after))
        return {};
    const CommonEnds common = commonEnds(before, after);
    const auto middle = [&](const QList<T> &list) {
        return list.sliced(common.beginning, list.size() - common.beginning - common.end);
    };
    return {common.beginning, middle(before), middle(after)};
}

template <typename Node>
NodeAmendment<Node> amendmentIn(Node before, Node after, qsizetype place);

template <typename Node>
ListAmendment<Node> listAmendment(const QList<Node> &before, const QList<Node> &after)
{
    ListAmendment<Node> amendment {replacementIn(before, after)};
    const Replacement<Node> &replaced = amendment.replaced;
    const bool inPlace = std::equal(replaced.before.begin(), replaced.before.end(), replaced.after.begin(),
        replaced.after.end(), [](const Node &a, const Node &b) { return a.id == b.id; });
    if (!inPlace)
        return amendment;
    for (qsizetype i = 0; i < replaced.before.size(); ++i) {
        if (replaced.before[i] != replaced.after[i])
            amendment.within << amendmentIn(replaced.before[i], replaced.after[i], replaced.begin + i);
    }
    amendment.replaced = {};
    return amendment;
}

template <typename Node>
NodeAmendment<Node> amendmentIn(Node before, Node after, qsizetype place)
{
    const auto [childrenBefore, proseBefore] = takenFrom(before);
    const auto [childrenAfter, proseAfter] = takenFrom(after);
    NodeAmendment<Node> amendment;
    amendment.place = place;
    amendment.before = std::move(before);
    amendment.after = std::move(after);
    for (size_t i = 0; i < amendment.prose.size(); ++i)
        amendment.prose[i] = replacementIn(proseBefore[i], proseAfter[i]);
    amendment.children = listAmendment(childrenBefore, childrenAfter);
    return amendment;
}

template <typename T>
void turn(Replacement<T> &replacement)
{
    std::swap(replacement.before, replacement.after);
}

template <typename Node>
void turn(NodeAmendment<Node> &amendment)
{
    std::swap(amendment.before, amendment.after);
    for (Replacement<Paragraph> &prose : amendment.prose)
        turn(prose);
    turn(amendment.children.replaced);
    for (auto &child : amendment.children.within)
        turn(child);
}

template <typename Node>
Node touched(const NodeAmendment<Node> &amendment)
{
    Node node = amendment.after;
    const auto lists = listsOf(node);
    for (size_t i = 0; i < amendment.prose.size(); ++i)
        *lists.prose[i] = amendment.prose[i].after;
    lists.children = amendment.children.replaced.after;
    for (const auto &child : amendment.children.within)
        lists.children << touched(child);
    return node;
}

template <typename T>
bool replace(QList<T> &list, const Replacement<T> &replacement)
{
    const qsizetype end = replacement.begin + replacement.before.size();
    if (list.size() < end || list.sliced(replacement.begin, replacement.before.size()) != replacement.before)
        return false;
    if (!replacement.before.isEmpty() || !replacement.after.isEmpty())
        list = list.first(replacement.begin) + replacement.after + list.sliced(end);
    return true;
}

template <typename Node>
bool amend(Node &node, const NodeAmendment<Node> &amendment)
{
    auto [children, prose] = takenFrom(node);
    if (node != amendment.before || !replace(prose[0], amendment.prose[0]) || !replace(prose[1], amendment.prose[1])
        || !replace(children, amendment.children.replaced))
        return false;
    for (const auto &child : amendment.children.within) {
        if (child.place >= children.size() || !amend(children[child.place], child))
            return false;
    }
    node = amendment.after;
    const auto lists = listsOf(node);
    lists.children = std::move(children);
    *lists.prose[0] = std::move(prose[0]);
    *lists.prose[1] = std::move(prose[1]);
    return true;
}

} // namespace

Amendment amendmentOf(const Report &before, const Report &after)
{
    return amendmentIn(before, after, 0);
}

Amendment reversed(const Amendment &amendment)
{
    Amendment back = amendment;
    turn(back);
    return back;
}

Report touchedBy(const Amendment &amendment)
{
    return touched(amendment);
}

std::optional<Report> amended(const Report &report, const Amendment &amendment)
{
    Report later = report;
    return amend(later, amendment) ? std::optional(later) : std::nullopt;
}

} // namespace nianbao
