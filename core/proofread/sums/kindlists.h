// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/sums.h"

namespace nianbao {

/// A total whose noun follows it, and kinds of that noun a clause behind:
/// 对312个图斑逐一核查，合法图斑236个，违法图斑58个， 未变化图斑18个. Such as are more than the total, and three and
/// more that nearly make it.
QList<Sum> kindSumsIn(const QString &text, const QList<Quantity> &quantities);

} // namespace nianbao
