// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/sums.h"

namespace nianbao {

/// Counts that can only be some of the one before them: 执法人员1386人，持证1352人; 收到申请120件，受理115件. Only
/// those that are more than it. Linear.
QList<Sum> withinSumsIn(const QString &text, const QList<Quantity> &quantities);

} // namespace nianbao
