// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx.h"
#include "core/sheet/xlsxstyles.h"
#include "tests/core/sheet/book.h"
#include "tests/support/catch.h"
#include "tests/support/notes.h"

using namespace nianbao;
using namespace nianbao::test;

namespace {

const QString kFile = QStringLiteral("台 账.xlsx");

Workbook read(const QByteArray &bytes)
{
    Result<Workbook> workbook = readXlsx(bytes, kFile);
    INFO((workbook ? QString() : workbook.error().message).toStdString());
    REQUIRE(workbook);
    return std::move(*workbook);
}

/// The only cell of a workbook with this one.
SheetCell cellOf(const QByteArray &cell, const QByteArray &strings = {}, const QByteArray &properties = {})
{
    const Workbook workbook =
        read(book({.rows = "<row>" + cell + "</row>", .strings = strings, .properties = properties}));
    REQUIRE(workbook.sheets.size() == 1);
    if (workbook.sheets.first().rows.isEmpty())
        return {};
    REQUIRE(workbook.sheets.first().rows.first().cells.size() == 1);
    return workbook.sheets.first().rows.first().cells.first();
}

Error refusalOf(const QByteArray &bytes)
{
    const Result<Workbook> workbook = readXlsx(bytes, kFile);
    REQUIRE_FALSE(workbook);
    INFO(workbook.error().message.toStdString());
    CHECK(workbook.error().message.contains(kFile));
    CHECK_FALSE(workbook.error().remedy.isEmpty());
    return workbook.error();
}

void checkRefusedAt(const QByteArray &rows, const QString &cell)
{
    const Error error = refusalOf(bookOf(rows));
    INFO(error.message.toStdString());
    CHECK(error.place.cell == cell);
    CHECK(error.message.contains(cell));
}

QStringList codesOf(const QByteArray &rows)
{
    return test::codesOf(read(bookOf(rows)).notes);
}

SheetCell text(const char *value)
{
    return SheetCell {.type = SheetCell::Type::Text, .text = QString::fromUtf8(value)};
}

SheetCell date(const char *value)
{
    return SheetCell {.type = SheetCell::Type::Date, .text = QString::fromUtf8(value)};
}

SheetCell number(const char *value)
{
    return SheetCell {.type = SheetCell::Type::Number, .text = QString::fromUtf8(value)};
}

} // namespace

TEST_CASE("texts are read from shared strings, inline strings and formulas")
{
    const QByteArray rich = "<si><t>甲</t></si><si><r><rPr/><t xml:space=\"preserve\">推进 </t></r><r><t>项目</t></r>"
                            "<rPh sb=\"0\" eb=\"1\"><t>注音</t></rPh><phoneticPr fontId=\"1\"/></si>";
    CHECK(cellOf("<c t=\"s\"><v>0</v></c>", rich) == text("甲"));
    CHECK(cellOf("<c t=\"s\"><v>1</v></c>", rich) == text("推进 项目"));
    CHECK(cellOf("<c t=\"inlineStr\"><is><t>𠮷</t></is></c>") == text("𠮷"));
    CHECK(cellOf("<c t=\"inlineStr\"><is><r><t>甲</t></r><r><t>乙</t></r></is></c>") == text("甲乙"));
    const SheetCell formula = cellOf("<c t=\"str\"><f>A1&amp;\"x\"</f><v>结果</v></c>");
    CHECK(formula.text == QStringLiteral("结果"));
    CHECK(formula.formula);
    CHECK(cellOf("<c t=\"str\"><f>A1</f><v></v></c>") == SheetCell {});
    CHECK(cellOf("<c t=\"s\"/>") == SheetCell {});
    CHECK(cellOf("<c t=\"b\"><v>1</v></c>").text == QStringLiteral("TRUE"));
}

