// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/quantities.h"

#include <optional>

namespace nianbao {

/// What the words say of a percentage.
struct ShareWord {
    enum class Kind { Occupies, Rate };

    Kind kind = Kind::Rate;
    QString subject; ///< whose share it is, if it is said: 县级 in 县级占69.4%; the rate's name without 率
    QString whole {}; ///< of what, if it is said: 案件总数 in 占案件总数的45.7%
    bool isRow = false; ///< 分别占: more percentages follow, one for each of several counts
    bool isRatio = false; ///< 废改比例: of what several counts say together
};

/// Empty where the words say no share: growth, and several percentages that one word introduces.
std::optional<ShareWord> shareWord(const QString &text, const Quantity &percent);

} // namespace nianbao
