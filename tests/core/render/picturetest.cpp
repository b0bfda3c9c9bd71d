// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/image.h"
#include "core/render/pdf.h"
#include "core/typeset/typeset.h"
#include "tests/support/blocks.h"
#include "tests/support/catch.h"
#include "tests/support/figures.h"

using namespace nianbao;
using namespace nianbao::testing;

namespace {

Pages pagesOf(const Blocks &blocks)
{
    const Result<Pages> pages = typeset(blocks, {}, shippedTestFonts(), {});
    REQUIRE(pages);
    return *pages;
}

QByteArray pdfOf(const Blocks &blocks)
{
    const Result<QByteArray> bytes = pdf(pagesOf(blocks), {}, {QStringLiteral("报告"), {}, {}});
    REQUIRE(bytes);
    return *bytes;
}

/// The colour in the middle of the page's first picture.
QRgb middleOf(const Blocks &blocks)
{
    constexpr double kDpi = 254; // ten pixels a millimetre
    const Page page = pagesOf(blocks).pages.first();
    const PictureBox &box = page.pictures.first();
    const double x = box.corner.x.value + box.width.value / 2;
    const double y = box.corner.y.value + box.height.value / 2;
    return image(page, {}, kDpi).pixel(int(x * 10), int(y * 10));
}

QImage photo(QRgb color = 0xff2040c0)
{
    QImage image = plainImage(300, 200, color);
    for (int y = 0; y < image.height(); ++y)
        image.setPixel(y, y, 0xffffffff);
    return image;
}

} // namespace

TEST_CASE("a picture is painted in its colours, what is transparent in white")
{
    CHECK(middleOf({pictureBlock(encoded(plainImage(50, 50, 0xffff0000), "png"))}) == 0xffff0000);
    const QImage clear = plainImage(50, 50, 0x00ff0000, QImage::Format_ARGB32);
    CHECK(middleOf({pictureBlock(encoded(clear, "png"))}) == 0xffffffff);
    const QImage half = plainImage(50, 50, 0x80000000, QImage::Format_ARGB32);
    CHECK(qGray(middleOf({pictureBlock(encoded(half, "png"))})) == Approx(127).margin(2));
}

TEST_CASE("a JPEG goes into the PDF as it came, and once for all its uses")
{
    const QByteArray jpeg = encoded(photo(), "jpg");
    const Block picture = pictureBlock(jpeg, 500);
    const QByteArray bytes = pdfOf({picture, paragraph(QStringLiteral("法治。")), picture});
    CHECK(bytes.contains(jpeg));
    CHECK(bytes.count("/DCTDecode") == 1);
    CHECK(bytes.contains("/Width 300"));
    CHECK(bytes.count("/SMask") == bytes.count("/SMask /None"));
}

TEST_CASE("pictures of all kinds beside each other keep their order")
{
    const QByteArray first = encoded(photo(0xff00c000), "jpg");
    const QByteArray grey = encoded(photo().convertToFormat(QImage::Format_Grayscale8), "jpg");
    const QByteArray bytes = pdfOf({pictureBlock(encoded(photo(), "png"), 300), pictureBlock(first, 300),
        pictureBlock(encoded(plainImage(40, 30, 0x40ff0000, QImage::Format_ARGB32), "png"), 300),
        pictureBlock(grey, 300), pictureBlock("broken"), pictureBlock(first, 300)});
    CHECK(bytes.contains(first));
    CHECK(bytes.contains(grey));
    CHECK(bytes.count("/DCTDecode") == 2);
    CHECK(bytes.count("/Subtype /Image") == 4);
    CHECK(bytes.indexOf(first) < bytes.indexOf(grey));
    CHECK(bytes.count("/SMask") == bytes.count("/SMask /None"));
    CHECK_FALSE(bytes.contains("/Interpolate true"));
}

TEST_CASE("a JPEG without its end is drawn as far as it goes")
{
    const QByteArray jpeg = encoded(photo(), "jpg");
    const QByteArray bytes = pdfOf({pictureBlock(jpeg.left(jpeg.size() * 2 / 3))});
    CHECK_FALSE(bytes.contains("/DCTDecode"));
    CHECK(bytes.count("/Subtype /Image") == 1);
}

TEST_CASE("the same pages with pictures and tables give the same bytes")
{
    const Blocks blocks {
        pictureBlock(encoded(photo(), "jpg")), pictureBlock(encoded(photo(), "png")), tableBlock(longTable(30))};
    CHECK(pdfOf(blocks) == pdfOf(blocks));
}
