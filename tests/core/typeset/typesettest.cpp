// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/typeset.h"
#include "tests/support/blocks.h"
#include "tests/support/catch.h"

#include <QFile>

#include <algorithm>
#include <thread>

using namespace nianbao;
using namespace nianbao::testing;

namespace {

Pages pagesOf(const Blocks &blocks, const PageSpec &spec = {}, const TypesetOptions &options = {})
{
    const Result<Pages> pages = typeset(blocks, spec, shippedTestFonts(), options);
    REQUIRE(pages);
    return *pages;
}

QString textOfRows(const Page &page)
{
    QString text;
    for (const TextRun &run : page.texts)
        text += run.text;
    return text;
}

bool hasNote(const Pages &pages, const QString &code, const QString &part)
{
    return std::any_of(pages.notes.begin(), pages.notes.end(),
        [&](const Note &note) { return note.code == code && note.message.contains(part); });
}

Blocks smallReport()
{
    Blocks blocks {block(BlockRole::Title, QStringLiteral("青川县2018年度法治政府建设情况的报告"), SpanRole::Title),
        block(BlockRole::Addressees, QStringLiteral("市人民政府：")), heading(QStringLiteral("工作开展情况"))};
    Block section = paragraph({});
    section.spans = {{QStringLiteral("（一）"), SpanRole::Level2, {Id {QStringLiteral("s1")}, Field::Title, 0, -1}},
        {QStringLiteral("加强组织领导。"), SpanRole::Level2, {Id {QStringLiteral("s1")}, Field::Title, 0, 0}},
        {QStringLiteral("2018年，印发“要点”〔2018〕3号——占57.8%，𠮷林等WTO人员。"), SpanRole::Text,
            {Id {QStringLiteral("s1")}, Field::Lead, 0, 0}}};
    blocks << section << block(BlockRole::Raw, QStringLiteral("单位\t件数"))
           << block(BlockRole::Signature, QStringLiteral("青川县人民政府"))
           << block(BlockRole::Date, QStringLiteral("2019年1月5日"))
           << block(BlockRole::ClosingNote, QStringLiteral("（此件公开发布）"));
    return blocks;
}

} // namespace

TEST_CASE("the first row's characters begin at 37 mm and the 22nd row's end at 262 mm")
{
    const Pages pages = pagesOf({paragraphOfLines(22)});
    REQUIRE(pages.pages.size() == 1);
    const PageSpec spec;
    const double drop = 0.88 * toMm(spec.bodySize).value;
    CHECK(pages.pages[0].texts[0].baseline.value - drop == Approx(37));
    CHECK(pages.pages[0].texts[21].baseline.value - drop + toMm(spec.bodySize).value == Approx(262));
    CHECK(spec.pitch().value == Approx(10.446).margin(0.001));
}

TEST_CASE("a full line of 28 characters fills the type area from edge to edge")
{
    const TextRun line = pagesOf({paragraphOfLines(3)}).pages[0].texts.at(1);
    REQUIRE(line.x.size() == 28);
    const double cell = 156.0 / 28;
    const double em = toMm(Pt {16}).value;
    for (int at = 0; at < 28; ++at)
        CHECK(line.x[at] == Approx(28 + at * cell + (cell - em) / 2).margin(0.001));
}

TEST_CASE("page numbers stand right on odd and left on even pages, one character in, their dashes at 269 mm")
{
    const Pages pages = pagesOf({paragraphOfLines(70)});
    REQUIRE(pages.pages.size() == 4);
    const double em = toMm(Pt {14}).value;
    for (const Page &page : pages.pages) {
        const TextRun &number = page.texts.last();
        CHECK(number.text == QStringLiteral("— %1 —").arg(page.number));
        CHECK(number.size == Pt {14});
        const double cell = 156.0 / 28;
        if (page.number % 2 == 1)
            CHECK(number.x.last() + em == Approx(184 - cell).margin(0.01));
        else
            CHECK(number.x.first() == Approx(28 + cell).margin(0.01));
        CHECK(number.baseline.value == Approx(269 + 0.3 * em).margin(0.15 * em));
    }
}

