// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/compose.h"

#include "tests/support/catch.h"

using namespace nianbao;

namespace {

Paragraphs text(const QString &content)
{
    return {Paragraph {ParagraphKind::Text, content}};
}

WorkItem item(const char *id, const QString &title, const QString &body = {})
{
    WorkItem result;
    result.id = Id {QString::fromLatin1(id)};
    result.title = title;
    if (!body.isEmpty())
        result.body = text(body);
    return result;
}

Section section(const char *id, const QString &title, const QString &lead = {}, const QList<WorkItem> &items = {})
{
    Section result;
    result.id = Id {QString::fromLatin1(id)};
    result.title = title;
    if (!lead.isEmpty())
        result.lead = text(lead);
    result.items = items;
    return result;
}

Part part(const char *id, PartKind kind, const QString &heading, const QList<Section> &sections)
{
    Part result;
    result.id = Id {QString::fromLatin1(id)};
    result.kind = kind;
    result.heading = heading;
    result.sections = sections;
    return result;
}

Report reportOf(const QList<Part> &parts)
{
    Report report;
    report.id = Id {QStringLiteral("r")};
    report.parts = parts;
    return report;
}

QStringList linesOf(const Report &report)
{
    return plainText(compose(report)).split(u'\n');
}

} // namespace

TEST_CASE("parts, sections and run-on items are numbered, and sections begin anew in each part")
{
    const QList<WorkItem> items {item("i1", u"建制度。"_qs, u"印发三项。"_qs), item("i2", u"抓落实。"_qs)};
    const Report report = reportOf({part("p1", PartKind::Work, u"工作情况"_qs,
                                        {section("s1", u"加强领导。"_qs, {}, items), section("s2", u"加强培训。"_qs)}),
        part("p2", PartKind::Problems, u"存在的问题"_qs, {section("s3", u"力量不足。"_qs, u"人少。"_qs)})});
    CHECK(linesOf(report)
        == QStringList {u"一、工作情况"_qs, u"（一）加强领导。一是建制度。印发三项。二是抓落实。"_qs,
            u"（二）加强培训。"_qs, u"二、存在的问题"_qs, u"（一）力量不足。人少。"_qs});
}

TEST_CASE("where sections carry 一、 headed parts take their turn in the same sequence")
{
    Section deep = section("s1", u"加强领导"_qs, {}, {item("i1", u"建制度。"_qs)});
    deep.titleAlone = true;
    deep.itemStyle = ListStyle::Level;
    Report report = reportOf({part("p1", PartKind::Work, u"不打印"_qs, {deep, section("s2", u"加强培训。"_qs)}),
        part("p2", PartKind::Problems, u"存在的问题"_qs, {section("s3", u"力量不足。"_qs)}),
        part("p3", PartKind::Other, {}, {section("s4", u"其他。"_qs)})});
    report.numbering = Numbering::Sections;
    CHECK(linesOf(report)
        == QStringList {u"一、加强领导"_qs, u"（一）建制度。"_qs, u"二、加强培训。"_qs, u"三、存在的问题"_qs,
            u"（一）力量不足。"_qs, u"四、其他。"_qs});
}

TEST_CASE("a run-in heading has its level's role, the text after it does not, and both know their place")
{
    const Blocks blocks =
        compose(reportOf({part("p", PartKind::Work, u"工作"_qs, {section("s", u"甲。"_qs, u"乙。"_qs)})}));
    REQUIRE(blocks.size() == 2);
    CHECK(blocks[0].role == BlockRole::Heading);
    CHECK(blocks[0].level == 1);
    const Id s {u"s"_qs};
    CHECK(blocks[1]
        == Block {BlockRole::Paragraph,
            {{u"（一）"_qs, SpanRole::Level2, {s, Field::Title, 0, -1}},
                {u"甲。"_qs, SpanRole::Level2, {s, Field::Title, 0, 0}},
                {u"乙。"_qs, SpanRole::Text, {s, Field::Lead, 0, 0}}}});
}

TEST_CASE("a heading on its own line is a heading block")
{
    Section alone = section("s", u"甲"_qs, u"乙。"_qs);
    alone.titleAlone = true;
    const Blocks blocks = compose(reportOf({part("p", PartKind::Work, u"工作"_qs, {alone})}));
    REQUIRE(blocks.size() == 3);
    CHECK(blocks[1].role == BlockRole::Heading);
    CHECK(blocks[1].level == 2);
    CHECK(blocks[2].role == BlockRole::Paragraph);
}

