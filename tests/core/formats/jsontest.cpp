// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/json.h"
#include "core/model/diff.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"

using namespace nianbao;

namespace {

Result<Fragment> read(const QByteArray &bytes)
{
    return readJson(bytes, ReadOptions {QStringLiteral("年报.json"), {}, countedIds(QStringLiteral("made"))});
}

QByteArray small()
{
    return *writeJson(Content {{test::smallReport()}}, WriteOptions {Extent::Reports});
}

/// `small()` with one place changed.
QByteArray changed(const QByteArray &was, const QByteArray &becomes)
{
    QByteArray bytes = small();
    const qsizetype at = bytes.indexOf(was);
    REQUIRE(at >= 0);
    return bytes.replace(at, was.size(), becomes);
}

} // namespace

TEST_CASE("a report comes back from JSON as it was, and as the same bytes")
{
    const QByteArray bytes = *writeJson(Content {{test::fullReport()}}, WriteOptions {Extent::Reports});
    const Result<Fragment> fragment = read(bytes);
    REQUIRE(fragment);
    REQUIRE(fragment->reports.size() == 1);
    CHECK((fragment->reports[0] == test::fullReport()));
    CHECK(fragment->year == Year::from(2021));
    CHECK(fragment->notes.isEmpty());
    CHECK(*writeJson(Content {fragment->reports}, WriteOptions {Extent::Reports}) == bytes);
}

TEST_CASE("any library comes back from JSON as it was, and as the same bytes")
{
    QList<Report> reports;
    for (unsigned seed = 1; seed <= 200; ++seed) {
        Report report = test::ReportMaker(seed).report();
        report.id = Id {QStringLiteral("report%1").arg(seed)};
        const QByteArray one = *writeJson(Content {{report}}, WriteOptions {Extent::Reports});
        const Result<Fragment> fragment = read(one);
        REQUIRE(fragment);
        CHECK((fragment->reports == QList<Report> {report}));
        CHECK(*writeJson(Content {fragment->reports}, WriteOptions {Extent::Reports}) == one);
        reports.append(report);
    }
    const QByteArray all = *writeJson(Content {reports}, WriteOptions {Extent::Reports});
    CHECK(all.contains("\"nianbao-library\""));
    const Result<Fragment> fragment = read(all);
    REQUIRE(fragment);
    CHECK((fragment->reports == reports));
    CHECK(*writeJson(Content {fragment->reports}, WriteOptions {Extent::Reports}) == all);
    CHECK(writeJson(Content {{reports.first()}}, WriteOptions {Extent::Library})->contains("\"nianbao-library\""));
    CHECK(read(*writeJson(Content {{reports.first()}}, WriteOptions {Extent::Library}))->reports.size() == 1);
    CHECK(read(*writeJson(Content {{}}, WriteOptions {Extent::Reports}))->reports.isEmpty());
}

TEST_CASE("what is missing is the default, and missing ids are made")
{
    const Result<Fragment> fragment = read("{\"format\":\"nianbao-report\",\"version\":1,\"report\":{\"title\":\"题\","
                                           "\"parts\":[{\"sections\":[{\"title\":\"甲。\"}]}]}}");
    REQUIRE(fragment);
    const Report &report = fragment->reports[0];
    CHECK_FALSE(fragment->year);
    CHECK(report.id.value == QStringLiteral("made1"));
    CHECK(report.parts[0].id.value == QStringLiteral("made2"));
    CHECK(report.parts[0].sections[0].id.value == QStringLiteral("made3"));
    CHECK(report.closing.sealed);
    CHECK(report.parts[0].sections[0].itemStyle == ListStyle::RunOn);
}

