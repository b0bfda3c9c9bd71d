// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tables.h"
#include "tests/support/catch.h"
#include "tests/support/notes.h"
#include "tests/support/reports.h"
#include "tests/support/workbooks.h"

#include <algorithm>

using namespace nianbao;
using nianbao::test::codesOf;
using nianbao::test::sheet;

namespace {

const QStringList kHeader {u"编号"_qs, u"类别"_qs, u"标题"_qs, u"内容"_qs, u"报送单位"_qs, u"日期"_qs};

Categories seven()
{
    return Categories {
        u"seed7"_qs, {}, {}, {{u"leadership"_qs, u"加强组织领导。"_qs}, {u"decision"_qs, u"健全依法决策机制。"_qs}}};
}

ReadOptions options()
{
    ReadOptions options {u"台账.xlsx"_qs, {}, countedIds(u"new"_qs)};
    options.categories = {seven()};
    return options;
}

Result<Fragment> readRows(const QList<QStringList> &rows, const QString &name = u"台账"_qs)
{
    return readTables(Workbook {{sheet(name, rows)}}, options());
}

QStringList row(const QString &key, const QString &title, const QString &body = u"内容。"_qs)
{
    return {key, u"加强组织领导"_qs, title, body, u"县司法局"_qs, u"2024-03-05"_qs};
}

Error refusalOf(const QList<QStringList> &rows)
{
    const Result<Fragment> fragment = readRows(rows);
    REQUIRE_FALSE(fragment);
    CHECK(fragment.error().file == u"台账.xlsx");
    CHECK_FALSE(fragment.error().remedy.isEmpty());
    return fragment.error();
}

QList<QStringList> sorted(QList<QStringList> rows)
{
    std::sort(rows.begin(), rows.end());
    return rows;
}

/// Rows of which nothing is left when nothing was filled in.
bool isFilled(const QStringList &row, qsizetype table)
{
    const qsizetype first = table == 0 ? 3 : 2; // behind id, category and parent
    return table > 1
        || std::any_of(row.begin() + first, row.end(), [](const QString &text) { return !text.trimmed().isEmpty(); });
}

void checkComesBack(const Report &report, const UnitRegister &units)
{
    const auto tables = tablesOf(Content {{report}, units}, {});
    REQUIRE(tables);
    const auto fragment = readTables(test::workbookOf(*tables), options());
    if (!fragment)
        FAIL(fragment.error().message.toStdString());
    const auto again = tablesOf(Content {fragment->reports, fragment->units}, {});
    REQUIRE(again);
    for (qsizetype i = 0; i < tables->size(); ++i) {
        QList<QStringList> rows = (*tables)[i].rows;
        QList<QStringList> back = (*again)[i].rows;
        for (QList<QStringList> *list : {&rows, &back})
            list->removeIf([&](const QStringList &cells) { return !isFilled(cells, i); });
        CHECK(sorted(back) == sorted(rows));
    }
}

} // namespace

TEST_CASE("rows become items in the sections of their categories, with their origin")
{
    const auto fragment = readRows({kHeader, row(u"1"_qs, u"调整领导小组"_qs, u"第一段。\n第二段。"_qs),
        {u"2"_qs, u"（三）健全依法决策机制。"_qs, u"聘请法律顾问。"_qs, {}, {}, u"2024年3月"_qs}});
    REQUIRE(fragment);
    CHECK(fragment->isMaterial);
    REQUIRE(fragment->reports.size() == 1);
    const Report &report = fragment->reports[0];
    CHECK(report.categories == u"seed7");
    REQUIRE(report.parts.size() == 1);
    REQUIRE(report.parts[0].sections.size() == 2);
    CHECK(report.parts[0].sections[0].key == u"leadership");
    CHECK(report.parts[0].sections[1].title == u"健全依法决策机制。");
    const WorkItem &item = report.parts[0].sections[0].items[0];
    CHECK(item.title == u"调整领导小组。"); // the text goes on behind it
    CHECK(item.body == test::paragraphs({u"第一段。"_qs, u"第二段。"_qs}));
    CHECK(item.unit == u"县司法局");
    CHECK(item.date == u"2024-03-05");
    CHECK(item.id == Id {u"new1"_qs}); // a foreign number is never an id
    CHECK(item.origin.key == u"1");
    CHECK(item.origin.cell == u"台账!C2");
    CHECK(item.origin.line == 2);
    REQUIRE(fragment->tables.size() == 1);
    CHECK(fragment->tables[0].certain);
}

