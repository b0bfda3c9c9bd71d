// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/sums.h"

namespace nianbao {

/// What is so and what is not so, the number of the latter in front: 抽检1680批次，合格1643批次，…，37批次不合格产品.
QList<Sum> complementSumsIn(const QString &text, const QList<Quantity> &quantities);

} // namespace nianbao
