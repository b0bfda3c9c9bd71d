// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/tablegrid.h"
#include "core/typeset/tabletext.h"
#include "core/typeset/typeset.h"
#include "tests/support/blocks.h"
#include "tests/support/catch.h"
#include "tests/support/figures.h"

#include <QRegularExpression>

#include <algorithm>

using namespace nianbao;
using namespace nianbao::testing;

namespace {

const QString kContinued = QStringLiteral("（续表）");

Pages pagesOf(const Blocks &blocks, const PageSpec &spec = {})
{
    const Result<Pages> pages = typeset(blocks, spec, shippedTestFonts(), {true, true});
    REQUIRE(pages);
    return *pages;
}

/// Without the page number, white space and 续表.
QString textOf(const Page &page)
{
    QString text;
    for (const TextRun &run : page.texts)
        text += run.text;
    text.chop(page.texts.last().text.size());
    return text.remove(kContinued).remove(u' ');
}

QString textOf(const Pages &pages)
{
    QString text;
    for (const Page &page : pages.pages)
        text += textOf(page);
    return text;
}

QString squashed(QString text)
{
    return text.remove(u'\n').remove(u'\t').remove(u' ');
}

double emOf(const TextRun &run)
{
    return toMm(run.size).value;
}

void checkInside(const Pages &pages)
{
    constexpr double kSlack = 0.05; // a character of 3号 is wider than its cell
    for (const Page &page : pages.pages) {
        for (qsizetype at = 0; at + 1 < page.texts.size(); ++at) {
            const TextRun &run = page.texts[at];
            REQUIRE(run.x.first() > 28 - kSlack);
            REQUIRE(run.x.last() < 184 + kSlack);
            REQUIRE(run.baseline.value - 0.88 * emOf(run) > 37 - kSlack);
            REQUIRE(run.baseline.value + 0.12 * emOf(run) < 262 + kSlack);
        }
        for (const RuleLine &line : page.lines) {
            const double half = line.width.value / 2;
            const bool flat = line.from.y == line.to.y;
            REQUIRE(line.from.x.value - (flat ? 0 : half) > 28 - kSlack);
            REQUIRE(line.to.x.value + (flat ? 0 : half) < 184 + kSlack);
            REQUIRE(line.from.y.value - (flat ? half : 0) > 37 - kSlack);
            REQUIRE(line.to.y.value + (flat ? half : 0) < 262 + kSlack);
        }
    }
}

bool hasNote(const Pages &pages, const QString &code)
{
    return std::any_of(pages.notes.begin(), pages.notes.end(), [&](const Note &note) { return note.code == code; });
}

const TextRun &runOf(const Page &page, const QString &text)
{
    const auto run = std::find_if(
        page.texts.begin(), page.texts.end(), [&](const TextRun &each) { return each.text.contains(text); });
    REQUIRE(run != page.texts.end());
    return *run;
}

} // namespace

TEST_CASE("a table's cells, merged and missing ones too, each have their place")
{
    Table table = tableOf({{QStringLiteral("甲"), QStringLiteral("乙")}, {QStringLiteral("丙")}, {}});
    table.rows[0][0].rows = 2;
    table.rows[0][1].columns = 2;
    const CellGrid grid = gridOf(table, 40);
    CHECK(grid.columns == 2); // no cell begins in the third column
    CHECK(grid.owner(1, 0) == 0);
    CHECK(grid.cells[grid.owner(1, 1)].text == QStringLiteral("丙"));
    CHECK(grid.cells[grid.owner(1, 1)].offset == 4);
    CHECK(grid.cells[grid.owner(2, 0)].offset == -1);
}

TEST_CASE("spans beyond any measure are cut off")
{
    Table table = tableOf({{QStringLiteral("甲"), QStringLiteral("乙")}, {QStringLiteral("丙"), QStringLiteral("丁")}});
    table.rows[0][0].rows = 2'000'000'000;
    table.rows[0][1].columns = 2'000'000'000;
    table.rows[1][0].columns = -5;
    table.rows[1][1].rows = 0;
    const CellGrid grid = gridOf(table, 40);
    CHECK(grid.rows == 2);
    CHECK(grid.columns == 3);
    CHECK(grid.cells[0].rowEnd == 2);
    checkInside(pagesOf({tableBlock(table)}));
}