TEST_CASE("every style of list has its own marks")
{
    const QList<WorkItem> items {item("a", u"甲。"_qs), item("b", u"乙。"_qs)};
    Section list = section("s", u"题。"_qs, {}, items);
    const auto printed = [&list](ListStyle style, bool newLine) {
        list.itemStyle = style;
        list.itemsOnNewLine = newLine;
        return linesOf(reportOf({part("p", PartKind::Work, u"工作"_qs, {list})})).mid(1);
    };
    CHECK(printed(ListStyle::RunOn, false) == QStringList {u"（一）题。一是甲。二是乙。"_qs});
    CHECK(printed(ListStyle::RunOn, true) == QStringList {u"（一）题。"_qs, u"一是甲。二是乙。"_qs});
    CHECK(printed(ListStyle::Own, false) == QStringList {u"（一）题。"_qs, u"一是甲。"_qs, u"二是乙。"_qs});
    CHECK(printed(ListStyle::Ordinal, false) == QStringList {u"（一）题。第一，甲。第二，乙。"_qs});
    CHECK(printed(ListStyle::Ordinal, true) == QStringList {u"（一）题。"_qs, u"第一，甲。"_qs, u"第二，乙。"_qs});
    CHECK(printed(ListStyle::Arabic, false) == QStringList {u"（一）题。"_qs, u"1.甲。"_qs, u"2.乙。"_qs});
    CHECK(printed(ListStyle::Dash, false) == QStringList {u"（一）题。"_qs, u"——甲。"_qs, u"——乙。"_qs});
    CHECK(printed(ListStyle::None, false) == QStringList {u"（一）题。"_qs, u"甲。"_qs, u"乙。"_qs});
}

TEST_CASE("Arabic children of Arabic items are bracketed, and of others are not")
{
    WorkItem parent = item("a", u"甲。"_qs);
    parent.children = {item("b", u"乙。"_qs), item("c", u"15件。"_qs)};
    Section list = section("s", u"题。"_qs, {}, {parent});
    list.itemStyle = ListStyle::Arabic;
    CHECK(linesOf(reportOf({part("p", PartKind::Work, u"工作"_qs, {list})})).mid(2)
        == QStringList {u"1.甲。"_qs, u"（1）乙。"_qs, u"（2）15件。"_qs});
    list.itemStyle = ListStyle::Own;
    CHECK(linesOf(reportOf({part("p", PartKind::Work, u"工作"_qs, {list})})).mid(2)
        == QStringList {u"一是甲。"_qs, u"1.乙。"_qs, u"2. 15件。"_qs});
}

TEST_CASE("a problem's cause is a paragraph of its own after the tail")
{
    Section problem = section("s", u"力量不足。"_qs, u"人少。"_qs);
    problem.tail = text(u"亟待解决。"_qs);
    problem.problem.cause = u"主要原因是编制有限。"_qs;
    const Blocks blocks = compose(reportOf({part("p", PartKind::Problems, u"问题"_qs, {problem})}));
    REQUIRE(blocks.size() == 4);
    CHECK(textOf(blocks[2]) == u"亟待解决。");
    CHECK(textOf(blocks[3]) == u"主要原因是编制有限。");
    CHECK(blocks[3].spans.first().source.field == Field::Cause);
}

TEST_CASE("raw text keeps its lines and tabs, and nothing runs on behind it")
{
    Section list = section("s", u"题。"_qs, {}, {item("a", u"甲。"_qs), item("b", u"乙。"_qs)});
    list.items[0].body = {Paragraph {ParagraphKind::Raw, u"项目\t数量\n处罚\t12"_qs}};
    const Blocks blocks = compose(reportOf({part("p", PartKind::Work, u"工作"_qs, {list})}));
    REQUIRE(blocks.size() == 5);
    CHECK(blocks[2].role == BlockRole::Raw);
    CHECK(textOf(blocks[3]) == u"处罚\t12");
    CHECK(blocks[3].spans.first().source.offset == 6);
    CHECK(textOf(blocks[4]) == u"二是乙。");
}

TEST_CASE("in a table as text every cell stays in its column, beside and below merged ones")
{
    Block block {.role = BlockRole::Table};
    block.table.rows = {{{u"单位"_qs}, {u"案件"_qs, 2}, {u"备注"_qs}},
        {{u"城关\n镇"_qs, 1, 2}, {u"甲"_qs}, {u"1"_qs}, {}}, {{u"乙"_qs}, {u"2"_qs}, {u"好"_qs}}};
    CHECK(textOf(block) == u"单位\t案件\t\t备注\n城关 镇\t甲\t1\t\n\t乙\t2\t好");
    CHECK(plainText(Blocks {block}) == textOf(block));
}

TEST_CASE("the closing prints annexes, signature, date and note, and nothing that is empty")
{
    Report report = reportOf({});
    report.title = u"报告"_qs;
    CHECK(linesOf(report) == QStringList {u"报告"_qs});
    report.closing.annexes = {u"统计表"_qs};
    CHECK(linesOf(report).last() == u"附件：统计表");
    report.closing.annexes = {u"统计表"_qs, u"2018年清单"_qs};
    report.closing.signature = u"甲县委\n甲县政府"_qs;
    report.closing.date = u"2019年1月5日"_qs;
    report.closing.note = u"此件公开发布"_qs;
    const Blocks blocks = compose(report);
    CHECK(linesOf(report).mid(1)
        == QStringList {u"附件：1.统计表"_qs, u"2. 2018年清单"_qs, u"甲县委"_qs, u"甲县政府"_qs, u"2019年1月5日"_qs,
            u"（此件公开发布）"_qs});
    CHECK(blocks[4].spans.first().source == Place {report.id, Field::Signature, 0, 4});
}

TEST_CASE("a closing note typed with its brackets prints with these and no others")
{
    Report report;
    report.closing.note = u"（主动公开（全文））"_qs;
    CHECK(plainText(compose(report)) == report.closing.note);
    report.closing.note = u"（甲）及（乙）"_qs;
    CHECK(plainText(compose(report)) == u"（（甲）及（乙））");
}
