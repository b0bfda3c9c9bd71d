// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowchecks.h"

#include "core/store/database.h"

#include <QRegularExpression>

namespace nianbao {
namespace {

/// Behind the bracket that closes the one at `open`; brackets in quotes do not count.
qsizetype endOfBrackets(const QString &sql, qsizetype open)
{
    int depth = 0;
    bool quoted = false;
    for (qsizetype at = open; at < sql.size(); ++at) {
        const QChar c = sql[at];
        if (c == u'\'')
            quoted = !quoted; // '' within quotes changes it twice
        else if (!quoted && c == u'(')
            ++depth;
        else if (!quoted && c == u')' && --depth == 0)
            return at + 1;
    }
    return sql.size();
}

} // namespace

QStringList checksIn(const QString &createTable)
{
    static const QRegularExpression kCheck(QStringLiteral("\\bCHECK\\s*\\("));
    QStringList conditions;
    qsizetype from = 0;
    for (auto match = kCheck.match(createTable); match.hasMatch(); match = kCheck.match(createTable, from)) {
        const qsizetype open = match.capturedEnd() - 1;
        from = endOfBrackets(createTable, open);
        conditions << createTable.mid(open, from - open);
    }
    return conditions;
}

Result<QString> tableWithBrokenChecks(Database &database)
{
    QStringList names;
    QStringList tables;
    NB_CHECK(database.each(QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY name"), {},
        [&](const StoredRow &row) {
            names << row.text(0);
            tables << row.text(1);
            return ok();
        }));
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QStringList conditions = checksIn(tables.at(i));
        if (conditions.isEmpty())
            continue;
        const QString broken = conditions.join(QStringLiteral(" OR NOT "));
        const QString sql = QStringLiteral("SELECT 1 FROM \"%1\" WHERE NOT %2 LIMIT 1").arg(names.at(i), broken);
        NB_TRY(const QVariant found, database.value(sql));
        if (found.isValid())
            return names.at(i);
    }
    return QString();
}

} // namespace nianbao
