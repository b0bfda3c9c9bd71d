// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/picturetask.h"
#include "tests/support/catch.h"
#include "tests/support/folder.h"

#include <QBuffer>
#include <QImage>

using namespace nianbao;
using namespace nianbao::test;

namespace {

QByteArray pixels(const char *format)
{
    QImage image(3, 2, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

} // namespace

TEST_CASE("a picture is known by its content, not by its name")
{
    const Folder folder;
    const Result<Picture> picture = readPicture(folder.write(QStringLiteral("图 一.jpg"), pixels("PNG")));
    REQUIRE(picture);
    CHECK(picture->mediaType == QStringLiteral("image/png"));
    CHECK(picture->bytes == pixels("PNG"));
    CHECK(readPicture(folder.write(QStringLiteral("a"), pixels("BMP")))->mediaType == QStringLiteral("image/bmp"));
}

TEST_CASE("what is no picture is refused with a way out")
{
    const Folder folder;
    for (const QByteArray &bytes :
        {QByteArray("PK\x03\x04"), QByteArray(), QByteArray("<svg/>"), pixels("PNG").left(40)}) {
        const Result<Picture> picture = readPicture(folder.write(QStringLiteral("假.png"), bytes));
        REQUIRE_FALSE(picture);
        CHECK(picture.error().kind == ErrorKind::Input);
        CHECK(picture.error().message.contains(QStringLiteral("假.png")));
        CHECK_FALSE(picture.error().remedy.isEmpty());
    }
    CHECK_FALSE(readPicture(folder.path(QStringLiteral("没有.png"))));
}
