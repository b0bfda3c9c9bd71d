// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace nianbao {

/// A text's pairs of neighbouring characters, sorted.
using Grams = std::vector<quint32>;
Grams gramsOfText(const QString &text);

/// How much two texts have in common, 0 to 1 (Dice's coefficient of their pairs). What can be seen to stay below `least`
/// is not counted and gives 0. Two texts without a pair are alike.
double likenessOf(const Grams &a, const Grams &b, double least = 0);

} // namespace nianbao
