// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in tables is read like the text: with its place, and put right there.
#include "tests/support/tables.h"
#include "core/proofread/corrected.h"
#include "tests/core/proofread/proofreading.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"

using namespace nianbao;
using namespace nianbao::test;

namespace {

Report reportWith(const QList<QStringList> &rows)
{
    Report report;
    report.id = Id {QStringLiteral("r")};
    report.title = QStringLiteral("清丰县2018年法治政府建设工作情况报告");
    report.parts = {part(QStringLiteral("p"), PartKind::Work, QStringLiteral("主要工作"),
        {section(QStringLiteral("s"), QStringLiteral("加强领导。"))})};
    report.parts.first().sections.first().lead = {
        {ParagraphKind::Text, QStringLiteral("情况如下表。")}, tableOf(QStringLiteral("各单位情况"), rows)};
    return report;
}

Findings checkTable(const QList<QStringList> &rows)
{
    return check(reportWith(rows), CheckOptions(), shippedTerms());
}

} // namespace

TEST_CASE("a wrong word in a table's cell is found with its row, its cell and its place there")
{
    const Findings findings = checkTable({{u"单位"_qs, u"做法"_qs}, {u"县司法局"_qs, u"培训3次\n截止目前已办结"_qs}});
    INFO(shown(findings).toStdString());
    REQUIRE(findings.findings.size() == 1);
    const Finding &finding = findings.findings.first();
    CHECK(finding.rule == u"words.confusion");
    CHECK(finding.place == Place {Id {QStringLiteral("s")}, Field::Lead, 1, -1});
    CHECK(finding.cell == CellRange {1, 1, 5, 4});
    CHECK(finding.quote == u"截止目前");
}

TEST_CASE("what is certainly right is put right in the cell, and nothing else changes")
{
    const QList<QStringList> rows {{u"单位"_qs, u"做法"_qs, u"件数"_qs},
        {u"县司法局"_qs, u"落实双随机一公开，截止目前办结2件"_qs, u"236 件"_qs},
        {u"𠮷林镇"_qs, u"培训3次，，考核1次"_qs, {}}};
    const Report report = reportWith(rows);
    QList<Correction> corrections;
    for (const Finding &finding : check(report, CheckOptions(), shippedTerms()).findings)
        corrections << finding.corrections;
    const Corrected result = corrected(report, corrections);
    CHECK(result.made.size() == 4);
    const QList<QStringList> right {{u"单位"_qs, u"做法"_qs, u"件数"_qs},
        {u"县司法局"_qs, u"落实双随机、一公开，截至目前办结2件"_qs, u"236件"_qs},
        {u"𠮷林镇"_qs, u"培训3次，考核1次"_qs, {}}};
    CHECK(result.report == reportWith(right));
    CHECK(check(result.report, CheckOptions(), shippedTerms()).findings.isEmpty());
}

TEST_CASE("corrections for cells that are not there are left out")
{
    const Report report = reportWith({{u"甲"_qs}});
    const Place table {Id {QStringLiteral("s")}, Field::Lead, 1, -1};
    const Place text {Id {QStringLiteral("s")}, Field::Lead, 0, -1};
    const QList<Correction> beyond {{table, 0, u"乙"_qs, CellRange {1, 0, 0, 1}},
        {table, 0, u"乙"_qs, CellRange {0, 1, 0, 1}}, {table, 0, u"乙"_qs, CellRange {0, 0, 0, 2}},
        {text, 0, u"乙"_qs, CellRange {0, 0, 0, 1}}};
    const Corrected result = corrected(report, beyond);
    CHECK(result.made.isEmpty());
    CHECK(result.report == report);
}

TEST_CASE("findings in a table come in the order of its cells, between the text around it")
{
    Report report = reportWith({{u"截止目前"_qs, u"布署"_qs}, {u"帐目清楚，，"_qs, u"95%"_qs}});
    report.parts.first().sections.first().tail = paragraphs({u"截止目前，办结率95%。"_qs});
    QStringList quotes;
    for (const Finding &finding : check(report, CheckOptions(), shippedTerms()).findings)
        quotes << finding.quote;
    CHECK(quotes == QStringList {u"截止目前"_qs, u"布署"_qs, u"帐目"_qs, u"，，"_qs, u"截止目前"_qs});
}