TEST_CASE("escapes stand for characters, once")
{
    CHECK(cellOf("<c t=\"inlineStr\"><is><t>甲_x000D_\n乙_x000D_丙</t></is></c>") == text("甲\n乙\n丙"));
    CHECK(cellOf("<c t=\"inlineStr\"><is><t>_x005F_x000D_</t></is></c>") == text("_x000D_"));
    CHECK(cellOf("<c t=\"inlineStr\"><is><t>_xyz_ _x4E2D_ _x0000_</t></is></c>") == text("_xyz_ 中 "));
}

TEST_CASE("numbers are told as a user reads them")
{
    CHECK(cellOf("<c><v>12.5</v></c>") == number("12.5"));
    CHECK(cellOf("<c t=\"n\"><v>1.2345E3</v></c>") == number("1234.5"));
    CHECK(cellOf("<c><v>0.10000000000000001</v></c>") == number("0.1"));
    CHECK(cellOf("<c><v>-3.0</v></c>") == number("-3"));
    CHECK(cellOf("<c><v>1E-7</v></c>") == number("0.0000001"));
    CHECK(cellOf("<c s=\"3\"><v>0.95</v></c>") == number("95%"));
    CHECK(cellOf("<c s=\"3\"><v>0.07</v></c>") == number("7%"));
    CHECK(cellOf("<c><v></v></c>") == SheetCell {});
    CHECK(cellOf("<c><v>123456789012345678</v></c>").text == QStringLiteral("123456789012345680"));
    CHECK(codesOf("<row><c><v>1.23456789012345E+17</v></c></row>") == QStringList {QStringLiteral("xlsx.digits")});
}

TEST_CASE("a number comes in as its format shows it")
{
    struct Shown {
        const char *code;
        const char *written;
        const char *shown;
    };
    const Shown cases[] {
        {"#,##0.00", "1234.5", "1,234.50"},
        {"#,##0.00", "1234567", "1,234,567.00"},
        {"#,##0", "1234567.5", "1,234,568"},
        {"#,##0", "-12", "-12"},
        {"0.0%", "0.95", "95.0%"},
        {"0.0%", "0.9996", "100.0%"},
        {"0%", "0.955", "96%"},
        {"0.00", "3.1", "3.10"},
        {"0.00", "2.675", "2.68"}, // what a double makes of it is less
        {"0.00", "-0.001", "0.00"},
        {"0", "9.5", "10"},
        {"000", "7", "007"},
        {"#.##", "0.5", ".5"},
        {"¥#,##0.00", "1234.5", "¥1,234.50"},
        {"\"¥\"#,##0.00;[Red]\"¥\"-#,##0.00", "-1234.5", "¥-1,234.50"},
        {"[$¥-804]#,##0.00", "8", "¥8.00"},
        {"_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* \"-\"??_ ;_ @_ ", "1234.5", "¥1,234.50"},
        {"0\"件\"", "12", "12件"},
        {"0件", "12", "12件"},
        {"General\"人\"", "3.5", "3.5人"},
        {"G/通用格式\"人\"", "3", "3人"},
        {"G/通用格式", "3", "3"},
        {"0.00,,\"百万\"", "12345678", "12.35百万"},
        {"#,##0.00;@", "1234", "1,234.00"},
        {"0.00E+00", "1234.5", "1234.5"},
        {"# ?/?", "0.5", "0.5"},
        {"[>100]0.0;0.00", "123", "123"},
        {"[DBNum1]0", "12", "12"},
        {"000-0000", "1234567", "1234567"},
        {";;;", "12", "12"},
        {"@", "12", "12"},
        {"\\", "12", "12"},
        {"\"", "12", "12"},
        {"[", "12", "12"},
        {"0.0.0", "12", "12"},
        {"", "12", "12"},
    };
    for (const Shown &each : cases) {
        CAPTURE(each.code, each.written);
        const CellFormat format = cellFormat(QString::fromUtf8(each.code));
        CHECK(numberCell(QString::fromUtf8(each.written), format, false).cell.text == QString::fromUtf8(each.shown));
    }
    const auto month = [](const char *code) {
        return numberCell(QStringLiteral("45366"), cellFormat(QString::fromUtf8(code)), false).cell.text;
    };
    CHECK(month("yyyy\"年\"m\"月\"") == QStringLiteral("2024年3月"));
    CHECK(month("yyyy\"年\"m\"月\";@") == QStringLiteral("2024年3月"));
    CHECK(month("yyyy-mm") == QStringLiteral("2024-03"));
    CHECK(month("yyyy\"年\"m\"月\"d\"日\"") == QStringLiteral("2024-03-15"));
}

