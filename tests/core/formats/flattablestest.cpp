// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/attachmentname.h"
#include "core/formats/json.h"
#include "tests/support/catch.h"
#include "tests/support/folder.h"
#include "tests/support/jsonschema.h"
#include "tests/support/notes.h"

using namespace nianbao;

namespace {

/// A flat file with one text in the place of another.
QByteArray flat(const char *from = "", const char *to = "")
{
    QByteArray text = R"({"format":"nianbao-tables","version":1,"year":2024,"department":"县司法局",
 "items":[{"id":1,"category":"加强组织领导","title":"调整领导小组","content":"已调整。","owner":"县委办","date":"2024-03-05"},
  {"id":2,"category":"加强组织领导","title":"部署工作","content":"已部署。"}],
 "problems":[{"id":1,"item_id":1,"title":"重视不够","content":"个别单位。","cause":"认识不到位。"}],
 "plans":[{"id":1,"title":"加强督察","content":"每季一次。","problem_ids":[1],"state":"进行中"}]})";
    return *from ? text.replace(from, to) : text;
}

Result<Fragment> read(const QByteArray &bytes)
{
    ReadOptions options {u"甲.json"_qs, {}, countedIds(u"new"_qs)};
    options.categories = {{u"seed7"_qs, {}, {}, {{u"leadership"_qs, u"加强组织领导。"_qs}}}};
    return readJson(bytes, options);
}

Error refused(const char *from, const char *to)
{
    const auto fragment = read(flat(from, to));
    REQUIRE_FALSE(fragment);
    CHECK(fragment.error().file == u"甲.json");
    CHECK(fragment.error().message.contains(u"甲.json"));
    return fragment.error();
}

QStringList noted(const char *from, const char *to)
{
    const auto fragment = read(flat(from, to));
    REQUIRE(fragment);
    return test::codesOf(fragment->notes);
}

} // namespace

TEST_CASE("the schema knows every key of a flat data file, and a flat data file every key of the schema")
{
    const QString name = u"tables.json"_qs;
    const JsonValue document =
        parseJson(test::contentOf(QStringLiteral(NIANBAO_SOURCE_DIR "/resources/schema/tables.json"))).value();
    const test::JsonSchema schema({{name, document}}, name);
    CHECK(schema.faults(parseJson(flat()).value()) == QStringList());
    CHECK_FALSE(schema.faults(parseJson(flat("\"owner\"", "\"boss\"")).value()).isEmpty());
    CHECK_FALSE(schema.faults(parseJson(flat("\"version\":1", "\"version\":2")).value()).isEmpty());
    for (const auto &[row, table] : {std::pair {u"item", "\"items\":[{"}, std::pair {u"problem", "\"problems\":[{"},
             std::pair {u"plan", "\"plans\":[{"}}) {
        for (const QString &key : document.find(u"$defs")->find(row)->find(u"properties")->keys) {
            if (key == u"attachments" || flat().contains('"' + key.toUtf8() + '"'))
                continue;
            INFO(key.toStdString());
            CHECK(noted(table, (table + ('"' + key.toUtf8() + "\":null,")).constData()) == QStringList());
        }
    }
}

TEST_CASE("a flat data file is material, its rows linked by their numbers")
{
    const auto fragment = read(flat());
    REQUIRE(fragment);
    CHECK(fragment->isMaterial);
    CHECK(fragment->year == Year::from(2024));
    CHECK(fragment->notes.isEmpty());
    const QList<Part> &parts = fragment->reports[0].parts;
    REQUIRE(parts.size() == 3);
    CHECK(parts[0].sections[0].items[0].unit == u"县委办");
    CHECK(parts[0].sections[0].items[1].unit == u"县司法局");
    CHECK(parts[0].sections[0].items[0].origin.key == u"1");
    CHECK(parts[1].sections[0].problem.category == parts[0].sections[0].id);
    CHECK(parts[2].sections[0].plan.answers == QList<Id> {parts[1].sections[0].id});
    CHECK(parts[2].sections[0].plan.state == PlanState::UnderWay);
}

TEST_CASE("wrong values in a flat data file are refused with line and path")
{
    CHECK(refused("\"id\":2", "\"id\":9223372036854775808").place.part == u"items[1].id");
    CHECK(refused("\"id\":2", "\"id\":1.5").code == u"json.number");
    CHECK(refused("\"id\":2", "\"id\":1").message.contains(u"items[0]"));
    CHECK(refused("\"item_id\":1", "\"item_id\":987654").message.contains(u"987654"));
    CHECK(refused("\"title\":\"部署工作\"", "\"title\":null").place.part == u"items[1].title");
    CHECK(refused("\"title\":\"部署工作\"", "\"title\":[\"a\"]").code == u"json.type");
    CHECK(refused("\"title\":\"部署工作\"", "\"title\":true").code == u"json.type");
    CHECK(refused("\"items\":[", "\"x\":[],\"items\":{\"0\":[").code.startsWith(u"json."));
    CHECK(refused("2024-03-05", "2023-02-29").message.contains(u"2023-02-29"));
    CHECK(refused("加强组织领导", "星际探索").code == u"table.category");
    CHECK(refused("\"version\":1", "\"version\":999").code == u"json.newer");
    CHECK(refused("\"year\":2024", "\"year\":1800").code == u"json.year");
    CHECK(refused("\"date\"", "\"amount\":1e999,\"date\"").code == u"json.number");
    CHECK(refused("{\"id\":1,\"category\"", "{},{\"id\":1,\"category\"").place.part == u"items[0].title");
}

