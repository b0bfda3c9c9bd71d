// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/csv.h"
#include "tests/core/sheet/book.h"
#include "tests/support/catch.h"
#include "tests/support/notes.h"

#include <QStringEncoder>

using namespace nianbao;
using namespace nianbao::test;

namespace {

const QString kFile = QStringLiteral("台 账.csv");

Workbook read(const QByteArray &bytes)
{
    Result<Workbook> book = readCsv(bytes, kFile, {});
    INFO((book ? QString() : book.error().message).toStdString());
    REQUIRE(book);
    REQUIRE(book->sheets.size() == 1);
    return std::move(*book);
}

Error refusalOf(const QByteArray &bytes)
{
    const Result<Workbook> book = readCsv(bytes, kFile, {});
    REQUIRE_FALSE(book);
    INFO(book.error().message.toStdString());
    CHECK(book.error().message.contains(kFile));
    CHECK(book.error().file == kFile);
    CHECK_FALSE(book.error().remedy.isEmpty());
    return book.error();
}

QList<QStringList> texts(const Workbook &book)
{
    QList<QStringList> rows;
    for (const SheetRow &row : book.sheets.first().rows) {
        rows << QStringList();
        for (const SheetCell &cell : row.cells)
            rows.last() << cell.text;
    }
    return rows;
}

const QList<QStringList> kPlain {
    {QStringLiteral("编号"), QStringLiteral("标题")}, {QStringLiteral("1"), QStringLiteral("推进依法行政，𠮷祥")}};

} // namespace

TEST_CASE("comma, semicolon and tab are told apart by the header")
{
    for (const char16_t delimiter : {u',', u';', u'\t'}) {
        QString text = QStringLiteral("编号,标题\r\n1,推进依法行政，𠮷祥\r\n");
        text.replace(u',', QChar(delimiter));
        CHECK(texts(read(text.toUtf8())) == kPlain);
        QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        const Workbook wide = read(utf16.encode(text));
        CHECK(texts(wide) == kPlain);
        CHECK(wide.encoding == QStringLiteral("UTF-16LE"));
    }
    CHECK(texts(read("sep=;\r\n编号;标题\r\n1;推进依法行政，𠮷祥\r\n")) == kPlain);
    CHECK(texts(read("SEP=|\n编号|标题\n1|推进依法行政，𠮷祥")) == kPlain);
    CHECK(texts(read("编号;标题\n1;甲,乙,丙\n")).last().last() == QStringLiteral("甲,乙,丙"));
}

TEST_CASE("GB18030 is read and named")
{
    const Workbook book = read(QByteArray::fromHex("b1e0bac52cb1eacce20d0a312cb7a8d6ced5feb8aebda8c9e80d0a"));
    CHECK(book.encoding == QStringLiteral("GB18030"));
    CHECK(texts(book).last().last() == QStringLiteral("法治政府建设"));
}

TEST_CASE("quotes hold delimiters, quotes and line breaks; rows know their line")
{
    const Workbook book = read("编号,标题\r\n1,\"甲,\r\n乙\"\r\n2,\"召开\"\"双招双引\"\"会\"\r\n\r\n3,\"\"\n");
    CHECK(texts(book).mid(1)
        == QList<QStringList> {{QStringLiteral("1"), QStringLiteral("甲,\n乙")},
            {QStringLiteral("2"), QStringLiteral("召开\"双招双引\"会")}, {QStringLiteral("3")}});
    const QList<SheetRow> rows = book.sheets.first().rows;
    CHECK(rows[1].number == 2);
    CHECK(rows[2].number == 4);
    CHECK(rows[3].number == 6);
    CHECK(book.notes.isEmpty());
}

