// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/merge.h"
#include "core/model/outline.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"

using namespace nianbao;

namespace {

const QString kJustice = QStringLiteral("青禾县司法局");

Origin from(const QString &sender, const QString &file, const QString &source)
{
    Origin origin;
    origin.file = file;
    origin.sender = sender;
    origin.source = source;
    return origin;
}

const Origin kFirst = from(kJustice, QStringLiteral("总结.docx"), QStringLiteral("aa"));
const Origin kSecond = from(kJustice, QStringLiteral("总结.docx"), QStringLiteral("bb"));

/// One category with these bodies, as a file holds them: ids of its own and rows as keys.
Report material(
    const QStringList &bodies, const QString &ids, const QString &category = QStringLiteral("加强组织领导。"))
{
    const IdSource next = countedIds(ids);
    Report report;
    report.id = next();
    Section section = test::section(QString(), category);
    section.id = next();
    int row = 0;
    for (const QString &body : bodies) {
        WorkItem item = test::item(next().value, {}, body);
        item.origin.line = ++row;
        section.items.append(item);
    }
    report.parts = {test::part(next().value, PartKind::Work, QStringLiteral("工作"), {section})};
    return report;
}

Report material(const QStringList &bodies, const char *ids)
{
    return material(bodies, QLatin1String(ids));
}

const QStringList kBodies {QStringLiteral("组织旁听庭审3次，参加120人。"), QStringLiteral("开展普法宣传12场。"),
    QStringLiteral("审查规范性文件8件。")};

QStringList bodiesOf(const Section &section)
{
    QStringList bodies;
    for (const WorkItem &item : section.items)
        bodies.append(item.body.isEmpty() ? QString() : item.body.first().text);
    return bodies;
}

const Section &leadership(const Report &report)
{
    return report.parts[0].sections[0];
}

WorkItem &itemSaying(Report &report, const QString &text)
{
    for (Part &part : report.parts) {
        for (Section &section : part.sections) {
            for (WorkItem &item : section.items) {
                if (!item.body.isEmpty() && item.body.first().text == text)
                    return item;
            }
        }
    }
    FAIL("no item says " << text.toStdString());
    std::abort();
}

} // namespace

TEST_CASE("material goes into the report's category, behind what is there, with its sender")
{
    const Report report = test::smallReport();
    const Merged merged = mergeMaterial(report, material(kBodies, "m"), kFirst);
    CHECK(merged.count(MergeKind::Added) == 3);
    CHECK(merged.entries.size() == 3);
    CHECK(merged.notes.isEmpty());
    REQUIRE(leadership(merged.report).items.size() == 5);
    const WorkItem &item = leadership(merged.report).items[2];
    CHECK(item.body.first().text == kBodies[0]);
    CHECK(item.unit == kJustice);
    CHECK(item.origin.sender == kJustice);
    CHECK(item.origin.source == QStringLiteral("aa"));
    CHECK(item.origin.line == 1);
    CHECK(merged.entries[0].unit == kJustice);
    Report rest = merged.report;
    rest.parts[0].sections[0].items = report.parts[0].sections[0].items;
    CHECK((rest == report)); // title, foreword, closing, order
}

TEST_CASE("the same file again changes nothing, also after its text was edited here")
{
    Report report = mergeMaterial(test::smallReport(), material(kBodies, "m"), kFirst).report;
    Merged again = mergeMaterial(report, material(kBodies, "n"), kFirst);
    CHECK((again.report == report));
    CHECK(again.count(MergeKind::Same) == 3);
    itemSaying(report, kBodies[1]).body = test::paragraphs({QStringLiteral("开展各类普法宣传活动12场。")});
    again = mergeMaterial(report, material(kBodies, "n"), kFirst);
    CHECK((again.report == report));
    CHECK(again.count(MergeKind::Same) == 3);
    CHECK(again.conflicts() == 0);
}

TEST_CASE("the same file under another name changes nothing")
{
    const Report report = mergeMaterial(test::smallReport(), material(kBodies, "m"), kFirst).report;
    const Origin other = from(kJustice, QStringLiteral("新建文档.docx"), QStringLiteral("aa"));
    const Merged again = mergeMaterial(report, material(kBodies, "n"), other);
    CHECK((again.report == report));
}