TEST_CASE("reports of 1 to 60 pages keep every character in reading order")
{
    for (int count = 1; count <= 60; count += count < 4 ? 1 : 7) {
        Blocks blocks;
        QString all;
        for (int line = 0; line < count * 22; line += 11) {
            blocks << paragraphOfLines(11);
            all += blocks.last().spans[0].text;
        }
        const Pages pages = pagesOf(blocks);
        REQUIRE(pages.pages.size() == count);
        QString text;
        for (const Page &page : pages.pages) {
            text += textOfRows(page);
            text.chop(page.texts.last().text.size());
        }
        REQUIRE(text == all);
    }
}

TEST_CASE("a run knows its place in the text and has one x for each character, beyond the BMP too")
{
    const Pages pages = pagesOf({paragraph(QString(26, u'法') + QStringLiteral("𠮷林。"))});
    const QList<TextRun> &runs = pages.pages[0].texts;
    CHECK(runs[0].source.offset == 0);
    CHECK(runs[1].text == QStringLiteral("𠮷"));
    CHECK(runs[1].x.size() == 1);
    CHECK(runs[1].source.offset == 26);
    CHECK(runs[2].text == QStringLiteral("林。"));
    CHECK(runs[2].source.offset == 28);
    CHECK(runs[2].source.node == Id {QStringLiteral("n1")});
}

TEST_CASE("“ ” and —— take full cells of the Chinese font")
{
    const TextRun run = pagesOf({paragraph(QStringLiteral("法“放”——法"))}).pages[0].texts[0];
    CHECK(run.face.family == QStringLiteral("FandolFang"));
    for (int at = 1; at < run.x.size(); ++at)
        CHECK(run.x[at] - run.x[at - 1] == Approx(156.0 / 28).margin(0.001));
}

TEST_CASE("letters of a half-width run do not overlap and stay inside its room")
{
    const TextRun run = pagesOf({paragraph(QStringLiteral("法WWMMiiiWTO法"))}).pages[0].texts[0];
    for (int at = 1; at < run.x.size(); ++at)
        CHECK(run.x[at] > run.x[at - 1] + 0.2 * toMm(Pt {16}).value);
}

TEST_CASE("substitutes are named by role and character, each once")
{
    const Pages pages = pagesOf(smallReport());
    CHECK(hasNote(pages, QStringLiteral("font.substitute"), QStringLiteral("小标宋由“自带的宋体（加粗）”代替")));
    CHECK(hasNote(pages, QStringLiteral("font.characterSubstitute"), QStringLiteral("𠮷")));
    CHECK(std::count_if(pages.notes.begin(), pages.notes.end(), [](const Note &note) {
        return note.code == QStringLiteral("font.characterSubstitute");
    }) == 1);
}

TEST_CASE("a character without any glyph is refused by name, or becomes a box with a note")
{
    const Blocks blocks {paragraph(QStringLiteral("法\U00012000治"))};
    const Result<Pages> refused = typeset(blocks, {}, shippedTestFonts(), {true, false});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Input);
    CHECK(refused.error().code == QStringLiteral("font.glyph"));
    CHECK(refused.error().message.contains(QStringLiteral("\U00012000")));
    const Pages pages = pagesOf(blocks, {}, {true, true});
    CHECK(pages.pages[0].texts[0].text == QStringLiteral("法□治"));
    CHECK(hasNote(pages, QStringLiteral("font.missingGlyph"), QStringLiteral("\U00012000")));
}

TEST_CASE("a Kangxi radical prints as the character it stands for")
{
    const auto pages = typeset({paragraph(QStringLiteral("⼯作"))}, PageSpec(), shippedTestFonts(), {});
    REQUIRE(pages);
    CHECK(pages->pages.first().texts.first().text == QStringLiteral("工作"));
}

TEST_CASE("without any font the report is refused")
{
    const Result<Pages> refused = typeset(smallReport(), {}, Fonts {}, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("font.none"));
}

