// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which decisions stand when something was said of a file and it was read again.
#include "ui/dialogs/importdecisions.h"

#include <QHash>
#include <QMultiHash>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

QList<const MergeEntry *> entriesOf(const ImportPlan &plan)
{
    QList<const MergeEntry *> entries;
    for (const Merged &merged : plan.merged) {
        for (const MergeEntry &entry : merged.entries)
            entries.append(&entry);
    }
    for (const MergeEntry &entry : plan.units.entries)
        entries.append(&entry);
    return entries;
}

/// The same file, or the same text of the clipboard, whatever was said of it.
bool isSameSource(const ImportRequest &a, const ImportRequest &b)
{
    return a.file == b.file && (!a.file.isEmpty() || a.bytes == b.bytes);
}

/// For each plan of `before` its place in `after`; -1 for a file that was left out.
QList<int> placesIn(const QList<ImportPlan> &before, const QList<ImportPlan> &after)
{
    QList<int> places;
    for (const ImportPlan &plan : before) {
        int place = -1;
        for (int i = 0; i < after.size() && place < 0; ++i) {
            if (!places.contains(i) && isSameSource(plan.request, after[i].request))
                place = i;
        }
        places.append(place);
    }
    return places;
}

/// By what a record is known that gets a new id with every reading; empty: by its id alone.
QString nameInFile(const MergeEntry &entry)
{
    if (entry.kind == MergeKind::Missing || entry.kind == MergeKind::Unrecognised)
        return {};
    const Origin origin = entry.origin();
    const QString kind = QString::number(int(entry.what));
    if (!origin.key.isEmpty())
        return kind + QStringLiteral("\nkey\n") + origin.key;
    return QStringList {kind, QString::number(origin.line), origin.cell, origin.ordinal, entry.after()}.join(u'\n');
}

/// Each text of the report itself is an entry of its own.
QString idOf(const MergeEntry &entry)
{
    const QList<FieldChange> fields = entry.what == MergeSubject::Report ? entry.fields() : QList<FieldChange>();
    return fields.isEmpty() ? entry.node.value : entry.node.value + u'\n' + QString::number(int(fields.first().field));
}

/// The entries of one plan, found by those of an earlier reading. Each is given out once.
class Found {
public:
    explicit Found(const ImportPlan &plan)
    {
        const QList<const MergeEntry *> entries = entriesOf(plan);
        for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) { // the first one comes out first
            if (!(*entry)->node.isNull())
                m_byId.insert(idOf(**entry), *entry);
            if (const QString name = nameInFile(**entry); !name.isEmpty())
                m_byName.insert(name, *entry);
        }
    }

    const MergeEntry *take(const MergeEntry &wanted)
    {
        const MergeEntry *found = m_byId.value(idOf(wanted));
        if (const QString name = nameInFile(wanted); !found && !name.isEmpty())
            found = m_byName.value(name);
        if (found) {
            m_byId.remove(idOf(*found));
            m_byName.remove(nameInFile(*found), found);
        }
        return found && found->what == wanted.what ? found : nullptr;
    }

private:
    QHash<QString, const MergeEntry *> m_byId;
    QMultiHash<QString, const MergeEntry *> m_byName;
};

std::optional<FieldChange> changeOf(const MergeEntry &entry, Field field)
{
    const QList<FieldChange> fields = entry.fields();
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const FieldChange &change) { return change.field == field; });
    return found == fields.end() ? std::nullopt : std::optional(*found);
}

} // namespace

ImportDecisions::Node ImportDecisions::standing(const Node &node, const MergeEntry &before, const MergeEntry &after)
{
    Node result;
    const bool isSameQuestion = (before.kind == MergeKind::Missing) == (after.kind == MergeKind::Missing);
    if (!isSameQuestion || after.kind == MergeKind::Same)
        return result;
    const bool settles = node.whole == Decision::Choice::Take && after.conflict() && !before.conflict();
    if (node.whole && !settles)
        result.whole = node.whole;
    for (Decision decision : node.fields) {
        const std::optional<FieldChange> was = changeOf(before, decision.field);
        const std::optional<FieldChange> is = changeOf(after, decision.field);
        if (!was || !is || was->sent != is->sent
            || (decision.choice == Decision::Choice::Take && is->conflict && !was->conflict))
            continue;
        decision.node = after.node;
        result.fields.insert(decision.field, decision);
    }
    return result;
}

ImportDecisions ImportDecisions::carried(const QList<ImportPlan> &before, const QList<ImportPlan> &after) const
{
    ImportDecisions result;
    const QList<int> places = placesIn(before, after);
    for (int plan = 0; plan < before.size(); ++plan) {
        if (places[plan] < 0)
            continue;
        Found found(after[places[plan]]);
        for (const MergeEntry *entry : entriesOf(before[plan])) {
            const MergeEntry *again = found.take(*entry); // of the undecided too: what is alike keeps its turn
            const auto decided = m_nodes.constFind({plan, entry->node});
            if (!again || decided == m_nodes.constEnd())
                continue;
            const Node node = standing(*decided, *entry, *again);
            if (!node.whole && node.fields.isEmpty())
                continue;
            Node &carried = result.m_nodes[{places[plan], again->node}];
            carried.whole = node.whole ? node.whole : carried.whole;
            carried.fields.insert(node.fields);
        }
    }
    return result;
}

} // namespace nianbao
