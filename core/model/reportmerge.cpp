// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/merge.h"

#include "core/model/mergedepths.h"
#include "core/model/mergeentries.h"
#include "core/model/mergefields.h"
#include "core/model/movedhere.h"
#include "core/model/nodetraits.h"
#include "core/model/outline.h"
#include "core/model/recordhash.h"
#include "core/model/recordmatch.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

bool isSameFile(const Origin &one, const Origin &other)
{
    return !one.source.isEmpty() && one.source == other.source;
}

/// What becomes of a node that was edited here and, from the same text, there.
enum class Both { KeepOurs, TakeTheirs };

class Merger {
public:
    Merger(const Report &current, const Report &incoming, const MergeBase &base, Both both);
    Report run();
    [[nodiscard]] const MergeMarks &marks() const { return m_marks; }

private:
    Part mergeNode(const Part &current, const Part &sent);
    Section mergeNode(const Section &current, const Section &sent);
    WorkItem mergeNode(const WorkItem &current, const WorkItem &sent);
    [[nodiscard]] bool isDecided(const Id &node) const;
    bool keepsOurs(const Id &node);
    [[nodiscard]] bool isSameFileAgain(const Origin &current, const Origin &incoming) const;
    template <typename T>
    bool staysOurs(const T &current, const T &incoming);
    template <typename T>
    T settled(const T &current, const T &sent);
    template <typename T>
    void noteIfMissing(const T &current);
    void mergeFacts(Section &merged, const Section &current, const Section &incoming);

    Part added(Part incoming);
    Section added(Section incoming);
    WorkItem added(WorkItem incoming);

    Part kept(Part current);
    Section kept(Section current);
    WorkItem kept(WorkItem current);

    template <typename T>
    QList<T> mergeList(const QList<T> &current, const QList<T> &incoming, Depth<T> &depth);

    void mapLinks(QList<Part> &parts) const;
    Id freeId(const Id &wish);

    const Report &m_current;
    const Report &m_incoming;
    const MergeBase &m_base;
    Both m_both;
    MergeMarks m_marks;
    MergeDepths m_depths;
    MovedHere m_elsewhere;
    QHash<Id, Id> m_names; ///< of incoming nodes in the merged report
    QSet<Id> m_incomingCategory; ///< problems whose category is named by its incoming id
    QSet<Id> m_incomingAnswers;
};

Merger::Merger(const Report &current, const Report &incoming, const MergeBase &base, Both both)
    : m_current(current)
    , m_incoming(incoming)
    , m_base(base)
    , m_both(both)
    , m_depths(current, incoming)
    , m_elsewhere(current, incoming)
{
}

/// What was added keeps its id unless another node has it.
Id Merger::freeId(const Id &wish)
{
    const Id base = wish.isNull() ? Id {QStringLiteral("imported")} : wish;
    Id id = base;
    for (int number = 2; m_depths.used.contains(id); ++number)
        id = Id {QStringLiteral("%1-%2").arg(base.value.left(50), QString::number(number))};
    m_depths.used.insert(id);
    if (!wish.isNull())
        m_names.insert(wish, id);
    return id;
}

template <typename T>
QList<T> Merger::mergeList(const QList<T> &current, const QList<T> &incoming, Depth<T> &depth)
{
    QSet<Id> asked; // for this list; in the end those of them that hang elsewhere
    for (const T &node : incoming)
        asked.insert(node.id);
    QList<T> here;
    QList<MatchTraits> hereTraits;
    for (const T &node : current) {
        if (depth.wanted.contains(node.id) && !asked.contains(node.id))
            continue;
        here.append(node);
        hereTraits.append(traits(node));
        asked.remove(node.id);
    }
    const auto isStray = [&](const Id &id) { return asked.contains(id) && depth.strays.contains(id); };
    QList<MatchTraits> incomingTraits;
    for (const T &node : incoming) {
        if (!isStray(node.id))
            incomingTraits.append(traits(node));
    }
    const QList<int> matches = matchNodes(hereTraits, incomingTraits);

    const QSet<int> known(matches.begin(), matches.end());
    QList<T> merged;
    const auto keepFrom = [&](int index) {
        for (; index < here.size() && !known.contains(index); ++index)
            merged.append(kept(here[index]));
    };
    keepFrom(0);
    qsizetype next = 0; // in matches
    for (const T &node : incoming) {
        if (isStray(node.id)) {
            merged.append(mergeNode(depth.strays[node.id], node));
            continue;
        }
        const int match = matches[next++];
        if (match < 0 && m_elsewhere.takes(node))
            continue; // it was moved here since
        merged.append(match < 0 ? added(node) : mergeNode(here[match], node));
        if (match >= 0)
            keepFrom(match + 1);
    }
    return merged;
}

