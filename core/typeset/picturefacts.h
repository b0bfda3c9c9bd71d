// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QSizeF>

namespace nianbao {

constexpr qint64 kMostPixels = 100'000'000;

/// What can be known of a picture without decoding it.
struct PictureFacts {
    enum class State {
        Whole,
        CutOff, ///< a JPEG without its end: its beginning can be shown
        TooLarge, ///< more than kMostPixels, or more memory than Qt allows; a JPEG is decoded in a smaller size
        Broken, ///< or of a kind that is not printed
    };
    State state = State::Broken;
    QSize pixels; ///< as it stands on the page, that is turned where the camera was
    QSizeF natural; ///< mm, at its own resolution or at 96 dots per inch
    int jpegComponents = 0; ///< of a JPEG that a PDF can hold as it is: 1 grey, 3 colours; else 0
};

/// For PNG, JPEG, GIF and BMP, whatever the file was called.
PictureFacts pictureFacts(const QByteArray &bytes);

} // namespace nianbao
