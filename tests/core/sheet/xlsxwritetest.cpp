// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx.h"
#include "core/zip/zip.h"
#include "tests/core/sheet/book.h"
#include "tests/support/catch.h"

using namespace nianbao;
using namespace nianbao::test;

namespace {

const QString kTitle = QStringLiteral("2018年重点工作台账");

SheetTable table()
{
    return SheetTable {
        .name = QStringLiteral("工作台账"),
        .columns = {{.title = QStringLiteral("编号"), .hidden = true},
            {.title = QStringLiteral("标题"), .width = 40, .required = true},
            {.title = QStringLiteral("数量"), .type = SheetCell::Type::Number},
            {.title = QStringLiteral("日期"), .type = SheetCell::Type::Date},
            {.title = QStringLiteral("类别"), .choices = {QStringLiteral("党建引领"), QStringLiteral("项目建设")}}},
        .rows = {strings({"a1", "推进", "12.5", "2018-03-05", "项目建设"})},
    };
}

Workbook reread(const QByteArray &bytes)
{
    Result<Workbook> book = readXlsx(bytes, QStringLiteral("x.xlsx"));
    INFO((book ? QString() : book.error().message).toStdString());
    REQUIRE(book);
    return std::move(*book);
}

QString partOf(const QByteArray &bytes, const QString &part)
{
    return QString::fromUtf8(ZipReader::open(bytes, QStringLiteral("x.xlsx")).value().read(part).value());
}

const QString kSheet = QStringLiteral("xl/worksheets/sheet1.xml");

} // namespace

TEST_CASE("a table is written with types, and read again the same")
{
    const QByteArray bytes = writeXlsx({table()}, kTitle).value();
    const Workbook book = reread(bytes);
    REQUIRE(book.sheets.size() == 1);
    CHECK(book.notes.isEmpty());
    CHECK(book.sheets.first().name == QStringLiteral("工作台账"));
    REQUIRE(book.sheets.first().rows.size() == 2);
    const QList<SheetCell> cells = book.sheets.first().rows.last().cells;
    const QList<SheetCell::Type> types {SheetCell::Type::Text, SheetCell::Type::Text, SheetCell::Type::Number,
        SheetCell::Type::Date, SheetCell::Type::Text};
    for (qsizetype i = 0; i < cells.size(); ++i) {
        CHECK(cells[i].text == table().rows.first()[i]);
        CHECK(cells[i].type == types[i]);
    }
    CHECK(writeXlsx({table()}, kTitle).value() == bytes);
}

TEST_CASE("the sheet has a frozen header, a filter, drop-down lists and a hidden column")
{
    const QString sheet = partOf(writeXlsx({table()}, kTitle).value(), kSheet);
    CHECK(sheet.contains(QStringLiteral("state=\"frozen\"")));
    CHECK(sheet.contains(QStringLiteral("<autoFilter ref=\"A1:E2\"")));
    CHECK(sheet.contains(QStringLiteral("党建引领,项目建设")));
    CHECK(sheet.contains(QStringLiteral("hidden=\"1\"")));
    CHECK_FALSE(sheet.contains(QStringLiteral("<f>")));
    CHECK_FALSE(sheet.contains(QStringLiteral("sheetProtection")));
    CHECK(partOf(writeXlsx({table()}, kTitle).value(), QStringLiteral("docProps/core.xml")).contains(kTitle));
}

TEST_CASE("a sheet prints one page wide on A4 with its header on every page")
{
    const QByteArray bytes = writeXlsx({table()}, kTitle).value();
    const QString sheet = partOf(bytes, kSheet);
    CHECK(sheet.contains(QStringLiteral("<pageSetUpPr fitToPage=\"1\"")));
    CHECK(sheet.contains(QStringLiteral("paperSize=\"9\" fitToHeight=\"0\" orientation=\"landscape\"")));
    CHECK(partOf(bytes, QStringLiteral("xl/workbook.xml")).contains(QStringLiteral("_xlnm.Print_Titles")));
}

TEST_CASE("every text comes back as it was, in every type of column")
{
    const QStringList texts = strings({"=1+1", "'=1+1", "+1", "-5", "@x", "007", "1e5", "12.50", "2018-02-30",
        "1899-12-31", "2018-3-5", " 两端 ", "甲\n乙", "\t", "_x000D_", "_x005F_x000D_", "𠮷", "<&>\"'", "TRUE", "true",
        "95%", "123456789012345678", "0.1", "-0.5", "#N/A", "http://127.0.0.1/",
        "a\x01"
        "b"});
    SheetTable all {.name = QStringLiteral("全部"), .columns = {}, .rows = {}};
    for (const SheetCell::Type type : {SheetCell::Type::Text, SheetCell::Type::Number, SheetCell::Type::Date,
             SheetCell::Type::Boolean, SheetCell::Type::Error})
        all.columns << SheetColumn {.title = QStringLiteral("列"), .type = type};
    for (const QString &text : texts)
        all.rows << QStringList(5, text);
    const Workbook book = reread(writeXlsx({all}, kTitle).value());
    CHECK(book.notes.isEmpty());
    REQUIRE(book.sheets.first().rows.size() == texts.size() + 1);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        INFO(texts[i].toStdString());
        for (const SheetCell &cell : book.sheets.first().rows[i + 1].cells) {
            CHECK(cell.text == texts[i]);
            CHECK_FALSE(cell.formula);
        }
    }
}

