// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/template.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"

#include <QDir>
#include <QFile>
#include <QMap>

using namespace nianbao;

namespace {

QByteArray templateFile(const QString &path)
{
    QFile file(QStringLiteral(NIANBAO_SOURCE_DIR "/resources/templates/") + path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Structure structure(const QString &key)
{
    return *readStructure(templateFile(QStringLiteral("structures/%1.json").arg(key)));
}

Categories categories(const QString &key)
{
    return *readCategories(templateFile(QStringLiteral("categories/%1.json").arg(key)));
}

QStringList headings(const Report &report)
{
    QStringList result;
    for (const Part &part : report.parts)
        result.append(part.heading);
    return result;
}

QStringList titles(const Part &part)
{
    QStringList result;
    for (const Section &section : part.sections)
        result.append(section.title);
    return result;
}

/// Everything that carries a user's words, by id.
struct Words {
    QMap<QString, WorkItem> items;
    QMap<QString, Section> sections; ///< with what a user wrote, without key and title
    QStringList prose;
};

Words wordsOf(const Report &report)
{
    Words words;
    for (const Part &part : report.parts) {
        for (const Paragraph &paragraph : part.lead + part.tail)
            words.prose.append(paragraph.text);
        for (Section section : part.sections) {
            for (const WorkItem &item : section.items)
                words.items.insert(item.id.value, item);
            section.key.clear();
            section.title.clear();
            const bool wrote = !section.lead.isEmpty() || !section.tail.isEmpty() || !section.items.isEmpty()
                || !section.unit.isEmpty() || !section.problem.cause.isEmpty() || !section.plan.due.isEmpty()
                || !section.plan.answers.isEmpty();
            if (wrote)
                words.sections.insert(section.id.value, section);
        }
    }
    words.prose.sort();
    return words;
}

void checkNothingLost(const Report &before, const Report &after)
{
    const Words had = wordsOf(before);
    const Words has = wordsOf(after);
    CHECK((had.items == has.items));
    CHECK((had.sections == has.sections));
    CHECK(had.prose == has.prose);
    QSet<Id> ids;
    int nodes = 0;
    for (const Part &part : after.parts) {
        ids.insert(part.id);
        nodes += 1 + int(part.sections.size());
        for (const Section &section : part.sections)
            ids.insert(section.id);
    }
    CHECK(ids.size() == nodes);
    for (const Part &part : after.parts) {
        for (const Section &section : part.sections) {
            if (!section.problem.category.isNull())
                CHECK(ids.contains(section.problem.category));
        }
    }
}

} // namespace

TEST_CASE("every shipped template is read")
{
    CHECK(structure(QStringLiteral("parts3")).parts.size() == 3);
    CHECK(structure(QStringLiteral("statutory5")).parts.size() == 5);
    CHECK(categories(QStringLiteral("seed7")).sections.size() == 7);
    CHECK(categories(QStringLiteral("tasks2015")).sections.size() == 7);
    CHECK(categories(QStringLiteral("systems2021")).sections.size() == 8);
    for (const QString &folder : {QStringLiteral("structures"), QStringLiteral("categories")}) {
        const QDir dir(QStringLiteral(NIANBAO_SOURCE_DIR "/resources/templates/") + folder);
        const QStringList files = dir.entryList({QStringLiteral("*.json")});
        CHECK_FALSE(files.isEmpty());
        for (const QString &file : files) {
            INFO(file.toStdString());
            const QByteArray bytes = templateFile(folder + u'/' + file);
            const QString key =
                folder == QLatin1String("structures") ? readStructure(bytes)->key : readCategories(bytes)->key;
            CHECK(key + QStringLiteral(".json") == file);
        }
    }
}

TEST_CASE("a template that does not fit is refused with its place and the reason")
{
    struct Row {
        const char *was;
        const char *becomes;
        const char *reason;
    };
    const QList<Row> rows {
        {"\"nianbao-categories\"", "\"nianbao-structure\"", "nianbao-structure"},
        {"\"version\": 1", "\"version\": 2", "更新版本"},
        {"\"version\": 1", "\"version\": \"1\"", "应为数字"},
        {"\"name\"", "\"nom\"", "nom"},
        {"\"name\": ", "\"name\": [], \"x\": ", "x"},
        {"\"decision\"", "\"system\"", "重复"},
        {"\"decision\"", "\"决策\"", "决策"},
        {"\"decision\"", "7", "字符串"},
        {"加强组织领导。", "", "是空的"},
        {"加强组织领导。", "加强\\n组织", "控制字符"},
        {"\"sections\": [", "\"sections\": [1,", "对象"},
        {"\"key\": \"leadership\", ", "", "key"},
    };
    const QByteArray good = templateFile(QStringLiteral("categories/seed7.json"));
    for (const Row &row : rows) {
        INFO(row.becomes);
        const QByteArray bad = QByteArray(good).replace(row.was, row.becomes);
        REQUIRE(bad != good);
        const Result<Categories> read = readCategories(bad);
        REQUIRE_FALSE(read);
        CHECK(read.error().place.line);
        CHECK_THAT(read.error().message.toStdString(), Catch::Contains(row.reason));
    }
    CHECK_FALSE(readStructure(good));
    CHECK_FALSE(readStructure("{}"));
    QByteArray unknownKind = templateFile(QStringLiteral("structures/parts3.json")).replace("\"plans\"", "\"dreams\"");
    CHECK(readStructure(unknownKind).error().message.contains(QStringLiteral("dreams")));
}

TEST_CASE("a new report has parts, categories, a title and no text")
{
    const Report report = emptyReport(*Year::from(2018), QStringLiteral("青禾县人民政府"),
        structure(QStringLiteral("parts3")), categories(QStringLiteral("seed7")), countedIds(QStringLiteral("n")));
    CHECK(report.title == QStringLiteral("青禾县2018年度法治政府建设工作情况的报告"));
    CHECK(report.closing.signature == QStringLiteral("青禾县人民政府"));
    CHECK(headings(report)
        == QStringList({QStringLiteral("工作开展情况"), QStringLiteral("存在的问题"), QStringLiteral("下一步打算")}));
    REQUIRE(report.parts[0].sections.size() == 7);
    CHECK(report.parts[0].sections[0].title == QStringLiteral("加强组织领导。"));
    CHECK(report.parts[0].sections[0].key == QStringLiteral("leadership"));
    CHECK(wordsOf(report).items.isEmpty());
    CHECK(report.closing.date.isEmpty());

    const Report office =
        emptyReport(*Year::from(2020), QStringLiteral("青禾县司法局"), structure(QStringLiteral("statutory5")),
            categories(QStringLiteral("tasks2015")), countedIds(QStringLiteral("n")));
    CHECK(office.title == QStringLiteral("青禾县司法局2020年度法治政府建设工作情况的报告"));
    CHECK(office.structure == QStringLiteral("statutory5"));
    CHECK(office.categories == QStringLiteral("tasks2015"));
}

TEST_CASE("the usual structure is that of the year's regulation")
{
    CHECK(defaultStructure(*Year::from(2018)) == QStringLiteral("parts3"));
    CHECK(defaultStructure(*Year::from(2019)) == QStringLiteral("statutory5"));
}

TEST_CASE("the next year takes the structure and none of the text")
{
    Report last = test::fullReport();
    last.title = QStringLiteral("青禾县2021年度（二〇二一年）报告");
    const Report next = nextYear(last, *Year::from(2022), countedIds(QStringLiteral("n")));
    CHECK(next.title == QStringLiteral("青禾县2022年度（二〇二二年）报告"));
    CHECK(next.organisation == last.organisation);
    CHECK(next.addressees == last.addressees);
    CHECK(next.closing.signature == last.closing.signature);
    CHECK(next.closing.date.isEmpty());
    CHECK(next.letterhead.documentNumber.isEmpty());
    CHECK(next.state == ReportState::Draft);
    CHECK(headings(next) == headings(last));
    CHECK(titles(next.parts[0]) == titles(last.parts[0]));
    CHECK(next.parts[0].sections[0].itemStyle == ListStyle::Dash);
    CHECK(next.parts[1].sections.isEmpty());
    CHECK(next.parts[2].sections.isEmpty());
    const Words words = wordsOf(next);
    CHECK(words.items.isEmpty());
    CHECK(words.sections.isEmpty());
    CHECK(words.prose.isEmpty());
    CHECK(next.id != last.id);
    CHECK(next.parts[0].id != last.parts[0].id);
}

TEST_CASE("another structure keeps what fits, in the new order, and what fits nowhere behind it")
{
    const IdSource ids = countedIds(QStringLiteral("n"));
    Report report = test::smallReport();
    const Report five = withStructure(report, structure(QStringLiteral("statutory5")), ids);
    REQUIRE(five.parts.size() == 5);
    CHECK(five.parts[0].id == report.parts[0].id);
    CHECK(five.parts[1].id == report.parts[1].id);
    CHECK(five.parts[2].kind == PartKind::Responsibility);
    CHECK(five.parts[3].id == report.parts[2].id);
    checkNothingLost(report, five);

    Report filled = five;
    filled.parts[2].lead = test::paragraphs({QStringLiteral("主要负责人履职。")});
    const Report three = withStructure(filled, structure(QStringLiteral("parts3")), ids);
    REQUIRE(three.parts.size() == 4);
    CHECK(three.parts[3].kind == PartKind::Responsibility);
    checkNothingLost(filled, three);
}

TEST_CASE("other categories take over the sections with their key or title")
{
    const IdSource ids = countedIds(QStringLiteral("n"));
    const Report report = test::smallReport();
    const Report tasks = withCategories(report, categories(QStringLiteral("tasks2015")), ids);
    const Part &work = tasks.parts[0];
    REQUIRE(work.sections.size() == 8);
    CHECK(work.sections[2].id == report.parts[0].sections[1].id);
    CHECK(work.sections[2].title == QStringLiteral("推进行政决策科学化、民主化、法治化。"));
    CHECK(work.sections[7].title == QStringLiteral("加强组织领导。")); // has items, fits none of the seven
    checkNothingLost(report, tasks);
    const Report back = withCategories(tasks, categories(QStringLiteral("seed7")), ids);
    CHECK(back.parts[0].sections.size() == 7);
    checkNothingLost(report, back);
}

TEST_CASE("no change of structure or categories ever loses a word")
{
    for (unsigned seed = 1; seed <= 300; ++seed) {
        INFO(seed);
        test::ReportMaker maker(seed);
        const IdSource ids = countedIds(QStringLiteral("new"));
        Report before = maker.report();
        for (const QString &key : {QStringLiteral("statutory5"), QStringLiteral("parts3")}) {
            const Report after = withStructure(before, structure(key), ids);
            checkNothingLost(before, after);
            CHECK(withStructure(after, structure(key), ids) == after);
            before = after;
        }
        for (const QString &key :
            {QStringLiteral("tasks2015"), QStringLiteral("systems2021"), QStringLiteral("seed7")}) {
            const Report after = withCategories(before, categories(key), ids);
            checkNothingLost(before, after);
            before = after;
        }
    }
}
