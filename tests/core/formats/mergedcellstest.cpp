// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets as offices lay them out: merged cells, the header once more, lines across the table, several sheets.
#include "core/formats/tables.h"
#include "tests/support/catch.h"
#include "tests/support/notes.h"
#include "tests/support/workbooks.h"

using namespace nianbao;
using nianbao::test::sheet;

namespace {

const QStringList kHeader {u"编号"_qs, u"类别"_qs, u"标题"_qs, u"内容"_qs};

QStringList row(const QString &number, const QString &title)
{
    return {number, u"加强组织领导"_qs, title, u"好。"_qs};
}

Result<Fragment> read(const QList<Sheet> &sheets)
{
    ReadOptions options {u"台账.xlsx"_qs, {}, countedIds(u"new"_qs)};
    options.categories = {Categories {u"seed7"_qs, {}, {}, {{u"leadership"_qs, u"加强组织领导。"_qs}}}};
    return readTables(Workbook {sheets}, options);
}

QStringList titlesOf(const Result<Fragment> &fragment)
{
    REQUIRE(fragment);
    QStringList titles;
    for (const Part &part : fragment->reports.first().parts) {
        for (const Section &section : part.sections) {
            for (const WorkItem &item : section.items)
                titles << item.title.chopped(1);
        }
    }
    return titles;
}

QStringList codesOf(const Result<Fragment> &fragment)
{
    REQUIRE(fragment);
    return test::codesOf(fragment->notes);
}

} // namespace

TEST_CASE("a line merged across the whole table is no row of it, one merged across a part is")
{
    Sheet table = sheet(
        u"台账"_qs, {kHeader, row(u"1"_qs, u"学习"_qs), row(u"第一部分"_qs, u"标语"_qs), row(u"2"_qs, u"培训"_qs)});
    CHECK(titlesOf(read({table})).size() == 3);
    table.merged = {{3, 1, 3, 4}};
    CHECK(titlesOf(read({table})) == QStringList {u"学习"_qs, u"培训"_qs});
    CHECK(codesOf(read({table})).contains(u"table.apart"_qs));
    for (const MergedCells &part : {MergedCells {3, 1, 3, 3}, MergedCells {9, 1, 9, 4}, MergedCells {1, 1, 1, 4}}) {
        table.merged = {part};
        CHECK(titlesOf(read({table})).size() == 3);
    }
    table.merged = {{1, 1, 9, 9}}; // all of it
    CHECK(titlesOf(read({table})).isEmpty());
}

TEST_CASE("a header that was merged over two columns is one, two of one name are refused")
{
    const QStringList header {u"编号"_qs, u"类别"_qs, u"标题"_qs, u"内容"_qs, u"内容"_qs};
    Sheet table = sheet(u"台账"_qs, {header, row(u"1"_qs, u"学习"_qs) + QStringList {u"又好。"_qs}});
    REQUIRE_FALSE(read({table}));
    CHECK(read({table}).error().code == u"table.repeatedHeader");
    table.merged = {{1, 4, 1, 5}};
    CHECK(titlesOf(read({table})) == QStringList {u"学习"_qs});
    for (const MergedCells &elsewhere :
        {MergedCells {2, 4, 2, 5}, MergedCells {1, 1, 1, 2}, MergedCells {1, 5, 1, 6}}) {
        table.merged = {elsewhere};
        CHECK(read({table}).error().code == u"table.repeatedHeader");
    }
    const QStringList synonyms {u"编号"_qs, u"类别"_qs, u"标题"_qs, u"事项"_qs, u"内容"_qs};
    CHECK(
        titlesOf(read({sheet(u"台账"_qs, {synonyms, {u"1"_qs, u"加强组织领导"_qs, u"学习"_qs, u"旁"_qs, u"好。"_qs}})}))
        == QStringList {u"学习"_qs}); // our own header comes before a synonym
}

