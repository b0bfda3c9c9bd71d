// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/form.h"
#include "core/formats/tables.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"
#include "tests/support/workbooks.h"

using namespace nianbao;

namespace {

FormWish wish()
{
    FormWish wish;
    wish.report = test::smallReport();
    wish.report.parts[0].sections[0].items[0].unit = u"清丰县司法局"_qs;
    wish.report.parts[2].sections[0].unit = u"县司法局"_qs;
    wish.lastYear = test::smallReport();
    wish.lastYear->year = *Year::from(2017);
    wish.lastYear->parts[0].sections[1].items[0].unit = u"县司法局"_qs;
    wish.units = {{Id {u"u1"_qs}, {}, u"清丰县司法局"_qs, u"县司法局"_qs, {}, UnitKind::Department, {}, {}}};
    wish.unit = u"县司法局"_qs;
    wish.ids = countedIds(u"f"_qs);
    return wish;
}

int columnOf(const SheetTable &table, const QString &title)
{
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].title == title)
            return int(i);
    }
    return -1;
}

Result<Fragment> returned(const QList<SheetTable> &tables)
{
    ReadOptions options {u"填报表.xlsx"_qs, {}, countedIds(u"new"_qs)};
    options.categories = {{u"seed7"_qs, {}, {}, {{u"leadership"_qs, u"加强组织领导。"_qs}}}};
    return readTables(test::workbookOf(tables), options);
}

} // namespace

TEST_CASE("a form holds what the unit sent, last year beside empty rows, and hides its ids")
{
    const QList<SheetTable> tables = formTables(wish());
    REQUIRE(tables.size() == 3);
    const SheetTable &items = tables[0];
    CHECK(items.preface.join(u'\n').contains(u"2018年度"));
    CHECK(items.preface.join(u'\n').contains(u"填报单位：县司法局"));
    REQUIRE(items.rows.size() == 22); // one of this year, one of last year, twenty empty ones
    CHECK(items.rows[0][0] == u"i1");
    const int last = columnOf(items, u"上年填报"_qs);
    REQUIRE(last > 0);
    CHECK(items.rows[1][last].startsWith(u"推进法律顾问制度。"));
    CHECK(items.rows[1][columnOf(items, u"标题"_qs)].isEmpty());
    CHECK(items.columns[0].hidden);
    CHECK(items.columns[0].locked);
    CHECK(items.columns[last].locked);
    CHECK_FALSE(items.columns[columnOf(items, u"内容"_qs)].locked);
    CHECK(items.columns[columnOf(items, u"类别"_qs)].choices.size() == 2);
    CHECK(tables[2].rows[0][columnOf(tables[2], u"计划"_qs)] == u"加强督察。");
}

TEST_CASE("a returned form is known by its ids, and a second time too")
{
    QList<SheetTable> tables = formTables(wish());
    QStringList &row = tables[0].rows[5];
    const QString id = row[0];
    row[columnOf(tables[0], u"类别"_qs)] = u"加强组织领导"_qs;
    row[columnOf(tables[0], u"标题"_qs)] = u" 新的一项 "_qs;
    row[columnOf(tables[0], u"内容"_qs)] = u"已完成。"_qs;
    for (int time = 0; time < 2; ++time) {
        const auto fragment = returned(tables);
        REQUIRE(fragment);
        CHECK(fragment->year == Year::from(2018));
        const Section &section = fragment->reports[0].parts[0].sections[0];
        REQUIRE(section.items.size() == 2);
        CHECK(section.items[0].id == Id {u"i1"_qs});
        CHECK(section.items[1].id == Id {id});
        CHECK(section.items[1].title == u"新的一项。");
        CHECK(section.items[1].unit == u"县司法局");
        CHECK(fragment->reports[0].parts.last().kind == PartKind::Plans);
        CHECK(fragment->tables[0].certain);
    }
}

TEST_CASE("an empty form brings nothing")
{
    FormWish nobody = wish();
    nobody.unit = u"县水利局"_qs;
    const auto fragment = returned(formTables(nobody));
    REQUIRE(fragment);
    CHECK(fragment->reports[0].parts.isEmpty());
    CHECK(fragment->notes.isEmpty());
}

TEST_CASE("what a form has of its own is told only where somebody changed it")
{
    QList<SheetTable> tables = formTables(wish());
    const auto before = returned(tables);
    REQUIRE(before);
    CHECK(before->notes.isEmpty());
    tables[0].preface.insert(1, u"请于12月10日前报送"_qs);
    tables[0].columns[columnOf(tables[0], u"备注"_qs)].hidden = true;
    const auto after = returned(tables);
    REQUIRE(after);
    REQUIRE(after->notes.size() == 2);
    CHECK(after->notes[0].code == u"table.hidden");
    CHECK(after->notes[1].code == u"table.preface");
}

TEST_CASE("a form is read again: every heading and every cell is there, what stands above and in empty rows too")
{
    FormWish odd = wish();
    Report &report = odd.report;
    report.parts[0].sections[0].items[0].body = test::paragraphs({u"=1+1_x0041_"_qs, u"𠮷\ufffe\u0001 乙"_qs});
    report.parts[0].sections[0].items[0].date = u"2018-03-05"_qs;
    report.parts[2].sections[0].plan.due = u"2018-02-30"_qs;
    for (int number = 0; number < 40; ++number) // more than fit into a rule: a hidden sheet of choices
        report.parts[0].sections << test::section(u"c%1"_qs.arg(number), u"类别%1。"_qs.arg(number));
    const QList<SheetTable> tables = formTables(odd);
    const auto bytes = writeForm(tables, odd.unit);
    REQUIRE(bytes);
    CHECK(differenceInForm(*bytes, tables) == QString());
    CHECK_FALSE(differenceInForm(bytes->chopped(9), tables).isEmpty());
    for (const auto &change : std::initializer_list<void (*)(QList<SheetTable> &)> {
             [](QList<SheetTable> &other) { other[0].preface[1] += u'乙'; },
             [](QList<SheetTable> &other) { other[1].columns[2].title += u'乙'; },
             [](QList<SheetTable> &other) { other[0].rows[0].last() = u"乙"_qs; },
             [](QList<SheetTable> &other) { other[2].rows.last()[0] += u'乙'; },
             [](QList<SheetTable> &other) { other[2].rows.removeLast(); },
             [](QList<SheetTable> &other) { other.removeLast(); }}) {
        QList<SheetTable> other = tables;
        change(other);
        CHECK_FALSE(differenceInForm(*bytes, other).isEmpty());
    }
    odd.unit = u"县\r司\n法\t局"_qs;
    const QList<SheetTable> ofLines = formTables(odd);
    CHECK(differenceInForm(writeForm(ofLines, odd.unit).value(), ofLines) == QString());
}
