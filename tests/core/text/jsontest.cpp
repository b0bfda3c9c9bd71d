// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/json.h"
#include "tests/support/catch.h"

#include <QList>

using namespace nianbao;

namespace {

QByteArray nested(int levels)
{
    return QByteArray(levels, '[') + QByteArray(levels, ']');
}

} // namespace

TEST_CASE("JSON becomes values that know their place")
{
    const Result<JsonValue> root =
        parseJson("\xEF\xBB\xBF{\"a\": [1, -2.5e3, true, null],\r\n \"b\":\"\\u5e74\\n\\ud842\\udfb7\\/\"} ");
    REQUIRE(root);
    REQUIRE(root->keys == QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    const JsonValue *a = root->find(u"a");
    REQUIRE(a);
    CHECK(a->items.size() == 4);
    CHECK(a->items[0].toInt() == 1);
    CHECK_FALSE(a->items[1].toInt());
    CHECK(a->items[2].boolean);
    CHECK(a->items[3].type == JsonValue::Type::Null);
    const JsonValue *b = root->find(u"b");
    REQUIRE(b);
    CHECK(b->text == QStringLiteral("年\n𠮷/"));
    CHECK(b->line == 2);
    CHECK(b->column == 6);
    CHECK(root->find(u"c") == nullptr);
}

TEST_CASE("JSON of UTF-16 with a byte order mark is read")
{
    const QString text = QStringLiteral("{\"年\":\"报\"}");
    QByteArray bytes("\xFF\xFE", 2);
    bytes.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    REQUIRE(parseJson(bytes));
    CHECK(parseJson(bytes)->find(u"年")->text == QStringLiteral("报"));
}

TEST_CASE("what QJsonDocument lets pass is refused with line and column")
{
    struct Row {
        QByteArray bytes;
        const char *code;
        int line;
        int column;
    };
    const QList<Row> rows {
        {"{\"a\":1,\n\"a\":2}", "json.duplicateKey", 2, 4},
        {"{\"a\":1,\n\"\\u0061\":2}", "json.duplicateKey", 2, 9},
        {QByteArray("[\"a\0b\"]", 7), "text.nul", 1, 0},
        {"[\"\\u0000\"]", "json.nul", 1, 9},
        {"[\"a\x01\"]", "json.control", 1, 4},
        {"[\"a\nb\"]", "json.control", 1, 4},
        {"[\"\\ud800x\"]", "json.surrogate", 1, 9},
        {"[\"\\udc00\"]", "json.surrogate", 1, 9},
        {"[\"\\ud800\\u0041\"]", "json.surrogate", 1, 15},
        {"[\"\xff\"]", "text.encoding", 1, 0},
        {"[\"\xed\xa0\x80\"]", "text.encoding", 1, 0},
        {"", "json.truncated", 1, 1},
        {"{\"a\":", "json.truncated", 1, 6},
        {"[\"a", "json.truncated", 1, 4},
        {"{\"a\":1} x", "json.syntax", 1, 9},
        {"[1,]", "json.syntax", 1, 4},
        {"{\"a\":1,}", "json.syntax", 1, 8},
        {"{'a':1}", "json.syntax", 1, 2},
        {"[1 /* */]", "json.syntax", 1, 4},
        {"[NaN]", "json.syntax", 1, 2},
        {"[01]", "json.syntax", 1, 3},
        {"[1.]", "json.syntax", 1, 4},
        {"[\"\\x\"]", "json.syntax", 1, 4},
        {"[\"\\u12g4\"]", "json.syntax", 1, 5},
        {"{\"" + QByteArray(300, 'k') + "\":1}", "json.key", 1, 304},
    };
    for (const Row &row : rows) {
        INFO(row.bytes.toStdString());
        const Result<JsonValue> root = parseJson(row.bytes);
        REQUIRE_FALSE(root);
        CHECK(root.error().code == QLatin1String(row.code));
        CHECK(root.error().place.line == row.line);
        CHECK(root.error().place.column.value_or(0) == row.column);
        CHECK_FALSE(root.error().message.contains(u'%'));
    }
}

TEST_CASE("a repeated key is found among any number of keys, with the place of the first")
{
    for (const int count : {1, 2, 16, 17, 18, 40, 5000}) {
        CAPTURE(count);
        QByteArray keys;
        for (int key = 0; key < count; ++key)
            keys += "\"k" + QByteArray::number(key) + "\": " + QByteArray::number(key) + ",\n";
        const Result<JsonValue> sound = parseJson("{\n" + keys + "\"last\": {}}");
        REQUIRE(sound);
        CHECK(sound->keys.size() == count + 1);
        CHECK(sound->find(QStringLiteral("k%1").arg(count - 1))->line == count + 1);
        for (const int first : {0, count - 1}) {
            const Result<JsonValue> doubled = parseJson("{\n" + keys + "\"k" + QByteArray::number(first) + "\": 0}");
            REQUIRE_FALSE(doubled);
            CHECK(doubled.error().code == u"json.duplicateKey"_qs);
            CHECK(doubled.error().place.line == count + 2);
            CHECK(doubled.error().message.contains(u"第%1行第1列"_qs.arg(first + 2)));
        }
    }
}

TEST_CASE("JSON is refused beyond 64 levels and strings of 4 MB")
{
    CHECK(parseJson(nested(64)));
    REQUIRE_FALSE(parseJson(nested(65)));
    CHECK(parseJson(nested(100000)).error().code == QStringLiteral("json.depth"));

    const QByteArray han = QStringLiteral("长").toUtf8(); // three bytes
    CHECK(parseJson("[\"" + han.repeated(1398101) + "\"]"));
    const Result<JsonValue> tooLong = parseJson("[\"" + han.repeated(1398102) + "\"]");
    REQUIRE_FALSE(tooLong);
    CHECK(tooLong.error().code == QStringLiteral("json.string"));
}

TEST_CASE("a number that does not fit is no number")
{
    for (const char *text : {"9223372036854775808", "1e999", "1.5", "2147483648"})
        CHECK_FALSE(parseJson(text)->toInt());
    CHECK(parseJson("-2147483648")->toInt() == -2147483647 - 1);
}

TEST_CASE("a written string is read as it was")
{
    QString text = QStringLiteral("“引号” \"\\ / 𠮷\n\t");
    for (char16_t c = 1; c < 0x20; ++c)
        text.append(QChar(c));
    const Result<JsonValue> read = parseJson(jsonString(text).toUtf8());
    REQUIRE(read);
    CHECK(read->text == text);
}

TEST_CASE("of objects that follow each other each has its own keys, however like the others' they look")
{
    const auto root =
        parseJson(R"([{"a": 1, "ab": [2, {"a": 3}]}, {"ab": 4, "a": 5}, {"a\"b": 6, "\u0061": 7}, {"a\\": 8, "": 9},
        {"a": 10, "abc": 11}, {}, {"": 12, "a": 13}, [14, []], {"a" : 15 , "ab":16}])");
    REQUIRE(root);
    const QList<QStringList> expected {{u"a"_qs, u"ab"_qs}, {u"ab"_qs, u"a"_qs}, {u"a\"b"_qs, u"a"_qs},
        {u"a\\"_qs, u""_qs}, {u"a"_qs, u"abc"_qs}, {}, {u""_qs, u"a"_qs}, {}, {u"a"_qs, u"ab"_qs}};
    REQUIRE(root->items.size() == expected.size());
    for (qsizetype index = 0; index < expected.size(); ++index)
        CHECK(root->items[index].keys == expected[index]);
    CHECK(root->items[0].find(u"ab")->items[1].find(u"a")->text == u"3");
    CHECK(root->items[1].find(u"a")->text == u"5");
    CHECK(root->items[6].find(u"a")->text == u"13");
    CHECK(root->items[7].items[0].text == u"14");
    CHECK(root->items[8].items[1].line == 2);
    CHECK_FALSE(parseJson(R"([{"a": 1, "b": 2}, {"a": 1, "a": 2}])"));
    CHECK_FALSE(parseJson(R"([{"a": 1}, {"a})"));
    CHECK_FALSE(parseJson(R"([{"a": 1}, {"a)"));
}

TEST_CASE("a key that comes again is refused, however much the object is like the one before it")
{
    for (const char *second : {R"({"a":1,"b":2,"c":3,"a":4})", R"({"a":1,"b":2,"b":4})", R"({"a":1,"a":4})",
             R"({"b":1,"a":2,"b":4})", R"({"a":1,"d":2,"a":4})", R"({"a":1,"b":2,"c":3,"\u0063":4})"}) {
        INFO(second);
        const Result<JsonValue> doubled = parseJson(QByteArray("[{\"a\":1,\"b\":2,\"c\":3},\n") + second + "]");
        REQUIRE_FALSE(doubled);
        CHECK(doubled.error().code == u"json.duplicateKey"_qs);
        CHECK(doubled.error().place.line == 2);
        CHECK(doubled.error().message.contains(u"前一处在第2行第"_qs));
    }
}