TEST_CASE("a flat data file that is cut short or of another form is refused, one without values is not")
{
    CHECK(refused("\"version\":1,", "").code == u"json.version");
    CHECK(refused("\"version\":1", "\"version\":0").code == u"json.version");
    CHECK(refused("\"version\":1", "\"version\":\"1\"").code == u"json.type");
    CHECK_FALSE(read("{\"format\":\"nianbao-tables\",\"version\":1}"));
    CHECK_FALSE(read("{\"format\":1,\"version\":1}"));
    CHECK_FALSE(read("{\"format\":\"nianbao-tables\",\"version\":1,\"items\":{}}"));
    CHECK_FALSE(read("{\"format\":\"nianbao-tables\",\"version\":1,\"items\":[1]}"));
    const auto empty = read("{\"format\":\"nianbao-tables\",\"version\":1,\"items\":[],\"plans\":[]}");
    REQUIRE(empty);
    CHECK(empty->notes.size() == 2);
    CHECK(empty->reports[0].parts.isEmpty());
    CHECK_FALSE(empty->year);
}

TEST_CASE("links may be numbers, texts or lists of them, and only links may")
{
    CHECK(noted("\"problem_ids\":[1]", "\"problem_ids\":\"1\"") == QStringList());
    CHECK(noted("\"problem_ids\":[1]", "\"problem_ids\":1") == QStringList());
    CHECK(noted("\"problem_ids\":[1]", "\"problem_ids\":[1,\"1\",null]") == QStringList());
    CHECK(noted("\"id\":2", "\"id\":\"A-2\"") == QStringList());
    CHECK(noted("\"id\":2", "\"id\":2,\"parent\":1") == QStringList());
    CHECK(refused("\"problem_ids\":[1]", "\"problem_ids\":[1.5]").code == u"json.number");
    CHECK(refused("\"problem_ids\":[1]", "\"problem_ids\":[[1]]").code == u"json.type");
    CHECK(refused("\"id\":2", "\"id\":-2").code == u"table.number");
    CHECK(refused("\"id\":2", "\"id\":[2]").code == u"json.type");
    CHECK(refused("\"content\":\"已部署。\"", "\"content\":3").code == u"json.type");
}

TEST_CASE("what the model does not have is noted, hostile attachments are refused")
{
    CHECK(noted("\"year\":2024", "\"year\":2024,\"其他\":[1,{\"a\":null}]") == QStringList {u"json.unknown"_qs});
    CHECK(noted("\"date\"", "\"percent\":-5,\"date\"") == QStringList {u"json.unknown"_qs});
    const char *with = "\"attachments\":[{\"name\":\"a.txt\",\"data\":\"TVo=\"}],\"date\"";
    CHECK(noted("\"date\"", with) == QStringList {u"json.attachment"_qs});
    CHECK(refused("\"date\"", "\"attachments\":[{\"name\":\"../a\",\"data\":\"TVo=\"}],\"date\"").code
        == u"json.attachmentName");
    CHECK(
        refused("\"date\"", "\"attachments\":[{\"name\":\"a.txt\",\"data\":\"!!\"}],\"date\"").code == u"json.base64");
    for (const char *wrong : {"{}", "[1]", "[{}]", "[{\"name\":\"a.txt\"}]", "[{\"data\":\"TVo=\"}]",
             "[{\"name\":1,\"data\":\"TVo=\"}]", "[{\"name\":\"a.txt\",\"data\":1}]"}) {
        INFO(wrong);
        const QByteArray list = QByteArray("\"attachments\":") + wrong + ",\"date\"";
        CHECK(refused("\"date\"", list.constData()).code == u"json.type");
    }
    for (const QString &name :
        {u"/tmp/x"_qs, u"..\\x"_qs, u"C:\\x"_qs, u""_qs, u" "_qs, u"."_qs, u".."_qs, u"a\nb"_qs, QString(300, u'x')})
        CHECK_FALSE(isSafeAttachmentName(name));
    CHECK(isSafeAttachmentName(u"2024年 台账（终）.pdf"_qs));
}