TEST_CASE("a table stands in its place: the text behind it goes on in the grid")
{
    const Table table = longTable(3);
    const Pages pages =
        pagesOf({paragraph(QStringLiteral("前文。")), tableBlock(table), paragraph(QStringLiteral("后文。"))});
    CHECK(textOf(pages) == QStringLiteral("前文。") + squashed(plainText(table)) + QStringLiteral("后文。"));
    const Page &page = pages.pages.first();
    const PageSpec spec;
    const double rows = (runOf(page, QStringLiteral("后文")).baseline - page.texts.first().baseline) / spec.pitch();
    CHECK(rows == Approx(std::round(rows)).margin(1e-6));
    double bottom = 0;
    for (const RuleLine &line : page.lines)
        bottom = std::max(bottom, line.to.y.value);
    const TextRun &after = runOf(page, QStringLiteral("后文"));
    CHECK(after.baseline.value - 0.88 * emOf(after) > bottom + 2);
    CHECK(page.lines.first().from.x.value == Approx(28));
    CHECK(page.lines.first().to.x.value == Approx(184));
    CHECK(page.lines.first().width == Mm {0.35});
    checkInside(pages);
}

TEST_CASE("heads are in 黑体, the rest in 仿宋, figures in the middle of their columns")
{
    const Page page = pagesOf({tableBlock(longTable(2))}).pages.first();
    CHECK(runOf(page, QStringLiteral("序号")).face.family == QStringLiteral("FandolHei"));
    CHECK(runOf(page, QStringLiteral("审查")).face.family == QStringLiteral("FandolFang"));
    CHECK(runOf(page, QStringLiteral("审查")).size == Pt {12});
    const TextRun &head = runOf(page, QStringLiteral("序号"));
    const TextRun &figure = runOf(page, QStringLiteral("1"));
    const double middle = (double(head.x.first()) + head.x.last() + emOf(head)) / 2;
    CHECK(figure.x.first() + emOf(figure) / 4 == Approx(middle).margin(0.1));
}

TEST_CASE("on each further page stand 续表 and the heads, and no head is alone at a page's bottom")
{
    for (int before = 1; before < 24; ++before) {
        const Pages pages =
            pagesOf({paragraphOfLines(before), heading(QStringLiteral("附表")), tableBlock(longTable(40))});
        REQUIRE(pages.pages.size() > 2);
        checkInside(pages);
        for (qsizetype at = 0; at < pages.pages.size(); ++at) {
            const QString text = textOf(pages.pages[at]);
            INFO(before << " lines, page " << at + 1);
            const bool goesOn = std::any_of(pages.pages[at].texts.begin(), pages.pages[at].texts.end(),
                [](const TextRun &run) { return run.text == kContinued; });
            REQUIRE(goesOn == (pages.pages[at].texts.first().text == kContinued));
            REQUIRE((!goesOn || text.startsWith(QStringLiteral("序号单位内容"))));
            REQUIRE_FALSE(text.endsWith(QStringLiteral("序号单位内容")));
            REQUIRE_FALSE(text.endsWith(QStringLiteral("附表")));
        }
    }
}

TEST_CASE("a cell of 10,000 characters goes on from page to page with every character")
{
    const QString prose = QStringLiteral("依法行政，2018年办理134件；").repeated(600);
    const Table table = tableOf({{QStringLiteral("说明"), prose}, {QStringLiteral("备注"), QStringLiteral("无")}});
    const Pages pages = pagesOf({paragraphOfLines(5), tableBlock(table), paragraph(QStringLiteral("后文。"))});
    CHECK(pages.pages.size() > 4);
    checkInside(pages);
    CHECK(textOf(pages).mid(paragraphOfLines(5).spans[0].text.size())
        == squashed(plainText(table)) + QStringLiteral("后文。"));
}

TEST_CASE("a merged cell longer than its rows loses nothing over several pages")
{
    Table table;
    const QString prose = QStringLiteral("依法行政，").repeated(1500);
    for (int row = 0; row < 60; ++row)
        table.rows << QList<TableCell> {{QString::number(row)}};
    table.rows[0] << TableCell {prose, 1, 60};
    table.widths = {500, 500};
    const Pages pages = pagesOf({tableBlock(table)});
    checkInside(pages);
    CHECK(textOf(pages).count(u'政') == 1500);
}

TEST_CASE("rows that a merged cell joins stay on one page")
{
    Table table;
    for (int row = 0; row < 90; ++row) {
        table.rows << QList<TableCell> {{QStringLiteral("第%1行").arg(row)}};
        if (row % 3 == 0)
            table.rows.last().prepend(TableCell {QStringLiteral("合%1并").arg(row), 1, 3});
    }
    const Pages pages = pagesOf({tableBlock(table)});
    for (const Page &page : pages.pages)
        CHECK(textOf(page).startsWith(u'合'));
}

TEST_CASE("a row of one cell is a heading: no page ends in it")
{
    Table table = longTable(60);
    for (qsizetype row = 57; row > 0; row -= 4)
        table.rows.insert(row, {TableCell {QStringLiteral("第%1部分").arg(row), int(table.rows[0].size()), 1}});
    static const QRegularExpression kHeading(QStringLiteral("第\\d+部分$"));
    for (int before = 1; before < 24; ++before) {
        const Pages pages = pagesOf({paragraphOfLines(before), tableBlock(table)});
        REQUIRE(pages.pages.size() > 2);
        checkInside(pages);
        for (const Page &page : pages.pages) {
            INFO(before << " lines");
            CHECK_FALSE(textOf(page).contains(kHeading));
        }
    }
    Table only;
    for (int row = 0; row < 90; ++row)
        only.rows << QList<TableCell> {{QStringLiteral("第%1部分").arg(row)}};
    CHECK(pagesOf({tableBlock(only)}).pages.size() > 2);
}

