// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/unitstore.h"

#include "core/store/cell.h"
#include "core/store/database.h"
#include "core/store/dump.h"
#include "core/store/storeerror.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace nianbao {
namespace {

const QStringList &unitColumns()
{
    static const QStringList kColumns =
        QStringLiteral("id position code name short_name kind contact note").split(u' ');
    return kColumns;
}

QVariantList rowOf(const Unit &unit, qsizetype position)
{
    return {textCell(unit.id.value), position, textCell(unit.code), textCell(unit.name), textCell(unit.shortName),
        keyOf(unit.kind), textCell(unit.contact), textCell(unit.note)};
}

Error doubledError(const Unit &unit, const QString &path)
{
    return {.kind = ErrorKind::Input,
        .code = QStringLiteral("library.unit.double"),
        .message = QCoreApplication::translate("store", "单位名册中“%1”的内部编号重复，年报库“%2”没有改动。")
                       .arg(unit.name, path),
        .remedy = QCoreApplication::translate("store", "请检查导入的文件。"),
        .file = path,
        .detail = QStringLiteral("unit %1").arg(unit.id.value)};
}

Status checkIds(const UnitRegister &units, const QString &path)
{
    QSet<Id> seen;
    for (const Unit &unit : units) {
        if (seen.contains(unit.id))
            return doubledError(unit, path);
        seen.insert(unit.id);
    }
    return ok();
}

/// A unit and where it stands.
struct Entry {
    Unit unit;
    qsizetype position = 0;

    bool operator==(const Entry &) const = default;
};

QHash<Id, Entry> entriesOf(const UnitRegister &units)
{
    QHash<Id, Entry> entries;
    for (qsizetype i = 0; i < units.size(); ++i)
        entries.insert(units.at(i).id, {units.at(i), i});
    return entries;
}

Status insertUnit(Database &database, const Unit &unit, qsizetype position)
{
    NB_CHECK(database.execute(QStringLiteral("INSERT INTO unit (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                                  .arg(unitColumns().join(QStringLiteral(", "))),
        rowOf(unit, position)));
    for (qsizetype i = 0; i < unit.aliases.size(); ++i) {
        NB_CHECK(database.execute(QStringLiteral("INSERT INTO unit_alias (unit, position, alias) VALUES (?, ?, ?)"),
            {unit.id.value, i, textCell(unit.aliases.at(i))}));
    }
    return ok();
}

} // namespace

Result<UnitRegister> loadUnits(Database &database)
{
    QHash<QString, QStringList> aliases;
    NB_CHECK(database.each(
        QStringLiteral("SELECT unit, alias FROM unit_alias ORDER BY unit, position"), {}, [&](const StoredRow &row) {
            aliases[row.text(0)] << row.text(1);
            return ok();
        }));
    UnitRegister units;
    const QString sql =
        QStringLiteral("SELECT %1 FROM unit ORDER BY position, id").arg(unitColumns().join(QStringLiteral(", ")));
    NB_CHECK(database.each(sql, {}, [&](const StoredRow &row) -> Status {
        const auto kind = fromKey<UnitKind>(row.text(5));
        if (!kind)
            return damagedError(
                database.shownPath(), QStringLiteral("unit %1 of kind %2").arg(row.text(0), row.text(5)));
        units << Unit {Id {row.text(0)}, row.text(2), row.text(3), row.text(4), aliases.value(row.text(0)), *kind,
            row.text(6), row.text(7)};
        return ok();
    }));
    return units;
}

Status saveUnits(Database &database, const UnitRegister &before, const UnitRegister &after)
{
    NB_CHECK(checkIds(after, database.shownPath()));
    const QHash<Id, Entry> old = entriesOf(before);
    const QHash<Id, Entry> young = entriesOf(after);
    for (const Entry &entry : old) {
        if (young.value(entry.unit.id) != entry)
            NB_CHECK(database.execute(QStringLiteral("DELETE FROM unit WHERE id = ?"), {entry.unit.id.value}));
    }
    for (const Entry &entry : young) {
        if (old.value(entry.unit.id) != entry)
            NB_CHECK(insertUnit(database, entry.unit, entry.position));
    }
    return ok();
}

Result<QByteArray> dumpUnits(Database &database)
{
    NB_TRY(const UnitRegister units, loadUnits(database));
    QByteArray out;
    for (qsizetype i = 0; i < units.size(); ++i) {
        out += "unit\n" + dumpedRow(unitColumns(), rowOf(units.at(i), i));
        for (const QString &alias : units.at(i).aliases)
            out += " alias: " + dumped(alias) + '\n';
    }
    return out;
}

} // namespace nianbao
