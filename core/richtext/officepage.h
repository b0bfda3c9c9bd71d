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
constexpr int kCell = kTextWidth / kColumns;
constexpr int kFooterDistance = 1425; ///< 7.5: puts the number's dash 7 mm below the type area
constexpr int kFooterLine = 320; ///< height of the number's line

/// Taken from each character of 3号, so that 28 of them fit and as many wrap as on our own page. Figures are wider than
/// half a character in many fonts, and our lines squeeze marks: that is made up for here. Never so much that 29 fit.
constexpr int kTightening = -14;
constexpr int kTitleTightening = -14; ///< so that a title of 20 characters stays on its line

/// What is taken from each character of that size.
constexpr int tighteningOf(double points)
{
    return points == 16 ? kTightening : points == 22 ? kTitleTightening : 0;
}

/// From line to line in a table, in twips: the type and two fifths of it, as on our own page.
constexpr int tableLineOf(double points)
{
    return int(points * kTwipsPerPoint * 1.4 + 0.5);
}
constexpr int kTableCellHeadroom = 61; ///< above and below a cell's text: with the rule as high as on our own page

/// Above and below pictures: on our own page the text behind goes back to the grid, which leaves three quarters of a
/// line on the average. Tables have each their own.
constexpr int kPictureGap = 180;
constexpr int kTableGap = 220; ///< of a table whose gap was not reckoned

} // namespace nianbao