TEST_CASE("dates are read in both systems and with any format that shows one")
{
    CHECK(cellOf("<c s=\"1\"><v>43164</v></c>") == date("2018-03-05"));
    CHECK(cellOf("<c s=\"2\"><v>43164</v></c>") == date("2018-03-05"));
    CHECK(cellOf("<c s=\"1\"><v>41702</v></c>", {}, "<workbookPr date1904=\"1\"/>") == date("2018-03-05"));
    CHECK(cellOf("<c s=\"4\"><v>43164.5</v></c>") == date("2018-03-05 12:00"));
    CHECK(cellOf("<c s=\"1\"><v>43164.5</v></c>") == date("2018-03-05"));
    CHECK(cellOf("<c s=\"5\"><v>0.375</v></c>") == text("09:00"));
    CHECK(cellOf("<c t=\"d\"><v>2018-03-05T00:00:00</v></c>") == date("2018-03-05"));
    CHECK(cellOf("<c s=\"1\"><v>1</v></c>") == date("1900-01-01"));
    CHECK(cellOf("<c s=\"1\"><v>59</v></c>") == date("1900-02-28"));
    CHECK(cellOf("<c s=\"1\"><v>61</v></c>") == date("1900-03-01"));
    CHECK(cellOf("<c s=\"1\"><v>2958465</v></c>") == date("9999-12-31"));
    CHECK(codesOf("<row><c s=\"1\"><v>60</v></c></row>") == QStringList {QStringLiteral("xlsx.date")});
    CHECK(codesOf("<row><c s=\"9999\"><v>43164</v></c></row>") == QStringList {QStringLiteral("xlsx.style")});
    checkRefusedAt("<row><c s=\"1\"><v>-1</v></c></row>", QStringLiteral("台账!A1"));
    checkRefusedAt("<row><c s=\"1\"><v>2958466</v></c></row>", QStringLiteral("台账!A1"));
    checkRefusedAt("<row><c t=\"d\"><v>2024-02-30</v></c></row>", QStringLiteral("台账!A1"));
}

TEST_CASE("rows and cells find their places with references, without them and out of order")
{
    const Workbook plain =
        read(bookOf("<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"C5\"><v>3</v></c>"
                    "<c><v>4</v></c></row><row><c r=\"B6\"><v>5</v></c><c r=\"A6\"><v>6</v></c></row>"));
    const QList<SheetRow> rows = plain.sheets.first().rows;
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].number == 1);
    CHECK(rows[1].number == 5);
    CHECK(rows[1].cells == QList<SheetCell> {{}, {}, number("3"), number("4")});
    CHECK(rows[2].cells == QList<SheetCell> {number("6"), number("5")});
    CHECK(plain.notes.isEmpty());

    const Workbook disordered =
        read(bookOf("<row r=\"3\"><c r=\"A3\"><v>3</v></c></row><row r=\"2\"><c r=\"A2\"><v>2</v>"
                    "</c></row><row r=\"3\"><c r=\"B3\"><v>4</v></c></row>"));
    REQUIRE(disordered.sheets.first().rows.size() == 2);
    CHECK(disordered.sheets.first().rows.last().cells == QList<SheetCell> {number("3"), number("4")});
    CHECK(test::codesOf(disordered.notes) == QStringList {QStringLiteral("xlsx.order")});
}

