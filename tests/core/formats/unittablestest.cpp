// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tablefiles.h"
#include "tests/support/catch.h"

using namespace nianbao;

namespace {

UnitRegister oddUnits()
{
    return {
        {Id {u"u1"_qs}, u"01"_qs, u"清丰县司法局"_qs, u"县司法局"_qs, {u"司法局"_qs, u"法制办"_qs},
            UnitKind::Department, u"办公室 0393-7260000"_qs, u"牵头"_qs},
        {Id {u"u-2_b"_qs}, u"911304812345678901"_qs, u"𠮷祥镇人民政府"_qs, {}, {u"甲、乙镇"_qs, u"丙|丁,戊"_qs},
            UnitKind::Township, {}, u"第一行\n\n\"第三行\"\t列"_qs},
        {Id {u"u3"_qs}, u"=1+2"_qs, u" 名前后有空格 "_qs, u"'-引号"_qs, {u"@别名"_qs}, UnitKind::Other, u"+86"_qs,
            u"1,234;\r"_qs.chopped(1)},
        {Id {u"u4"_qs}, u"1e5"_qs, u"只有名称"_qs, {}, {}, UnitKind::Department, {}, {}},
        {Id {u"u5"_qs}, u"2024-01-02"_qs, u"TRUE"_qs, u"0.10"_qs, {u"同一行"_qs}, UnitKind::Other, u"１２"_qs,
            u"末"_qs},
    };
}

ReadOptions named(const QString &file)
{
    return {file, {}, countedIds(u"new"_qs)};
}

} // namespace

TEST_CASE("the register of units goes out as CSV and XLSX and comes in equal")
{
    const Content content {{}, oddUnits()};
    const WriteOptions units {.table = u"units"_qs};
    const auto csv = writeCsvTable(content, units);
    REQUIRE(csv);
    CHECK(differenceInCsv(*csv, content, units).isEmpty());
    const auto fromCsv = readCsvTable(*csv, named(u"单位.csv"_qs));
    REQUIRE(fromCsv);
    CHECK((fromCsv->units == oddUnits()));
    CHECK(fromCsv->notes.isEmpty());
    for (const WriteOptions &options : {units, WriteOptions {}}) {
        const auto xlsx = writeXlsxTables(content, options);
        REQUIRE(xlsx);
        CHECK(differenceInXlsx(*xlsx, content, options).isEmpty());
        const auto fromXlsx = readXlsxTables(*xlsx, named(u"单位.xlsx"_qs));
        REQUIRE(fromXlsx);
        CHECK((fromXlsx->units == oddUnits()));
        CHECK(fromXlsx->notes.isEmpty());
    }
}
