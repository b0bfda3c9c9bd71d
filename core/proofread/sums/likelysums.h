// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/sums.h"

namespace nianbao {

/// A count and those behind it, in its sentence or in all of the next one, that miss each other by one slip of the pen;
/// no word says that they belong together. 权责清单112项。行政许可37项，行政处罚64项，…
QList<Sum> likelySumsIn(const QString &text, const QList<Quantity> &quantities);

} // namespace nianbao
