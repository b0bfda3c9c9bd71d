// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What no spreadsheet program writes: memory stays within its bounds, and what is taken can be kept.
#include "core/sheet/xlsx.h"
#include "core/sheet/xlsxstyles.h"
#include "tests/core/sheet/book.h"
#include "tests/support/catch.h"

using namespace nianbao;
using namespace nianbao::test;

namespace {

QString textOf(const QByteArray &content)
{
    const Result<Workbook> workbook = readXlsx(
        bookOf("<row><c t=\"inlineStr\"><is><t>" + content + "</t></is></c></row>"), QStringLiteral("台账.xlsx"));
    REQUIRE(workbook);
    return workbook->sheets.first().rows.first().cells.first().text;
}

QString shownAs(const QString &code)
{
    return numberCell(QStringLiteral("5"), cellFormat(code), false).cell.text;
}

} // namespace

TEST_CASE("an escaped half of a pair stays the text that it was, both halves are a character")
{
    CHECK(textOf("甲_xD842_乙") == QStringLiteral("甲_xD842_乙"));
    CHECK(textOf("_xDFB7__xD842_") == QStringLiteral("_xDFB7__xD842_"));
    CHECK(textOf("_xD842__xDFB7_") == QStringLiteral("𠮷"));
    CHECK(textOf("_x4E00__x0000_") == QStringLiteral("一"));
}

TEST_CASE("columns that are hidden a thousand times are hidden once")
{
    const QByteArray columns = QByteArray("<cols>")
        + QByteArray("<col min=\"1\" max=\"99999\" hidden=\"1\"/>").repeated(1000)
        + "<col min=\"-5\" max=\"2\" hidden=\"1\"/></cols>";
    const Result<Workbook> workbook =
        readXlsx(book({.rows = "<row><c><v>1</v></c></row>", .after = columns}), QStringLiteral("台账.xlsx"));
    REQUIRE(workbook);
    CHECK(workbook->sheets.first().hiddenColumns.size() == 256);
    CHECK(workbook->sheets.first().hiddenColumns.first() == 1);
    CHECK(workbook->sheets.first().hiddenColumns.last() == 256);
}

TEST_CASE("a number format that makes a page of one digit says nothing")
{
    CHECK(shownAs(QStringLiteral("0%")) == QStringLiteral("500%"));
    CHECK(shownAs(QStringLiteral("0") + QString(1000, u'%')) == QStringLiteral("5"));
    CHECK(shownAs(QStringLiteral("0") + QString(1000, u',')) == QStringLiteral("5"));
    CHECK(shownAs(QStringLiteral("\"%1\"0").arg(QString(1000, u'第'))) == QStringLiteral("5"));
    CHECK(shownAs(QStringLiteral("0\"元（人民币，含税）\"")) == QStringLiteral("5元（人民币，含税）"));
}
