// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/sums.h"

namespace nianbao {

/// The percentages of parts that have nothing in common and together are more than the whole: 城镇、农村分别占41.2%、
/// 68.8%. Linear: a sentence is looked at once.
QList<Sum> percentSumsIn(const QString &text, const QList<Quantity> &quantities);

} // namespace nianbao
