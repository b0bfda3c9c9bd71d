// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/quantities.h"

namespace nianbao {

/// The numbers of one growth, given or reckoned from the others.
struct GrowthNumbers {
    Quantity from;
    Quantity to;
    Quantity amount; ///< by how much: 12%, 12件, 1.5倍, 2.3个百分点
    int way = 0; ///< 1 rising, -1 falling
    bool isRatio = false; ///< 是…的3倍: not three times more

    /// Whether the three are of kinds that go together, exact and not nothing.
    [[nodiscard]] bool fit() const;
    [[nodiscard]] bool hold() const;
    /// 由15.2个工作日缩短为5.7个工作日，压缩62.1%: whether it holds only if the two were rounded; what they give
    /// is 62.5. So does 26.4万件，比上年的22万件增长22%, where they give 20 without a rest.
    [[nodiscard]] bool needRounding() const;
    [[nodiscard]] bool areContrary() const; ///< it rises where the words say that it falls
    [[nodiscard]] QString shown() const; ///< the arithmetic: (62 − 50) ÷ 50 = 24 %
};

} // namespace nianbao