TEST_CASE("a corrected file changes its own records only")
{
    const Report report = mergeMaterial(test::smallReport(), material(kBodies, "m"), kFirst).report;
    QStringList corrected = kBodies;
    corrected[1] = QStringLiteral("开展普法宣传15场。");
    const Merged merged = mergeMaterial(report, material(corrected, "n"), kSecond);
    CHECK(merged.count(MergeKind::Changed) == 1);
    CHECK(merged.count(MergeKind::Same) == 2);
    CHECK(merged.count(MergeKind::Added) == 0);
    CHECK(merged.conflicts() == 0);
    Report expected = merged.report;
    itemSaying(expected, corrected[1]).body = test::paragraphs({kBodies[1]});
    CHECK(bodiesOf(leadership(expected)) == bodiesOf(leadership(report)));
    CHECK(leadership(merged.report).items[3].id == leadership(report).items[3].id);
}

TEST_CASE("what was edited here and is sent differently is a conflict, and stays until it is taken")
{
    Report report = mergeMaterial(test::smallReport(), material(kBodies, "m"), kFirst).report;
    const QString edited = QStringLiteral("开展各类普法宣传活动12场。");
    itemSaying(report, kBodies[1]).body = test::paragraphs({edited});
    QStringList corrected = kBodies;
    corrected[1] = QStringLiteral("开展普法宣传15场。");
    const Merged merged = mergeMaterial(report, material(corrected, "n"), kSecond);
    REQUIRE(merged.conflicts() == 1);
    CHECK(bodiesOf(leadership(merged.report)).contains(edited));
    MergeEntry entry;
    for (const MergeEntry &each : merged.entries)
        entry = each.conflict() ? each : entry;
    REQUIRE(entry.fields().size() == 1);
    CHECK(entry.fields()[0].field == Field::Body);
    CHECK(entry.fields()[0].now == edited);
    CHECK(entry.fields()[0].sent == corrected[1]);

    SECTION("kept: it is not asked again")
    {
        const Report kept = decided(report, merged, {});
        CHECK(bodiesOf(leadership(kept)).contains(edited));
        CHECK(mergeMaterial(kept, material(corrected, "o"), kSecond).conflicts() == 0);
    }
    SECTION("taken")
    {
        const Report taken = decided(report, merged, {{entry.node, Field::None, Decision::Choice::Take}});
        CHECK(bodiesOf(leadership(taken)).contains(corrected[1]));
        CHECK_FALSE(bodiesOf(leadership(taken)).contains(edited));
    }
    SECTION("edited")
    {
        const QString text = QStringLiteral("开展普法宣传活动15场。");
        const Report result = decided(report, merged, {{entry.node, Field::Body, Decision::Choice::Edit, text}});
        CHECK(bodiesOf(leadership(result)).contains(text));
        CHECK((mergeMaterial(result, material(corrected, "o"), kSecond).report == result));
    }
}

TEST_CASE("a record that the corrected file no longer has is proposed for removal and stays until that is accepted")
{
    const Report report = mergeMaterial(test::smallReport(), material(kBodies, "m"), kFirst).report;
    const Merged merged = mergeMaterial(report, material({kBodies[0], kBodies[2]}, "n"), kSecond);
    REQUIRE(merged.count(MergeKind::Missing) == 1);
    CHECK(bodiesOf(leadership(merged.report)) == bodiesOf(leadership(report)));
    Id missing;
    for (const MergeEntry &entry : merged.entries)
        missing = entry.kind == MergeKind::Missing ? entry.node : missing;
    const Report after = decided(report, merged, {{missing, Field::None, Decision::Choice::Take}});
    CHECK_FALSE(bodiesOf(leadership(after)).contains(kBodies[1]));
    CHECK(leadership(after).items.size() == 4);
}

TEST_CASE("two files of one sender are two sets of records")
{
    const Report report = mergeMaterial(test::smallReport(), material(kBodies, "m"), kFirst).report;
    const QStringList others {QStringLiteral("办理法律援助案件46件。"), QStringLiteral("调解纠纷230件。")};
    const Origin second = from(kJustice, QStringLiteral("补充材料.docx"), QStringLiteral("cc"));
    const Merged merged = mergeMaterial(report, material(others, "n"), second);
    CHECK(merged.count(MergeKind::Added) == 2);
    CHECK(merged.count(MergeKind::Missing) == 0);
    CHECK(leadership(merged.report).items.size() == 7);
    // The first one again: nothing.
    CHECK((mergeMaterial(merged.report, material(kBodies, "o"), kFirst).report == merged.report));
}