TEST_CASE("what does not fit the schema is refused with file, line, column and path")
{
    struct Row {
        QByteArray was;
        QByteArray becomes;
        const char *code;
        const char *part;
        const char *message;
    };
    const QList<Row> rows {
        {"\"version\": 2", "\"version\": 3", "json.newer", "version", "更新版本"},
        {"\"version\": 2", "\"version\": 0", "json.version", "version", "版本"},
        {"\"version\": 2", "\"version\": \"1\"", "json.type", "version", "数字"},
        {"nianbao-report", "annual-report", "json.format", "format", "数据文件"},
        {"\"report\": {", "\"rapport\": {", "json.missing", "report", "report"},
        {"\"year\": 2018", "\"year\": 1800", "json.year", "report.year", "1800"},
        {"\"year\": 2018", "\"year\": 2018.5", "json.number", "report.year", "2018.5"},
        {"\"year\": 2018", "\"year\": 1e999", "json.number", "report.year", "1e999"},
        {"\"title\": \"加强组织领导。\"", "\"title\": null", "json.type", "report.parts[0].sections[0].title", "null"},
        {"\"title\": \"加强组织领导。\"", "\"title\": [\"a\"]", "json.type", "report.parts[0].sections[0].title",
            "数组"},
        {"\"title\": \"加强组织领导。\"", "\"title\": true", "json.type", "report.parts[0].sections[0].title", "布尔"},
        {"\"items\": [", "\"items\": [7,", "json.type", "report.parts[0].sections[0].items[0]", "对象"},
        {"\"kind\": \"work\"", "\"kind\": \"werk\"", "json.value", "report.parts[0].kind", "werk"},
        {"\"id\": \"i2\"", "\"id\": \"i1\"", "json.duplicateId", "report.parts[0].sections[0].items[1]", "items[0]"},
        {"\"year\": 2018", "\"year\": 2018, \"ignored\": [{\"rule\": \"a\"}]", "json.ignored", "report.ignored[0]",
            "node"},
        {"\"year\": 2018",
            "\"year\": 2018, \"ignored\": [{\"rule\": \"a\", \"node\": \"r1\", \"time\": \"2019-01-05\"}]", "json.time",
            "report.ignored[0].time", "2019-01-05"},
        {"\"id\": \"i2\"", "\"id\": 2", "json.type", "report.parts[0].sections[0].items[1].id", "编号"},
        {"\"id\": \"i2\"", "\"id\": \"../i2\"", "json.id", "report.parts[0].sections[0].items[1].id", "../i2"},
        {"\"id\": \"s3\",", "\"id\": \"s3\", \"problem\": {\"category\": \"nowhere\"},", "json.link",
            "report.parts[1].sections[0].problem.category", "nowhere"},
        {"\"id\": \"s4\",", "\"id\": \"s4\", \"plan\": {\"answers\": [\"s3\", \"gone\"]},", "json.link",
            "report.parts[2].sections[0].plan.answers[1]", "gone"},
        {"青禾县人民政府", "青禾\\u0008县", "json.control", "report.organisation", "U+0008"},
        {"\"id\": \"i1\",", "\"id\": \"i1\", \"children\": [{\"children\": [{}]}],", "json.depth",
            "report.parts[0].sections[0].items[0].children[0].children[0]", "一层"},
        {"\"id\": \"i1\",", "\"id\": \"i1\", \"origin\": {\"cell\": 5},", "json.type",
            "report.parts[0].sections[0].items[0].origin.cell", "字符串"},
    };
    for (const Row &row : rows) {
        INFO(row.becomes.toStdString());
        const Result<Fragment> fragment = read(changed(row.was, row.becomes));
        REQUIRE_FALSE(fragment);
        const Error &error = fragment.error();
        CHECK(error.code == QLatin1String(row.code));
        CHECK(error.place.part == QLatin1String(row.part));
        CHECK(error.place.line);
        CHECK(error.place.column);
        CHECK(error.file == QStringLiteral("年报.json"));
        CHECK_THAT(error.message.toStdString(), Catch::Contains(row.message));
        CHECK_FALSE(error.remedy.isEmpty());
    }
}

TEST_CASE("a table or a picture that is none is refused with its place")
{
    struct Row {
        QByteArray lead;
        const char *code;
        const char *part;
    };
    const QList<Row> rows {
        {R"({"kind": "table", "rows": {}})", "json.type", ".rows"},
        {R"({"kind": "table", "rows": ["a"]})", "json.type", ".rows[0]"},
        {R"({"kind": "table", "rows": [["a", 7]]})", "json.type", ".rows[0][1]"},
        {R"({"kind": "table", "rows": [[{"text": "a", "columns": 0}]]})", "json.number", ".rows[0][0].columns"},
        {R"({"kind": "table", "rows": [[{"text": "a", "rows": 1000000000}]]})", "json.number", ".rows[0][0].rows"},
        {R"({"kind": "table", "rows": [[{"text": "a", "columns": 200}, {"text": "b", "columns": 57}]]})", "json.limit",
            ".rows[0]"},
        {R"({"kind": "table", "rows": [[{"text": "a", "columns": 200, "rows": 2}], [{"text": "b", "columns": 57}]]})",
            "json.limit", ".rows"},
        {R"({"kind": "table", "rows": [["a"]], "headerRows": -1})", "json.number", ".headerRows"},
        {R"({"kind": "table", "rows": [["a"]], "widths": ["a"]})", "json.number", ".widths[0]"},
        {R"({"kind": "table", "rows": [["a"]], "widths": 5})", "json.type", ".widths"},
        {R"({"kind": "picture", "mediaType": "image/svg+xml"})", "json.value", ".mediaType"},
        {R"({"kind": "picture", "mediaType": "image/png", "data": "§§§§"})", "json.base64", ".data"},
        {R"({"kind": "picture", "mediaType": "image/png", "data": "AAA"})", "json.base64", ".data"},
        {R"({"kind": "picture", "mediaType": "image/png", "data": "AAAA\nAAAA"})", "json.base64", ".data"},
        {R"({"kind": "picture", "mediaType": "image/png", "data": "AAB="})", "json.base64", ".data"},
        {R"({"kind": "picture", "mediaType": "image/png", "data": [1, 2]})", "json.type", ".data"},
        {R"({"kind": "picture", "mediaType": "image/png", "width": -3})", "json.number", ".width"},
    };
    for (const Row &row : rows) {
        INFO(row.lead.toStdString());
        const Result<Fragment> fragment =
            read(changed("\"heading\": \"工作开展情况\",", "\"heading\": \"\", \"lead\": [\"a\", " + row.lead + "],"));
        REQUIRE_FALSE(fragment);
        CHECK(fragment.error().code == QLatin1String(row.code));
        CHECK(fragment.error().place.part == QLatin1String("report.parts[0].lead[1]") + QLatin1String(row.part));
        CHECK(fragment.error().place.line);
        CHECK_FALSE(fragment.error().remedy.isEmpty());
    }
}

