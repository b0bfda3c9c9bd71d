// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// resources/schema says what a data file is; the writer and the enumerations must agree with it.
#include "core/formats/json.h"
#include "tests/support/catch.h"
#include "tests/support/folder.h"
#include "tests/support/jsonschema.h"
#include "tests/support/reports.h"

#include <set>

using namespace nianbao;

namespace {

JsonValue resource(const QString &path)
{
    const auto value = parseJson(test::contentOf(QStringLiteral(NIANBAO_SOURCE_DIR "/resources/") + path));
    REQUIRE(value);
    return *value;
}

test::JsonSchema schema(const QString &name)
{
    const QString report = QStringLiteral("report.json");
    const QString library = QStringLiteral("library.json");
    return {{{report, resource(QStringLiteral("schema/") + report)},
                {library, resource(QStringLiteral("schema/") + library)}},
        name};
}

QStringList faultsOf(const QByteArray &file)
{
    const JsonValue value = parseJson(file, kLargestPicture * 2).value();
    const bool one = value.find(u"format")->text == QLatin1String("nianbao-report");
    return schema(one ? QStringLiteral("report.json") : QStringLiteral("library.json")).faults(value);
}

template <typename E>
std::set<QString> keysOf()
{
    std::set<QString> keys;
    for (const KeyedValue<E> &row : keyedValues<E>())
        keys.insert(row.key);
    return keys;
}

/// The paragraph's kinds stand in four places, each with the fields of its own.
std::set<QString> paragraphKinds(const JsonValue &report)
{
    std::set<QString> keys;
    for (const QString &name : {QStringLiteral("text"), QStringLiteral("table"), QStringLiteral("picture")}) {
        const JsonValue &kind = *report.find(u"$defs")->find(name)->find(u"properties")->find(u"kind");
        if (const JsonValue *only = kind.find(u"const"))
            keys.insert(only->text);
        for (const JsonValue &one : kind.find(u"enum") ? kind.find(u"enum")->items : QList<JsonValue>())
            keys.insert(one.text);
    }
    return keys;
}

} // namespace

TEST_CASE("everything that is written validates against the schema")
{
    CHECK(faultsOf(*writeJson(Content {{test::fullReport()}}, WriteOptions {})) == QStringList());
    const Content library {{test::fullReport(), test::smallReport()}, test::smallRegister()};
    CHECK(faultsOf(*writeJson(library, WriteOptions {Extent::Library})) == QStringList());
    CHECK(faultsOf(*writeJson(Content {}, WriteOptions {Extent::Library})) == QStringList());
    for (unsigned seed = 1; seed <= 40; ++seed)
        CHECK(faultsOf(*writeJson(Content {{test::ReportMaker(seed).report()}}, WriteOptions {})) == QStringList());
}

TEST_CASE("the samples validate")
{
    for (const QString &name : {QStringLiteral("2017.json"), QStringLiteral("2018.json")})
        CHECK(schema(QStringLiteral("report.json")).faults(resource(QStringLiteral("samples/") + name)).isEmpty());
}

TEST_CASE("what is not in the schema or has the wrong type does not validate")
{
    struct Row {
        QByteArray was;
        QByteArray becomes;
    };
    const QList<Row> rows {
        {"\"version\": 2", "\"version\": 3"},
        {"\"version\": 2", "\"version\": \"2\""},
        {"\"year\": 2018", "\"year\": 1800"},
        {"\"year\": 2018", "\"colour\": 1, \"year\": 2018"},
        {"\"id\": \"i1\"", "\"id\": \"i 1\""},
        {"\"id\": \"i1\"", "\"id\": \"i1\", \"titel\": \"a\""},
        {"\"id\": \"i1\"", "\"id\": \"i1\", \"titleAlone\": 1"},
        {"\"id\": \"i1\"", "\"id\": \"i1\", \"children\": [{\"children\": []}]"},
        {"\"id\": \"i1\"", "\"id\": \"i1\", \"unit\": [\"a\"]"},
        {"\"id\": \"i1\"", "\"id\": \"i1\", \"tail\": [{\"kind\": \"table\", \"rows\": [[1]]}]"},
        {"\"id\": \"i1\"", "\"id\": \"i1\", \"tail\": [{\"kind\": \"table\", \"data\": \"\"}]"},
        {"\"id\": \"i1\"", "\"id\": \"i1\", \"tail\": [{\"kind\": \"picture\", \"data\": \"§\"}]"},
        {"\"kind\": \"work\"", "\"kind\": \"werk\""},
        {"\"report\": {", "\"rapport\": {"},
    };
    const QByteArray small = *writeJson(Content {{test::smallReport()}}, WriteOptions {});
    for (const Row &row : rows) {
        INFO(row.becomes.toStdString());
        QByteArray changed = small;
        const qsizetype at = changed.indexOf(row.was);
        REQUIRE(at >= 0);
        CHECK_FALSE(faultsOf(changed.replace(at, row.was.size(), row.becomes)).isEmpty());
    }
}

TEST_CASE("the schema's enumerations are those of the model, and the version is the writer's")
{
    std::set<std::set<QString>> told;
    const test::JsonSchema both = schema(QStringLiteral("report.json"));
    for (const JsonValue &list : both.all(QStringLiteral("enum"))) {
        std::set<QString> keys;
        for (const JsonValue &key : list.items)
            keys.insert(key.text);
        told.insert(keys);
    }
    const std::set<QString> texts {QStringLiteral("raw"), QStringLiteral("text")};
    const std::set<QString> pictures {QStringLiteral("image/bmp"), QStringLiteral("image/gif"),
        QStringLiteral("image/jpeg"), QStringLiteral("image/png")};
    CHECK(told
        == std::set<std::set<QString>> {keysOf<Edition>(), keysOf<ReportState>(), keysOf<Numbering>(),
            keysOf<PartKind>(), keysOf<ListStyle>(), keysOf<UnitKind>(), keysOf<PlanState>(), texts, pictures});
    const JsonValue report = resource(QStringLiteral("schema/report.json"));
    CHECK(paragraphKinds(report) == keysOf<ParagraphKind>());
    for (const QString &name : {QStringLiteral("schema/report.json"), QStringLiteral("schema/library.json")}) {
        const JsonValue whole = resource(name);
        const JsonValue &version = *whole.find(u"properties")->find(u"version");
        CHECK(version.find(u"maximum")->toInt() == kJsonVersion);
    }
    for (const JsonValue &properties : both.all(QStringLiteral("properties"))) {
        for (qsizetype i = 0; i < properties.keys.size(); ++i) {
            INFO(properties.keys[i].toStdString());
            CHECK((properties.items[i].find(u"description") || properties.items[i].find(u"$ref")));
        }
    }
}