TEST_CASE("empty rows and rows of delimiters are left out, and so are empty cells at the end")
{
    const Workbook book = read("a,b,c\r\n1,,\r\n,,\r\n ,\t, \r\n" + QByteArray(",,\r\n").repeated(30) + "\r\n\r\n");
    CHECK(texts(book) == QList<QStringList> {strings({"a", "b", "c"}), strings({"1"})});
    CHECK(texts(read("a,b\n1,2,,,\n")) == QList<QStringList> {strings({"a", "b"}), strings({"1", "2"})});
}

TEST_CASE("title lines may stand above the header")
{
    CHECK(texts(read("2024年台账\n编号,标题\n1,甲\n")).size() == 3);
    CHECK(texts(read("2024年台账,\n编号,标题\n1,甲\n")).size() == 3);
}

TEST_CASE("what is lenient gives a note with its place")
{
    const Workbook stray = read("编号,标题,备注\n7,半\"引\"号,x\n8,\"闭合\"之后,y\n");
    CHECK(texts(stray)[1][1] == QStringLiteral("半\"引\"号"));
    CHECK(texts(stray)[2][1] == QStringLiteral("闭合之后"));
    CHECK(test::codesOf(stray.notes) == QStringList(2, QStringLiteral("csv.quote")));
    CHECK(stray.notes.first().place.line == 2);
    CHECK(stray.notes.first().place.column == 2);

    const Workbook marked = read("\xEF\xBB\xBF\xEF\xBB\xBF编号,标题\n1,甲\n");
    CHECK(texts(marked).first().first() == QStringLiteral("编号"));
    CHECK(test::codesOf(marked.notes) == QStringList {QStringLiteral("csv.mark")});

    QByteArray many = "a,b\n";
    for (int i = 0; i < 1000; ++i)
        many += "1,x\"y\n";
    CHECK(read(many).notes.size() == 21);
    CHECK(read(many).notes.last().message.contains(QStringLiteral("980")));
}

TEST_CASE("rows that do not fit under the header stand among the others, and are told")
{
    const Workbook book = read("a,b,c\n1,2,3\n1,2\n\n1,2,3,4\n5,6,7, ,\t\n");
    const Sheet &sheet = book.sheets.first();
    CHECK(texts(book).size() == 5);
    REQUIRE(sheet.faults.size() == 2);
    CHECK(sheet.faults[0].row == 3);
    CHECK(sheet.faults[0].what.contains(QStringLiteral("只有2列")));
    CHECK(sheet.faults[1].row == 5);
    CHECK(sheet.faults[1].what.contains(QStringLiteral("有4列")));
    CHECK(texts(book).last() == strings({"5", "6", "7"}));
}

TEST_CASE("a quote that is not closed is refused with its line")
{
    const Error open = refusalOf("a,b\n1,2\n3,\"没有闭合\n4,5\n");
    CHECK(open.place.line == 3);
    CHECK(open.message.contains(QStringLiteral("引号")));
}