TEST_CASE("two departments' identical texts are two records")
{
    const Report report = mergeMaterial(test::smallReport(), material(kBodies, "m"), kFirst).report;
    const Origin other = from(QStringLiteral("青禾县公安局"), QStringLiteral("总结.docx"), QStringLiteral("aa"));
    const Merged merged = mergeMaterial(report, material(kBodies, "n"), other);
    CHECK(merged.count(MergeKind::Added) == 3);
    CHECK(leadership(merged.report).items.size() == 8);
}

TEST_CASE("a record that was dragged to another category is found there and stays there")
{
    Report report = mergeMaterial(test::smallReport(), material(kBodies, "m"), kFirst).report;
    const Id moved = itemSaying(report, kBodies[0]).id;
    REQUIRE(moveNode(report, moved, report.parts[0].sections[1].id, 0));
    QStringList corrected = kBodies;
    corrected[0] = QStringLiteral("组织旁听庭审5次，参加220人。");
    const Merged merged = mergeMaterial(report, material(corrected, "n"), kSecond);
    CHECK(merged.count(MergeKind::Changed) == 1);
    CHECK(merged.report.parts[0].sections[1].items[0].id == moved);
    CHECK(merged.report.parts[0].sections[1].items[0].body.first().text == corrected[0]);
}

TEST_CASE("a category that the report does not have becomes a section at the end, with a note; then it is known")
{
    const QString title = QStringLiteral("推进智慧法治建设。");
    const Report report = test::smallReport();
    const Merged merged = mergeMaterial(report, material(kBodies, QStringLiteral("m"), title), kFirst);
    REQUIRE(merged.report.parts[0].sections.size() == 3);
    CHECK(merged.report.parts[0].sections[2].title == title);
    CHECK(merged.report.parts[0].sections[2].items.size() == 3);
    REQUIRE(merged.notes.size() == 1);
    CHECK(merged.notes[0].code == QStringLiteral("material.category"));
    const Merged again = mergeMaterial(merged.report, material(kBodies, QStringLiteral("n"), title), kFirst);
    CHECK((again.report == merged.report));
    CHECK(again.notes.isEmpty());
    const Origin other = from(QStringLiteral("青禾县公安局"), QStringLiteral("乙.docx"), QStringLiteral("dd"));
    const Merged second = mergeMaterial(merged.report, material({kBodies[0]}, QStringLiteral("o"), title), other);
    CHECK(second.report.parts[0].sections.size() == 3);
    CHECK(second.report.parts[0].sections[2].items.size() == 4);
}

TEST_CASE("a title in other words is the same category")
{
    const QString title = QStringLiteral("加强组织领导，全面部署法治建设工作。");
    const Merged merged = mergeMaterial(test::smallReport(), material(kBodies, QStringLiteral("m"), title), kFirst);
    CHECK(leadership(merged.report).items.size() == 5);
}

TEST_CASE("prose of a category is an item, problems and plans go to their parts, the rest is noted")
{
    Report incoming = material({}, "m");
    incoming.foreword = test::paragraphs({QStringLiteral("现将我局工作汇报如下。")});
    incoming.parts[0].sections[0].lead = test::paragraphs({QStringLiteral("召开会议3次。")});
    Section problem = test::section(QStringLiteral("q"), QStringLiteral("人员不足。"));
    Section plan = test::section(QStringLiteral("l"), QStringLiteral("补充人员。"));
    plan.plan.answers = {Id {QStringLiteral("q")}};
    incoming.parts << test::part(QStringLiteral("x"), PartKind::Problems, QStringLiteral("问题"), {problem})
                   << test::part(QStringLiteral("y"), PartKind::Plans, QStringLiteral("打算"), {plan});
    Report report = test::smallReport();
    report.parts.removeLast(); // no part for plans
    const Merged merged = mergeMaterial(report, incoming, kFirst);
    CHECK(merged.report.foreword.isEmpty());
    REQUIRE(merged.notes.size() == 1);
    CHECK(merged.notes[0].message.contains(QStringLiteral("现将我局工作汇报如下")));
    CHECK(bodiesOf(leadership(merged.report)).last() == QStringLiteral("召开会议3次。"));
    REQUIRE(merged.report.parts.size() == 3);
    REQUIRE(merged.report.parts[1].sections.size() == 2);
    CHECK(merged.report.parts[1].sections[1].unit == kJustice);
    REQUIRE(merged.report.parts[2].sections.size() == 1);
    CHECK(merged.report.parts[2].sections[0].plan.answers == QList<Id> {merged.report.parts[1].sections[1].id});
    CHECK((mergeMaterial(merged.report, incoming, kFirst).report == merged.report));
}

