// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace nianbao {

/// Colours that both the light and the dark palette of a system can carry: all are derived from the palette that is
/// there.
bool isDark(const QPalette &palette);
QColor mutedText(const QPalette &palette); ///< labels, hints
QColor softAccent(const QPalette &palette); ///< backgrounds of notices
QColor hairline(const QPalette &palette); ///< lines between areas
QColor failureText(const QPalette &palette);

/// Lines below and names of what is an error, doubtful, or worth a look; readable on the palette's Base.
QColor errorMark(const QPalette &palette);
QColor doubtMark(const QPalette &palette);
QColor hintMark(const QPalette &palette);

/// What stands behind a selected item's characters on the white page, in both themes.
QColor pageMark();
/// The same behind words that somebody was led to.
QColor pageWordMark();

/// Gives hints, the role PlaceholderText, a colour that can be read: some themes leave it as it is on white. At the
/// start, and when the theme changes.
void mendHints();

/// For --dark and the pictures: a system without a dark theme of its own.
QPalette darkPalette();

/// Distances in pixels of a 96 dpi screen; Qt scales them.
constexpr int kMargin = 12;
constexpr int kGap = 8;

} // namespace nianbao