TEST_CASE("limits are refused as limits, quickly")
{
    CHECK(refusalOf("a,b\n1," + QByteArray("大").repeated(4'000'000)).kind == ErrorKind::Limit);
    CHECK(refusalOf("a,b\n1,\"" + QByteArray("大").repeated(4'000'000) + "\"").kind == ErrorKind::Limit);
    CHECK(refusalOf(QByteArray("列,").repeated(100'000)).kind == ErrorKind::Limit);
    CHECK(refusalOf("a,b\n" + QByteArray("1,2\n").repeated(200'001)).kind == ErrorKind::Limit);
    CHECK(read("a,b\n" + QByteArray("1,2\n").repeated(200'000)).sheets.first().rows.size() == 200'001);
    CHECK(read(QByteArray("列,").repeated(255) + "列\n").sheets.first().rows.first().cells.size() == 256);
}

TEST_CASE("another kind of file is refused with what it is")
{
    CHECK(refusalOf("<html><table><tr><td>x</td></tr></table></html>").message.contains(QStringLiteral("HTML")));
    CHECK(refusalOf("").message.contains(QStringLiteral("空文件")));
    CHECK(refusalOf("PK\x03\x04 broken").message.contains(QStringLiteral("zip"), Qt::CaseInsensitive));
    const Error nul = refusalOf(QByteArray("a,b\n1,x\0y\n", 10));
    CHECK(nul.place.line == 2);
    CHECK(refusalOf("\xEF\xBB\xBF"
                    "a,b\n1,\xe6\x8e\xa8\xff\xfe\n")
              .place.line
        == 2);
}

TEST_CASE("what was written is read again exactly, whatever is in the cells")
{
    const QStringList cells = strings({"=1+1", "'=1+1", "''=x", "'x", "''", "'", "+cmd|' /C calc'!A0", "-5", "@SUM(A1)",
        "\tx", "＝1", "－", " 两端 ", "　全角　", "甲\n乙", "\"", "\"\"", "a,b;c\td", "𠮷", "", "00012", "1e5", "sep=;",
        "_x000D_", "\xEF\xBB\xBF标"});
    SheetTable table {.name = QStringLiteral("台账"), .columns = {{.title = QStringLiteral("编号")}}, .rows = {}};
    for (qsizetype i = 0; i < 3; ++i)
        table.columns << SheetColumn {.title = QStringLiteral("列%1").arg(i), .type = SheetCell::Type(1 + i)};
    for (const QString &cell : cells)
        table.rows << QStringList {QStringLiteral("x"), cell, cell, cell};
    const QByteArray bytes = writeCsv(table).value();
    CHECK(bytes.startsWith("\xEF\xBB\xBF"));
    CHECK(bytes.contains(",'=1+1,"));
    CHECK(bytes.contains(",''=1+1,"));
    const Workbook book = read(bytes);
    CHECK(book.notes.isEmpty());
    REQUIRE(book.sheets.first().rows.size() == table.rows.size() + 1);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        INFO(cells[i].toStdString());
        const SheetRow &row = book.sheets.first().rows[i + 1];
        for (qsizetype column = 1; column < 4; ++column)
            CHECK((column < row.cells.size() ? row.cells[column].text : QString()) == cells[i]);
    }
    CHECK(writeCsv(table).value() == bytes);
}

TEST_CASE("a written table is parted by its commas, whatever other delimiters its cells hold")
{
    const QStringList kTitles {QStringLiteral("存\t鐫"), QStringLiteral("甲;乙;丙"), QStringLiteral("sep=;"),
        QStringLiteral("SEP=甲"), QStringLiteral("标题")};
    for (const QString &title : kTitles) {
        INFO(title.toStdString());
        SheetTable table;
        table.columns = {SheetColumn {.title = title}};
        table.rows = {{QStringLiteral("一;二;三")}, {QStringLiteral("一\t二")}, {QStringLiteral("sep=,")}};
        const QList<QStringList> lines = QList<QStringList> {{title}} + table.rows;
        CHECK(texts(read(*writeCsv(table))) == lines);
        table.columns << SheetColumn {.title = QStringLiteral("数")};
        table.preface = {QStringLiteral("填报单位：甲;乙;丙")};
        CHECK(texts(read(*writeCsv(table)))
            == QList<QStringList> {table.preface, {title, QStringLiteral("数")}} + table.rows);
    }
}

TEST_CASE("exactly one apostrophe is put before what could run, and taken away again")
{
    for (const QString &cell : {QStringLiteral("=1"), QStringLiteral("'=1"), QStringLiteral("'''－1"),
             QStringLiteral("\r"), QStringLiteral("@")}) {
        CHECK(guarded(cell) == u'\'' + cell);
        CHECK(unguarded(guarded(cell)) == cell);
    }
    for (const QString &cell : {QString(), QStringLiteral("x"), QStringLiteral("'x"), QStringLiteral("''")}) {
        CHECK(guarded(cell) == cell);
        CHECK(unguarded(cell) == cell);
    }
    CHECK(unguarded(QStringLiteral("=1")) == QStringLiteral("=1"));
}