TEST_CASE("more columns get smaller type, then a note, then lines of text")
{
    const auto columns = [](int count) {
        QStringList row;
        for (int at = 0; at < count; ++at)
            row << QStringLiteral("数%1").arg(at);
        return tableBlock(tableOf({row, row}));
    };
    CHECK(pagesOf({columns(8)}).pages[0].texts[0].size == Pt {12});
    CHECK(pagesOf({columns(20)}).pages[0].texts[0].size < Pt {12});
    const Pages tight = pagesOf({columns(40)});
    CHECK(tight.pages[0].texts[0].size == Pt {9});
    CHECK(hasNote(tight, QStringLiteral("table.tight")));
    checkInside(tight);
    const Pages lines = pagesOf({columns(60), paragraph(QStringLiteral("后文。"))});
    CHECK(hasNote(lines, QStringLiteral("table.tooWide")));
    CHECK(lines.pages[0].lines.isEmpty());
    checkInside(lines);
    CHECK(squashed(textOf(lines)) == squashed(plainText(columns(60).table)) + QStringLiteral("后文。"));
}

TEST_CASE("odd tables break nothing: empty ones, one cell, blank cells, wild text, merged at random")
{
    QRandomGenerator random(7);
    Blocks blocks {tableBlock(tableOf({{}})), tableBlock(tableOf({{QString()}})), tableBlock(tableOf({{}, {}}, 9)),
        tableBlock(tableOf({{QStringLiteral("\n\n甲\t乙\r\n")}}, -1))};
    for (int count = 0; count < 40; ++count) {
        Table table;
        table.headerRows = random.bounded(3);
        for (int row = random.bounded(9); row >= 0; --row) {
            table.rows << QList<TableCell>();
            for (int cell = random.bounded(6); cell > 0; --cell)
                table.rows.last() << TableCell {
                    wildText(random, random.bounded(7)), random.bounded(4), random.bounded(4)};
        }
        table.widths = {random.bounded(900), 1, 1000 - random.bounded(900)};
        blocks << tableBlock(table) << paragraph(QStringLiteral("后文。"));
    }
    checkInside(pagesOf(blocks));
}

TEST_CASE("a cell's text knows its place in the table's plain text")
{
    const Table table = tableOf({{QStringLiteral("甲乙"), QStringLiteral("丙\n丁")}, {}, {QStringLiteral("戊")}});
    const Page page = pagesOf({tableBlock(table)}).pages.first();
    for (const QString &each :
        {QStringLiteral("甲乙"), QStringLiteral("丙"), QStringLiteral("丁"), QStringLiteral("戊")}) {
        const Place place = runOf(page, each).source;
        CHECK(place.offset == plainText(table).indexOf(each));
        CHECK(place.node == Id {QStringLiteral("n1")});
        CHECK(place.paragraph == 1);
    }
}

TEST_CASE("the widths of the columns are the table's own where it has some")
{
    Table table = tableOf({{QStringLiteral("甲"), QStringLiteral("乙")}});
    table.widths = {250, 750};
    QList<double> xs;
    const Page page = pagesOf({tableBlock(table)}).pages.first();
    for (const RuleLine &line : page.lines) {
        if (line.from.x == line.to.x)
            xs << line.from.x.value;
    }
    REQUIRE(xs.size() == 3);
    CHECK(xs[1] - xs[0] == Approx(155.65 / 4));
}

TEST_CASE("a table of 3,000 rows keeps them all")
{
    const Table table = longTable(3000);
    const Pages pages = pagesOf({tableBlock(table)});
    QString text = textOf(pages);
    text.remove(QStringLiteral("序号单位内容"));
    QString wanted = squashed(plainText(table));
    CHECK(text == wanted.remove(QStringLiteral("序号单位内容")));
}

TEST_CASE("a cell's line before a word that does not fit is not spread across the column")
{
    constexpr Pt kSize {12};
    constexpr int kHalfCells = 28;
    GridCell cell;
    cell.text = QStringLiteral("及时承接上级下放权限qingfenggovcn等。");
    CellText text = cellText(cell, false, {});
    breakCell(text, kSize, toMm(kSize) * (kHalfCells / 2.0));
    REQUIRE(text.paragraphs.size() == 1);
    const QList<Line> &lines = text.paragraphs.first().laid.lines;
    REQUIRE(lines.size() == 2);
    CHECK(lines.first().end == 10);
    CHECK(lines.first().stretch < 0.5); // half cells
}
