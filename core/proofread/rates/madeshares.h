// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rates/shares.h"

#include <QSet>

namespace nianbao {

/// The counts from `before` characters before the quantity at the index to `behind` characters behind it, at most
/// 16 of them before it.
QList<Quantity> countsAround(const QList<Quantity> &quantities, qsizetype index, int before, int behind);

/// Whether any two of the counts make the percentage, or some side by side together and another one, 优秀 and 良好 of
/// 优良率, or what is left of one. Counted are those of the percentage's sentence and those of the part's kind: 1146人
/// of 3520件 are 32% by chance.
bool isMadeByAny(const QString &text, const QList<Quantity> &counts, const Quantity &percent, const Quantity &part);

/// Where the percentages of the shares begin.
QSet<int> percentsOf(const QList<Share> &shares);

} // namespace nianbao
