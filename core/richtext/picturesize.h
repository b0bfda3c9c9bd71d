// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paragraph.h"

#include <QSize>

#include <optional>

namespace nianbao {

/// A picture's size on the page, in tenths of a millimetre.
struct PictureSize {
    int width = 0;
    int height = 0;
};

/// The picture's pixels as its header tells them (PNG, JPEG, GIF, BMP); nothing where the bytes are none of these.
std::optional<QSize> pixelsOf(const QByteArray &bytes);

/// As it stands on the page: its own width or 96 pixels to the inch, no larger than the type area of 156 × 225 mm. A
/// picture that cannot be measured takes 60 × 40 mm.
PictureSize sizeOnPage(const Picture &picture);

/// "png", "jpeg", "gif" or "bmp"; of everything else "bin".
QString suffixOf(const Picture &picture);

} // namespace nianbao
