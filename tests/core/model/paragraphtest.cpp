// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and pictures in the text of a report.
#include "core/model/diff.h"
#include "core/model/find.h"
#include "core/model/merge.h"
#include "core/model/recordhash.h"
#include "core/model/singlelines.h"
#include "core/model/tablejson.h"
#include "core/model/template.h"
#include "tests/support/catch.h"
#include "tests/support/randomedits.h"
#include "tests/support/reports.h"

using namespace nianbao;

TEST_CASE("a table's columns are counted with what merged cells cover")
{
    const auto columns = [](const QList<QList<TableCell>> &rows) { return columnsOf({rows, 0, {}}); };
    CHECK(columnsOf(test::smallTable()) == 3);
    CHECK(columns({}) == 0);
    CHECK(columns({{{QStringLiteral("a"), 2, 2}, {QStringLiteral("b")}}, {{QStringLiteral("c")}}}) == 3);
    CHECK(columns({{{QStringLiteral("a"), 1, 9}}, {}, {}}) == 1);
}

TEST_CASE("any table comes back from its JSON, and what is none gives none")
{
    test::RandomEdits random(3);
    for (int i = 0; i < 200; ++i) {
        const Table table = random.table();
        const auto again = tableFromJson(parseJson(formatJson(toJson(table))).value());
        REQUIRE(again);
        CHECK((*again == table));
    }
    for (const char *text : {"[]", "{}", "{\"rows\": 1}", "{\"rows\": [1]}", "{\"rows\": [[1]]}", "{\"rows\": [[{}]]}",
             "{\"rows\": [[{\"text\": \"a\", \"columns\": 0}]]}", "{\"rows\": [], \"headerRows\": -1}",
             "{\"rows\": [], \"headerRows\": 1.5}", "{\"rows\": [], \"widths\": {}}",
             "{\"rows\": [], \"widths\": [\"a\"]}"}) {
        INFO(text);
        CHECK_FALSE(tableFromJson(parseJson(text).value()));
    }
}

TEST_CASE("search finds what stands in a cell, by its place in the table's text")
{
    const Report report = test::fullReport();
    const QString text = plainText(test::smallTable());
    const QList<Match> found = findText(report, QStringLiteral("行政复议 𠮷"));
    REQUIRE(found.size() == 3); // the foreword, a part's tail, an item's tail
    CHECK(found[0].place.field == Field::Foreword);
    CHECK(found[0].place.paragraph == 2);
    CHECK(found[0].place.offset == text.indexOf(QStringLiteral("行政复议")));
    CHECK_FALSE(findText(report, QStringLiteral("“放管服”流程图")).isEmpty());
}

TEST_CASE("a tab in a cell becomes a blank, and a paragraph keeps only what its kind has")
{
    Report report = test::fullReport();
    CHECK((inSingleLines(report) == report));
    report.foreword[2].text = QStringLiteral("表\n一");
    report.foreword[2].table.rows[0][0].text = QStringLiteral("甲\t乙\r\n丙");
    report.foreword[0].table = test::smallTable();
    report.foreword[1].picture = test::onePixel();
    const Report repaired = inSingleLines(report);
    CHECK(repaired.foreword[2].text == QStringLiteral("表 一"));
    CHECK(repaired.foreword[2].table.rows[0][0].text == QStringLiteral("甲 乙\n丙"));
    CHECK((repaired.foreword[0] == test::fullReport().foreword[0]));
    CHECK((repaired.foreword[1] == test::fullReport().foreword[1]));
}

TEST_CASE("of an edited report only what the edit has touched is brought into single lines")
{
    Report before = test::fullReport();
    QList<Section> &sections = before.parts[0].sections;
    sections[0].items[0].title = QStringLiteral("甲\t乙");
    sections[0].items[0].children.clear();
    Report after = before;
    CHECK((inSingleLines(after, before) == before));
    after.parts[0].sections[0].title += u'\n';
    after.parts[0].sections[0].items << sections[0].items[0];
    after.parts[0].sections[0].items.last().id = Id {QStringLiteral("new")};
    const Report repaired = inSingleLines(after, before);
    const Section &section = repaired.parts[0].sections[0];
    CHECK(section.title == sections[0].title + u' ');
    CHECK(section.items.first().title == QStringLiteral("甲\t乙"));
    CHECK(section.items.last().title == QStringLiteral("甲 乙"));
    after.parts.move(0, 1); // at another place everything counts as new
    CHECK(inSingleLines(after, before).parts[1].sections[0].items.first().title == QStringLiteral("甲 乙"));
}

TEST_CASE("a changed cell is a change of its node, and a merge takes it")
{
    Report before = test::fullReport();
    before.parts[0].origin.received = receivedInReport(recordHash(before.parts[0])); // as it came
    Report after = before;
    after.parts[0].tail[1].table.rows[2][1].text = QStringLiteral("13");
    CHECK_FALSE(diff(before, after).isEmpty());
    CHECK((merge(before, after).report == after));
    after = before;
    after.foreword[3].picture.bytes += 'x';
    CHECK_FALSE(diff(before, after).isEmpty());
    CHECK((merge(before, after).report == after));
}

TEST_CASE("next year's report keeps no table, picture or origin of last year's")
{
    const Report next = nextYear(test::fullReport(), *Year::from(2022), countedIds(QStringLiteral("n")));
    for (const Part &part : next.parts) {
        CHECK((part.origin == Origin {}));
        CHECK(part.lead.isEmpty());
        CHECK(part.tail.isEmpty());
        for (const Section &section : part.sections)
            CHECK((section.origin == Origin {}));
    }
    CHECK(next.foreword.isEmpty());
}
