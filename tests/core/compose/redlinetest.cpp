// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/redline.h"
#include "core/compose/compose.h"
#include "tests/support/blocks.h"
#include "tests/support/catch.h"
#include "tests/support/figures.h"
#include "tests/support/generatedreports.h"
#include "tests/support/reports.h"

#include <algorithm>

using namespace nianbao;
using namespace nianbao::testing;

namespace {

enum class Version { Before, After };

bool isIn(Version version, TextChange change)
{
    const bool before = change == TextChange::Deleted || change == TextChange::MovedAway;
    const bool after = change == TextChange::Inserted || change == TextChange::MovedHere;
    return version == Version::Before ? !after : !before;
}

QString textOf(Version version, const Spans &spans)
{
    QString text;
    for (const Span &span : spans)
        text += isIn(version, span.change) ? span.text : QString();
    return text;
}

/// What one version has, line by line and without blank ones.
QStringList linesOf(Version version, const Blocks &blocks)
{
    QStringList lines;
    for (const Block &each : blocks) {
        if (each.role == BlockRole::Picture)
            lines << (isIn(version, each.change) ? QString::fromLatin1(each.picture.bytes.toHex()) : QString());
        lines << textOf(version, each.spans);
        for (qsizetype row = 0; row < each.table.rows.size(); ++row) {
            for (qsizetype cell = 0; cell < each.table.rows[row].size(); ++cell)
                lines << (each.cells.isEmpty() ? each.table.rows[row][cell].text
                                               : textOf(version, each.cells[row][cell]));
        }
    }
    lines.removeAll(QString());
    return lines;
}

/// Text by what became of it, in its order, pieces parted by |.
QString piecesOf(const Blocks &blocks, TextChange change)
{
    QStringList pieces;
    const auto take = [&](const Spans &spans) {
        for (const Span &span : spans) {
            if (span.change == change)
                pieces << span.text;
        }
    };
    for (const Block &each : blocks) {
        take(each.spans);
        for (const QList<Spans> &row : each.cells)
            std::for_each(row.begin(), row.end(), take);
    }
    return pieces.join(u'|');
}

// What was deleted from a text that also moved stands where it is now: then the old version stands twice.
Blocks checked(const Blocks &before, const Blocks &after)
{
    const Blocks both = redline(before, after);
    if (piecesOf(both, TextChange::MovedHere).isEmpty())
        CHECK(linesOf(Version::Before, both) == linesOf(Version::After, before));
    CHECK(linesOf(Version::After, both) == linesOf(Version::After, after));
    return both;
}

const QString kLong = QStringLiteral("县司法局会同有关部门组织行政执法人员培训，参加的有三百余人。");
const QString kOther = QStringLiteral("全年办理行政复议案件，依法纠正违法或者不当的行政行为。");

} // namespace

TEST_CASE("of both versions in one text, each can be read out again whole")
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        INFO(seed);
        checked(compose(test::ReportMaker(seed).report()), compose(test::ReportMaker(seed + 100).report()));
        QRandomGenerator random(seed);
        Blocks before;
        Blocks after;
        for (int at = 0; at < 6; ++at) {
            before << paragraph(wildText(random, 40));
            after << paragraph(wildText(random, 40));
        }
        std::rotate(after.begin(), after.begin() + 2, after.end());
        after << before[seed % 6];
        checked(before, after);
    }
    checked({}, compose(test::smallReport()));
    checked(compose(test::fullReport()), {});
}

TEST_CASE("equal versions have no change, and are the blocks that they were")
{
    const Blocks blocks = compose(test::fullReport());
    const Blocks both = redline(blocks, blocks);
    CHECK_FALSE(hasChanges(both));
    CHECK(both == blocks);
}

TEST_CASE("a changed number knows its place, and no surrogate pair is parted")
{
    const QString text = QStringLiteral("𠮷林办理%1件复议案件和诉讼案件，主任%2。");
    const Blocks both = checked({paragraph(text.arg(QStringLiteral("134"), QStringLiteral("𠮷")))},
        {paragraph(text.arg(QStringLiteral("154"), QStringLiteral("𡈽")))});
    CHECK(piecesOf(both, TextChange::Deleted) == QStringLiteral("134|𠮷"));
    CHECK(piecesOf(both, TextChange::Inserted) == QStringLiteral("154|𡈽"));
    REQUIRE(both[0].spans.size() == 7);
    CHECK(both[0].spans[2].source.offset == 5);
    CHECK(both[0].spans[3].source.offset == 8);
}

TEST_CASE("a text that is replaced as a whole is one deletion and one insertion")
{
    const Blocks both = checked({paragraph(kLong)}, {paragraph(QStringLiteral("此处另有安排。"))});
    CHECK(piecesOf(both, TextChange::Deleted) == kLong);
    CHECK(piecesOf(both, TextChange::Inserted) == QStringLiteral("此处另有安排。"));
}

