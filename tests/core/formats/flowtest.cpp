// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/documents.h"
#include "core/formats/headings.h"
#include "tests/support/catch.h"
#include "tests/support/flows.h"

#include <utility>

using namespace nianbao;
using namespace nianbao::test;

namespace {

Flow flowOf(const QStringList &texts)
{
    Flow flow;
    for (const QString &text : texts) {
        FlowBlock block;
        block.number = int(flow.blocks.size()) + 1;
        block.text = text;
        flow.blocks << block;
    }
    return flow;
}

Fragment fragmentOf(const Flow &flow)
{
    return readFlow(flow, {QStringLiteral("年报.docx"), {}, countedIds(QStringLiteral("n"))});
}

FlowBlock tableBlock()
{
    FlowBlock block;
    block.kind = FlowBlock::Kind::Table;
    block.number = 4;
    block.table.rows = {{{QStringLiteral("指标")}, {QStringLiteral("数")}}};
    return block;
}

} // namespace

TEST_CASE("paragraphs of a word processor are never joined, whatever a text file's lines would be")
{
    const Fragment fragment = fragmentOf(flowOf({QStringLiteral("甲县2024年法治政府建设报告"),
        QStringLiteral("一、工作情况"), QStringLiteral("抓学习，"), QStringLiteral("抓落实。")}));
    REQUIRE(fragment.reports[0].parts.size() == 1);
    CHECK(fragment.reports[0].parts[0].lead.size() == 2);
    CHECK(fragment.reports[0].parts[0].origin.line == 2);
}

TEST_CASE("a comment is kept with the item that it stands beside; beside a title, a part or the closing only as a note")
{
    Flow flow = flowOf({QStringLiteral("甲县2024年法治政府建设报告"), QStringLiteral("一、工作情况"),
        QStringLiteral("（一）加强学习。学了六次。"), QStringLiteral("又学了一次。"),
        QStringLiteral("（二）加强督察。督察两次。"), {}, QStringLiteral("甲县人民政府"),
        QStringLiteral("2025年1月5日")});
    flow.comments = {{1, QStringLiteral("改题")}, {2, QStringLiteral("改部分")}, {4, QStringLiteral("几次？")},
        {4, QStringLiteral("请核。")}, {5, {}}, {8, QStringLiteral("日期待定")}};
    const Report report = fragmentOf(flow).reports[0];
    REQUIRE(report.parts[0].sections.size() == 2);
    CHECK(report.parts[0].sections[0].note == QStringLiteral("几次？\n请核。"));
    CHECK(report.parts[0].sections[1].note.isEmpty());
    CHECK(report.closing.date == QStringLiteral("2025年1月5日"));
}

TEST_CASE("numbers that the word processor prints are ordinals, also before a year")
{
    Flow flow = flowOf({QStringLiteral("甲县2024年法治政府建设报告"), QStringLiteral("工作情况"),
        QStringLiteral("加强学习。"), QStringLiteral("2018年以来有成效。"), QStringLiteral("2019年继续。")});
    flow.blocks[1].numbering = QStringLiteral("一、");
    flow.blocks[2].numbering = QStringLiteral("（一）");
    flow.blocks[3].numbering = QStringLiteral("1.");
    flow.blocks[4].numbering = QStringLiteral("2.");
    const Report report = fragmentOf(flow).reports[0];
    REQUIRE(report.parts.size() == 1);
    REQUIRE(report.parts[0].sections.size() == 1);
    CHECK(report.parts[0].sections[0].title == QStringLiteral("加强学习。"));
    REQUIRE(report.parts[0].sections[0].items.size() == 2);
    CHECK(report.parts[0].sections[0].items[1].title == QStringLiteral("2019年继续。"));
}

