// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/docxwriter.h"
#include "core/richtext/odtwriter.h"

#include "tests/core/richtext/documentparts.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

#include <cstdlib>

using namespace nianbao;
using test::partOf;

namespace {

const DocumentInfo kInfo {QStringLiteral("标题"), QStringLiteral("青禾县人民政府"), QDateTime()};

Block table(const QList<QStringList> &rows, int headerRows)
{
    Block block {BlockRole::Table};
    block.table.headerRows = headerRows;
    for (const QStringList &row : rows) {
        QList<TableCell> cells;
        for (const QString &cell : row)
            cells << TableCell {cell};
        block.table.rows << cells;
    }
    return block;
}

QByteArray docxBody(const Block &block)
{
    const auto bytes = writeDocx({block}, kInfo);
    REQUIRE(bytes);
    return partOf(*bytes, QStringLiteral("word/document.xml"));
}

QByteArray odtBody(const Block &block)
{
    const auto bytes = writeOdt({block}, kInfo);
    REQUIRE(bytes);
    return partOf(*bytes, QStringLiteral("content.xml"));
}

QList<int> gridOf(const QByteArray &document)
{
    static const QRegularExpression kColumn(QStringLiteral("<w:gridCol w:w=\"(\\d+)\""));
    QList<int> widths;
    for (auto match = kColumn.globalMatch(QString::fromUtf8(document)); match.hasNext();)
        widths << match.next().captured(1).toInt();
    return widths;
}

/// Eleven columns of four characters each do not fit in 小四.
Block wideTable(int columns, const QString &cell)
{
    QStringList head;
    QStringList row;
    for (int column = 0; column < columns; ++column) {
        head << QStringLiteral("行政许可");
        row << cell;
    }
    return table({head, row}, 1);
}

} // namespace

TEST_CASE("a table's columns have room for what is in them, and the longest wraps")
{
    const QList<int> widths =
        gridOf(docxBody(table({{QStringLiteral("行政复议"), QStringLiteral("12"), QString(200, u'长')}}, 0)));
    REQUIRE(widths.size() == 3);
    CHECK(widths[0] >= 4 * 240 + 2 * 57);
    CHECK(widths[2] > widths[0]);
}

TEST_CASE("figures and columns of short texts stand in the middle, a column with one long text does not")
{
    const Block block = table({{QStringLiteral("单位"), QStringLiteral("件数"), QStringLiteral("说明")},
                                  {QStringLiteral("司法局"), QStringLiteral("1,234"), QStringLiteral("已办结")},
                                  {QStringLiteral("公安局"), {}, QString(60, u'长')}},
        1);
    const QByteArray docx = docxBody(block);
    CHECK(docx.count("\"NbTableHead\"") == 3);
    CHECK(docx.count("\"NbTableMiddle\"") == 4);
    CHECK(docx.count("\"NbTableText\"") == 2);
    const QByteArray odt = odtBody(block);
    CHECK(odt.contains("\"NbTableMiddle\">司法局"));
    CHECK(odt.contains("\"NbTableText\">已办结"));
}

TEST_CASE("a table too wide for its type is set in the next smaller one, as on our own page")
{
    CHECK(docxBody(wideTable(9, QStringLiteral("1234"))).count("\"NbTableMiddle\"") == 9);
    const QByteArray smaller = docxBody(wideTable(11, QStringLiteral("12,345,678")));
    CHECK(smaller.count("\"NbTableHeadSmall5\"") == 11);
    CHECK(smaller.count("\"NbTableMiddleSmall5\"") == 11);
    CHECK(odtBody(wideTable(11, QStringLiteral("12,345,678"))).count("\"NbTableMiddleSmall5\"") == 11);
    CHECK(docxBody(wideTable(7, QStringLiteral("12345,678"))).count("\"NbTableMiddle5\"") == 7);
}

TEST_CASE("a table of forty columns still holds a character in each, whatever stands in it")
{
    const QList<int> widths = gridOf(docxBody(wideTable(40, QStringLiteral("共1,234,567件"))));
    REQUIRE(widths.size() == 40);
    for (const int width : widths)
        CHECK(width >= 180);
}

TEST_CASE("chosen widths stay as they are, the type gives way")
{
    Block block = wideTable(4, QStringLiteral("12,345,678"));
    block.table.widths = {100, 300, 300, 300};
    const QByteArray docx = docxBody(block);
    const QList<int> widths = gridOf(docx);
    REQUIRE(widths.size() == 4);
    CHECK(std::abs(widths[1] - 3 * widths[0]) <= 3);
    CHECK(docx.contains("\"NbTableMiddleSmall5\""));
}

TEST_CASE("the text behind a table is on the grid again, whatever the table's height")
{
    constexpr int kPitch = 579; // twips, 22 lines in 225 mm
    for (const int rows : {1, 2, 3, 5, 8}) {
        QList<QStringList> texts;
        for (int row = 0; row < rows; ++row)
            texts << QStringList {QStringLiteral("司法局"), QString::number(row)};
        static const QRegularExpression kStrip(QStringLiteral("<w:spacing w:line=\"(\\d+)\" w:lineRule=\"exact\"/>"));
        const auto strip = kStrip.match(QString::fromUtf8(docxBody(table(texts, 0))));
        REQUIRE(strip.hasMatch());
        const int height = 36 + rows * (336 + 2 * 61 + 14); // the rules, a line, what is above and below it
        const int gaps = 2 * strip.captured(1).toInt();
        CHECK(gaps >= kPitch / 4 - 2);
        CHECK((height + gaps + 1) % kPitch <= 1);
    }
}