TEST_CASE("a paragraph that stands elsewhere now has moved, with its number")
{
    const auto section = [](const QString &number, const QString &text) {
        Block made = paragraph(text);
        made.spans.prepend(Span {number, SpanRole::Level2, {Id {QStringLiteral("n1")}, Field::Title, 0, -1}});
        return made;
    };
    const QStringList others {QStringLiteral("加强组织领导，调整领导小组，由县长任组长。"),
        QStringLiteral("健全依法决策机制，聘请法律顾问，审查合同。"),
        QStringLiteral("推进政务公开，公开财政预算决算。")};
    Blocks before {section(QStringLiteral("（一）"), kLong)};
    Blocks after;
    for (const QString &text : others) {
        before << section(QStringLiteral("（二）"), text);
        after << section(QStringLiteral("（二）"), text);
    }
    after << section(QStringLiteral("（四）"), kLong);
    Blocks both = checked(before, after);
    CHECK(piecesOf(both, TextChange::MovedAway) == QStringLiteral("（一）|") + kLong);
    CHECK(piecesOf(both, TextChange::MovedHere) == QStringLiteral("（四）|") + kLong);
    CHECK(piecesOf(both, TextChange::Deleted).isEmpty());

    SECTION("what was also changed in it is marked where it stands now")
    {
        after.last().spans.last().text.replace(QStringLiteral("三百余"), QStringLiteral("五百"));
        both = checked(before, after);
        CHECK(piecesOf(both, TextChange::MovedAway) == QStringLiteral("（一）|") + kLong);
        CHECK(piecesOf(both, TextChange::Deleted) == QStringLiteral("三百余"));
        CHECK(piecesOf(both, TextChange::Inserted) == QStringLiteral("五百"));
        CHECK(both.last().spans.size() == 5);
    }
}

TEST_CASE("points that changed places have moved; what is alike by chance has not")
{
    const auto points = [](const QStringList &texts) {
        Block made = paragraph(QStringLiteral("主要工作有以下几项。"));
        for (const QString &text : texts) {
            const Place place {Id {text.left(2)}, Field::Body, 0, 0};
            made.spans << Span {QStringLiteral("一是"), SpanRole::Text, {place.node, Field::Title, 0, -1}}
                       << Span {text, SpanRole::Text, place};
        }
        return made;
    };
    const Blocks both = checked({points({kLong, kOther})}, {points({kOther, kLong})});
    CHECK(piecesOf(both, TextChange::MovedAway).size() > 20);
    CHECK(piecesOf(both, TextChange::MovedHere).size() > 20);
    const Blocks chance = checked({paragraph(kLong + QStringLiteral("全年没有。")), paragraph(kOther)},
        {paragraph(kLong), paragraph(kOther + QStringLiteral("全年没有。"))});
    CHECK(piecesOf(chance, TextChange::MovedHere).isEmpty());
}

TEST_CASE("cells are compared each by itself, and rows come, go and move")
{
    const QStringList head {QStringLiteral("项目"), QStringLiteral("件数")};
    const QStringList first {QStringLiteral("行政复议案件"), QStringLiteral("12")};
    const QStringList second {QStringLiteral("行政应诉案件"), QStringLiteral("7\n其中：\t2")};
    const QStringList third {QStringLiteral("人民调解"), QStringLiteral("301")};
    Blocks both = checked(
        {tableBlock(tableOf({head, first, second, third}, 1))}, {tableBlock(tableOf({head, second, third, first}, 1))});
    CHECK(piecesOf(both, TextChange::MovedAway) == QStringLiteral("行政复议案件|12"));
    both = checked({tableBlock(tableOf({head, first, second}, 1))},
        {tableBlock(tableOf({head, {first[0], QStringLiteral("15")}, second}, 1))});
    REQUIRE(both.size() == 1);
    CHECK(both[0].table.headerRows == 1);
    CHECK(both[0].table.rows[1][1].text == QStringLiteral("1215"));
    CHECK(piecesOf(both, TextChange::Deleted) == QStringLiteral("12"));
    Table merged = tableOf({head, first}, 1);
    merged.rows[1] = {TableCell {QStringLiteral("合并"), 2, 1}};
    both = checked({tableBlock(tableOf({head, first}, 1))}, {tableBlock(merged)});
    CHECK(both.size() == 2);
}

TEST_CASE("pictures go, come and move as wholes")
{
    const Block red = pictureBlock("red");
    const Block blue = pictureBlock("blue");
    Blocks both = checked({red, paragraph(kLong)}, {paragraph(kLong), blue});
    CHECK(both[0].change == TextChange::Deleted);
    CHECK(both[2].change == TextChange::Inserted);
    both = checked({red, paragraph(kLong)}, {paragraph(kLong), red});
    CHECK(both[0].change == TextChange::MovedAway);
    CHECK(both[2].change == TextChange::MovedHere);
}

TEST_CASE("the foot names both versions and their days, with the hours on one day")
{
    const auto footOf = [](const QDateTime &before, const QDateTime &after) {
        QString text;
        for (const FootPart &part : frameOf({QStringLiteral("甲"), before}, {QStringLiteral("乙"), after}, true).foot)
            text += part.text;
        return text;
    };
    const QDateTime day(QDate(2018, 12, 3), QTime(9, 5));
    CHECK(footOf(day, day.addDays(7)) == QStringLiteral("前稿：甲（2018年12月3日）　后稿：乙（2018年12月10日）"));
    CHECK(footOf(day, day.addSecs(3600))
        == QStringLiteral("前稿：甲（2018年12月3日 9:05）　后稿：乙（2018年12月3日 10:05）"));
    CHECK(footOf({}, {}) == QStringLiteral("前稿：甲　后稿：乙"));
    CHECK(frameOf({}, {}, false).legend.first().text.contains(QStringLiteral("完全相同")));
}