TEST_CASE("a text without any structure waits for its category")
{
    Report incoming;
    incoming.id = Id {QStringLiteral("m")};
    incoming.foreword = test::paragraphs({QStringLiteral("召开会议3次。"), QStringLiteral("发文2份。")});
    const Merged merged = mergeMaterial(test::smallReport(), incoming, kFirst);
    REQUIRE(merged.report.parts[0].sections.size() == 3);
    CHECK(bodiesOf(merged.report.parts[0].sections[2])
        == QStringList {QStringLiteral("召开会议3次。"), QStringLiteral("发文2份。")});
    incoming.id = Id {QStringLiteral("n")};
    CHECK((mergeMaterial(merged.report, incoming, kFirst).report == merged.report));
}

TEST_CASE(
    "a heading with nothing but prose below it is a category by its own name, unless it only says that work was done")
{
    const auto sent = [](const QString &heading) {
        Report report;
        report.parts = {test::part(QStringLiteral("p"), PartKind::Work, heading)};
        report.parts[0].lead = test::paragraphs({QStringLiteral("开展讲座12场。")});
        return mergeMaterial(test::smallReport(), report, kFirst).report.parts[0].sections;
    };
    CHECK(sent(QStringLiteral("法治宣传")).last().title == QStringLiteral("法治宣传"));
    CHECK(sent(QStringLiteral("主要工作")).last().title != QStringLiteral("主要工作"));
    CHECK(sent(QStringLiteral("加强组织领导")).size() == test::smallReport().parts[0].sections.size());
}

TEST_CASE("rows that were numbered anew are still known")
{
    Report incoming = material(kBodies, "m");
    int key = 0;
    for (WorkItem &item : incoming.parts[0].sections[0].items)
        item.origin.key = QString::number(++key);
    const Report report = mergeMaterial(test::smallReport(), incoming, kFirst).report;
    Report corrected = material({QStringLiteral("新增的一项工作。"), kBodies[0], kBodies[1], kBodies[2]}, "n");
    key = 0;
    for (WorkItem &item : corrected.parts[0].sections[0].items)
        item.origin.key = QString::number(++key);
    const Merged merged = mergeMaterial(report, corrected, kSecond);
    CHECK(merged.count(MergeKind::Same) == 3);
    CHECK(merged.count(MergeKind::Added) == 1);
    CHECK(merged.count(MergeKind::Missing) == 0);
}

TEST_CASE("a sender's key names its record however its text was rewritten")
{
    Report incoming = material(kBodies, "m");
    incoming.parts[0].sections[0].items[1].origin.key = QStringLiteral("2");
    const Report report = mergeMaterial(test::smallReport(), incoming, kFirst).report;
    Report corrected = material({kBodies[0], QStringLiteral("完全另写的一句话。"), kBodies[2]}, "n");
    corrected.parts[0].sections[0].items[1].origin.key = QStringLiteral("2");
    const Merged merged = mergeMaterial(report, corrected, kSecond);
    CHECK(merged.count(MergeKind::Changed) == 1);
    CHECK(merged.count(MergeKind::Added) == 0);
}

TEST_CASE("10,000 records of material that come again change nothing")
{
    QStringList bodies;
    for (int i = 0; i < 10'000; ++i)
        bodies.append(QStringLiteral("第%1项工作，办理案件%2件。").arg(QString::number(i), QString::number(i * 7)));
    const Merged merged = mergeMaterial(test::smallReport(), material(bodies, "m"), kFirst);
    const Merged again = mergeMaterial(merged.report, material(bodies, "n"), kFirst);
    CHECK((again.report == merged.report));
}
