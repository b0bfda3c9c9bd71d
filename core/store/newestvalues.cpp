// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/newestvalues.h"

#include "core/store/changerows.h"
#include "core/store/database.h"
#include "core/store/paragraphrow.h"
#include "core/store/rows.h"

#include <QSet>

#include <optional>

namespace nianbao {
namespace {

constexpr int kMostRows = 200;
constexpr int kMostNodes = 500;
constexpr int kMostOfNode = 50;

QString columns(const QStringList &names)
{
    return names.join(QStringLiteral(", "));
}

Status loadAnswers(Database &database, const QVariantList &key, Section &section)
{
    return database.each(
        QStringLiteral("SELECT problem FROM plan_answer WHERE report = ? AND plan = ? ORDER BY position"), key,
        [&](const StoredRow &row) {
            section.plan.answers << Id {row.text(0)};
            return ok();
        });
}

template <typename T>
Status loadAnswers(Database &, const QVariantList &, T &)
{
    return ok();
}

/// What one node holds; empty where there is none.
template <typename T>
Result<std::optional<JsonValue>> heldValue(Database &database, NodeTable table, const QVariantList &key)
{
    T node;
    bool isThere = false;
    const bool isRoot = table == NodeTable::Report;
    const QString where = isRoot ? QStringLiteral("id = ?") : QStringLiteral("report = ? AND id = ?");
    NB_CHECK(
        database.each(QStringLiteral("SELECT %1 FROM %2 WHERE %3").arg(columns(columnsOf(table)), nameOf(table), where),
            key, [&](const StoredRow &row) {
                isThere = true;
                return readRow(row, node);
            }));
    if (!isThere)
        return std::optional<JsonValue>();
    const QString ofNode =
        isRoot ? QStringLiteral("report = ?") : QStringLiteral("report = ? AND %1 = ?").arg(nameOf(table));
    NB_CHECK(database.each(QStringLiteral("SELECT field, %1 FROM %2_paragraph WHERE %3 ORDER BY field, position")
                               .arg(columns(paragraphColumns()), nameOf(table), ofNode),
        key, [&](const StoredRow &row) {
            if (const std::optional<Paragraph> paragraph = paragraphFrom(row, 1))
                addText(node, row.text(0), *paragraph);
            return ok();
        }));
    NB_CHECK(loadAnswers(database, key, node));
    return std::optional(valueOf(node));
}

Result<std::optional<JsonValue>> heldValue(Database &database, const ChangeRow &row)
{
    if (row.tier == u"report")
        return heldValue<Report>(database, NodeTable::Report, {row.node});
    if (row.tier == u"part")
        return heldValue<Part>(database, NodeTable::Part, {row.report, row.node});
    if (row.tier == u"section")
        return heldValue<Section>(database, NodeTable::Section, {row.report, row.node});
    return heldValue<WorkItem>(database, NodeTable::Item, {row.report, row.node});
}

Result<bool> holdsNode(Database &database, const ChangeRow &row)
{
    NB_TRY(const std::optional<JsonValue> held, heldValue(database, row));
    if (row.after.isEmpty() || !held)
        return row.after.isEmpty() && !held;
    const std::optional<JsonValue> now = recordedValue(row.after);
    const std::optional<JsonValue> then = row.before.isEmpty() ? JsonValue::object() : recordedValue(row.before);
    if (!now || !then)
        return false;
    const JsonValue expected = row.before.isEmpty() ? *now : reverted(*held, *then, *now);
    return difference(expected, *held).isEmpty();
}

struct List {
    const char16_t *tier;
    const char *table;
    const char *parent; ///< the column; of parts the report itself
};

constexpr List kLists[] {{u"parts", "part", "report"}, {u"sections", "section", "part"}, {u"items", "item", "section"},
    {u"children", "item", "parent"}};

Result<bool> holdsList(Database &database, const List &list, const ChangeRow &row)
{
    const std::optional<JsonValue> now = recordedValue(row.after);
    const JsonValue *at = now ? now->find(u"at") : nullptr;
    const JsonValue *ids = now ? now->find(u"ids") : nullptr;
    if (!at || !ids)
        return false;
    qsizetype next = 0;
    bool isSame = true;
    NB_CHECK(database.each(
        QStringLiteral("SELECT id FROM %1 WHERE report = ? AND %2 = ? ORDER BY position, id LIMIT ? OFFSET ?")
            .arg(QLatin1String(list.table), QLatin1String(list.parent)),
        {row.report, row.node, ids->items.size(), at->toInt().value_or(0)}, [&](const StoredRow &stored) {
            isSame = isSame && stored.text(0) == ids->items[next].text;
            ++next;
            return ok();
        }));
    return isSame && next == ids->items.size();
}

/// Of what is no node and no list of nodes nothing is known here.
Result<bool> holds(Database &database, const ChangeRow &row)
{
    for (const List &list : kLists) {
        if (row.tier == list.tier)
            return holdsList(database, list, row);
    }
    const bool isNode = row.tier == u"report" || row.tier == u"part" || row.tier == u"section" || row.tier == u"item";
    return isNode ? holdsNode(database, row) : Result<bool>(true);
}

Result<bool> holdsNewestChange(Database &database)
{
    bool holdsSoFar = true;
    NB_CHECK(database.each(QStringLiteral("SELECT report, tier, node, before, after FROM change_row "
                                          "WHERE change = (SELECT max(number) FROM change) ORDER BY position LIMIT ?"),
        {kMostRows}, [&](const StoredRow &cells) -> Status {
            if (!holdsSoFar)
                return ok();
            NB_TRY(holdsSoFar,
                holds(database, {cells.text(0), cells.text(1), cells.text(2), cells.text(3), cells.text(4)}));
            return ok();
        }));
    return holdsSoFar;
}

/// Reports, parts and sections: few, and all that is printed hangs on them.
Result<QList<ChangeRow>> frame(Database &database)
{
    QList<ChangeRow> nodes;
    NB_CHECK(database.each(
        QStringLiteral("SELECT id, 'report', id FROM report UNION ALL SELECT report, 'part', id FROM part "
                       "UNION ALL SELECT report, 'section', id FROM section LIMIT ?"),
        {kMostNodes}, [&](const StoredRow &row) {
            nodes << ChangeRow {row.text(0), row.text(1), row.text(2), {}, {}};
            return ok();
        }));
    return nodes;
}

/// Whether each member is as it was written last.
Result<bool> holdsLast(Database &database, const ChangeRow &node)
{
    NB_TRY(const std::optional<JsonValue> held, heldValue(database, node));
    if (!held)
        return false;
    JsonValue last = JsonValue::object();
    JsonValue present = JsonValue::object();
    QSet<QString> known;
    NB_CHECK(
        database.each(QStringLiteral("SELECT before, after FROM change_row WHERE report = ? AND node = ? AND tier = ? "
                                     "ORDER BY change DESC, position DESC LIMIT ?"),
            {node.report, node.node, node.tier, kMostOfNode}, [&](const StoredRow &row) {
                const JsonValue then = recordedValue(row.text(0)).value_or(JsonValue::object());
                const JsonValue now = recordedValue(row.text(1)).value_or(JsonValue::object());
                const bool isFirst = row.text(0).isEmpty(); // what it does not name was empty
                for (const QString &key : then.keys + now.keys + (isFirst ? held->keys : QStringList())) {
                    if (known.contains(key))
                        continue;
                    known.insert(key);
                    if (const JsonValue *value = now.find(key))
                        last.put(key, *value);
                    if (const JsonValue *value = held->find(key))
                        present.put(key, *value);
                }
                return ok();
            }));
    return difference(last, present).isEmpty();
}

} // namespace

Result<bool> holdsNewestValues(Database &database)
{
    NB_TRY(const bool isNewestThere, holdsNewestChange(database));
    if (!isNewestThere)
        return false;
    NB_TRY(const QList<ChangeRow> nodes, frame(database));
    for (const ChangeRow &node : nodes) {
        NB_TRY(const bool isLast, holdsLast(database, node));
        if (!isLast)
            return false;
    }
    return true;
}

} // namespace nianbao
