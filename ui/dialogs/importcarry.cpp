// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which decisions stand when something was said of a file and it was read again.
#include "ui/dialogs/importdecisions.h"
#include "ui/dialogs/importnames.h"

#include <QHash>
#include <QMultiHash>

namespace nianbao {

namespace {

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

} // namespace

ImportDecisions::Question ImportDecisions::questionOf(const MergeEntry &entry)
{
    Question question {entry.kind == MergeKind::Missing, entry.conflict(), {}};
    for (const FieldChange &change : entry.fields())
        question.fields.insert(change.field, {change.sent, change.conflict});
    return question;
}

ImportDecisions::Node ImportDecisions::standing(const Node &node, const Question &before, const MergeEntry &after)
{
    Node result;
    const Question now = questionOf(after);
    if (before.isRemoval != now.isRemoval || after.kind == MergeKind::Same)
        return result;
    const bool settles = node.whole == Decision::Choice::Take && now.isConflict && !before.isConflict;
    if (node.whole && !settles)
        result.whole = node.whole;
    for (Decision decision : node.fields) {
        const auto was = before.fields.constFind(decision.field);
        const auto is = now.fields.constFind(decision.field);
        if (was == before.fields.constEnd() || is == now.fields.constEnd() || was->text != is->text
            || (decision.choice == Decision::Choice::Take && is->isConflict && !was->isConflict))
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
            const Node node = standing(*decided, questionOf(*entry), *again);
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
