// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/redline.h"
#include "core/typeset/redlineframe.h"
#include "core/typeset/typeset.h"
#include "tests/support/blocks.h"
#include "tests/support/catch.h"
#include "tests/support/figures.h"

#include <algorithm>

using namespace nianbao;
using namespace nianbao::testing;

namespace {

const QRgb kBlack = 0xff000000;
const double kEm = toMm(PageSpec().bodySize).value;

Pages pagesOf(const Blocks &before, const Blocks &after, const RedlineFrame &frame = {})
{
    const Result<Pages> pages = typeset(redline(before, after), {}, shippedTestFonts(), {true, false, frame});
    REQUIRE(pages);
    return *pages;
}

QString textOf(const Page &page, TextChange change)
{
    QString text;
    for (const TextRun &run : page.texts)
        text += run.change == change ? run.text : QString();
    return text;
}

/// Coloured lines of a page that lie level: the marks.
QList<RuleLine> marksOf(const Page &page)
{
    QList<RuleLine> marks;
    for (const RuleLine &line : page.lines) {
        if (line.color != kBlack && line.from.y == line.to.y)
            marks << line;
    }
    return marks;
}

/// Lines beside the type area.
QList<RuleLine> barsOf(const Page &page)
{
    QList<RuleLine> bars;
    for (const RuleLine &line : page.lines) {
        if (line.from.x < PageSpec().left)
            bars << line;
    }
    return bars;
}

QString footOf(const Page &page)
{
    QString text;
    for (const TextRun &run : page.texts)
        text += run.size == PageSpec().noteSize && run.baseline > Mm {262} ? run.text : QString();
    return text;
}

const QString kShort = QStringLiteral("全年办理134件。");

} // namespace

TEST_CASE("deleted text is struck and inserted text underlined, no more and no less")
{
    const Page page = pagesOf({paragraph(kShort)}, {paragraph(QStringLiteral("全年办理1540件。"))}).pages[0];
    CHECK(textOf(page, TextChange::Deleted) == QStringLiteral("134"));
    CHECK(textOf(page, TextChange::Inserted) == QStringLiteral("1540"));
    const QList<RuleLine> marks = marksOf(page);
    REQUIRE(marks.size() == 2);
    const double half = 156.0 / 56;
    const double left = 28 + 12 * half;
    const Mm baseline = page.texts.first().baseline;
    CHECK(marks[0].from.x.value == Approx(left));
    CHECK(marks[0].to.x.value == Approx(left + 3 * half));
    CHECK(marks[1].from.x.value == Approx(left + 3 * half));
    CHECK(marks[1].to.x.value == Approx(left + 7 * half));
    CHECK(marks[0].from.y < baseline);
    CHECK(marks[0].from.y > baseline - Mm {0.35 * kEm}); // lower than the bar of 一
    CHECK(marks[1].from.y > baseline + Mm {0.12 * kEm}); // below the ink
    CHECK(marks[0].width < Mm {0.06 * kEm});
    for (const TextRun &run : page.texts)
        CHECK((run.color == kBlack) == (run.change == TextChange::None));
    REQUIRE(barsOf(page).size() == 1);
    CHECK(barsOf(page)[0].from.y <= baseline - Mm {0.8 * kEm});
}

TEST_CASE("a deletion across lines and pages is struck on every line of both")
{
    const QString kept = QString(60, u'法') + u'。';
    const Blocks before {paragraphOfLines(18), paragraph(kept + QString(69, u'删') + u'。')};
    const Pages pages = pagesOf(before, {before[0], paragraph(kept)});
    REQUIRE(pages.pages.size() == 2);
    const QList<RuleLine> first = marksOf(pages.pages[0]);
    REQUIRE(first.size() == 2);
    CHECK(first.last().to.x.value == Approx(184).margin(0.1));
    CHECK(marksOf(pages.pages[1]).size() == 1);
    CHECK(textOf(pages.pages[0], TextChange::Deleted).size() == 49);
    CHECK(textOf(pages.pages[1], TextChange::Deleted).size() == 21);
    CHECK(barsOf(pages.pages[0]).size() == 1);
    CHECK(barsOf(pages.pages[1]).size() == 1);
}