TEST_CASE("headings that only their style numbers become 一、 and （一）, the first alone is the title")
{
    Flow flow = flowOf({QStringLiteral("法治工作的这一年"), QStringLiteral("工作情况"), QStringLiteral("学习"),
        QStringLiteral("学了。"), QStringLiteral("存在问题"), QStringLiteral("有问题。")});
    for (const auto &[index, level] : {std::pair {0, 1}, {1, 2}, {2, 3}, {4, 2}})
        flow.blocks[index].outline = level;
    const Fragment fragment = fragmentOf(flow);
    const Report &report = fragment.reports[0];
    CHECK(report.title == QStringLiteral("法治工作的这一年"));
    REQUIRE(report.parts.size() == 2);
    CHECK(report.parts[0].sections[0].title == QStringLiteral("学习"));
    CHECK(report.parts[1].heading == QStringLiteral("存在问题"));
    CHECK(hasNote(fragment.notes, "flow.headings"));
    for (const Note &note : fragment.notes)
        CHECK_FALSE(note.message.contains(u'行'));
}

TEST_CASE("tables and pictures keep their places in the report")
{
    Flow flow = flowOf({QStringLiteral("甲县2024年法治政府建设报告"), QStringLiteral("一、工作情况"),
        QStringLiteral("（一）学习。学了：一是甲。二是乙。"), {}, QStringLiteral("表后。")});
    flow.blocks[3] = tableBlock();
    FlowBlock picture;
    picture.kind = FlowBlock::Kind::Picture;
    picture.text = QStringLiteral("图一");
    picture.picture = {tinyPng(), QStringLiteral("image/png"), 500};
    flow.blocks << picture;
    const Fragment fragment = fragmentOf(flow);
    const Section &section = fragment.reports[0].parts[0].sections[0];
    REQUIRE(section.items.size() == 2);
    REQUIRE(section.tail.size() == 3);
    CHECK(section.tail[0].kind == ParagraphKind::Table);
    CHECK(section.tail[0].table == flow.blocks[3].table);
    CHECK(section.tail[1].text == QStringLiteral("表后。"));
    CHECK(section.tail[2].picture == picture.picture);
    CHECK(fragment.unrecognised.isEmpty());
}

TEST_CASE("a marked run-in heading wins over guessing")
{
    Flow flow = flowOf({QStringLiteral("一、工作情况"), QStringLiteral("（一）学习。提高。全年学习。")});
    flow.blocks[1].runIn = QStringLiteral("（一）学习。提高。").size();
    const Section section = fragmentOf(flow).reports[0].parts[0].sections[0];
    CHECK(section.title == QStringLiteral("学习。提高。"));
    CHECK(section.lead == Paragraphs {{ParagraphKind::Text, QStringLiteral("全年学习。")}});
}

TEST_CASE("soft breaks part lines, and bullets become dashes, both with a note that names the paragraph")
{
    Flow flow = flowOf({QStringLiteral("甲县2024年法治政府建设报告\n一、工作情况\n（一）学习。\n学了。"),
        QStringLiteral("第一项。"), QStringLiteral("第二项。")});
    flow.blocks[1].numbering = flow.blocks[2].numbering = QStringLiteral("•");
    const Fragment fragment = fragmentOf(flow);
    CHECK(fragment.reports[0].title == QStringLiteral("甲县2024年法治政府建设报告"));
    const Section &section = fragment.reports[0].parts[0].sections[0];
    CHECK(section.itemStyle == ListStyle::Dash);
    CHECK(section.items.size() == 2);
    CHECK(hasNote(fragment.notes, "flow.bullets"));
    REQUIRE(hasNote(fragment.notes, "flow.breaks"));
}

TEST_CASE("a title set in the middle counts where no line says 报告")
{
    Flow flow = flowOf({QStringLiteral("规范用权"), QStringLiteral("服务发展"), QStringLiteral("本县开展了工作。")});
    flow.blocks[0].centred = flow.blocks[1].centred = true;
    const Report report = fragmentOf(flow).reports[0];
    CHECK(report.title == QStringLiteral("规范用权服务发展"));
    CHECK(report.foreword.size() == 1);
}
