// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rates/growthnumbers.h"
#include "core/proofread/rates/growths.h"
#include "core/proofread/rates/growthwords.h"

#include <QList>
#include <QString>

#include <optional>

namespace nianbao {

/// 连续三年上升：2021年50件、2022年60件、2023年55件: a run of years that one of them breaks. `words`: the sentence's
/// numbers.
std::optional<Growth> trendIn(const QString &sentence, const QList<GrowthWord> &words);

/// 由66件增加到151件，翻了一番; 翻两番 is four times as much. `numbers`: of from and to alone. Empty: nothing is said
/// of that behind them.
std::optional<Growth> doublingIn(const QString &text, const GrowthNumbers &numbers);

/// 133人，比上年增加650人: in all the ways there were fewer than none before.
std::optional<Growth> impossibleIn(const QList<GrowthNumbers> &ways);

} // namespace nianbao