TEST_CASE("what moved is struck or underlined twice: told apart without colour")
{
    const Block moved = paragraph(QStringLiteral("健全依法决策机制，聘请法律顾问。"));
    const Block other = paragraph(QStringLiteral("推进政务公开，公开财政预算。"));
    const Block third = paragraph(QStringLiteral("化解矛盾纠纷三百余件。"));
    const Page page = pagesOf({moved, other, third}, {other, third, moved}).pages[0];
    CHECK(textOf(page, TextChange::MovedAway) == textOf(page, TextChange::MovedHere));
    CHECK(marksOf(page).size() == 4);
}

TEST_CASE("a line may break between two versions of a number, never inside a pair")
{
    const Pages pages = pagesOf(
        {paragraph(QString(30, u'9') + QStringLiteral("𠮷"))}, {paragraph(QString(40, u'8') + QStringLiteral("𡈽"))});
    const QList<TextRun> &runs = pages.pages[0].texts;
    const auto digits =
        std::find_if(runs.begin(), runs.end(), [](const TextRun &run) { return run.text.startsWith(u'8'); });
    REQUIRE(digits != runs.end());
    CHECK(digits->text.size() == 40);
    CHECK(digits->baseline > runs[0].baseline);
    for (const TextRun &run : runs)
        CHECK(run.text.toUcs4().size() == run.x.size());
}

TEST_CASE("an inserted blank or invisible character shows a short line")
{
    const QString text = QStringLiteral("全县推进依法行政，加强法治政府建设");
    const Page page =
        pagesOf({paragraph(text)}, {paragraph(QStringLiteral("全县推进依法行政\u200b，加强法治政府建设 "))}).pages[0];
    const QList<RuleLine> marks = marksOf(page);
    REQUIRE(marks.size() == 2);
    for (const RuleLine &mark : marks)
        CHECK((mark.to.x - mark.from.x).value == Approx(0.25 * kEm));
}

TEST_CASE("equal versions have no mark and the same lines as the report itself")
{
    const Blocks blocks {heading(QStringLiteral("工作")), paragraphOfLines(30), tableBlock(longTable(9))};
    const RedlineFrame frame = frameOf({QStringLiteral("甲"), {}}, {QStringLiteral("乙"), {}}, false);
    Pages pages = pagesOf(blocks, blocks, frame);
    const Result<Pages> plain = typeset(blocks, {}, shippedTestFonts(), {});
    REQUIRE(plain);
    REQUIRE(pages.pages.size() == plain->pages.size());
    CHECK(footOf(pages.pages[0]) == QStringLiteral("前稿：甲　后稿：乙"));
    for (qsizetype page = 0; page < pages.pages.size(); ++page) {
        pages.pages[page].texts.removeIf([](const TextRun &run) {
            return run.size == PageSpec().noteSize && (run.baseline > Mm {262} || run.baseline < Mm {37});
        });
        CHECK(pages.pages[page] == plain->pages[page]);
    }
}

TEST_CASE("marks in a table's cells stay in the cell, line breaks and head included")
{
    const Table before = tableOf({{QStringLiteral("项目"), QStringLiteral("旧内容")},
                                     {QStringLiteral("复议"), QStringLiteral("12件\n其中调解3件")}},
        1);
    const Table after = tableOf({{QStringLiteral("项目"), QStringLiteral("新内容")},
                                    {QStringLiteral("复议"), QStringLiteral("12件\n其中调解4件，𠮷")}},
        1);
    const Page page = pagesOf({tableBlock(before)}, {tableBlock(after)}).pages[0];
    CHECK(textOf(page, TextChange::Deleted) == QStringLiteral("旧3件"));
    CHECK(textOf(page, TextChange::Inserted) == QStringLiteral("新4件，𠮷"));
    for (const RuleLine &mark : marksOf(page)) {
        CHECK(mark.from.x > Mm {28});
        CHECK(mark.to.x < Mm {184});
        CHECK(mark.to.x > mark.from.x);
    }
    Table wide;
    wide.rows << QList<TableCell>(60, TableCell {QStringLiteral("甲")});
    Table wider = wide;
    wider.rows[0][59].text = QStringLiteral("乙");
    CHECK(textOf(pagesOf({tableBlock(wide)}, {tableBlock(wider)}).pages[0], TextChange::Inserted)
        == QStringLiteral("乙"));
}

