// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of GB/T 9704-2012 as word processors measure it, in twips (1/20 pt): they put half of the leading above the
// first line, so the lines are a little closer than on our own page and 22 of them fill 225 mm.
#pragma once

namespace nianbao {

constexpr int kTwipsPerPoint = 20;
constexpr int kPageWidth = 11906; ///< 5.1, A4
constexpr int kPageHeight = 16838;
constexpr int kTopMargin = 2098; ///< 5.2.1, 天头 37 mm
constexpr int kBottomMargin = 1984; ///< 35 mm
constexpr int kLeftMargin = 1588; ///< 5.2.1, 订口 28 mm
constexpr int kRightMargin = 1474; ///< 26 mm
constexpr int kTextWidth = kPageWidth - kLeftMargin - kRightMargin;
constexpr int kTextHeight = kPageHeight - kTopMargin - kBottomMargin;
constexpr int kLinePitch = 579; ///< 5.2.3: 22 lines in 225 mm
constexpr int kColumns = 28; ///< 5.2.3
constexpr int kTightening = -5; ///< of 3号 from 16 pt to a cell of 15.75 pt, so that 28 characters fit
constexpr int kTitleTightening =
    -14; ///< a title of 20 characters stays on its line also where figures get room beside Han
constexpr int kCell = 16 * kTwipsPerPoint + kTightening;
constexpr int kFooterDistance = 1425; ///< 7.5: puts the number's dash 7 mm below the type area
constexpr int kFooterLine = 320; ///< height of the number's line

/// What is taken from each character of that size.
constexpr int tighteningOf(double points)
{
    return points == 16 ? kTightening : points == 22 ? kTitleTightening : 0;
}

} // namespace nianbao
