// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/cellprose.h"
#include "core/model/materialplaces.h"
#include "core/model/mergeentries.h"
#include "core/model/mergefields.h"
#include "core/model/nodefields.h"
#include "core/model/nodematch.h"
#include "core/model/recordhash.h"
#include "core/model/recordmatch.h"

#include <QCoreApplication>
#include <QSet>

#include <utility>

namespace nianbao {

namespace {

RecordTraits traits(const Section &section)
{
    const Origin &origin = section.origin;
    return {section.id, &origin, origin.received, section.title,
        section.title + joined(section.lead + section.tail) + section.problem.cause, true,
        isMaterialRecord(origin) && recordHash(section) != origin.received};
}

RecordTraits traits(const WorkItem &item)
{
    return {item.id, &item.origin, item.origin.received, item.title, item.title + joined(item.body + item.tail), false,
        isMaterialRecord(item.origin) && recordHash(item) != item.origin.received};
}

/// What came as text alone keeps the tables and pictures that it names.
Paragraphs pickProse(const Paragraphs &incoming, const Paragraphs &current)
{
    return incoming.isEmpty() ? current : withKeptFigures(current, incoming);
}

/// What the row does not say stays as it is.
void take(Section &current, const Section &incoming)
{
    if (!incoming.title.isEmpty())
        current.titleAlone = incoming.titleAlone;
    current.title = pick(incoming.title, current.title);
    current.lead = pickProse(incoming.lead, current.lead);
    current.tail = pickProse(incoming.tail, current.tail);
    current.unit = pick(incoming.unit, current.unit);
    current.note = pick(incoming.note, current.note);
    current.problem.cause = pick(incoming.problem.cause, current.problem.cause);
    current.problem.category = pick(incoming.problem.category, current.problem.category);
    current.plan.due = pick(incoming.plan.due, current.plan.due);
    current.plan.state = pick(incoming.plan.state, current.plan.state);
    current.plan.outcome = pick(incoming.plan.outcome, current.plan.outcome);
    current.plan.answers = pick(incoming.plan.answers, current.plan.answers);
    current.plan.from = pick(incoming.plan.from, current.plan.from);
}

void take(WorkItem &current, const WorkItem &incoming)
{
    if (!incoming.title.isEmpty())
        current.titleAlone = incoming.titleAlone;
    current.title = pick(incoming.title, current.title);
    current.body = pickProse(incoming.body, current.body);
    current.tail = pickProse(incoming.tail, current.tail);
    current.unit = pick(incoming.unit, current.unit);
    current.date = pick(incoming.date, current.date);
    current.note = pick(incoming.note, current.note);
}

class MaterialMerger {
public:
    MaterialMerger(const Report &current, Report incoming, const Origin &from)
        : m_current(current)
        , m_from(from)
        , m_material(materialFor(current, std::move(incoming), from.sender))
        , m_places(current)
    {
        m_marks.sender = from.sender;
    }

    Merged run();

private:
    void collectCurrent();
    void sign();
    [[nodiscard]] RecordMatches match() const;
    void nameAll(const QList<int> &matches);
    [[nodiscard]] QSet<Id> sortedAway(const QList<int> &matches) const;
    void applyAll(const QList<int> &matches);
    template <typename T>
    void update(const T &here, const T &incoming);
    template <typename T>
    void add(T node, const Id &wish, const MaterialRecord &record, const Id &previous);
    void mapLinks(Section &section) const;

