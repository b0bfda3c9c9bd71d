// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/image.h"
#include "core/render/paint.h"
#include "core/typeset/typeset.h"
#include "tests/support/blocks.h"
#include "tests/support/catch.h"

#include <QPainter>

using namespace nianbao;
using namespace nianbao::testing;

namespace {

Page pageOf(const Blocks &blocks)
{
    const Result<Pages> pages = typeset(blocks, {}, shippedTestFonts(), {});
    REQUIRE(pages);
    return pages->pages.first();
}

/// The ink's box in mm.
QRectF inkOf(const QImage &image, double dpi)
{
    const double mm = 25.4 / dpi;
    QRect box;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128)
                box |= QRect(x, y, 1, 1);
        }
    }
    return {box.x() * mm, box.y() * mm, box.width() * mm, box.height() * mm};
}

} // namespace

TEST_CASE("a picture of a full page has its ink in the type area and at the page number")
{
    Page page = pageOf({paragraphOfLines(22)});
    const QRectF whole = inkOf(image(page, {}, 150), 150);
    CHECK(whole.bottom() > 269);
    CHECK(whole.bottom() < 273);
    page.texts.removeLast();
    const QRectF text = inkOf(image(page, {}, 150), 150);
    CHECK(text.left() == Approx(28).margin(0.7));
    CHECK(text.right() == Approx(184).margin(0.7));
    CHECK(text.top() == Approx(37).margin(0.8));
    CHECK(text.bottom() == Approx(262).margin(0.8));
}

TEST_CASE("the dashes of the page number have their ink at 269 mm")
{
    Page page = pageOf({});
    page.texts[0].text = QStringLiteral("—");
    page.texts[0].x.resize(1);
    const QRectF dash = inkOf(image(page, {}, 600), 600);
    CHECK(dash.center().y() == Approx(269).margin(0.1));
}

TEST_CASE("the picture's size follows its resolution, within 20 and 1200")
{
    const Page page = pageOf({});
    CHECK(image(page, {}, 96).size() == QSize(794, 1123));
    CHECK(image(page, {}, 1).size() == image(page, {}, 20).size());
}

TEST_CASE("painting at another scale and place puts the same ink there")
{
    const Page page = pageOf({paragraph(QStringLiteral("法治政府建设"))});
    QImage canvas(900, 1200, QImage::Format_RGB32);
    canvas.fill(Qt::white);
    {
        QPainter painter(&canvas);
        painter.translate(30, 20);
        painter.scale(96 / 25.4, 96 / 25.4);
        PagePainter().paint(page, painter);
    }
    const QRectF plain = inkOf(image(page, {}, 96), 96);
    const QRectF moved = inkOf(canvas, 96);
    CHECK(moved.left() - plain.left() == Approx(30 * 25.4 / 96).margin(0.3));
    CHECK(moved.top() - plain.top() == Approx(20 * 25.4 / 96).margin(0.3));
    CHECK(moved.width() == Approx(plain.width()).margin(0.3));
}

TEST_CASE("rule lines are drawn with their width and colour")
{
    Page page;
    page.lines << RuleLine {{Mm {28}, Mm {100}}, {Mm {184}, Mm {100}}, Mm {1}, 0xffff0000};
    const QImage picture = image(page, {}, 254);
    CHECK(picture.pixel(1000, 1000) == 0xffff0000);
    CHECK(picture.pixel(1000, 1010) == 0xffffffff);
    CHECK(picture.pixel(200, 1000) == 0xffffffff);
}