/// What is only in the current report stays, without what the incoming one hangs elsewhere.
Part Merger::kept(Part current)
{
    current.sections = mergeList(current.sections, {}, m_depths.sections);
    return current;
}

Section Merger::kept(Section current)
{
    noteIfMissing(current);
    current.items = mergeList(current.items, {}, m_depths.items);
    return current;
}

WorkItem Merger::kept(WorkItem current)
{
    noteIfMissing(current);
    current.children = mergeList(current.children, {}, m_depths.children);
    return current;
}

Part Merger::added(Part incoming)
{
    incoming.id = freeId(incoming.id);
    incoming.sections = mergeList({}, incoming.sections, m_depths.sections);
    return incoming;
}

Section Merger::added(Section incoming)
{
    incoming.id = freeId(incoming.id);
    incoming.items = mergeList({}, incoming.items, m_depths.items);
    m_incomingCategory.insert(incoming.id);
    m_incomingAnswers.insert(incoming.id);
    return incoming;
}

WorkItem Merger::added(WorkItem incoming)
{
    incoming.id = freeId(incoming.id);
    incoming.children = mergeList({}, incoming.children, m_depths.children);
    return incoming;
}

Part Merger::mergeNode(const Part &current, const Part &sent)
{
    m_names.insert(sent.id, current.id);
    const Part incoming = settled(current, sent);
    Part merged = incoming;
    merged.id = current.id;
    if (m_incoming.id != m_current.id) // a text's kinds are guesses; only a data file of this very report knows better
        merged.kind = current.kind;
    if (incoming.sections.isEmpty()) {
        merged.sectionStyle = current.sectionStyle;
        merged.sectionsOnNewLine = current.sectionsOnNewLine;
    }
    merged.sections = current.sections;
    merged.origin = current.origin;
    if (!(merged == current)) // an unchanged text was read where it was first read
        merged.origin = succeeding(incoming.origin, current.origin);
    merged.sections = mergeList(current.sections, incoming.sections, m_depths.sections);
    return merged;
}

bool Merger::isDecided(const Id &node) const
{
    return m_base.ours.contains(node) || m_base.theirs.contains(node) || m_base.both.contains(node);
}

bool Merger::keepsOurs(const Id &node)
{
    if (!m_base.both.contains(node))
        return m_base.ours.contains(node);
    m_marks.conflicts.insert(node);
    return m_both == Both::KeepOurs;
}

/// A later version of the file that the node was read from, not of the data that was made of it here.
bool Merger::isSameFileAgain(const Origin &current, const Origin &incoming) const
{
    return m_incoming.id != m_current.id && !current.file.isEmpty()
        && fileStem(current.file) == fileStem(incoming.file);
}

/// What says again what it said when it came changes nothing, however it was edited here since. What was edited here
/// and, from the same text, there is a conflict.
template <typename T>
bool Merger::staysOurs(const T &current, const T &incoming)
{
    if (isDecided(current.id))
        return keepsOurs(current.id);
    const QString received = receivedHash(current.origin);
    if (received.isEmpty()) // typed here, or a part that came before parts remembered what they said
        return m_incoming.id != m_current.id && isSameFile(current.origin, incoming.origin);
    const QString theirs = recordHash(incoming);
    if (theirs == received)
        return true;
    const QString ours = recordHash(current);
    const bool isFromOurs =
        receivedHash(incoming.origin) == received || isSameFileAgain(current.origin, incoming.origin);
    if (!isFromOurs || ours == received || ours == theirs)
        return false;
    m_marks.conflicts.insert(current.id);
    return m_both == Both::KeepOurs;
}

/// What comes, with the text that stays ours. The very file that it was read from says nothing new of the rest either,
/// and where the past is known it is known of all; another file may: of units, links and list styles nobody knows what
/// they were when they came.
template <typename T>
T Merger::settled(const T &current, const T &sent)
{
    T incoming = sent;
    if (!staysOurs(current, sent))
        return incoming;
    const bool isData = m_incoming.id == m_current.id;
    if (!isDecided(current.id) && (isData || !isSameFile(current.origin, sent.origin))) {
        copyRecord(incoming, current);
        return incoming;
    }
    incoming = current;
    incoming.id = sent.id;
    hangBelow(incoming, sent);
    return incoming;
}

/// What came with an earlier version of the file and is not in this one.
template <typename T>
void Merger::noteIfMissing(const T &current)
{
    const Origin &origin = current.origin;
    const bool cameInReport = !origin.received.isEmpty() && !isMaterialRecord(origin);
    if (m_elsewhere.comes(current))
        return;
    if ((cameInReport && m_depths.files.contains(fileStem(origin.file))) || m_base.goneThere.contains(current.id))
        m_marks.missing.insert(current.id);
}

