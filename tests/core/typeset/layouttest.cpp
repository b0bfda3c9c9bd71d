// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/layout.h"
#include "tests/support/blocks.h"
#include "tests/support/catch.h"

using namespace nianbao;
using namespace nianbao::testing;

namespace {

Block annex(const QString &label, const QString &name)
{
    Block made {BlockRole::Annexes, {}, 0};
    const Id id {QStringLiteral("r1")};
    made.spans << Span {label, SpanRole::Text, {id, Field::Annexes, 0, -1}};
    made.spans << Span {name, SpanRole::Text, {id, Field::Annexes, 0, 0}};
    return made;
}

/// Left and right edge of a block's first line, in half cells.
double leftOf(const LaidBlock &laid)
{
    return laid.lines.first().indent;
}
double rightOf(const LaidBlock &laid)
{
    return leftOf(laid) + widthOf(laid.cells, laid.lines.first());
}

LaidBlocks closing(const QString &signature, const QString &date, bool sealed)
{
    return layOut(
        {paragraph(QStringLiteral("正文。")), block(BlockRole::Signature, signature), block(BlockRole::Date, date)}, {},
        sealed);
}

} // namespace

TEST_CASE(
    "with a seal the date is four characters from the right and the signature centred on it, two rows below the text")
{
    const LaidBlocks laid = closing(QStringLiteral("青川县人民政府"), QStringLiteral("2019年1月5日"), true);
    CHECK(rightOf(laid[2]) == 56 - 8);
    CHECK(leftOf(laid[1]) + rightOf(laid[1]) == leftOf(laid[2]) + rightOf(laid[2]));
    CHECK(laid[1].blankBefore == 2);
    CHECK(laid[2].blankBefore == 0);
}

TEST_CASE(
    "without a seal the signature is two characters from the right and the date two to the right of its beginning")
{
    const LaidBlocks laid = closing(QStringLiteral("青川县人民政府办公室"), QStringLiteral("2019年1月5日"), false);
    CHECK(rightOf(laid[1]) == 56 - 4);
    CHECK(leftOf(laid[2]) == leftOf(laid[1]) + 4);
    CHECK(laid[1].blankBefore == 1);
}

TEST_CASE("without a seal a date longer than the signature takes the right indent")
{
    const LaidBlocks laid = closing(QStringLiteral("县政府"), QStringLiteral("2019年12月25日"), false);
    CHECK(rightOf(laid[2]) == 56 - 4);
    CHECK(leftOf(laid[2]) == leftOf(laid[1]) + 4);
}

TEST_CASE("a signature longer than the line wraps and never leaves the type area")
{
    for (const bool sealed : {true, false}) {
        for (int length = 1; length <= 90; ++length) {
            const LaidBlocks laid = closing(QString(length, u'县'), QStringLiteral("2019年12月25日"), sealed);
            for (const LaidBlock &each : laid) {
                for (const Line &line : each.lines) {
                    REQUIRE(line.indent >= 0);
                    REQUIRE(line.indent + widthOf(each.cells, line) <= 56);
                }
            }
        }
    }
}

TEST_CASE("annexes stand two characters in, one row below the text, and wrap below the name")
{
    const QString longName(40, u'表');
    const LaidBlocks laid = layOut({paragraph(QStringLiteral("正文。")), annex(QStringLiteral("附件：1."), longName),
                                       annex(QStringLiteral("2."), longName)},
        {}, true);
    CHECK(laid[1].blankBefore == 1);
    CHECK(laid[2].blankBefore == 0);
    CHECK(laid[1].lines[0].indent == 4);
    CHECK(laid[1].lines[1].indent == 12);
    CHECK(laid[2].lines[0].indent == 10); // 2. below 1.
    CHECK(laid[2].lines[1].indent == 12);
    const LaidBlocks single = layOut({annex(QStringLiteral("附件："), longName)}, {}, true);
    CHECK(single[0].lines[1].indent == 10);
}

TEST_CASE("one row is blank below the title, with and without addressees, which are flush")
{
    const Block title = block(BlockRole::Title, QStringLiteral("报告"), SpanRole::Title);
    CHECK(layOut({title, paragraph(QStringLiteral("正文。"))}, {}, true)[1].blankBefore == 1);
    const LaidBlocks laid =
        layOut({title, block(BlockRole::Addressees, QString(40, u'市') + u'：'), paragraph(QStringLiteral("正文。"))},
            {}, true);
    CHECK(laid[1].blankBefore == 1);
    CHECK(laid[1].lines[0].indent == 0);
    CHECK(laid[1].lines[1].indent == 0);
    CHECK(laid[2].blankBefore == 0);
    CHECK(layOut({paragraph(QStringLiteral("正文。"))}, {}, true)[0].blankBefore == 0);
}
