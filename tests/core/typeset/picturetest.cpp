// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/picturefacts.h"
#include "core/typeset/typeset.h"
#include "tests/support/blocks.h"
#include "tests/support/catch.h"
#include "tests/support/figures.h"

using namespace nianbao;
using namespace nianbao::testing;

namespace {

using State = PictureFacts::State;

Pages pagesOf(const Blocks &blocks, const PageSpec &spec = {})
{
    const Result<Pages> pages = typeset(blocks, spec, shippedTestFonts(), {});
    REQUIRE(pages);
    return *pages;
}

PictureBox boxOf(const QByteArray &bytes, int width = 0)
{
    const Pages pages = pagesOf({pictureBlock(bytes, width)});
    REQUIRE(pages.pages.size() == 1);
    REQUIRE(pages.pages[0].pictures.size() == 1);
    return pages.pages[0].pictures[0];
}

bool isFramed(const QByteArray &bytes, const QString &code)
{
    const Pages pages = pagesOf({pictureBlock(bytes)});
    return pages.pages[0].pictures.isEmpty() && pages.pages[0].lines.size() == 4
        && pages.pages[0].texts.first().text == QStringLiteral("图片无法显示") && pages.notes.last().code == code;
}

/// A JPEG of 16 pixels whose frame promises 3,600 million.
QByteArray promisingJpeg()
{
    constexpr char kBoth[] {'\xea', '\x60', '\xea', '\x60'}; // 60,000 by 60,000
    QByteArray bytes = encoded(plainImage(4, 4), "jpg");
    return bytes.replace(bytes.indexOf("\xff\xc0") + 5, 4, kBoth, 4);
}

} // namespace

TEST_CASE("a picture stands in the middle, in its natural size at its own resolution")
{
    for (const char *format : {"png", "jpg", "bmp"}) {
        INFO(format);
        const PictureBox box = boxOf(encoded(plainImage(200, 100), format));
        if (qstrcmp(format, "bmp") != 0)
            CHECK(box.width.value == Approx(50.8).margin(0.01));
        CHECK(box.width / box.height == Approx(2));
        CHECK(box.corner.x.value == Approx(28 + (156 - box.width.value) / 2));
        CHECK(box.corner.y.value == Approx(37));
        CHECK(box.source.paragraph == 2);
    }
}

TEST_CASE("a picture takes its given width, but stays within the type area")
{
    const QByteArray wide = encoded(plainImage(400, 100), "png");
    CHECK(boxOf(wide, 800).width.value == Approx(80));
    CHECK(boxOf(wide, 800).height.value == Approx(20));
    CHECK(boxOf(wide, 99999).width.value == Approx(156));
    const PictureBox tall = boxOf(encoded(plainImage(100, 1000), "png"), 1500);
    CHECK(tall.height.value < 225);
    CHECK(tall.height.value > 224);
    CHECK(tall.height / tall.width == Approx(10));
}

TEST_CASE("a picture that does not fit goes to the next page, the text behind it stays on the grid")
{
    const QByteArray bytes = encoded(plainImage(400, 300), "png");
    const Pages pages = pagesOf({paragraphOfLines(18), pictureBlock(bytes), paragraph(QStringLiteral("后文。"))});
    REQUIRE(pages.pages.size() == 2);
    CHECK(pages.pages[0].pictures.isEmpty());
    REQUIRE(pages.pages[1].pictures.size() == 1);
    const PageSpec spec;
    const double row = (pages.pages[1].texts[0].baseline - pages.pages[0].texts[0].baseline) / spec.pitch();
    CHECK(row == Approx(8));
}

TEST_CASE("a full picture moves below a head's blank rows to a page of its own")
{
    PageSpec spec;
    spec.blankRowsOnTop = 10;
    const Pages pages = pagesOf({pictureBlock(encoded(plainImage(100, 400), "png"), 1500)}, spec);
    REQUIRE(pages.pages.size() == 2);
    CHECK(pages.pages[1].pictures.first().corner.y == Mm {37});
}

TEST_CASE("a picture that cannot be shown becomes a frame that says so, with a note")
{
    const QByteArray png = encoded(plainImage(64, 64), "png");
    CHECK(isFramed("not a picture", QStringLiteral("picture.broken")));
    CHECK(isFramed(png.chopped(20), QStringLiteral("picture.broken")));
    QByteArray bent = png;
    bent[png.size() / 2] = char(bent[png.size() / 2] ^ 1);
    CHECK(isFramed(bent, QStringLiteral("picture.broken")));
    CHECK(isFramed("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", QStringLiteral("picture.broken")));
    CHECK(isFramed(promisingJpeg(), QStringLiteral("picture.tooLarge")));
}

TEST_CASE("any beginning of a picture is judged without harm")
{
    const QByteArray whole[] {encoded(plainImage(9, 9), "png"), encoded(plainImage(9, 9), "jpg")};
    for (const QByteArray &bytes : whole) {
        for (qsizetype size = 0; size < bytes.size(); ++size)
            REQUIRE(pictureFacts(bytes.left(size)).state != State::Whole);
        CHECK(pictureFacts(bytes).state == State::Whole);
        CHECK(pictureFacts(bytes + "behind").state == State::Whole);
    }
}

TEST_CASE("the display list's text names pictures")
{
    const Pages pages = pagesOf({pictureBlock(encoded(plainImage(200, 100), "png"))});
    CHECK(dump(pages).contains(QStringLiteral("picture\t80.60\t37.00\t50.80\t25.40\timage/png\t")));
}