TEST_CASE("a picture of 20 MB is read, one byte more is refused as too large")
{
    Report report = test::smallReport();
    report.foreword = {test::pictureParagraph()};
    for (const int more : {0, 1}) {
        report.foreword[0].picture.bytes = test::onePixel().bytes.leftJustified(kLargestPicture + more, 'x');
        const Result<Fragment> fragment = read(*writeJson(Content {{report}}, WriteOptions {}));
        REQUIRE(bool(fragment) == (more == 0));
        if (fragment)
            CHECK((fragment->reports[0] == report));
        else
            CHECK(fragment.error().kind == ErrorKind::Limit);
    }
}

TEST_CASE("a picture is what its bytes say, with a note where that differs; what is no picture is refused")
{
    Report report = test::smallReport();
    report.foreword = {test::pictureParagraph()};
    report.foreword[0].picture.mediaType = QStringLiteral("image/jpeg");
    const Result<Fragment> fragment = read(*writeJson(Content {{report}}, WriteOptions {}));
    REQUIRE(fragment);
    CHECK(fragment->reports[0].foreword[0].picture.mediaType == QStringLiteral("image/png"));
    REQUIRE(fragment->notes.size() == 1);
    CHECK(fragment->notes[0].code == QStringLiteral("json.picture"));
    CHECK(fragment->notes[0].place.part == QStringLiteral("report.foreword[0].data"));
    for (const char *const bytes : {"<svg xmlns='http://www.w3.org/2000/svg'/>", "MZ\x90", "PK\x03\x04"}) {
        report.foreword[0].picture.bytes = bytes;
        const Result<Fragment> refused = read(*writeJson(Content {{report}}, WriteOptions {}));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == QStringLiteral("json.picture"));
        CHECK(refused.error().place.part == QStringLiteral("report.foreword[0].data"));
    }
}

TEST_CASE("a tab in a cell becomes a blank, with a note, and an unknown key of a cell is noted")
{
    const QByteArray table = R"({"kind": "table", "rows": [["a\tb\nc", {"text": "d", "bold": true}]]})";
    const Result<Fragment> fragment =
        read(changed("\"heading\": \"工作开展情况\",", "\"heading\": \"\", \"lead\": [" + table + "],"));
    REQUIRE(fragment);
    CHECK(fragment->reports[0].parts[0].lead[0].table.rows[0][0].text == QStringLiteral("a b\nc"));
    REQUIRE(fragment->notes.size() == 2);
    CHECK(fragment->notes[0].code == QStringLiteral("json.break"));
    CHECK(fragment->notes[1].place.part == QStringLiteral("report.parts[0].lead[0].rows[0][1].bold"));
}

TEST_CASE("the register of units goes with a library, as the same bytes")
{
    const Content content {{test::smallReport()}, test::smallRegister()};
    const QByteArray bytes = *writeJson(content, WriteOptions {Extent::Library});
    const Result<Fragment> fragment = read(bytes);
    REQUIRE(fragment);
    CHECK((fragment->units == content.units));
    CHECK(fragment->notes.isEmpty());
    CHECK(*writeJson(Content {fragment->reports, fragment->units}, WriteOptions {Extent::Library}) == bytes);
    // A single report is itself alone.
    CHECK_FALSE(writeJson(content, WriteOptions {Extent::Reports})->contains("\"units\""));

    QByteArray twice = bytes;
    const Result<Fragment> doubled = read(twice.replace("\"u2\"", "\"u1\""));
    REQUIRE_FALSE(doubled);
    CHECK(doubled.error().code == QLatin1String("json.duplicateId"));
    CHECK(doubled.error().place.part == QLatin1String("units[1]"));
    const Result<Fragment> made = read(R"({"format": "nianbao-library", "version": 2, "reports": [],
        "units": [{"name": "甲局"}, {"name": "乙镇", "kind": "township"}]})");
    REQUIRE(made);
    CHECK(made->units[0].id != made->units[1].id);
    CHECK(made->units[1].kind == UnitKind::Township);
}

