// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/comparison.h"

#include "core/compose/compose.h"
#include "tests/core/richtext/documentparts.h"
#include "tests/support/catch.h"
#include "tests/support/generatedreports.h"
#include "tests/support/reports.h"

using namespace nianbao;
using test::ResolvedLines;
using test::Verdict;

namespace {

QByteArray comparison(const Blocks &before, const Blocks &after)
{
    const auto bytes = writeComparison(before, after, {{}, {}, QStringLiteral("甲")});
    REQUIRE(bytes);
    return test::partOf(*bytes, QStringLiteral("word/document.xml"));
}

/// The lines as they stand in a document without changes.
QStringList linesOf(const Blocks &blocks)
{
    return ResolvedLines::of(comparison(blocks, blocks), Verdict::Accept);
}

QStringList filled(QStringList lines)
{
    lines.removeAll(QString());
    return lines;
}

void checkBothWays(const Blocks &before, const Blocks &after)
{
    const QByteArray xml = comparison(before, after);
    CHECK(test::isWellFormed(xml));
    CHECK(filled(ResolvedLines::of(xml, Verdict::Accept)) == filled(linesOf(after)));
    CHECK(filled(ResolvedLines::of(xml, Verdict::Reject)) == filled(linesOf(before)));
}

Block text(const QString &words)
{
    return {BlockRole::Paragraph, {{words, SpanRole::Text, {}}}};
}

Block table(const QList<QStringList> &rows)
{
    Block block {BlockRole::Table};
    for (const QStringList &row : rows) {
        QList<TableCell> cells;
        for (const QString &cell : row)
            cells << TableCell {cell};
        block.table.rows << cells;
    }
    return block;
}

int changesIn(const QByteArray &xml)
{
    return int(xml.count("<w:ins ") + xml.count("<w:del "));
}

} // namespace

TEST_CASE("accepting all changes gives the new version, rejecting all the old one")
{
    for (unsigned seed = 1; seed <= 30; ++seed) {
        INFO(seed);
        checkBothWays(compose(test::ReportMaker(seed).report()), compose(test::ReportMaker(seed + 100).report()));
    }
    checkBothWays(compose(test::smallReport()), compose(test::fullReport()));
    checkBothWays({}, compose(test::smallReport()));
    checkBothWays(compose(test::smallReport()), {});
}

TEST_CASE("a comparison of equal versions has no change")
{
    const Blocks blocks = compose(test::fullReport());
    CHECK(changesIn(comparison(blocks, blocks)) == 0);
}

TEST_CASE("a changed number is one deletion and one insertion of the whole number")
{
    const QByteArray xml = comparison(
        {text(QStringLiteral("全年办理134件，比上年增加。"))}, {text(QStringLiteral("全年办理154件，比上年增加。"))});
    CHECK(changesIn(xml) == 2);
    CHECK(xml.contains(">134</w:delText>"));
    CHECK(xml.contains(">154</w:t>"));
}

TEST_CASE("a section that moved up changes the numbers behind it and nothing else of them")
{
    Report before = test::smallReport();
    Report after = before;
    after.parts[0].sections.removeFirst();
    const QByteArray xml = comparison(compose(before), compose(after));
    CHECK(xml.contains(QStringLiteral("二</w:delText>").toUtf8()));
    CHECK(xml.contains(QStringLiteral("一</w:t>").toUtf8()));
    checkBothWays(compose(before), compose(after));
}

TEST_CASE("rows of a table come and go by themselves; with merged cells the table does as a whole")
{
    const Block before = table({{QStringLiteral("项目"), QStringLiteral("件数")},
        {QStringLiteral("复议"), QStringLiteral("12")}, {QStringLiteral("应诉"), QStringLiteral("7")}});
    Block after = table({{QStringLiteral("项目"), QStringLiteral("件数")},
        {QStringLiteral("应诉"), QStringLiteral("8")}, {QStringLiteral("调解"), QStringLiteral("=1\n2")}});
    checkBothWays({before}, {after});
    CHECK(comparison({before}, {after}).count("<w:tbl>") == 1);
    after.table.rows[1] = {TableCell {QStringLiteral("合并"), 2, 1}};
    checkBothWays({text(QStringLiteral("前")), before}, {text(QStringLiteral("前")), after});
    CHECK(comparison({before}, {after}).count("<w:tbl>") == 2);
}

TEST_CASE("the same versions of 2,000 paragraphs give the same bytes")
{
    Blocks before;
    Blocks after;
    for (int at = 0; at < 2'000; ++at) {
        const QString words = QStringLiteral("第%1项工作由县司法局会同有关部门按照年度计划组织实施，全年共办理%2件。");
        before << text(words.arg(QString::number(at), QString::number(at * 7)));
        after << text(words.arg(QString::number(at), QString::number(at * 9)));
    }
    const QByteArray xml = comparison(before, after);
    CHECK(xml == comparison(before, after));
    CHECK(changesIn(xml) <= 4'000);
}
