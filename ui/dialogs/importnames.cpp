// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importnames.h"

#include <QStringList>

namespace nianbao {

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

QString idOf(const MergeEntry &entry)
{
    const QList<FieldChange> fields = entry.what == MergeSubject::Report ? entry.fields() : QList<FieldChange>();
    return fields.isEmpty() ? entry.node.value : entry.node.value + u'\n' + QString::number(int(fields.first().field));
}

} // namespace nianbao
