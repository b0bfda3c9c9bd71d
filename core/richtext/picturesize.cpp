// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/picturesize.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

template <typename T>
T big(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<T>(bytes.constData() + at);
}

template <typename T>
T little(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

// The frame header among the segments holds the size (ISO/IEC 10918-1, B.2.2).
std::optional<QSize> pixelsOfJpeg(const QByteArray &bytes)
{
    constexpr qsizetype kFrame = 9; // bytes of a frame header up to its width
    for (qsizetype at = 2; at + kFrame <= bytes.size();) {
        if (uchar(bytes[at]) != 0xff)
            return {};
        const int marker = uchar(bytes[at + 1]);
        const bool frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame)
            return QSize(big<quint16>(bytes, at + 7), big<quint16>(bytes, at + 5));
        at += marker == 0xff ? 1 : 2 + std::max<qsizetype>(2, big<quint16>(bytes, at + 2));
    }
    return {};
}

std::optional<QSize> headerPixels(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n") && bytes.size() >= 24)
        return QSize(big<qint32>(bytes, 16), big<qint32>(bytes, 20));
    if (bytes.startsWith("GIF8") && bytes.size() >= 10)
        return QSize(little<quint16>(bytes, 6), little<quint16>(bytes, 8));
    if (bytes.startsWith("BM") && bytes.size() >= 26)
        return QSize(little<qint32>(bytes, 18), std::abs(std::max(little<qint32>(bytes, 22), -0x7fffffff)));
    if (bytes.startsWith("\xff\xd8"))
        return pixelsOfJpeg(bytes);
    return {};
}

} // namespace

std::optional<QSize> pixelsOf(const QByteArray &bytes)
{
    const std::optional<QSize> size = headerPixels(bytes);
    return size && size->width() > 0 && size->height() > 0 ? size : std::nullopt;
}

PictureSize sizeOnPage(const Picture &picture)
{
    constexpr double kWidest = 1560;
    constexpr double kHighest = 2250;
    constexpr double kPerPixel = 254.0 / 96;
    constexpr PictureSize kUnknown {600, 400};
    const std::optional<QSize> pixels = pixelsOf(picture.bytes);
    if (!pixels)
        return picture.width > 0 ? PictureSize {std::min(picture.width, int(kWidest)), kUnknown.height} : kUnknown;
    const double ratio = double(pixels->height()) / pixels->width();
    double width = std::min(picture.width > 0 ? picture.width : pixels->width() * kPerPixel, kWidest);
    width = std::min(width, kHighest / ratio);
    return {std::max(1, int(std::lround(width))), std::max(1, int(std::lround(width * ratio)))};
}

QString suffixOf(const Picture &picture)
{
    const QString type = picture.mediaType;
    for (const QString &suffix : {QStringLiteral("png"), QStringLiteral("jpeg"), QStringLiteral("gif"), QStringLiteral("bmp")}) {
        if (type == QLatin1String("image/") + suffix)
            return suffix;
    }
    return QStringLiteral("bin");
}

} // namespace nianbao
