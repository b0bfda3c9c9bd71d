// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdecisions.h"

namespace nianbao {

const Decision *ImportDecisions::fieldDecision(int plan, const Id &node, Field field) const
{
    const auto decided = m_nodes.constFind({plan, node});
    if (decided == m_nodes.constEnd())
        return nullptr;
    const auto found = decided->fields.constFind(field);
    return found == decided->fields.constEnd() ? nullptr : &*found;
}

bool ImportDecisions::takesWhole(int plan, const MergeEntry &entry) const
{
    const auto decided = m_nodes.constFind({plan, entry.node});
    if (decided != m_nodes.constEnd() && decided->whole)
        return *decided->whole == Decision::Choice::Take;
    return entry.kind != MergeKind::Missing && !entry.refused;
}

bool ImportDecisions::takes(int plan, const MergeEntry &entry, const FieldChange &change) const
{
    if (const Decision *decision = fieldDecision(plan, entry.node, change.field))
        return decision->choice != Decision::Choice::Keep;
    const auto decided = m_nodes.constFind({plan, entry.node});
    if (decided != m_nodes.constEnd() && decided->whole)
        return *decided->whole == Decision::Choice::Take;
    return !change.conflict && entry.kind != MergeKind::Missing && !entry.refused;
}

Qt::CheckState ImportDecisions::state(int plan, const MergeEntry &entry) const
{
    const bool isWhole = entry.kind != MergeKind::Changed && entry.what != MergeSubject::Report;
    const QList<FieldChange> fields =
        isWhole || entry.what == MergeSubject::Unit ? QList<FieldChange>() : entry.fields();
    if (fields.isEmpty())
        return takesWhole(plan, entry) ? Qt::Checked : Qt::Unchecked;
    int taken = 0;
    for (const FieldChange &change : fields)
        taken += takes(plan, entry, change) ? 1 : 0;
    if (taken == 0)
        return Qt::Unchecked;
    return taken == fields.size() ? Qt::Checked : Qt::PartiallyChecked;
}

bool ImportDecisions::isEdited(int plan, const MergeEntry &entry, const FieldChange &change) const
{
    const Decision *decision = fieldDecision(plan, entry.node, change.field);
    return decision && decision->choice == Decision::Choice::Edit;
}

QString ImportDecisions::result(int plan, const MergeEntry &entry, const FieldChange &change) const
{
    const Decision *decision = fieldDecision(plan, entry.node, change.field);
    if (decision && decision->choice == Decision::Choice::Edit)
        return decision->text;
    return takes(plan, entry, change) ? change.sent : change.now;
}

void ImportDecisions::take(int plan, const MergeEntry &entry, bool taken)
{
    if (entry.what != MergeSubject::Report) {
        m_nodes[{plan, entry.node}] = {taken ? Decision::Choice::Take : Decision::Choice::Keep, {}};
        return;
    }
    for (const FieldChange &change : entry.fields()) // each text of the report itself is an entry of its own
        take(plan, entry, change, taken);
}

void ImportDecisions::take(int plan, const MergeEntry &entry, const FieldChange &change, bool taken)
{
    m_nodes[{plan, entry.node}].fields[change.field] = {
        entry.node, change.field, taken ? Decision::Choice::Take : Decision::Choice::Keep, {}};
}

void ImportDecisions::edit(int plan, const MergeEntry &entry, const FieldChange &change, const QString &text)
{
    if (text == change.sent || text == change.now)
        take(plan, entry, change, text == change.sent);
    else
        m_nodes[{plan, entry.node}].fields[change.field] = {entry.node, change.field, Decision::Choice::Edit, text};
}

QList<Decision> ImportDecisions::of(int plan) const
{
    QList<Decision> decisions;
    for (auto node = m_nodes.constBegin(); node != m_nodes.constEnd(); ++node) {
        if (node.key().first != plan)
            continue;
        if (node->whole)
            decisions.append({node.key().second, Field::None, *node->whole, {}});
        decisions.append(node->fields.values());
    }
    return decisions;
}

} // namespace nianbao
