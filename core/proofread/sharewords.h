// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/quantities.h"

#include <optional>

namespace nianbao {

/// A count near a percentage, with what it is said of.
struct NearCount {
    Quantity quantity;
    QString subject;
    bool isBehind = false; ///< it comes after the percentage
};

/// What the words say of a percentage.
struct ShareWord {
    enum class Kind { Occupies, Rate };

    Kind kind = Kind::Rate;
    QString subject; ///< whose share it is, if it is said: 县级 in 县级占69.4%; the rate's name without 率
    QString whole; ///< of what, if it is said: 案件总数 in 占案件总数的45.7%
    bool isRow = false; ///< 分别占: more percentages follow, one for each of several counts
};

/// Empty where the words say no share: growth, and several percentages that one word introduces.
std::optional<ShareWord> shareWord(const QString &text, const Quantity &percent);

/// The counts that the percentage at the index may speak of: 12 before it in its sentence, and 6 behind it in brackets
/// or in a list 其中.
QList<NearCount> countsAround(const QString &text, const QList<Quantity> &quantities, qsizetype index);

} // namespace nianbao