TEST_CASE("rows of styles alone and cells far away cost nothing")
{
    QByteArray rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    for (int i = 2; i < 5000; ++i)
        rows += "<row r=\"" + QByteArray::number(i) + "\"><c r=\"A" + QByteArray::number(i) + "\" s=\"1\"/></row>";
    CHECK(read(bookOf(rows)).sheets.first().rows.size() == 1);
    const Workbook far =
        read(bookOf("<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c><c r=\"XFD1048576\"><v>1</v></c></row>"));
    CHECK(far.sheets.first().rows.first().cells.size() == 1);
    CHECK(test::codesOf(far.notes) == QStringList {QStringLiteral("xlsx.far")});
    CHECK(far.notes.first().place.cell == QStringLiteral("台账!XFD1048576"));
}

TEST_CASE("merged cells hold their value everywhere, within the rows that are there")
{
    const Workbook workbook = read(
        book({.rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>标题</t></is></c></row>"
                      "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>甲</t></is></c></row>"
                      "<row r=\"3\"><c r=\"A3\"><v>2</v></c></row>",
            .after = "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"B2:B1048576\"/>"
                     "<mergeCell ref=\"A20:XFD1048576\"/></mergeCells>"}));
    const Sheet &sheet = workbook.sheets.first();
    REQUIRE(sheet.rows.size() == 3);
    CHECK(sheet.rows[0].cells == QList<SheetCell> {text("标题"), text("标题")});
    CHECK(sheet.rows[2].cells == QList<SheetCell> {number("2"), text("甲")});
    CHECK(sheet.merged.size() == 3);
}

