// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/sums.h"

namespace nianbao {

/// 应诉案件17件，已作出裁判16件，胜诉12件，败诉2件，尚在审理3件: ways in which cases ended and those that go on make
/// all that there are, so that what has ended is what the ways make. Only wrong ones.
QList<Sum> outcomeChainSumsIn(const QString &text, const QList<Quantity> &quantities);

} // namespace nianbao