TEST_CASE("a deleted picture is crossed out, an inserted one framed")
{
    const QByteArray bytes = encoded(plainImage(200, 100), "PNG");
    const Page gone = pagesOf({pictureBlock(bytes)}, {}).pages[0];
    const Page come = pagesOf({}, {pictureBlock(bytes)}).pages[0];
    CHECK(gone.lines.size() == 7); // a bar, a frame and two lines across
    CHECK(come.lines.size() == 5);
    CHECK(gone.pictures[0].change == TextChange::Deleted);
}

TEST_CASE("headings that are gone have no bookmark, changed ones their new words")
{
    const Pages pages =
        pagesOf({heading(QStringLiteral("存在的问题和不足")), paragraph(kShort), heading(QStringLiteral("打算"))},
            {heading(QStringLiteral("存在的问题")), paragraph(kShort)});
    REQUIRE(pages.bookmarks.size() == 1);
    CHECK(pages.bookmarks[0].title == QStringLiteral("一、存在的问题"));
}

TEST_CASE("the foot stands on one line, across from the page number, clear of it")
{
    const QString name = QStringLiteral("县人民政府常务会议审议稿（根据各单位反馈意见第三次修改之后再次征求意见）𠮷");
    const QDateTime time(QDate(2018, 12, 30), QTime(23, 59));
    const RedlineFrame frame = frameOf({name, time}, {name.repeated(9), time.addDays(6)}, true);
    const Pages pages = pagesOf({paragraphOfLines(30)}, {paragraphOfLines(31)}, frame);
    REQUIRE(pages.pages.size() == 2);
    for (const Page &page : pages.pages) {
        const QString foot = footOf(page);
        INFO(foot.toStdString());
        CHECK(foot.count(u'…') == 2);
        CHECK(foot.contains(QStringLiteral("（2018年12月30日）　后稿：县人")));
        CHECK(foot.endsWith(QStringLiteral("𠮷（2019年1月5日）")));
        double left = 210;
        double right = 0;
        for (const TextRun &run : page.texts) {
            if (run.baseline.value < 262 || run.size != PageSpec().noteSize)
                continue;
            left = std::min(left, double(run.x.first()));
            right = std::max(right, double(run.x.last()) + toMm(run.size).value);
        }
        const TextRun &number = page.texts.last();
        if (page.number == 1)
            CHECK(right < number.x.first() - 5);
        else
            CHECK(left > number.x.last() + toMm(number.size).value + 5);
        CHECK(left >= 27.9);
        CHECK(right <= 184.5);
    }
    const auto hasLegend = [](const Page &page) {
        return std::any_of(
            page.texts.begin(), page.texts.end(), [](const TextRun &run) { return run.baseline < Mm {37}; });
    };
    CHECK(hasLegend(pages.pages[0]));
    CHECK_FALSE(hasLegend(pages.pages[1]));
}

TEST_CASE("a name that fits is left alone, and what it leaves is the other's")
{
    const QList<FootPart> parts {{QStringLiteral("甲："), false}, {QStringLiteral("短"), true},
        {QStringLiteral("乙："), false}, {QString(40, u'长'), true}};
    CHECK(fittedFoot(parts, 100).size() == 45);
    CHECK(fittedFoot(parts, 30) == QStringLiteral("甲：短乙：长长长长长…长长长长"));
    CHECK(fittedFoot(parts, 3) == QStringLiteral("甲：…乙：…"));
    CHECK(fittedFoot({{QStringLiteral("e\u0301").repeated(30), true}}, 9).endsWith(QStringLiteral("e\u0301")));
}