TEST_CASE("what a table says wrongly is refused with its cell")
{
    const auto refused = [](int at, int column, const QString &text) {
        QList<QStringList> rows {kHeader, row(u"1"_qs, u"甲"_qs), row(u"2"_qs, u"乙"_qs), row(u"3"_qs, u"丙"_qs)};
        rows[at][column] = text;
        return refusalOf(rows);
    };
    CHECK(refused(2, 1, u"星际探索"_qs).message.contains(u"台账!B3"));
    CHECK(refused(2, 1, u"星际探索"_qs).remedy.contains(u"健全依法决策机制"));
    CHECK(refused(2, 2, {}).message.contains(u"台账!C3"));
    CHECK(refused(2, 2, u" \u3000 "_qs).code == u"table.title");
    CHECK(refused(3, 0, u"1"_qs).message.contains(u"“台账”第2行")); // both rows
    CHECK(refused(3, 0, u"1"_qs).place.cell == u"台账!A4");
    CHECK(refused(1, 0, u"9223372036854775808"_qs).code == u"table.number");
    CHECK(refused(1, 0, u"-3"_qs).code == u"table.number");
    CHECK(refused(1, 5, u"2024-02-30"_qs).message.contains(u"2024-02-30"));
    CHECK(refused(1, 5, u"２０２３年2月29日"_qs).code == u"table.date");
    CHECK(refused(1, 2, QString(501, u'长')).kind == ErrorKind::Limit);
    CHECK(refused(1, 3, QString(100001, u'长')).kind == ErrorKind::Limit);
    CHECK(refused(0, 3, u"标 题"_qs).message.contains(u"标 题"));
    CHECK(refusalOf({{u"编号"_qs, u"类别"_qs, u"内容"_qs}, {u"1"_qs, u"加强组织领导"_qs, u"乙。"_qs}})
              .message.contains(u"缺少“标题”"));
}

TEST_CASE("what is odd in a table is taken and noted")
{
    const auto noted = [](const QList<QStringList> &rows) {
        const auto fragment = readRows(rows);
        REQUIRE(fragment);
        return codesOf(fragment->notes);
    };
    CHECK(noted({kHeader + QStringList {u"完成率"_qs}, row(u"1"_qs, u"甲"_qs) + QStringList {u"250"_qs}})
        == QStringList {u"table.unknownColumn"_qs});
    CHECK(noted({{u"2024年工作台账"_qs}, {u"填报单位：县财政局"_qs}, kHeader, row(u"1"_qs, u"甲"_qs)})
        == QStringList {u"table.preface"_qs});
    CHECK(noted({kHeader}) == QStringList {u"table.empty"_qs});
    CHECK(noted({kHeader, row(u"1"_qs, u"报告\u202egpj.exe"_qs)}) == QStringList {u"table.character"_qs});
    QStringList old = row(u"1"_qs, u"甲"_qs);
    old[5] = u"1899-12-31"_qs;
    CHECK(noted({kHeader, old}) == QStringList {u"table.year"_qs});
    old[5] = u"0000-01-01"_qs;
    CHECK(noted({kHeader, old}) == QStringList {u"table.year"_qs});
    CHECK(noted({kHeader, row(u"123456789012345678"_qs, u"甲"_qs)}) == QStringList {u"table.longNumber"_qs});
    CHECK(noted({kHeader, {u"1"_qs, u"加强组织领导"_qs}, {u"2"_qs, u"加强组织领导"_qs}, row(u"3"_qs, u"甲"_qs)})
        == QStringList {u"table.blank"_qs}); // numbered beforehand and never filled in, told once
    CHECK(noted({kHeader, row(u"1"_qs, u"甲"_qs), kHeader, row(u"2"_qs, u"乙"_qs)}) == QStringList {u"table.apart"_qs});
}

TEST_CASE("the year and the sender above a table are known, and fill what the rows leave open")
{
    const auto fragment = readRows(
        {{u"2024年工作台账"_qs}, {u"填报单位：县财政局（盖章）"_qs}, {u"标题"_qs, u"内容"_qs}, {u"甲"_qs, u"乙。"_qs}});
    REQUIRE(fragment);
    CHECK(fragment->year == Year::from(2024));
    CHECK(fragment->reports[0].parts[0].sections[0].items[0].unit.startsWith(u"县财政局"));
}

