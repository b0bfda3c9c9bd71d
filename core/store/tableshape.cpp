// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tableshape.h"

#include "core/store/database.h"

namespace nianbao {
namespace {

bool fits(const QVariant &cell, const TableShape::Column &column)
{
    if (!cell.isValid())
        return column.isRowid || !column.isRequired;
    switch (cell.typeId()) {
    case QMetaType::QString:
        return column.type == u"TEXT";
    case QMetaType::LongLong:
        return column.type == u"INTEGER" && !column.isRowid;
    default:
        return cell.typeId() == QMetaType::QByteArray && column.type == u"BLOB";
    }
}

} // namespace

Result<QList<TableShape>> shapesOf(Database &database)
{
    NB_TRY(const QStringList tables,
        database.column(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")));
    QList<TableShape> shapes;
    for (const QString &table : tables) {
        TableShape shape;
        shape.name = table;
        NB_CHECK(database.each(
            QStringLiteral("SELECT name, type, \"notnull\", dflt_value IS NOT NULL, pk FROM pragma_table_info('%1')")
                .arg(table),
            {}, [&](const StoredRow &row) {
                const QString type = row.text(1);
                const bool isRowid = row.number(4) == 1 && type == u"INTEGER" && shape.columns.isEmpty();
                shape.columns << TableShape::Column {
                    row.text(0), type, row.number(2) != 0, row.number(3) != 0, isRowid};
                return ok();
            }));
        // An INTEGER column that begins a key of several columns is an ordinary one.
        NB_TRY(const QVariant keys,
            database.value(QStringLiteral("SELECT count(*) FROM pragma_table_info('%1') WHERE pk > 0").arg(table)));
        if (keys.toInt() > 1)
            shape.columns.first().isRowid = false;
        shapes << shape;
    }
    return shapes;
}

bool fits(const PageRow &row, const TableShape &shape)
{
    if (row.cells.size() > shape.columns.size())
        return false;
    for (qsizetype i = 0; i < shape.columns.size(); ++i) {
        const TableShape::Column &column = shape.columns.at(i);
        if (i < row.cells.size() ? !fits(row.cells.at(i), column) : !column.hasDefault)
            return false;
    }
    return true;
}

} // namespace nianbao