TEST_CASE("a table's cells are no paragraphs: nothing is missing at their ends, no point in their lists")
{
    const QString prose =
        QStringLiteral("加强现场观摩和研讨交流，引导行政相对人防控违法风险、纠正违法行为，及时有效化解争议纠纷");
    const Findings findings = checkTable(
        {{u"序号"_qs, u"做法"_qs, u"一季度"_qs}, {u"一是"_qs, prose, u"2017年"_qs}, {u"三是"_qs, u"四是"_qs, {}}});
    INFO(shown(findings).toStdString());
    CHECK(findings.findings.isEmpty());
}

TEST_CASE("a sum in a cell is proved there, and a wrong one is found")
{
    const Findings findings = checkTable({{u"情况"_qs}, {u"办理应诉案件134件，其中一审40件、二审94件"_qs},
        {u"办理应诉案件134件，其中一审40件、二审95件"_qs}});
    REQUIRE(findings.proofs.size() == 1);
    CHECK(findings.proofs.first().cell->row == 1);
    REQUIRE(findings.findings.size() == 1);
    CHECK(findings.findings.first().cell->row == 2);
    CHECK(findings.findings.first().reason == u"40 + 95 = 135 > 134");
}

TEST_CASE("a total that does not equal its cells is an error at its cell, with the arithmetic")
{
    const Findings findings = checkTable({{u"单位"_qs, u"许可（件）"_qs, u"处罚（件）"_qs, u"办结率"_qs},
        {u"甲局"_qs, u"1,203"_qs, u"87"_qs, u"98%"_qs}, {u"乙局"_qs, u"2 560"_qs, u"—"_qs, u"100%"_qs},
        {u"丙镇"_qs, {}, u"6"_qs, u"90%"_qs}, {u"合　计"_qs, u"3763"_qs, u"95"_qs, u"97%"_qs}});
    INFO(shown(findings).toStdString());
    REQUIRE(findings.findings.size() == 1);
    const Finding &finding = findings.findings.first();
    CHECK(finding.rule == u"numbers.table");
    CHECK(finding.severity == Severity::Error);
    CHECK(finding.cell == CellRange {4, 2, 0, 2});
    CHECK(finding.reason == u"87 + 6 = 93 < 95");
    REQUIRE(findings.proofs.size() == 1);
    CHECK(findings.proofs.first().sum == u"1203 + 2560 = 3763");
    CHECK(findings.proofs.first().cell == CellRange {4, 1, 0, 4});
}

TEST_CASE("a cell that spoils its row and its column is told once, where they meet")
{
    const QList<QStringList> right {{u"单位"_qs, u"一审"_qs, u"二审"_qs, u"合计"_qs},
        {u"甲局"_qs, u"12"_qs, u"5"_qs, u"17"_qs}, {u"乙局"_qs, u"4"_qs, u"6"_qs, u"10"_qs},
        {u"丙局"_qs, u"8"_qs, u"3"_qs, u"11"_qs}, {u"合计"_qs, u"24"_qs, u"14"_qs, u"38"_qs}};
    CHECK(checkTable(right).findings.isEmpty());
    CHECK(checkTable(right).proofs.size() == 7);
    for (int row = 1; row < int(right.size()); ++row) {
        for (int column = 1; column < int(right[row].size()); ++column) {
            QList<QStringList> rows = right;
            rows[row][column] = QString::number(rows[row][column].toInt() + 9);
            const QList<Finding> findings = checkTable(rows).findings;
            INFO(row << ' ' << column);
            REQUIRE(findings.size() == 1);
            CHECK(findings.first().cell->row == row);
            CHECK(findings.first().cell->cell == column);
        }
    }
}

