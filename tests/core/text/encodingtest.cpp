// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/encoding.h"
#include "tests/support/catch.h"

#include <QList>
#include <QStringEncoder>

using namespace nianbao;

namespace {

const QString kText = QStringLiteral(
    "青禾县2018年度法治政府建设工作情况的报告\n一、工作开展情况\n（一）加强组织领导。𠮷、“引号”——3.15\n");

QByteArray utf16(const QString &text, bool bigEndian, bool mark)
{
    QStringEncoder encoder(bigEndian ? QStringConverter::Utf16BE : QStringConverter::Utf16LE,
        mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

// "法治政府建设工作，中华" and a line end.
const QByteArray kGbk = QByteArray::fromHex("b7a8d6ced5feb8aebda8c9e8b9a4d7f7a3acd6d0bbaa0d0a");

} // namespace

TEST_CASE("the encoding of a text is found by its mark, its zero bytes or its validity")
{
    struct Row {
        QByteArray bytes;
        QString encoding;
        bool isGuess = false; ///< nothing in the file says so
    };
    const QList<Row> rows {
        {kText.toUtf8(), QStringLiteral("UTF-8")},
        {"\xEF\xBB\xBF" + kText.toUtf8(), QStringLiteral("UTF-8")},
        {utf16(kText, false, true), QStringLiteral("UTF-16LE")},
        {utf16(kText, true, true), QStringLiteral("UTF-16BE")},
        {utf16(kText, false, false), QStringLiteral("UTF-16LE"), true},
        {utf16(kText, true, false), QStringLiteral("UTF-16BE"), true},
    };
    for (const Row &row : rows) {
        const Result<DecodedText> decoded = decode(row.bytes);
        REQUIRE(decoded);
        CHECK(decoded->text == kText);
        CHECK(decoded->encoding == row.encoding);
        CHECK(decoded->doubtful == row.isGuess);
    }
}

TEST_CASE("UTF-16 without a mark is found where not one zero byte is in it")
{
    const QString han = QStringLiteral("法治政府建设工作情况的报告");
    for (const bool bigEndian : {false, true}) {
        const QByteArray bytes = utf16(han, bigEndian, false);
        REQUIRE_FALSE(bytes.contains('\0'));
        const Result<DecodedText> decoded = decode(bytes);
        REQUIRE(decoded);
        CHECK(decoded->text == han);
    }
}

TEST_CASE("GBK and the four-byte characters of GB18030 are read, and line ends become plain")
{
    const Result<DecodedText> decoded = decode(kGbk);
    REQUIRE(decoded);
    CHECK(decoded->text == QStringLiteral("法治政府建设工作，中华\n"));
    CHECK(decoded->encoding == QStringLiteral("GB18030"));
    CHECK_FALSE(decoded->doubtful);

    const Result<DecodedText> rare = decode(kGbk + QByteArray::fromHex("9534b235")); // U+20BB7
    REQUIRE(rare);
    CHECK(rare->text.endsWith(QString::fromUcs4(U"\U00020BB7")));
}

TEST_CASE("the named encoding is used, and only that one")
{
    CHECK(decode(kGbk, QStringLiteral("gbk"))->text.startsWith(QStringLiteral("法治")));
    CHECK(decode(utf16(kText, true, false), QStringLiteral("UTF-16"))->text == kText);
    CHECK_FALSE(decode(kGbk, QStringLiteral("UTF-8")));
    const Result<DecodedText> unknown = decode(kGbk, QStringLiteral("EBCDIC"));
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().kind == ErrorKind::Usage);
    CHECK(unknown.error().message.contains(QStringLiteral("EBCDIC")));
}

TEST_CASE("CR, LF and CRLF each end one line")
{
    CHECK(decode("a\r\nb\rc\nd\n\re\r\n")->text == QStringLiteral("a\nb\nc\nd\n\ne\n"));
    CHECK(decode({})->text.isEmpty());
}

TEST_CASE("what does not decode is refused with line and byte")
{
    struct Row {
        QByteArray bytes;
        int line;
        qint64 offset;
    };
    const QByteArray two = QStringLiteral("法治\r\n政府\n").toUtf8(); // 15 bytes, two lines
    const QList<Row> rows {
        {two + "\xff\xfe", 3, 15}, // never a byte of UTF-8 or GB18030
        {"\xEF\xBB\xBF" + two + "\xC0\x80", 3, 18}, // overlong NUL
        {"\xEF\xBB\xBF" + two + "\xED\xA0\x80", 3, 18}, // a surrogate
        {"\xEF\xBB\xBF" + two + "\xF5\x80\x80\x80", 3, 18}, // beyond U+10FFFF
        {"\xEF\xBB\xBF" + two + "\xE6\xB3", 3, 18}, // cut
        {QByteArray("\xEF\xBB\xBF"
                    "a\n\0b",
             7),
            2, 5},
        {QByteArray("a\n\0b\x01\x02\x03", 7), 2, 2},
        {QByteArray("\xFF\xFE"
                    "a\0\n\0\0\0",
             8),
            2, 6},
        {QByteArray("\xFF\xFE"
                    "a\0\n\0\x00\xD8"
                    "b\0",
             10),
            2, 6}, // a lone surrogate
        {QByteArray("\xFF\xFE"
                    "a\0\n\0\x00\xDC"
                    "b\0",
             10),
            2, 6},
        {QByteArray("\xFF\xFE"
                    "a\0\n\0b",
             7),
            2, 6}, // half a unit
    };
    for (const Row &row : rows) {
        INFO(row.bytes.toHex().toStdString());
        const Result<DecodedText> decoded = decode(row.bytes);
        REQUIRE_FALSE(decoded);
        CHECK(decoded.error().kind == ErrorKind::Input);
        CHECK(decoded.error().place.line == row.line);
        CHECK(decoded.error().place.offset == row.offset);
        CHECK(decoded.error().message.contains(QString::number(row.offset)));
        CHECK_FALSE(decoded.error().message.contains(u'%'));
        CHECK_FALSE(decoded.error().remedy.isEmpty());
    }
}

TEST_CASE("UTF-8 keeps every character, a second mark and noncharacters too")
{
    for (const char *bytes : {"\xEF\xBB\xBF", "\xEF\xBF\xBE", "\xEF\xBF\xBF", "\xEF\xB7\x90", "\xF4\x8F\xBF\xBF",
             "\xF0\xA0\xAE\xB7", "\xEE\x80\x80", "\xED\x9F\xBF"}) {
        INFO(QByteArray(bytes).toHex().toStdString());
        const QByteArray marked = QByteArray("\xEF\xBB\xBF") + bytes + "法";
        const Result<DecodedText> decoded = decode(marked);
        REQUIRE(decoded);
        CHECK(decoded->text.size() == (QByteArray(bytes).size() == 4 ? 3 : 2));
        CHECK(decoded->text.toUtf8() == bytes + QByteArray("法"));
    }
}

TEST_CASE("a guess that may be wrong is doubtful")
{
    // Big5 of 法治政府建設工作情況報告: valid GB18030, but of other words.
    const QByteArray big5 = QByteArray::fromHex("aa6baa76ac46a9b2abd8b37ba475a740b1a1aa70b3f8a769");
    const Result<DecodedText> decoded = decode(big5);
    REQUIRE(decoded);
    CHECK(decoded->encoding == QStringLiteral("GB18030"));
    CHECK(decoded->doubtful);
    CHECK(decode(QStringLiteral("法治\uFFFD政府").toUtf8())->doubtful);
}

TEST_CASE("a UTF-8 text with a damaged end is refused, not taken for GB18030")
{
    const QByteArray start = kText.toUtf8();
    const Result<DecodedText> decoded = decode(start + kGbk);
    REQUIRE_FALSE(decoded);
    CHECK(decoded.error().place.offset == start.size());
    CHECK(decoded.error().place.line == 4);
}

TEST_CASE("a long text is decoded whole and quickly")
{
    const QString text = kText.repeated(20000);
    CHECK(decode(text.toUtf8())->text == text);
    CHECK(decode(kGbk.repeated(100000))->text.size() == 12 * 100000);
}

TEST_CASE("Chinese in seven bits is refused by its name, and plain English is none")
{
    const auto refusedAs = [](const QByteArray &bytes) {
        const Result<DecodedText> decoded = decode(bytes);
        return decoded ? QString() : decoded.error().code + u' ' + decoded.error().message;
    };
    // 法治政府 in each.
    CHECK(refusedAs("Report\n~{7(VNU~8.~}\n").contains(QStringLiteral("HZ")));
    CHECK(refusedAs("+bNVsu2U/Xpw-2018").contains(QStringLiteral("UTF-7")));
    CHECK(refusedAs("\x1b$)A\x0e\x37\x28\x56\x4e\x0f").contains(QStringLiteral("ISO-2022")));
    CHECK(decode("+bNVsu2U/Xpw-2018", QStringLiteral("UTF-8"))); // the user says so
    for (const char *bytes : {"C++ and 1+1=2", "a+b+c-d", "~{not closed", "path/+AbCd-", "2018-01-01 +0800",
             "+8613800000000-1", "{~} ~{}~}", ""})
        CHECK(refusedAs(bytes).isEmpty());
    CHECK(decode(QByteArray("~{7(VN~} ") + "法治"));
}