TEST_CASE("of several sheets each table is taken, guides and hidden ones are noted")
{
    Workbook workbook {
        {sheet(u"填表说明"_qs, {{u"请如实填写"_qs}}), sheet(u"工作"_qs, {kHeader, row(u"1"_qs, u"甲"_qs)}),
            sheet(u"问题"_qs,
                {{u"序号"_qs, u"存在问题"_qs, u"原因分析"_qs, u"类别"_qs, u"事项编号"_qs},
                    {u"1"_qs, u"重视不够"_qs, u"认识不到位。"_qs, {}, u"1"_qs}}),
            sheet(u"打算"_qs,
                {{u"打算"_qs, u"措施"_qs, u"状态"_qs, u"对应问题"_qs, u"完成时限"_qs},
                    {u"加强督察"_qs, u"每季一次。"_qs, u"进行中"_qs, u"1"_qs, u"2025年6月底前"_qs}}),
            sheet(u"旧"_qs, {kHeader, row(u"1"_qs, u"藏"_qs)})}};
    workbook.sheets.last().hidden = true;
    const auto fragment = readTables(workbook, options());
    REQUIRE(fragment);
    CHECK(codesOf(fragment->notes).contains(u"table.hidden"));
    CHECK(codesOf(fragment->notes).contains(u"table.noHeader"));
    const QList<Part> &parts = fragment->reports[0].parts;
    REQUIRE(parts.size() == 3);
    CHECK(parts[0].sections[0].items.size() == 1);
    CHECK(parts[1].kind == PartKind::Problems);
    CHECK(parts[1].sections[0].problem.cause == u"认识不到位。");
    CHECK(parts[1].sections[0].problem.category == parts[0].sections[0].id);
    CHECK(parts[2].sections[0].plan.state == PlanState::UnderWay);
    CHECK(parts[2].sections[0].plan.due == u"2025年6月底前");
    CHECK(parts[2].sections[0].plan.answers == QList<Id> {parts[1].sections[0].id});
}

TEST_CASE("children name their parent, which may stand below them, and have no children")
{
    const QStringList header {u"编号"_qs, u"标题"_qs, u"上级编号"_qs};
    const auto fragment = readRows({header, {u"1.1"_qs, u"子"_qs, u"1"_qs}, {u"1"_qs, u"父"_qs, {}}});
    REQUIRE(fragment);
    const WorkItem &parent = fragment->reports[0].parts[0].sections[0].items[0];
    CHECK(parent.title == u"父。");
    REQUIRE(parent.children.size() == 1);
    CHECK(parent.children[0].title == u"子。");
    CHECK(refusalOf({header, {u"1"_qs, u"父"_qs, {}}, {u"2"_qs, u"子"_qs, u"7"_qs}}).code == u"table.parent");
    CHECK(refusalOf({header, {u"1"_qs, u"父"_qs, u"1"_qs}, {u"2"_qs, u"子"_qs, {}}}).code == u"table.parent");
    CHECK(refusalOf({header, {u"1"_qs, u"父"_qs, {}}, {u"2"_qs, u"子"_qs, u"1"_qs}, {u"3"_qs, u"孙"_qs, u"2"_qs}})
              .place.cell
        == u"台账!C4");
}

TEST_CASE("every table comes back as it was written")
{
    Report report = test::fullReport();
    report.parts[0].sections[0].items[0].title = u"=cmd|' /C calc'!A0"_qs;
    report.parts[0].sections[0].items[0].body = test::paragraphs({u"'x"_qs, u"  两个空格开头"_qs, u"𠮷，\"引号\""_qs});
    report.parts[0].sections[0].items[1].title.clear(); // text alone
    checkComesBack(report,
        {{Id {u"u1"_qs}, u"001"_qs, u"清丰县司法局"_qs, u"县司法局"_qs, {u"司法局"_qs, u"原县法制办"_qs},
             UnitKind::Department, u"甲 0393-1"_qs, u"注\n二"_qs},
            {Id {u"u2"_qs}, {}, u"城关镇"_qs, {}, {u"甲、乙"_qs}, UnitKind::Township, {}, {}}});
    for (unsigned seed = 1; seed <= 60; ++seed) {
        INFO(seed);
        checkComesBack(test::ReportMaker(seed).report(), {});
    }
}