TEST_CASE("a role without a face of its own uses the others of the chain")
{
    Fonts fonts = shippedTestFonts();
    for (auto &chain : fonts.chains)
        chain = {FontFace {QStringLiteral("No Such Family"), {}},
            FontFace {QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Regular")}};
    const Result<Pages> pages = typeset(smallReport(), {}, fonts, {});
    REQUIRE(pages);
    for (const TextRun &run : pages->pages[0].texts)
        CHECK((run.face.family == QStringLiteral("Noto Serif CJK SC") || run.text.trimmed().isEmpty()));
}

TEST_CASE("the shipped fonts stand in for all roles, and the two Songs are told apart by style")
{
    const Fonts &fonts = shippedTestFonts();
    for (const auto &chain : fonts.chains)
        CHECK(chain.size() == 6);
    CHECK(
        fonts.chain(FontRole::XiaoBiaoSong).first() == FontFace {QStringLiteral("FandolSong"), QStringLiteral("Bold")});
    CHECK(fonts.chain(FontRole::Song).first() == FontFace {QStringLiteral("FandolSong"), QStringLiteral("Regular")});
    CHECK(fonts.chain(FontRole::FangSong).at(1).family == QStringLiteral("Noto Serif CJK SC"));
    CHECK(fonts.notes.isEmpty());
}

TEST_CASE("an empty report is one page with its number")
{
    const Pages pages = pagesOf({});
    REQUIRE(pages.pages.size() == 1);
    CHECK(textOfRows(pages.pages[0]) == QStringLiteral("— 1 —"));
}

TEST_CASE("control characters and half surrogates do not disturb the page")
{
    const Pages pages = pagesOf({paragraph(
        QStringLiteral("法") + QChar(0) + QChar(0x200b) + QChar(0xfe0f) + QStringLiteral("治") + QChar(0x1b))});
    CHECK(pages.pages.size() == 1);
    const Result<Pages> half =
        typeset({paragraph(QString(QChar(0xd842)) + u'法')}, {}, shippedTestFonts(), {true, true});
    CHECK(half);
}

TEST_CASE("a first page without any text of the body is noted")
{
    const Blocks blocks {block(BlockRole::Addressees, QString(28 * 30, u'市')), paragraph(QStringLiteral("正文。"))};
    CHECK(hasNote(pagesOf(blocks), QStringLiteral("page.noBodyOnFirst"), QStringLiteral("7.3.2")));
}

TEST_CASE("bookmarks name the parts and categories with their pages")
{
    const Pages pages = pagesOf(smallReport());
    REQUIRE(pages.bookmarks.size() == 2);
    CHECK(pages.bookmarks[0].title == QStringLiteral("一、工作开展情况"));
    CHECK(pages.bookmarks[0].level == 1);
    CHECK(pages.bookmarks[1].title == QStringLiteral("（一）加强组织领导"));
    CHECK(pages.bookmarks[1].level == 2);
    CHECK(pages.bookmarks[1].top > pages.bookmarks[0].top);
}

TEST_CASE("the same blocks give the same pages, on another thread too")
{
    const Pages here = pagesOf(smallReport());
    Pages there;
    std::thread([&] { there = *typeset(smallReport(), {}, shippedTestFonts(), {}); }).join();
    CHECK(here.pages == there.pages);
    CHECK(here.bookmarks == there.bookmarks);
}

// NIANBAO_UPDATE_GOLDEN=1 rewrites the file.
TEST_CASE("a small report's display list is as it was")
{
    const QString found = dump(pagesOf(smallReport()));
    QFile golden(QStringLiteral(NIANBAO_SOURCE_DIR "/tests/core/typeset/golden/small.txt"));
    if (qEnvironmentVariableIsSet("NIANBAO_UPDATE_GOLDEN")) {
        REQUIRE(golden.open(QIODevice::WriteOnly));
        golden.write(found.toUtf8());
        golden.close();
    }
    REQUIRE(golden.open(QIODevice::ReadOnly));
    CHECK(found == QString::fromUtf8(golden.readAll()));
}