    const Report &m_current;
    Origin m_from;
    Material m_material;
    MaterialPlaces m_places;
    MaterialMarks m_marks;
    QList<RecordTraits> m_here;
    QHash<Id, Section> m_sections; ///< of the current report
    QHash<Id, WorkItem> m_items;
    QHash<Id, Id> m_names; ///< of what comes in the merged report
    QList<Note> m_notes;
};

void MaterialMerger::collectCurrent()
{
    const auto addItem = [&](const WorkItem &item) {
        m_here.append(traits(item));
        m_items.insert(item.id, own(item));
    };
    for (const Part &part : m_current.parts) {
        for (const Section &section : part.sections) {
            m_here.append(traits(section));
            m_sections.insert(section.id, own(section));
            for (const WorkItem &item : section.items) {
                addItem(item);
                for (const WorkItem &child : item.children)
                    addItem(child);
            }
        }
    }
}

/// Every record says by whom and how it came; what names no unit is the sender's.
void MaterialMerger::sign()
{
    const auto each = [&](auto &node) {
        node.origin.file = pick(node.origin.file, m_from.file);
        node.origin.source = m_from.source;
        node.origin.sender = m_from.sender;
        node.origin.received = recordHash(node);
    };
    for (qsizetype i = 0; i < m_material.records.size(); ++i) {
        MaterialRecord &record = m_material.records[i];
        if (record.section)
            each(*record.section);
        else
            each(record.item);
    }
}

void MaterialMerger::nameAll(const QList<int> &matches)
{
    m_names = m_material.categories;
    for (qsizetype i = 0; i < matches.size(); ++i) {
        const Id wish = m_material.records[i].id();
        m_names.insert(wish, matches[i] >= 0 ? m_here[matches[i]].id : m_places.freeId(wish));
    }
}

template <typename T>
void MaterialMerger::update(const T &here, const T &incoming)
{
    T sent = here;
    const bool isSameAgain = here.origin.received == incoming.origin.received;
    if (!isSameAgain)
        take(sent, incoming);
    const bool wasEdited = isMaterialRecord(here.origin) && recordHash(here) != here.origin.received;
    const bool isFromSender = here.origin.sender == incoming.origin.sender;
    const bool isConflict = !isSameAgain && wasEdited && isFromSender && !(sent == here);
    T kept = isConflict ? here : sent;
    const bool isKnown = isMaterialRecord(here.origin) && isFromSender;
    if (!(sent == here) || (isKnown && (!isSameAgain || here.origin.source != incoming.origin.source)))
        kept.origin = sent.origin = succeeding(incoming.origin, here.origin);
    if (isConflict)
        m_marks.conflicts.insert(here.id);
    m_marks.touched.insert(here.id, incoming.origin);
    m_places.replace(kept, sent);
}

template <typename T>
void MaterialMerger::add(T node, const Id &wish, const MaterialRecord &record, const Id &previous)
{
    node.id = m_names.value(wish);
    node.unit = pick(node.unit, m_from.sender);
    m_marks.added.insert(node.id);
    if (record.isNewCategory) {
        FilePlace place;
        if (node.origin.line > 0)
            place.line = node.origin.line;
        place.cell = node.origin.cell;
        m_notes.append(Note {QStringLiteral("material.category"),
            QCoreApplication::translate("model", "报告里没有“%1”这一类，放在最后，自成一类。")
                .arg(bareTitle(node.title)),
            place});
    }
    m_places.add(std::move(node), m_names.value(record.into, record.into), previous);
}

/// Links name nodes by their incoming ids; those that lead nowhere are left.
void MaterialMerger::mapLinks(Section &section) const
{
    section.problem.category = m_names.value(section.problem.category, section.problem.category);
    if (!m_sections.contains(section.problem.category))
        section.problem.category = {};
    QList<Id> answers;
    for (const Id &answer : std::as_const(section.plan.answers)) {
        const Id problem = m_names.value(answer, answer);
        if (m_sections.contains(problem) || m_names.contains(answer))
            answers.append(problem);
    }
    section.plan.answers = answers;
}

/// New categories all of whose records are here: somebody has sorted them into others.
QSet<Id> MaterialMerger::sortedAway(const QList<int> &matches) const
{
    QSet<Id> known; // what holds records that are here
    QSet<Id> wanted; // what new ones go into
    for (qsizetype i = 0; i < matches.size(); ++i)
        (matches[i] >= 0 ? known : wanted).insert(m_material.records[i].into);
    QSet<Id> away;
    for (qsizetype i = 0; i < matches.size(); ++i) {
        const MaterialRecord &record = m_material.records[i];
        const bool isNew =
            record.isNewCategory && matches[i] < 0 && record.section->lead.isEmpty() && record.section->tail.isEmpty();
        if (isNew && known.contains(record.id()) && !wanted.contains(record.id()))
            away.insert(record.id());
    }
    return away;
}

void MaterialMerger::applyAll(const QList<int> &matches)
{
    const QSet<Id> away = sortedAway(matches);
    QHash<Id, Id> last; // of the records that hang in the same node
    for (qsizetype i = 0; i < matches.size(); ++i) {
        MaterialRecord record = m_material.records.take(i);
        const Id wish = record.id();
        if (away.contains(wish))
            continue;
        const Id id = m_names.value(wish);
        Id &previous = last[record.into];
        if (record.section)
            mapLinks(*record.section);
        if (record.section && matches[i] >= 0)
            update(m_sections[id], *record.section);
        else if (record.section)
            add(std::move(*record.section), wish, record, previous);
        else if (matches[i] >= 0)
            update(m_items[id], record.item);
        else
            add(std::move(record.item), wish, record, previous);
        previous = id;
    }
}

RecordMatches MaterialMerger::match() const
{
    QList<RecordTraits> incoming;
    incoming.reserve(m_material.records.size());
    for (qsizetype i = 0; i < m_material.records.size(); ++i) {
        const MaterialRecord &record = m_material.records[i];
        incoming.append(record.section ? traits(*record.section) : traits(record.item));
    }
    return matchRecords(m_here, incoming, m_from.sender);
}

Merged MaterialMerger::run()
{
    collectCurrent();
    sign();
    const RecordMatches matches = match();
    m_places.make(m_material);
    nameAll(matches.current);
    applyAll(matches.current);
    for (const int index : matches.missing)
        m_marks.missing.insert(m_here[index].id);
    Merged merged;
    merged.report = m_places.built(false);
    merged.sent = m_marks.conflicts.isEmpty() ? merged.report : m_places.built(true); // they differ in nothing else
    for (const Id &id : m_places.made())
        m_marks.touched.insert(id, m_from);
    m_places = MaterialPlaces(Report {}); // their memory is wanted for the list
    m_names = {};
    merged.entries = mergeEntries(m_current, merged.sent, m_marks);
    merged.notes = m_material.notes + m_notes;
    return merged;
}

} // namespace

Merged mergeMaterial(const Report &current, Report incoming, const Origin &from)
{
    return MaterialMerger(current, std::move(incoming), from).run();
}

} // namespace nianbao