TEST_CASE("a count that spoils its total and what is reckoned from it is told once")
{
    const QList<QList<QStringList>> tables {{{u"类别"_qs, u"2017年"_qs, u"2018年"_qs, u"增减"_qs, u"同比"_qs},
                                                {u"公安"_qs, u"140"_qs, u"190"_qs, u"50"_qs, u"35.7%"_qs},
                                                {u"人社"_qs, u"110"_qs, u"130"_qs, u"20"_qs, u"18.2%"_qs},
                                                {u"交通"_qs, u"90"_qs, u"81"_qs, u"-9"_qs, u"-10.0%"_qs},
                                                {u"合计"_qs, u"340"_qs, u"401"_qs, u"61"_qs, u"17.9%"_qs}},
        {{u"单位"_qs, u"许可"_qs, u"处罚"_qs, u"合计"_qs, u"占比"_qs},
            {u"甲局"_qs, u"120"_qs, u"14"_qs, u"134"_qs, u"34.9%"_qs},
            {u"乙局"_qs, u"80"_qs, u"72"_qs, u"152"_qs, u"39.6%"_qs},
            {u"丙局"_qs, u"50"_qs, u"48"_qs, u"98"_qs, u"25.5%"_qs},
            {u"合计"_qs, u"250"_qs, u"134"_qs, u"384"_qs, u"100%"_qs}}};
    for (const QList<QStringList> &right : tables) {
        CHECK(checkTable(right).findings.isEmpty());
        for (int row = 1; row < int(right.size()); ++row) {
            for (int column = 1; column <= 3; ++column) {
                QList<QStringList> rows = right;
                rows[row][column] = QString::number(rows[row][column].toInt() + 7);
                const Findings findings = checkTable(rows);
                INFO(row << ' ' << column << '\n' << shown(findings).toStdString());
                REQUIRE(findings.findings.size() == 1);
                CHECK(findings.findings.first().cell->row == row);
                CHECK(findings.findings.first().cell->cell == column);
            }
        }
    }
}

TEST_CASE("merged heads and cells are seen through: a total under a name has the columns of that name")
{
    Report report = reportWith({});
    Table &table = report.parts.first().sections.first().lead[1].table;
    table.rows = {{{u"单位"_qs, 1, 2}, {u"行政处罚"_qs, 3}, {u"行政许可"_qs, 3}},
        {{u"简易"_qs}, {u"普通"_qs}, {u"小计"_qs}, {u"即办"_qs}, {u"承诺"_qs}, {u"小计"_qs}},
        {{u"甲局"_qs}, {u"5"_qs}, {u"3"_qs}, {u"8"_qs}, {u"20"_qs}, {u"4"_qs}, {u"24"_qs}},
        {{u"乙局"_qs}, {u"2"_qs}, {u"7"_qs}, {u"9"_qs}, {u"11"_qs}, {u"5"_qs}, {u"17"_qs}},
        {{u"合计"_qs}, {u"7"_qs}, {u"10"_qs}, {u"17"_qs}, {u"31"_qs}, {u"9"_qs}, {u"40"_qs}}};
    const QList<Finding> findings = check(report, CheckOptions(), shippedTerms()).findings;
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().cell == CellRange {3, 6, 0, 2});
    CHECK(findings.first().reason == u"24 + 17 = 41 > 40；11 + 5 = 16 < 17");
    table.rows[3][6].text = u"16"_qs;
    CHECK(check(report, CheckOptions(), shippedTerms()).findings.size() == 0);
}

TEST_CASE("tables that nobody adds up stay silent: rates, years, ranks, prices, a total of something else")
{
    for (const QList<QStringList> &rows :
        {QList<QStringList> {{u"指标"_qs, u"2017年"_qs, u"2018年"_qs}, {u"案件总数"_qs, u"120"_qs, u"150"_qs},
             {u"其中：一审"_qs, u"80"_qs, u"90"_qs}, {u"其中：涉土地"_qs, u"60"_qs, u"70"_qs}},
            QList<QStringList> {{u"单位"_qs, u"排名"_qs, u"平均天数"_qs, u"人均办案"_qs},
                {u"甲局"_qs, u"1"_qs, u"3.5"_qs, u"20"_qs}, {u"乙局"_qs, u"2"_qs, u"4.5"_qs, u"30"_qs},
                {u"合计"_qs, {}, u"4"_qs, u"26"_qs}},
            QList<QStringList> {{u"单位"_qs, u"人数"_qs, u"案件"_qs}, {u"甲局"_qs, u"10"_qs, u"20"_qs},
                {u"乙局"_qs, u"12"_qs, u"30"_qs}, {u"全市合计"_qs, u"220"_qs, u"900"_qs}},
            QList<QStringList> {{u"合计"_qs}}, QList<QStringList> {{u"合计"_qs, u"合计"_qs}, {u"合计"_qs, u"3"_qs}},
            QList<QStringList> {
                {u"𠮷"_qs, u"合计"_qs}, {u"99999999999999999999"_qs, u"-"_qs}, {u"小计"_qs, u"１２"_qs}}})
        CHECK(check(reportWith(rows), CheckOptions {{u"numbers.table"_qs}}, shippedTerms()).findings.isEmpty());
}