TEST_CASE("a form is protected except where it is filled in, under its title and guide")
{
    SheetTable form = table();
    form.columns[0].locked = true;
    form.preface = {QStringLiteral("报送表"), QStringLiteral("请于12月10日前报送。").repeated(10)};
    form.blankRows = 20;
    const QByteArray bytes = writeXlsx({form}, kTitle).value();
    const QString sheet = partOf(bytes, kSheet);
    CHECK(sheet.contains(QStringLiteral("<sheetProtection")));
    CHECK(sheet.contains(QStringLiteral("<mergeCell ref=\"A1:E1\"")));
    CHECK(sheet.contains(QStringLiteral("sqref=\"E4:E24\"")));
    CHECK(partOf(bytes, QStringLiteral("xl/styles.xml")).contains(QStringLiteral("locked=\"0\"")));
    const QList<SheetRow> rows = reread(bytes).sheets.first().rows;
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].cells.first().text == QStringLiteral("报送表"));
    CHECK(rows[2].cells[1].text == QStringLiteral("标题"));
}

TEST_CASE("long lists of choices stand on a sheet of their own that is not read")
{
    SheetTable wide = table();
    QStringList choices;
    for (int i = 0; i < 60; ++i)
        choices << QStringLiteral("类别第%1项").arg(i);
    wide.columns[4].choices = choices;
    wide.columns[1].choices = {QStringLiteral("有,逗号")};
    const QByteArray bytes = writeXlsx({wide}, kTitle).value();
    CHECK(partOf(bytes, kSheet).contains(QStringLiteral("$B$1:$B$60")));
    CHECK(partOf(bytes, QStringLiteral("xl/worksheets/sheet2.xml")).contains(QStringLiteral("类别第59项")));
    const Workbook book = reread(bytes);
    CHECK(book.sheets.size() == 1);
    CHECK(book.notes.isEmpty());
}

TEST_CASE("a list of few characters but many bytes stands on the sheet of choices")
{
    SheetTable wide = table();
    wide.columns[4].choices =
        QStringList(9, QStringLiteral("健全行政执法监督体制机制情况")); // 134 characters, 386 bytes
    const QByteArray bytes = writeXlsx({wide}, kTitle).value();
    CHECK(partOf(bytes, kSheet).contains(QStringLiteral("$A$1:$A$9")));
    CHECK(reread(bytes).sheets.size() == 1);
}

TEST_CASE("a text that no cell can hold is refused with its cell")
{
    SheetTable large = table();
    large.rows[0][1] = QString(40'000, u'长');
    const Result<QByteArray> bytes = writeXlsx({large}, kTitle);
    REQUIRE_FALSE(bytes);
    CHECK(bytes.error().kind == ErrorKind::Limit);
    CHECK(bytes.error().place.cell == QStringLiteral("工作台账!B2"));
    large.rows[0][1] = QString(32'767, u'长');
    CHECK(reread(writeXlsx({large}, kTitle).value()).sheets.first().rows.last().cells[1].text.size() == 32'767);
}

TEST_CASE("tables without rows and several tables are written too")
{
    SheetTable empty = table();
    empty.rows.clear();
    SheetTable other = table();
    other.name = QStringLiteral("问题");
    const Workbook book = reread(writeXlsx({empty, other}, {}).value());
    REQUIRE(book.sheets.size() == 2);
    CHECK(book.sheets.first().rows.size() == 1);
    CHECK(book.sheets.last().rows.size() == 2);
}

TEST_CASE("a large table of the same long text over and over is not taken for a bomb")
{
    SheetTable alike {.name = u"台账"_qs, .columns = {{u"内容"_qs}}, .rows = {}};
    for (int row = 0; row < 260; ++row)
        alike.rows << QStringList {QString(30'000, u'案')};
    const auto bytes = writeXlsx({alike}, kTitle);
    REQUIRE(bytes);
    const auto book = readXlsx(*bytes, u"台账.xlsx"_qs);
    REQUIRE(book);
    CHECK(book->sheets[0].rows.size() == 261);
    CHECK(writeXlsx({alike}, kTitle).value() == *bytes);
}
