// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zip/filesignature.h"
#include "core/zip/zip.h"
#include "tests/support/catch.h"

#include <QList>
#include <QSet>

using namespace nianbao;

namespace {

QByteArray compoundFile(QByteArrayView stream)
{
    QByteArray bytes = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(512, '\0');
    for (const char c : stream)
        bytes += QByteArray(1, c) + QByteArray(1, '\0');
    return bytes + QByteArray(64, '\0');
}

FileNature natureOfZip(const QStringList &names)
{
    QList<ZipEntry> entries;
    for (const QString &name : names)
        entries << ZipEntry {name, "x"};
    Result<ZipReader> zip = ZipReader::open(writeZip(entries).value(), QStringLiteral("x"));
    REQUIRE(zip);
    return natureOf(*zip);
}

} // namespace

TEST_CASE("a file is known by its content")
{
    struct Row {
        QByteArray bytes;
        FileNature nature;
    };
    const QList<Row> rows {
        {"", FileNature::Empty},
        {"编号,标题\r\n1,推进\r\n", FileNature::Text},
        {"\xFF\xFE\x01\x02", FileNature::Text},
        {"\xEF\xBB\xBF <!DOCTYPE HTML><html>", FileNature::Html},
        {"<meta charset='gbk'><html>", FileNature::Html},
        {"<?xml version='1.0'?><a/>", FileNature::Xml},
        {"<?xml version='1.0'?>\n<html xmlns='x'>", FileNature::Html},
        {"\n<div class='a'>", FileNature::Html},
        {QByteArray("\xFF\xFE<\0h\0t\0m\0l\0>\0", 14), FileNature::Html},
        {QByteArray("\x01\x02<HTML>"), FileNature::Html},
        {"网页以<html>开头\n", FileNature::Text},
        {"MIME-Version: 1.0\r\nContent-Type: multipart/related", FileNature::WebArchive},
        {"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n", FileNature::WebArchive},
        {QByteArray("\x7f\x45LF\x02\x01", 6), FileNature::Program},
        {QByteArray("MZ\x90\0\x03", 5), FileNature::Program},
        {"{\\rtf1\\ansi }", FileNature::Rtf},
        {"%PDF-1.4\n", FileNature::Pdf},
        {"\x89PNG\r\n", FileNature::Picture},
        {"PK\x03\x04rest", FileNature::Zip},
        {QByteArray("\x01\x00\x02", 3), FileNature::Unknown},
        {compoundFile("EncryptedPackage"), FileNature::EncryptedOffice},
        {compoundFile("WordDocument"), FileNature::OldWord},
        {compoundFile("Workbook"), FileNature::OldExcel},
        {compoundFile("PowerPoint Document"), FileNature::OldOffice},
    };
    for (const Row &row : rows) {
        INFO(row.bytes.toStdString());
        CHECK(natureOf(row.bytes) == row.nature);
        CHECK_FALSE(nameOf(row.nature).isEmpty());
    }
}

TEST_CASE("an archive is known by its names")
{
    CHECK(
        natureOfZip({QStringLiteral("[Content_Types].xml"), QStringLiteral("word/document.xml")}) == FileNature::Docx);
    CHECK(natureOfZip({QStringLiteral("xl/workbook.xml")}) == FileNature::Xlsx);
    CHECK(natureOfZip({QStringLiteral("ppt/presentation.xml")}) == FileNature::Pptx);
    CHECK(natureOfZip({QStringLiteral("照片.jpg")}) == FileNature::Zip);
    CHECK(natureOfZip({QStringLiteral("manifest.json"), QStringLiteral("data.json")}) == FileNature::Package);
    const QByteArray odt =
        writeZip({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text", true}}).value();
    Result<ZipReader> zip = ZipReader::open(odt, QStringLiteral("x"));
    REQUIRE(zip);
    CHECK(natureOf(*zip) == FileNature::Odt);
    const QByteArray ods =
        writeZip({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet", true}}).value();
    Result<ZipReader> table = ZipReader::open(ods, QStringLiteral("x"));
    REQUIRE(table);
    CHECK(natureOf(*table) == FileNature::Ods);
}

TEST_CASE("a renamed file is refused with what it is and how to get what was wanted")
{
    const Error word = wrongNature(QStringLiteral("甲.docx"), FileNature::OldWord);
    CHECK(word.message.contains(QStringLiteral("甲.docx")));
    CHECK(word.message.contains(QStringLiteral(".doc")));
    CHECK(word.remedy.contains(QStringLiteral("另存为.docx")));
    CHECK(wrongNature(QStringLiteral("甲.xlsx"), FileNature::EncryptedOffice).remedy.contains(QStringLiteral("密码")));
    CHECK(wrongNature(QStringLiteral("甲.docx"), FileNature::Xlsx).remedy.contains(QStringLiteral(".xlsx")));
    CHECK(wrongNature(QStringLiteral("甲.xlsx"), FileNature::Text).remedy.contains(QStringLiteral(".csv")));
    CHECK(wrongNature(QStringLiteral("甲.csv"), FileNature::Empty).message.contains(QStringLiteral("空文件")));
}

TEST_CASE("whatever a file is, its refusal names it in words of its own and says what to do")
{
    QSet<QString> names;
    for (int nature = int(FileNature::Unknown); nature <= int(FileNature::Package); ++nature) {
        const auto found = FileNature(nature);
        const QString name = nameOf(found);
        INFO(name.toStdString());
        CHECK_FALSE(names.contains(name));
        names.insert(name);
        for (const QString &file : {QStringLiteral("甲.docx"), QStringLiteral("甲.csv"), QStringLiteral("甲")}) {
            const Error error = wrongNature(file, found);
            CHECK(error.message.contains(name));
            CHECK(error.message.contains(file));
            CHECK_FALSE(error.remedy.isEmpty());
        }
    }
    CHECK(wrongNature(QStringLiteral("甲.xlsx"), FileNature::Odt).remedy.contains(QStringLiteral(".odt")));
    CHECK(wrongNature(QStringLiteral("甲.docx"), FileNature::Html).remedy.contains(QStringLiteral(".html")));
    CHECK(wrongNature(QStringLiteral("甲.docx"), FileNature::Package).remedy.contains(QStringLiteral(".nbpkg")));
    CHECK(wrongNature(QStringLiteral("甲.docx"), FileNature::Zip).remedy.contains(QStringLiteral("解压")));
    CHECK(wrongNature(QStringLiteral("甲.docx"), FileNature::Picture).remedy == pictureRemedy());
}
