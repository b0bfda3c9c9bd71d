// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/mappingfile.h"
#include "core/formats/tables.h"
#include "tests/support/catch.h"
#include "tests/support/workbooks.h"

using namespace nianbao;
using nianbao::test::sheet;

namespace {

/// A department's own table: none of its headers is one of ours.
Workbook foreign(const QString &year)
{
    return Workbook {{sheet(u"Sheet1"_qs,
        {{u"项目进展一览表"_qs}, {u"顺序"_qs, u"抓手"_qs, u"亮点及数据"_qs, u"牵头股室"_qs, u"得分"_qs},
            {u"1"_qs, u"开展专项检查"_qs, year + u"年检查企业120家次，发现并整改问题36个，印发通报4期，约谈12人。"_qs,
                u"执法监督股"_qs, u"9.5"_qs},
            {u"2"_qs, u"举办培训班"_qs, year + u"年举办培训班6期，培训执法人员430人次，组织考试2场，全部合格。"_qs,
                u"法制股"_qs, u"8"_qs}})}};
}

ReadOptions options(const QList<ColumnMapping> &mappings, const QString &sender)
{
    ReadOptions options {u"表.xlsx"_qs, {}, countedIds(u"n"_qs)};
    options.mappings = mappings;
    options.sender = sender;
    return options;
}

} // namespace

TEST_CASE("a foreign table is guessed, mapped once and read without questions next year")
{
    const auto first = readTables(foreign(u"2023"_qs), options({}, u"县城管局"_qs));
    REQUIRE(first);
    REQUIRE(first->tables.size() == 1);
    const FoundTable &found = first->tables[0];
    CHECK_FALSE(found.certain);
    CHECK(found.headerRow == 2);
    CHECK(found.headers.size() == 5);
    CHECK(found.samples.size() == 2);
    CHECK(found.mapping.fields == QStringList {{}, u"title"_qs, u"body"_qs, {}, {}}); // a room is no unit
    ColumnMapping chosen = found.mapping; // the user leaves the unit out
    chosen.sender = u"县城管局"_qs;
    chosen.fields[3].clear();
    const auto next = readTables(foreign(u"2024"_qs), options({chosen}, u"县城管局"_qs));
    REQUIRE(next);
    CHECK(next->tables[0].certain);
    CHECK(next->tables[0].mapping == chosen);
    const QList<WorkItem> &items = next->reports[0].parts[0].sections[0].items;
    REQUIRE(items.size() == 2);
    CHECK(items[1].title == u"举办培训班。");
    CHECK(items[1].unit.isEmpty());
    CHECK(next->notes.size() == 1); // the line above the header
}

TEST_CASE("a table of work with a clerk's column is no register of units")
{
    const Workbook book {{sheet(u"柳河乡"_qs,
        {{u"填报乡镇"_qs, u"序"_qs, u"工作大类"_qs, u"干了什么"_qs, u"具体做法和成效"_qs, u"经办人"_qs},
            {u"柳河乡"_qs, u"1"_qs, u"普法"_qs, u"法律赶集"_qs,
                u"逢集日设咨询点36次，解答群众咨询910人次，发放资料两千份，受到欢迎。"_qs, u"综合科"_qs},
            {u"柳河乡"_qs, u"2"_qs, u"清理"_qs, u"清理文件"_qs,
                u"清理乡政府文件18件，废止5件，保留13件，目录已经公布在公开栏里。"_qs, u"综合科"_qs}})}};
    const auto read = readTables(book, options({}, {}));
    REQUIRE(read);
    CHECK(read->tables[0].mapping.table == TableKind::Items);
    CHECK(read->units.isEmpty());
    CHECK(read->isMaterial);
}

TEST_CASE("a mapping of the same sender goes before one of anybody, and that before another sender's")
{
    const QString shape = shapeOf({u"甲"_qs, u"乙（万元）"_qs});
    const ColumnMapping other {u"县水利局"_qs, shape, TableKind::Items, {u"title"_qs, {}}};
    const ColumnMapping anybody {{}, shape, TableKind::Plans, {u"title"_qs, {}}};
    const ColumnMapping own {u"县财政局"_qs, shape, TableKind::Problems, {u"title"_qs, {}}};
    CHECK(*mappingFor({other, anybody, own}, u"县财政局"_qs, shape) == own);
    CHECK(*mappingFor({other, anybody}, u"县财政局"_qs, shape) == anybody);
    CHECK(*mappingFor({other}, u"县财政局"_qs, shape) == other);
    CHECK_FALSE(mappingFor({other}, u"县财政局"_qs, u"丙"_qs));
    CHECK(shapeOf({u" 甲\n"_qs, u"乙(万元)"_qs}) == shape); // blanks and brackets say nothing
}

TEST_CASE("mappings come back from their file, and a hostile one is refused")
{
    const QList<ColumnMapping> mappings {{u"“甲”局𠮷"_qs, u"a|b\"c"_qs, TableKind::Items, {u"title"_qs, {}}},
        {{}, u"x"_qs, TableKind::Units, {u"name"_qs}}};
    const QByteArray bytes = writeMappings(mappings);
    const auto again = readMappings(bytes, u"m.json"_qs);
    REQUIRE(again);
    CHECK(*again == mappings);
    CHECK(writeMappings(*again) == bytes);
    const auto refused = [&](const char *from, const char *to) {
        const auto result = readMappings(QByteArray(bytes).replace(from, to), u"m.json"_qs);
        return !result && result.error().file == u"m.json" && result.error().place.line.has_value();
    };
    CHECK(refused("\"title\"", "\"noSuchField\""));
    CHECK(refused("\"items\"", "\"noSuchTable\""));
    CHECK(refused("\"version\": 1", "\"version\": 2"));
    CHECK(refused("nianbao-mappings", "nianbao-report"));
    CHECK(refused("\"title\",", "\"title\", \"title\","));
    CHECK(withMapping(mappings, mappings[1]).size() == 2);
}
