// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/sums.h"

namespace nianbao {

/// What looks like a total and its parts and does not hold, while nothing proves that it is one:
/// 案件9件，其中维持5件、撤销1件、终止2件, which may leave some over. Those whose parts are more than it are whole.
/// Those of which `sumsIn` knows more are left out.
QList<Sum> lackingSumsIn(const QString &text, const QList<Quantity> &quantities);

} // namespace nianbao
