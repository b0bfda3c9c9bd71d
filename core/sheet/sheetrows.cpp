// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/sheetrows.h"

#include <algorithm>

namespace nianbao {

namespace {

QString joined(SheetRow &row, const SheetRow &other)
{
    row.cells.resize(std::max(row.cells.size(), other.cells.size()));
    for (qsizetype i = 0; i < other.cells.size(); ++i) {
        if (other.cells[i].type == SheetCell::Type::Empty)
            continue;
        if (row.cells[i].type != SheetCell::Type::Empty)
            return cellName({}, row.number, int(i) + 1);
        row.cells[i] = other.cells[i];
    }
    return {};
}

auto rowAt(QList<SheetRow> &rows, int number)
{
    return std::lower_bound(
        rows.begin(), rows.end(), number, [](const SheetRow &row, int wanted) { return row.number < wanted; });
}

} // namespace

bool isDisordered(const QList<SheetRow> &rows)
{
    return std::adjacent_find(rows.begin(), rows.end(), [](const SheetRow &a, const SheetRow &b) {
        return a.number >= b.number;
    }) != rows.end();
}

QString ordered(QList<SheetRow> &rows)
{
    if (!isDisordered(rows))
        return {};
    std::stable_sort(
        rows.begin(), rows.end(), [](const SheetRow &a, const SheetRow &b) { return a.number < b.number; });
    QList<SheetRow> result;
    for (SheetRow &row : rows) {
        if (result.isEmpty() || result.last().number != row.number)
            result << std::move(row);
        else if (const QString cell = joined(result.last(), row); !cell.isEmpty())
            return cell;
    }
    rows = std::move(result);
    return {};
}

bool fillMerged(QList<SheetRow> &rows, const QList<MergedCells> &merged)
{
    qsizetype filled = 0;
    for (const MergedCells &range : merged) {
        const auto first = rowAt(rows, range.firstRow);
        if (first == rows.end() || first->number != range.firstRow || first->cells.size() < range.firstColumn)
            continue;
        const SheetCell value = first->cells[range.firstColumn - 1];
        if (value.type == SheetCell::Type::Empty)
            continue;
        const int lastColumn = std::min(range.lastColumn, kMostColumns);
        for (auto row = first; row != rows.end() && row->number <= range.lastRow; ++row) {
            filled += lastColumn - range.firstColumn + 1;
            if (filled > kMostCells)
                return false;
            row->cells.resize(std::max<qsizetype>(row->cells.size(), lastColumn));
            std::fill(row->cells.begin() + range.firstColumn - 1, row->cells.begin() + lastColumn, value);
        }
    }
    return true;
}

} // namespace nianbao