void Merger::mergeFacts(Section &merged, const Section &current, const Section &incoming)
{
    merged.problem.cause = pick(incoming.problem.cause, current.problem.cause);
    merged.problem.category = pick(incoming.problem.category, current.problem.category);
    if (!incoming.problem.category.isNull())
        m_incomingCategory.insert(current.id);
    merged.plan.due = pick(incoming.plan.due, current.plan.due);
    merged.plan.state = pick(incoming.plan.state, current.plan.state);
    merged.plan.outcome = pick(incoming.plan.outcome, current.plan.outcome);
    merged.plan.answers = pick(incoming.plan.answers, current.plan.answers);
    if (!incoming.plan.answers.isEmpty())
        m_incomingAnswers.insert(current.id);
    merged.plan.from = pick(incoming.plan.from, current.plan.from);
}

Section Merger::mergeNode(const Section &current, const Section &sent)
{
    m_names.insert(sent.id, current.id);
    const Section incoming = settled(current, sent);
    Section merged = incoming;
    takeCauseBack(merged, current.problem.cause);
    merged.id = current.id;
    merged.key = pick(current.key, incoming.key);
    merged.unit = pick(incoming.unit, current.unit);
    merged.note = pick(incoming.note, current.note);
    mergeFacts(merged, current, incoming);
    if (incoming.items.isEmpty()) {
        merged.itemStyle = current.itemStyle;
        merged.itemsOnNewLine = current.itemsOnNewLine;
    }
    merged.items = current.items;
    merged.origin = current.origin;
    if (!(merged == current))
        merged.origin = succeeding(incoming.origin, current.origin);
    merged.items = mergeList(current.items, incoming.items, m_depths.items);
    return merged;
}

WorkItem Merger::mergeNode(const WorkItem &current, const WorkItem &sent)
{
    m_names.insert(sent.id, current.id);
    const WorkItem incoming = settled(current, sent);
    WorkItem merged = incoming;
    merged.id = current.id;
    merged.unit = pick(incoming.unit, current.unit);
    merged.date = pick(incoming.date, current.date);
    merged.note = pick(incoming.note, current.note);
    if (incoming.children.isEmpty()) {
        merged.childStyle = current.childStyle;
        merged.childrenOnNewLine = current.childrenOnNewLine;
    }
    merged.children = current.children;
    merged.origin = current.origin;
    if (!(merged == current))
        merged.origin = succeeding(incoming.origin, current.origin);
    merged.children = mergeList(current.children, incoming.children, m_depths.children);
    return merged;
}

/// Links that came in name nodes by their incoming ids.
void Merger::mapLinks(QList<Part> &parts) const
{
    for (Part &part : parts) {
        for (Section &section : part.sections) {
            if (m_incomingCategory.contains(section.id))
                section.problem.category = m_names.value(section.problem.category, section.problem.category);
            if (!m_incomingAnswers.contains(section.id))
                continue;
            for (Id &answer : section.plan.answers)
                answer = m_names.value(answer, answer);
        }
    }
}

Report Merger::run()
{
    m_names.insert(m_incoming.id, m_current.id);
    Report merged = m_current;
    const bool isKept = keepsOurs(m_current.id);
    if (!m_incoming.parts.isEmpty() && !isKept)
        merged.numbering = m_incoming.numbering;
    if (!isKept)
        mergeFields(merged, m_incoming);
    merged.parts = mergeList(m_current.parts, m_incoming.parts, m_depths.parts);
    mapLinks(merged.parts);
    merged.ignored = mergedIgnored(m_current, m_incoming, m_base, m_names);
    return merged;
}

} // namespace

Merged merge(const std::optional<Report> &current, const Report &incoming, const MergeBase &base)
{
    Merged merged;
    if (!current || base.isOlder) {
        merged.report = merged.sent = current.value_or(incoming);
        merged.entries = mergeEntries(current, merged.sent, MergeMarks {});
        return merged;
    }
    Report sent = incoming;
    if (!base.goneHere.isEmpty())
        removeNodes(sent, base.goneHere);
    Merger merger(*current, sent, base, Both::KeepOurs);
    merged.report = merged.sent = merger.run();
    if (!merger.marks().conflicts.isEmpty())
        merged.sent = Merger(*current, sent, base, Both::TakeTheirs).run();
    merged.entries = mergeEntries(current, merged.sent, merger.marks());
    return merged;
}

} // namespace nianbao
