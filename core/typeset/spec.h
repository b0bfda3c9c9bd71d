// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

namespace nianbao {

/// The page of GB/T 9704-2012, every number with its clause. The defaults are the standard; the few that a user may
/// change are members, what is derived from them are functions.
struct PageSpec {
    Mm width {210}; ///< 5.1, A4
    Mm height {297}; ///< 5.1
    Mm top {37}; ///< 5.2.1, 天头
    Mm left {28}; ///< 5.2.1, 订口
    Mm textWidth {156}; ///< 5.2.1, 版心
    Mm textHeight {225}; ///< 5.2.1, 版心
    int columns = 28; ///< 5.2.3
    int rows = 22; ///< 5.2.3
    Pt bodySize {16}; ///< 5.2.2, 3号
    Pt titleSize {22}; ///< 7.3.1, 2号
    Pt numberSize {14}; ///< 7.5, 4号
    Pt noteSize {8}; ///< of what stands around the pages of a comparison
    Mm noteTop {22}; ///< of the line above its first page
    Mm numberDrop {7}; ///< 7.5: the page number's dash below the type area
    int blankRowsOnTop = 0; ///< 首页上空行数, 0 to 10: room for a pre-printed head

    /// One character's cell: 156 / 28 = 5.571 mm.
    [[nodiscard]] constexpr Mm cell() const { return textWidth / columns; }
    /// From line to line so that the first line's top and the last line's bottom touch the type area: 10.446 mm (29.61
    /// pt).
    [[nodiscard]] constexpr Mm pitch() const { return (textHeight - toMm(bodySize)) / (rows - 1); }
};

} // namespace nianbao
