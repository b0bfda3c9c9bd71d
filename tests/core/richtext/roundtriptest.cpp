// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and pictures that went out come back as they were.
#include "core/richtext/docx.h"
#include "core/richtext/docxwriter.h"
#include "core/richtext/html.h"
#include "core/richtext/htmlwriter.h"
#include "core/richtext/odt.h"
#include "core/richtext/odtwriter.h"

#include "tests/support/catch.h"

using namespace nianbao;

namespace {

const DocumentInfo kInfo {QStringLiteral("标题"), QStringLiteral("青禾县人民政府"), {}};

/// A GIF of that many pixels, as far as its head.
Block picture(int width, int tenths)
{
    QByteArray bytes("GIF89a");
    for (const int side : {width, width / 2})
        bytes += QByteArray(1, char(side & 0xff)) + QByteArray(1, char(side >> 8));
    bytes += QByteArray::fromBase64("AAAALA==");
    Block block {BlockRole::Picture};
    block.picture = {bytes, QStringLiteral("image/gif"), tenths};
    block.description = QStringLiteral("图“1” <&>");
    return block;
}

Block table(const QList<QList<TableCell>> &rows, int headerRows, const QList<int> &widths)
{
    Block block {BlockRole::Table};
    block.table = {rows, headerRows, widths};
    block.description = QStringLiteral("各乡镇“办结”情况 <&>");
    return block;
}

QList<TableCell> row(const QStringList &texts)
{
    QList<TableCell> cells;
    for (const QString &text : texts)
        cells << TableCell {text};
    return cells;
}

Blocks figures()
{
    const QStringList head {
        QStringLiteral("序号"), QStringLiteral("单位"), QStringLiteral("事项"), QStringLiteral("办结率")};
    const QStringList first {QStringLiteral("1"), QStringLiteral("青禾县城关镇人民政府"),
        QStringLiteral("全年受理行政复议申请27件，其中不予受理3件。\n审结24件。").repeated(3),
        QStringLiteral("99.64%")};
    const QStringList second {QStringLiteral("2"), QStringLiteral("=1+1"), QString(), QStringLiteral("-5")};
    Blocks blocks {{BlockRole::Paragraph, {{QStringLiteral("见下表："), SpanRole::Text, {}}}}};
    for (const QList<int> &widths : {QList<int>(), {100, 250, 500, 150}, {1, 333, 333, 333}})
        blocks << table({row(head), row(first), row(second)}, 1, widths);
    blocks << table(
        {{{QStringLiteral("合计"), 2, 2}, {QStringLiteral("乙")}}, {{QStringLiteral("丙")}}, row({{}, {}, {}})}, 0, {});
    for (const int width : {0, 1, 345, 1200})
        blocks << picture(200, width);
    return blocks << picture(2000, 0);
}

QList<FlowBlock> figuresOf(const Flow &flow)
{
    QList<FlowBlock> read;
    for (const FlowBlock &block : flow.blocks) {
        if (block.kind != FlowBlock::Kind::Text)
            read << block;
    }
    return read;
}

void checkSame(const Result<Flow> &flow, bool withWidths)
{
    REQUIRE(flow);
    const QList<FlowBlock> read = figuresOf(*flow);
    const Blocks written = figures().sliced(1);
    REQUIRE(read.size() == written.size());
    for (qsizetype at = 0; at < read.size(); ++at) {
        INFO(at);
        CHECK(read[at].text == written[at].description);
        CHECK(read[at].table.rows == written[at].table.rows);
        CHECK(read[at].table.headerRows == written[at].table.headerRows);
        CHECK(read[at].picture.bytes == written[at].picture.bytes);
        if (withWidths) {
            CHECK(read[at].table.widths == written[at].table.widths);
            CHECK(read[at].picture.width == written[at].picture.width);
        }
    }
}

} // namespace

TEST_CASE("tables and pictures come back from DOCX as they were, without widths where they had none")
{
    const auto bytes = writeDocx(figures(), kInfo);
    REQUIRE(bytes);
    checkSame(readDocx(*bytes, QStringLiteral("年报.docx")), true);
}

TEST_CASE("tables and pictures come back from ODT as they were, without widths where they had none")
{
    const auto bytes = writeOdt(figures(), kInfo);
    REQUIRE(bytes);
    checkSame(readOdt(*bytes, QStringLiteral("年报.odt")), true);
}

TEST_CASE("tables and pictures come back from a web page with their text and their descriptions")
{
    checkSame(readHtml(writeHtml(figures(), kInfo), QStringLiteral("年报.html")), false);
}

TEST_CASE("the columns that somebody drew to other widths stay as they were drawn")
{
    Block block = figures()[1];
    const auto widthsOf = [&] {
        const auto bytes = writeDocx({block}, kInfo);
        REQUIRE(bytes);
        const auto flow = readDocx(*bytes, {});
        REQUIRE(flow);
        return figuresOf(*flow).value(0).table.widths;
    };
    CHECK(widthsOf().isEmpty());
    block.table.widths = {300, 300, 200, 200};
    CHECK(widthsOf() == block.table.widths);
}