TEST_CASE("the header once more within the data is none of it, a row that only begins like it is")
{
    QStringList other = kHeader;
    other[2] = u"另一件"_qs;
    other[1] = u"加强组织领导"_qs;
    const auto fragment =
        read({sheet(u"台账"_qs, {kHeader, row(u"1"_qs, u"学习"_qs), kHeader, other, row({}, u"培训"_qs)})});
    CHECK(titlesOf(fragment) == QStringList {u"学习"_qs, u"另一件"_qs, u"培训"_qs});
}

TEST_CASE("of several sheets those are read that are tables, and each other one is named")
{
    const Sheet good = sheet(u"台账"_qs, {kHeader, row(u"1"_qs, u"学习"_qs)});
    const Sheet prose = sheet(u"说明"_qs, {{u"填表须知很长很长"_qs}, {u"请认真填写。"_qs}});
    const Sheet likely = sheet(u"名单"_qs, {{u"姓名"_qs, u"职务"_qs}, {u"某某"_qs, u"股长"_qs}});
    const Sheet untitled =
        sheet(u"续"_qs, {{u"编号"_qs, u"类别"_qs, u"日期"_qs}, {u"1"_qs, u"加强组织领导"_qs, u"2024-01-01"_qs}});
    Sheet hidden = good;
    hidden.name = u"藏"_qs;
    hidden.hidden = true;
    const auto fragment = read({prose, good, likely, untitled, hidden, sheet(u"空"_qs, {})});
    CHECK(titlesOf(fragment) == QStringList {u"学习"_qs});
    const QStringList codes = codesOf(fragment);
    CHECK(codes.count(u"table.noHeader"_qs) == 2);
    CHECK(codes.count(u"table.noTitle"_qs) == 1);
    CHECK(codes.count(u"table.hidden"_qs) == 1);
    CHECK(read({prose, hidden}).error().code == u"table.none");
    CHECK(read({untitled}).error().code == u"table.missingColumn");
}

TEST_CASE("one office above all tables sent the file, of two none did")
{
    const auto under = [&](const QString &name, const QString &office) {
        return sheet(
            name, {{u"2024年工作台账"_qs}, {u"填报单位："_qs + office}, kHeader, row(name, name + u"学习"_qs)});
    };
    const auto one = read({under(u"一"_qs, u"县司法局"_qs), under(u"二"_qs, u"县司法局"_qs)});
    REQUIRE(one);
    CHECK(one->reports.first().organisation == u"县司法局");
    CHECK(one->year == Year::from(2024));
    const auto two = read({under(u"一"_qs, u"县司法局"_qs), under(u"二"_qs, u"县财政局"_qs)});
    REQUIRE(two);
    CHECK(two->reports.first().organisation.isEmpty());
}

TEST_CASE("a sum counts nothing, whatever its figures look like, and a record that begins with 合计 does")
{
    const QStringList header {u"序号"_qs, u"类别"_qs, u"标题"_qs, u"内容"_qs, u"备注"_qs};
    const QStringList item {u"1"_qs, u"加强组织领导"_qs, u"学习"_qs, u"好。"_qs, {}};
    for (const QStringList &sum : {QStringList {u"合计"_qs, {}, u"12件"_qs, u"1,234.50"_qs, u"95%"_qs},
             QStringList {u"合 计"_qs, {}, u"¥12"_qs, u"-3"_qs, u"￥1．5"_qs},
             QStringList {u"小计"_qs, u"小计"_qs, u"１２人次"_qs}, QStringList {{}, u"总计"_qs, u"０"_qs},
             QStringList {u"共计"_qs}, QStringList {u"累计"_qs, {}, u"－5％"_qs}}) {
        CAPTURE(sum.join(u'|').toStdString());
        CHECK(titlesOf(read({sheet(u"台账"_qs, {header, item, sum})})).size() == 1);
    }
    CHECK(titlesOf(read(
              {sheet(u"台账"_qs, {header, item, {u"2"_qs, u"加强组织领导"_qs, u"合计"_qs, u"全年合计办案3件。"_qs}})}))
        == QStringList {u"学习"_qs, u"合计"_qs});
}