TEST_CASE("what a reader cannot take is refused with its cell")
{
    checkRefusedAt("<row r=\"5\"><c r=\"C5\" t=\"s\"><v>99999</v></c></row>", QStringLiteral("台账!C5"));
    checkRefusedAt("<row r=\"5\"><c r=\"C5\"><f>A1</f></c></row>", QStringLiteral("台账!C5"));
    for (const char *value : {"1e999", "NaN", "abc", "inf", "0x1F", "1.2.3"})
        checkRefusedAt(
            "<row r=\"5\"><c r=\"H5\"><v>" + QByteArray(value) + "</v></c></row>", QStringLiteral("台账!H5"));
    checkRefusedAt("<row r=\"3\"><c r=\"C3\"><v>1</v></c><c r=\"C3\"><v>7</v></c></row>", QStringLiteral("台账!C3"));
    checkRefusedAt("<row r=\"3\"><c r=\"C3\"><v>1</v></c></row><row r=\"3\"><c r=\"C3\"><v>7</v></c></row>",
        QStringLiteral("台账!C3"));
    checkRefusedAt("<row r=\"2\"><c r=\"B2\" t=\"unheard\"><v>1</v></c></row>", QStringLiteral("台账!B2"));
    QByteArray large; // not one character again and again, which the archive would take for a bomb
    large.reserve(8'000'000);
    for (int i = 0; i < 600'000; ++i)
        large += QByteArray::number(qint64(i) * 7919);
    checkRefusedAt(
        "<row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><t>" + large + "</t></is></c></row>", QStringLiteral("台账!B2"));
}

TEST_CASE("places beyond a sheet are refused")
{
    for (const char *row : {"<row r=\"99999999999\"/>", "<row r=\"1048577\"/>", "<row r=\"0\"/>", "<row r=\"x\"/>",
             "<row r=\"30\"><c r=\"ZZZZ30\"><v>1</v></c></row>", "<row r=\"30\"><c r=\"XFE30\"><v>1</v></c></row>",
             "<row r=\"30\"><c r=\"A31\"><v>1</v></c></row>", "<row r=\"30\"><c r=\"30\"><v>1</v></c></row>"}) {
        INFO(row);
        CHECK(refusalOf(bookOf(row)).message.contains(QStringLiteral("台账")));
    }
    refusalOf(book({.after = "<mergeCells><mergeCell ref=\"A1:XFE2\"/></mergeCells>"}));
    refusalOf(book({.after = "<mergeCells><mergeCell ref=\"B2:A1\"/></mergeCells>"}));
}

TEST_CASE("what is taken with doubts gives a note with its place")
{
    const Workbook errors = read(bookOf("<row><c t=\"e\"><v>#N/A</v></c></row>"));
    CHECK(errors.sheets.first().rows.first().cells.first().type == SheetCell::Type::Error);
    CHECK(errors.notes.first().message.contains(QStringLiteral("#N/A")));
    CHECK(errors.notes.first().place.cell == QStringLiteral("台账!A1"));
    CHECK(codesOf("<row><c t=\"str\"><f>cmd|'/C calc'!A0</f><v>值</v></c></row>")
        == QStringList {QStringLiteral("xlsx.dde")});
    QByteArray longer;
    for (int i = 0; i < 8'000; ++i)
        longer += QByteArray::number(10'000 + i);
    CHECK(codesOf("<row><c t=\"inlineStr\"><is><t>" + longer + "</t></is></c></row>")
        == QStringList {QStringLiteral("xlsx.long")});
    CHECK(codesOf("<row hidden=\"1\"><c><v>1</v></c></row>") == QStringList {QStringLiteral("xlsx.hidden")});
    const Workbook rows =
        read(bookOf("<row r=\"2\" hidden=\"1\"><c><v>1</v></c></row><row r=\"3\"><c><v>1</v></c></row>"
                    "<row r=\"5\" hidden=\"true\"><c><v>1</v></c></row>"
                    "<row r=\"6\" hidden=\"1\"><c><v>1</v></c></row>"));
    CHECK(rows.notes.first().message.contains(QStringLiteral("第2、5至6行")));
    CHECK(rows.notes.first().place.line == 2);
    const Workbook hidden = read(book({.rows = "<row><c><v>1</v></c></row>", .state = "state=\"veryHidden\""}));
    CHECK(hidden.sheets.first().hidden);
    CHECK(test::codesOf(hidden.notes) == QStringList {QStringLiteral("xlsx.hidden")});
    CHECK(test::codesOf(read(book({.more = {QStringLiteral("xl/vbaProject.bin")}})).notes)
        == QStringList {QStringLiteral("xlsx.macros")});
    CHECK(test::codesOf(read(book({.more = {QStringLiteral("xl/externalLinks/externalLink1.xml")}})).notes)
        == QStringList {QStringLiteral("xlsx.links")});
}

TEST_CASE("namespaces, prefixes and absolute relations do not matter")
{
    const QByteArray rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    CHECK(read(book({.rows = rows, .sheetTarget = "/xl/worksheets/sheet1.xml"})).sheets.first().rows.size() == 1);
    CHECK(read(book({.rows = rows, .strict = true})).sheets.first().rows.size() == 1);
    QByteArray prefixed = rows;
    prefixed.replace("</", "</x:").replace("<r", "<x:r").replace("<c", "<x:c").replace("<v", "<x:v");
    CHECK(read(book({.rows = prefixed, .prefix = "x:"})).sheets.first().rows.size() == 1);
}

TEST_CASE("what is no workbook is refused with what it is")
{
    CHECK(refusalOf(book({.withSheet = false})).message.contains(QStringLiteral("sheet1.xml")));
    CHECK(refusalOf("编号,标题\n").message.contains(QStringLiteral("csv")));
    CHECK(refusalOf("").message.contains(QStringLiteral("空文件")));
    CHECK(refusalOf(book({.rows = "<row><c>"})).place.part == QStringLiteral("xl/worksheets/sheet1.xml"));
    CHECK(
        refusalOf(book({.rows = "<row>", .strings = "<si><t>"})).place.part == QStringLiteral("xl/sharedStrings.xml"));
}

TEST_CASE("names of columns and cells")
{
    CHECK(columnName(1) == QStringLiteral("A"));
    CHECK(columnName(26) == QStringLiteral("Z"));
    CHECK(columnName(27) == QStringLiteral("AA"));
    CHECK(columnName(16384) == QStringLiteral("XFD"));
    CHECK(cellName({}, 7, 2) == QStringLiteral("B7"));
    CHECK(cellName(QStringLiteral("台账"), 7, 2) == QStringLiteral("台账!B7"));
}
