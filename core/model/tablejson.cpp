// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tablejson.h"

namespace nianbao {
namespace {

using Type = JsonValue::Type;

JsonValue cellValue(const TableCell &cell)
{
    if (cell.columns == 1 && cell.rows == 1)
        return JsonValue::string(cell.text);
    JsonValue value = JsonValue::object();
    value.put(QStringLiteral("text"), JsonValue::string(cell.text));
    if (cell.columns != 1)
        value.put(QStringLiteral("columns"), JsonValue::whole(cell.columns));
    if (cell.rows != 1)
        value.put(QStringLiteral("rows"), JsonValue::whole(cell.rows));
    return value;
}

/// The number under the key, or what a missing one means; empty for anything that is no such number.
std::optional<int> numberOf(const JsonValue &object, QStringView key, int missing, int least)
{
    const JsonValue *value = object.find(key);
    if (!value)
        return missing;
    const std::optional<int> number = value->toInt();
    return number && *number >= least ? number : std::nullopt;
}

std::optional<TableCell> cellFrom(const JsonValue &value)
{
    if (value.type == Type::String)
        return TableCell {value.text};
    const JsonValue *text = value.find(u"text");
    const std::optional<int> columns = numberOf(value, u"columns", 1, 1);
    const std::optional<int> rows = numberOf(value, u"rows", 1, 1);
    if (!text || text->type != Type::String || !columns || !rows)
        return {};
    return TableCell {text->text, *columns, *rows};
}

bool readRows(const JsonValue *rows, Table &table)
{
    if (!rows || rows->type != Type::Array)
        return false;
    for (const JsonValue &row : rows->items) {
        if (row.type != Type::Array)
            return false;
        QList<TableCell> cells;
        for (const JsonValue &entry : row.items) {
            const std::optional<TableCell> cell = cellFrom(entry);
            if (!cell)
                return false;
            cells << *cell;
        }
        table.rows << cells;
    }
    return true;
}

bool readWidths(const JsonValue *widths, Table &table)
{
    if (!widths)
        return true;
    for (const JsonValue &width : widths->items) {
        const std::optional<int> number = width.toInt();
        if (!number || *number < 0)
            return false;
        table.widths << *number;
    }
    return widths->type == Type::Array;
}

} // namespace

JsonValue toJson(const Table &table)
{
    JsonValue rows = JsonValue::array();
    for (const QList<TableCell> &row : table.rows) {
        JsonValue cells = JsonValue::array();
        for (const TableCell &cell : row)
            cells.items << cellValue(cell);
        rows.items << cells;
    }
    JsonValue object = JsonValue::object();
    object.put(QStringLiteral("rows"), rows);
    if (table.headerRows != 0)
        object.put(QStringLiteral("headerRows"), JsonValue::whole(table.headerRows));
    if (table.widths.isEmpty())
        return object;
    JsonValue widths = JsonValue::array();
    for (const int width : table.widths)
        widths.items << JsonValue::whole(width);
    object.put(QStringLiteral("widths"), widths);
    return object;
}

std::optional<Table> tableFromJson(const JsonValue &object)
{
    Table table;
    const std::optional<int> headerRows = numberOf(object, u"headerRows", 0, 0);
    if (!headerRows || !readRows(object.find(u"rows"), table) || !readWidths(object.find(u"widths"), table))
        return {};
    table.headerRows = *headerRows;
    return table;
}

} // namespace nianbao
