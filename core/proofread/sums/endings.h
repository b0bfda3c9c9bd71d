// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/sums.h"

namespace nianbao {

/// What was taken on, what of it has ended in which ways, and what goes on: 受理12件，审结10件，其中维持6件、撤销2件、
/// 终止2件，其余2件正在审理. Whoever tells what goes on has told all that has ended. Only those that are wrong.
QList<Sum> endingSumsIn(const QString &text, const QList<Quantity> &quantities);

} // namespace nianbao