TEST_CASE("units are read by any usual header; an unknown kind and a name twice are refused")
{
    const QStringList header {u"序号"_qs, u"单位全称"_qs, u"规范简称"_qs, u"曾用名"_qs, u"性质"_qs, u"联系电话"_qs};
    const auto fragment = readRows({header, {u"1"_qs, u"清丰县司法局"_qs, u"县司法局"_qs, u"司法局，法制办"_qs, {}, {}},
        {u"2"_qs, u"城关镇"_qs, {}, {}, u"乡镇"_qs, u"0393"_qs}});
    REQUIRE(fragment);
    REQUIRE(fragment->units.size() == 2);
    CHECK(fragment->units[0].aliases == QStringList {u"司法局"_qs, u"法制办"_qs});
    CHECK(fragment->units[1].kind == UnitKind::Township);
    CHECK(fragment->reports[0].parts.isEmpty());
    CHECK(refusalOf({header, {u"1"_qs, u"甲局"_qs, {}, {}, u"公司型"_qs}}).code == u"table.kind");
    CHECK(refusalOf({header, {u"1"_qs, u"甲局"_qs}, {u"2"_qs, u"甲局"_qs}}).code == u"table.duplicateName");
}

TEST_CASE("a category is known by its words, whatever marks stand or are missing between them")
{
    ReadOptions reading = options();
    reading.categories[0].sections << Categories::Category {u"openness"_qs, u"推进行政决策科学化、民主化、法治化。"_qs};
    for (const QString &name : {u"三、推进行政决策科学化民主化法治化"_qs, u"推进行政决策科学化,民主化,法治化。"_qs,
             u"（三） 推进行政决策：科学化、民主化、法治化"_qs}) {
        INFO(name.toStdString());
        const QList<QStringList> rows {{u"类别"_qs, u"标题"_qs, u"内容"_qs}, {name, u"听证"_qs, u"听证6次。"_qs}};
        const auto fragment = readTables(Workbook {{sheet(u"台账"_qs, rows)}}, reading);
        REQUIRE(fragment);
        CHECK(fragment->reports[0].parts[0].sections[0].key == u"openness");
    }
}

TEST_CASE("a category that we do not have is refused in a column of ours, and another's own in a column of theirs")
{
    const auto rows = [](const QString &header) {
        return QList<QStringList> {{u"报送单位"_qs, header, u"标题"_qs, u"内容"_qs},
            {u"县财政局"_qs, u"政府采购"_qs, u"重大项目评审"_qs, u"评审42个。"_qs},
            {u"县财政局"_qs, u"加强组织领导"_qs, u"学法"_qs, u"学法6次。"_qs}};
    };
    CHECK(refusalOf(rows(u"类别"_qs)).code == u"table.category");
    const auto fragment = readRows(rows(u"工作类别"_qs));
    REQUIRE(fragment);
    const QList<Section> &sections = fragment->reports[0].parts[0].sections;
    REQUIRE(sections.size() == 2);
    CHECK(sections[0].title == u"政府采购");
    CHECK(sections[1].key == u"leadership");
}

TEST_CASE("a date is written as a date, and what is no day stays text")
{
    Report report = test::smallReport();
    report.parts[0].sections[0].items[0].date = u"2018-03-05"_qs;
    report.parts[0].sections[0].items[1].date = u"3月下旬"_qs;
    const SheetTable table = tablesOf(Content {{report}}, u"items"_qs).value().first();
    const auto column = std::find_if(
        table.columns.begin(), table.columns.end(), [](const SheetColumn &each) { return each.title == u"日期"; });
    REQUIRE(column != table.columns.end());
    CHECK(column->type == SheetCell::Type::Date);
}

TEST_CASE("what categories say outside their items is told when tables are written, and only then")
{
    Report report = test::smallReport();
    for (Section &section : report.parts[0].sections)
        section.lead.clear();
    CHECK(leftOutOfTables(Content {{report}}, {}).isEmpty());
    report.parts[0].sections[0].lead = test::paragraphs({u"直接写的话。"_qs});
    const QList<Note> notes = leftOutOfTables(Content {{report}}, {});
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].message.contains(report.parts[0].sections[0].title.chopped(1)));
    CHECK(leftOutOfTables(Content {{report}}, WriteOptions {Extent::Reports, u"plans"_qs}).isEmpty());
}

TEST_CASE("nothing that is no table is taken for one")
{
    CHECK(refusalOf({}).code == u"table.none");
    CHECK(refusalOf({{u"只有一句话"_qs}}).code == u"table.none");
    CHECK(refusalOf({{u"甲"_qs, u"乙"_qs}}).code == u"table.none");
}
