// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tablegrid.h"
#include "tests/support/catch.h"

using namespace nianbao;

namespace {

// ┌───────┬───┐
// │ 乡镇  │ 数│
// ├───┬───┤   │
// │ 甲│ 乙│   │
// └───┴───┘   ┘
Table mergedTable()
{
    return {{{{QStringLiteral("乡镇"), 2, 1}, {QStringLiteral("数"), 1, 2}},
                {{QStringLiteral("甲")}, {QStringLiteral("乙")}}},
        1, {300, 300, 400}};
}

} // namespace

TEST_CASE("a table goes through the grid unchanged")
{
    CHECK(TableGrid(mergedTable()).table() == mergedTable());
    const TableGrid grid(mergedTable());
    CHECK(grid.columns() == 3);
    CHECK(grid.text(0, 1) == QStringLiteral("乡镇"));
    CHECK(grid.cellAt(1, 2).columns == 0);
}

TEST_CASE("a ragged table is filled up with empty cells")
{
    const Table ragged {{{{QStringLiteral("一")}, {QStringLiteral("二")}}, {{QStringLiteral("三")}}}, 5, {1, 2, 3, 4}};
    const Table whole = TableGrid(ragged).table();
    CHECK(whole.rows[1].size() == 2);
    CHECK(whole.headerRows == 2);
    CHECK(whole.widths.isEmpty());
    CHECK(TableGrid(Table {}).table().rows.size() == 1);
}

TEST_CASE("a merged cell grows with a row or column within it and shrinks with one that goes")
{
    TableGrid grid(mergedTable());
    grid.insertRow(1);
    CHECK(grid.cellAt(0, 2).rows == 3);
    CHECK(grid.cellAt(0, 0).rows == 1);
    grid.insertColumn(1);
    CHECK(grid.cellAt(0, 0).columns == 3);
    REQUIRE(grid.removeRow(1));
    REQUIRE(grid.removeColumn(1));
    Table back = grid.table();
    back.widths = mergedTable().widths;
    CHECK(back == mergedTable());
    REQUIRE(grid.removeRow(0));
    CHECK(grid.text(0, 2) == QStringLiteral("数"));
    CHECK_FALSE(grid.removeRow(0));
}

TEST_CASE("merging takes in whole cells and loses no text; splitting keeps it in the first square")
{
    TableGrid grid(mergedTable());
    grid.merge(1, 1, 1, 2);
    const TableCell all = grid.cellAt(0, 0);
    CHECK(all.columns == 3);
    CHECK(all.rows == 2);
    CHECK(all.text == QStringLiteral("乡镇\n数\n甲\n乙"));
    grid.split(1, 1);
    CHECK(grid.cellAt(0, 0).columns == 1);
    CHECK(grid.text(0, 0) == all.text);
    CHECK(grid.text(1, 2).isEmpty());
}
