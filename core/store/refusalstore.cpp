// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/refusalstore.h"

#include "core/store/cell.h"
#include "core/store/database.h"

namespace nianbao {

Result<QList<Refusal>> loadRefusals(Database &database)
{
    QList<Refusal> refusals;
    NB_CHECK(database.each(QStringLiteral("SELECT report, source, hash FROM refusal ORDER BY report, source, hash"), {},
        [&](const StoredRow &row) {
            refusals << Refusal {Id {row.text(0)}, row.text(1), row.text(2)};
            return ok();
        }));
    return refusals;
}

Status saveRefusals(Database &database, const QList<RefusalChange> &changes)
{
    for (const RefusalChange &change : changes) {
        if (change.before)
            NB_CHECK(
                database.execute(QStringLiteral("DELETE FROM refusal WHERE report = ? AND source = ? AND hash = ?"),
                    {change.before->report.value, textCell(change.before->source), change.before->hash}));
        // Of a report that is not there any more nothing is remembered.
        if (change.after)
            NB_CHECK(database.execute(QStringLiteral("INSERT OR IGNORE INTO refusal (report, source, hash) "
                                                     "SELECT id, ?, ? FROM report WHERE id = ?"),
                {textCell(change.after->source), change.after->hash, change.after->report.value}));
    }
    return ok();
}

} // namespace nianbao
