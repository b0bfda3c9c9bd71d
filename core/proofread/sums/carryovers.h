// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/sums.h"

namespace nianbao {

/// What came over from the year before and came in this year against what was done and goes on into the next:
/// 上年结转2件，收到 17件，共19件，答复18件，结转下年1件. Linear: 200 characters are looked at around a count.
QList<Sum> carryOverSumsIn(const QString &text, const QList<Quantity> &quantities);

} // namespace nianbao
