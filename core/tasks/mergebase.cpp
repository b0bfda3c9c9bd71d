// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/mergebase.h"

#include "core/model/nodefields.h"

#include <algorithm>
#include <type_traits>

namespace nianbao {

namespace {

/// The past of one side, since the two libraries parted.
class Past {
public:
    Past(const ReportPast &past, qint64 parted)
        : m_past(past)
        , m_parted(parted)
    {
    }

    [[nodiscard]] bool wasChanged() const { return m_past.newest > m_parted; }
    [[nodiscard]] bool wasChanged(const Id &node) const
    {
        const auto left = m_past.left.constFind(node);
        return left != m_past.left.constEnd() && left->first().change > m_parted; // newest first
    }

    /// What it ignored of proofreading, and does not now.
    [[nodiscard]] QList<IgnoredFinding> takenBack(const QList<IgnoredFinding> &now) const
    {
        QList<IgnoredFinding> gone;
        for (const LeftIgnored &left : m_past.ignored) {
            if (left.change > m_parted && !now.contains(left.ignored))
                gone << left.ignored;
        }
        return gone;
    }

    template <typename T>
    [[nodiscard]] bool was(const T &node) const
    {
        if (!wasChanged(node.id))
            return false;
        const QByteArray hash = stateHash(node);
        const QList<LeftState> &left = *m_past.left.constFind(node.id);
        return std::any_of(left.begin(), left.end(),
            [&](const LeftState &state) { return state.change > m_parted && state.hash == hash; });
    }

private:
    const ReportPast &m_past;
    qint64 m_parted;
};

/// The nodes of a report by id, with those below them.
struct Nodes {
    QHash<Id, const Part *> parts;
    QHash<Id, const Section *> sections;
    QHash<Id, const WorkItem *> items;

    explicit Nodes(const Report &report)
    {
        for (const Part &part : report.parts) {
            parts.insert(part.id, &part);
            for (const Section &section : part.sections) {
                sections.insert(section.id, &section);
                add(section.items);
            }
        }
    }

    [[nodiscard]] bool holds(const Id &id) const
    {
        return parts.contains(id) || sections.contains(id) || items.contains(id);
    }

private:
    void add(const QList<WorkItem> &list)
    {
        for (const WorkItem &item : list) {
            items.insert(item.id, &item);
            add(item.children);
        }
    }
};

const QList<Section> &below(const Part &part)
{
    return part.sections;
}

const QList<WorkItem> &below(const Section &section)
{
    return section.items;
}

const QList<WorkItem> &below(const WorkItem &item)
{
    return item.children;
}

/// Notes the nodes that `other` does not hold, and that with all below them were removed there as they are here.
template <typename T>
bool collectGone(const T &node, const Nodes &other, const Past &otherPast, QSet<Id> &gone)
{
    bool isGone = !other.holds(node.id) && otherPast.was(node);
    for (const auto &child : below(node))
        isGone = collectGone(child, other, otherPast, gone) && isGone;
    if (isGone)
        gone.insert(node.id);
    return isGone;
}

Report own(Report report)
{
    report.parts.clear();
    return report;
}

template <typename T>
bool saysTheSame(const T &one, const T &other)
{
    const QList<NodeField<T>> &fields = textFields<T>();
    return std::all_of(
        fields.begin(), fields.end(), [&](const NodeField<T> &field) { return field.isEqual(one, other); });
}

class Judging {
public:
    Judging(const Past &ours, const Past &theirs, bool canConflict, qint64 parted)
        : m_ours(ours)
        , m_theirs(theirs)
        , m_canConflict(canConflict)
        , m_parted(parted)
    {
    }

    template <typename T>
    void judge(const T &here, const T &sent)
    {
        T ours = own(here);
        const T theirs = own(sent);
        if constexpr (!std::is_same_v<T, Report>)
            ours.origin = theirs.origin; // where it was read from decides nothing
        if (ours == theirs)
            base.ours.insert(here.id);
        else if (QSet<Id> *side = sideOf(here, sent))
            side->insert(here.id);
    }

    MergeBase base;

private:
    template <typename T>
    QSet<Id> *sideOf(const T &here, const T &sent)
    {
        if (m_ours.was(sent))
            return &base.ours;
        if (m_theirs.was(here))
            return &base.theirs;
        if (!m_canConflict)
            return nullptr;
        if (!m_ours.wasChanged(here.id))
            return &base.theirs;
        if (m_parted > 0 && !m_theirs.wasChanged(here.id))
            return &base.ours;
        return saysTheSame(here, sent) ? &base.theirs : &base.both;
    }

    const Past &m_ours;
    const Past &m_theirs;
    bool m_canConflict;
    qint64 m_parted;
};

void judgeAll(Judging &judging, const Report &ours, const Nodes &here, const Nodes &sent, const Report &theirs)
{
    judging.judge(ours, theirs);
    const auto each = [&](const auto &list, const auto &others) {
        for (auto node = list.cbegin(); node != list.cend(); ++node) {
            if (const auto other = others.value(node.key()))
                judging.judge(*node.value(), *other);
        }
    };
    each(here.parts, sent.parts);
    each(here.sections, sent.sections);
    each(here.items, sent.items);
}

/// A package has no record of changes; but where nothing was changed here, all that it does not ignore was taken back
/// there.
QList<IgnoredFinding> takenBackThere(
    const Report &ours, const Report &theirs, const Past &here, const Past &there, SentBy sentBy)
{
    if (sentBy != SentBy::Package || here.wasChanged(ours.id))
        return there.takenBack(theirs.ignored);
    QList<IgnoredFinding> gone = ours.ignored;
    gone.removeIf([&](const IgnoredFinding &one) { return theirs.ignored.contains(one); });
    return gone;
}

} // namespace

MergeBase baseOfDocument(const Report &ours, const QString &source)
{
    MergeBase base;
    const auto isFromIt = [&](const Part &part) { return part.origin.source == source; };
    if (!source.isEmpty() && std::any_of(ours.parts.begin(), ours.parts.end(), isFromIt))
        base.ours.insert(ours.id);
    return base;
}

MergeBase mergeBase(const Report &ours, const Report &theirs, const LibraryPast &ourPast,
    const std::optional<LibraryPast> &theirPast, SentBy sentBy)
{
    if (ours.id != theirs.id)
        return {};
    const qint64 parted = theirPast ? commonChanges(ourPast, *theirPast) : 0;
    const ReportPast pastHere = ourPast.reports.value(ours.id);
    const ReportPast pastThere = theirPast ? theirPast->reports.value(theirs.id) : ReportPast {};
    const Past here(pastHere, parted);
    const Past there(pastThere, parted);
    Judging judging(here, there, sentBy != SentBy::File, parted);
    judging.base.isOlder = parted > 0 && !there.wasChanged();
    if (judging.base.isOlder)
        return judging.base;
    const Nodes nodesHere(ours);
    const Nodes nodesThere(theirs);
    judgeAll(judging, ours, nodesHere, nodesThere, theirs);
    judging.base.takenBackHere = here.takenBack(ours.ignored);
    judging.base.takenBackThere = takenBackThere(ours, theirs, here, there, sentBy);
    for (const Part &part : theirs.parts)
        collectGone(part, nodesHere, here, judging.base.goneHere);
    for (const Part &part : ours.parts)
        collectGone(part, nodesThere, there, judging.base.goneThere);
    return judging.base;
}

} // namespace nianbao
