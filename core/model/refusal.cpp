// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/refusal.h"

#include "core/model/recordhash.h"
#include "core/model/recordmatch.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

/// The hashes of a report's records by id.
class Hashes {
public:
    Hashes(const Report &report, const QSet<Id> &wanted)
        : m_wanted(wanted)
    {
        for (const Part &part : report.parts) {
            m_ids.insert(part.id);
            for (const Section &section : part.sections) {
                add(section);
                add(section.items);
            }
        }
    }

    [[nodiscard]] bool contains(const Id &id) const { return m_ids.contains(id); }
    [[nodiscard]] QString of(const Id &id) const { return m_hashes.value(id); }

private:
    template <typename T>
    void add(const T &record)
    {
        m_ids.insert(record.id);
        if (m_wanted.contains(record.id))
            m_hashes.insert(record.id, recordHash(record));
    }

    void add(const QList<WorkItem> &items)
    {
        for (const WorkItem &item : items) {
            add<WorkItem>(item);
            add(item.children);
        }
    }

    const QSet<Id> &m_wanted;
    QSet<Id> m_ids;
    QHash<Id, QString> m_hashes;
};

bool isOffered(const MergeEntry &entry)
{
    const bool isRecord = entry.what == MergeSubject::Section || entry.what == MergeSubject::Item;
    return isRecord && (entry.kind == MergeKind::Added || entry.kind == MergeKind::Changed);
}

QSet<Id> offeredIn(const Merged &merged)
{
    QSet<Id> ids;
    for (const MergeEntry &entry : merged.entries) {
        if (isOffered(entry))
            ids.insert(entry.node);
    }
    return ids;
}

QSet<QString> hashesOf(const QList<Refusal> &known, const Id &report, const QString &source)
{
    QSet<QString> hashes;
    for (const Refusal &refusal : known) {
        if (refusal.report == report && refusal.source == source)
            hashes.insert(refusal.hash);
    }
    return hashes;
}

/// Takes out what has something below it that is offered. Whether the item itself is.
bool keepWhole(const WorkItem &item, const QSet<Id> &added, QSet<Id> &refused)
{
    bool isAnyOffered = false;
    for (const WorkItem &child : item.children)
        isAnyOffered = keepWhole(child, added, refused) || isAnyOffered;
    if (isAnyOffered)
        refused.remove(item.id);
    return isAnyOffered || (added.contains(item.id) && !refused.contains(item.id));
}

void keepWhole(const Report &report, const QSet<Id> &added, QSet<Id> &refused)
{
    for (const Part &part : report.parts) {
        for (const Section &section : part.sections) {
            bool isAnyOffered = false;
            for (const WorkItem &item : section.items)
                isAnyOffered = keepWhole(item, added, refused) || isAnyOffered;
            if (isAnyOffered)
                refused.remove(section.id);
        }
    }
}

} // namespace

QString refusalSource(const Origin &from)
{
    return from.sender.isEmpty() ? fileStem(from.file) : from.sender;
}

void markRefused(Merged &merged, const QList<Refusal> &known, const Origin &from)
{
    const QSet<QString> hashes = hashesOf(known, merged.report.id, refusalSource(from));
    if (hashes.isEmpty())
        return;
    const QSet<Id> offered = offeredIn(merged);
    const Hashes sent(merged.sent, offered);
    QSet<Id> refused;
    QSet<Id> added;
    for (const MergeEntry &entry : std::as_const(merged.entries)) {
        if (isOffered(entry) && entry.kind == MergeKind::Added)
            added.insert(entry.node);
        if (isOffered(entry) && hashes.contains(sent.of(entry.node)))
            refused.insert(entry.node);
    }
    keepWhole(merged.sent, added, refused);
    for (MergeEntry &entry : merged.entries)
        entry.refused = isOffered(entry) && refused.contains(entry.node);
}

RefusalOutcome refusalOutcome(const std::optional<Report> &before, const Merged &merged, const Report &after,
    const QList<Refusal> &known, const Origin &from)
{
    RefusalOutcome outcome;
    const QString source = refusalSource(from);
    const QSet<QString> hashes = hashesOf(known, after.id, source);
    if (hashes.isEmpty() && after == merged.report) // all was taken
        return outcome;
    const QSet<Id> offered = offeredIn(merged);
    const Hashes was(before.value_or(Report {}), offered);
    const Hashes sent(merged.sent, offered);
    const Hashes now(after, offered);
    for (const MergeEntry &entry : merged.entries) {
        if (!isOffered(entry))
            continue;
        const QString hash = sent.of(entry.node);
        const bool isOut = entry.kind == MergeKind::Added
            ? !now.contains(entry.node)
            : now.of(entry.node) == was.of(entry.node) && now.of(entry.node) != hash;
        const Refusal refusal {after.id, source, hash};
        if (isOut && !hashes.contains(hash) && !outcome.refused.contains(refusal))
            outcome.refused.append(refusal);
        else if (!isOut && hashes.contains(hash) && !outcome.taken.contains(refusal))
            outcome.taken.append(refusal);
    }
    return outcome;
}

} // namespace nianbao
