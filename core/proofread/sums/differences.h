// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/sums.h"

namespace nianbao {

/// What is told as the difference of two counts before it: 送审12.62亿元，审定11.74亿元，核减0.88亿元;
/// 最高97.0%，最低95.2%，相差1.8个 百分点; 下半年比上半年减少19件. The sum is the greater count of the smaller and the
/// difference. Linear.
QList<Sum> differenceSumsIn(const QString &text, const QList<Quantity> &quantities);

} // namespace nianbao
