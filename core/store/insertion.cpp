// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/insertion.h"

#include "core/store/database.h"

#include <QStringList>

namespace nianbao {

Status insertRows(Database &database, const QString &into, const QList<QVariantList> &rows)
{
    for (qsizetype first = 0; first < rows.size();) {
        const qsizetype count = rows.size() - first >= kRowsAtOnce ? kRowsAtOnce : 1;
        QVariantList values;
        values.reserve(count * rows[first].size());
        for (qsizetype i = first; i < first + count; ++i)
            values << rows[i];
        QStringList marks;
        marks.fill(QStringLiteral("?"), rows[first].size());
        QStringList groups;
        groups.fill(u'(' + marks.join(u',') + u')', count);
        NB_CHECK(database.execute(into + QStringLiteral(" VALUES ") + groups.join(u','), values));
        first += count;
    }
    return ok();
}

} // namespace nianbao
