// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/nodemoves.h"

#include "core/model/diff.h"
#include "core/store/changerows.h"
#include "core/store/database.h"

namespace nianbao {
namespace {

QStringList idsIn(const QString &span)
{
    const std::optional<JsonValue> value = recordedValue(span);
    const JsonValue *list = value ? value->find(QStringLiteral("ids")) : nullptr;
    QStringList ids;
    if (list) {
        for (const JsonValue &id : list->items)
            ids << id.text;
    }
    return ids;
}

bool hasMoved(const QStringList &before, const QStringList &after, const QString &node)
{
    if (before.contains(node) != after.contains(node))
        return true;
    QStringList stayed;
    QList<int> numbers;
    for (const QString &id : after) {
        if (const qsizetype place = before.indexOf(id); place >= 0) {
            stayed << id;
            numbers << int(place);
        }
    }
    const qsizetype at = stayed.indexOf(node);
    return at >= 0 && !keptOrder(numbers)[at];
}

} // namespace

Result<QStringList> movesOf(Database &database, const Id &report, const Id &node)
{
    QStringList changes;
    const QString quoted = u'"' + node.value + u'"';
    NB_CHECK(database.each(QStringLiteral("SELECT change, before, after FROM change_row WHERE report = ? AND tier IN "
                                          "('parts', 'sections', 'items', 'children') "
                                          "AND (instr(before, ?) OR instr(after, ?))"),
        {report.value, quoted, quoted}, [&](const StoredRow &row) {
            if (hasMoved(idsIn(row.text(1)), idsIn(row.text(2)), node.value))
                changes << row.text(0);
            return ok();
        }));
    return changes;
}

} // namespace nianbao
