// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/quantities.h"

namespace nianbao {

/// A reckoned number as it is shown beside one that is printed.
struct ShownQuotient {
    QString number; ///< with as many decimals as make plain that the printed one is it, two at least
    QString manner {}; ///< 四舍五入 or 截尾 where the two give different numbers and the printed one is either
};

/// 85.2459 beside 85.2 is 85.246: as 85.25 it would look as if 85.3 were right.
ShownQuotient shownQuotient(double value, const Quantity &printed);

} // namespace nianbao