TEST_CASE("files of version 1 are still read, with tables and pictures that had no content yet")
{
    const Result<Fragment> fragment = read(R"({"format": "nianbao-report", "version": 1, "report": {"title": "题",
        "foreword": [{"kind": "table", "text": "表"}, {"kind": "picture", "text": "图"}]}})");
    REQUIRE(fragment);
    CHECK(fragment->notes.isEmpty());
    const Paragraphs &foreword = fragment->reports[0].foreword;
    CHECK((foreword[0] == Paragraph {ParagraphKind::Table, QStringLiteral("表")}));
    CHECK((foreword[1] == Paragraph {ParagraphKind::Picture, QStringLiteral("图")}));
    const QByteArray bytes = *writeJson(Content {fragment->reports}, WriteOptions {Extent::Reports});
    CHECK((read(bytes)->reports == fragment->reports));
}

TEST_CASE("texts beyond the limits are refused as such")
{
    const QByteArray han = QStringLiteral("长").toUtf8();
    const auto title = [&](int length) { return changed("加强组织领导。", han.repeated(length)); };
    CHECK(read(title(500)));
    CHECK(read(title(501)).error().kind == ErrorKind::Limit);
    const auto body = [&](int length) { return changed("县政府调整了领导小组。", han.repeated(length)); };
    CHECK(read(body(100000)));
    CHECK(read(body(100001)).error().kind == ErrorKind::Limit);
}

TEST_CASE("broken JSON is refused with the file's name")
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("[]"), QByteArray("\"x\""), small().chopped(5),
             small() + "{}", QByteArray("{\"name\":\"x\"}"), QByteArray(100000, '[')}) {
        const Result<Fragment> fragment = read(bytes);
        REQUIRE_FALSE(fragment);
        CHECK(fragment.error().file == QStringLiteral("年报.json"));
        CHECK(fragment.error().message.contains(QStringLiteral("年报.json")));
        CHECK(fragment.error().place.line);
    }
}

TEST_CASE("what is not known or not usual is noted, not dropped in silence")
{
    const Result<Fragment> unknown =
        read(changed("\"id\": \"i1\",", "\"id\": \"i1\", \"colour\": [1, {\"a\": null}],"));
    REQUIRE(unknown);
    REQUIRE(unknown->notes.size() == 1);
    CHECK(unknown->notes[0].code == QStringLiteral("json.unknown"));
    CHECK(unknown->notes[0].place.part == QStringLiteral("report.parts[0].sections[0].items[0].colour"));

    const Result<Fragment> control = read(changed("县政府调整了领导小组。", "县\\u0008政府\\t一"));
    REQUIRE(control);
    CHECK(control->notes.size() == 2);
    const Paragraph &paragraph = control->reports[0].parts[0].sections[0].items[0].body[0];
    CHECK(paragraph.kind == ParagraphKind::Raw);
    CHECK(paragraph.text == QStringLiteral("县\b政府\t一"));

    const Result<Fragment> broken = read(changed("加强组织领导。", "加强\\n领导。"));
    REQUIRE(broken);
    CHECK(broken->notes.size() == 1);
    CHECK(broken->reports[0].parts[0].sections[0].title == QStringLiteral("加强 领导。"));

    QByteArray many;
    for (int i = 0; i < 1000; ++i)
        many += "\"k" + QByteArray::number(i) + "\": 1,";
    CHECK(read(changed("\"id\": \"i1\",", many + "\"id\": \"i1\","))->notes.size() == 201);
}

TEST_CASE("five thousand items are written and read")
{
    Report report = test::smallReport();
    for (int i = 0; i < 5000; ++i) {
        report.parts[0].sections[0].items.append(
            test::item(QStringLiteral("x%1").arg(i), QStringLiteral("标题。"), QStringLiteral("正文%1。").arg(i)));
    }
    const QByteArray bytes = *writeJson(Content {{report}}, WriteOptions {Extent::Reports});
    const Result<Fragment> fragment = read(bytes);
    REQUIRE(fragment);
    CHECK(diff(report, fragment->reports[0]).isEmpty());
}
