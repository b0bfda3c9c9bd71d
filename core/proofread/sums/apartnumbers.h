// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/sums.h"

namespace nianbao {

/// Whether the numbers of a sum that does not hold are of several bases, so that none of them is a part: a number for
/// each (每万人82.3件，其中…), a quarter beside half a year, ways that all of them and some of them went
/// (书面述法49个， 现场述法8个), what one office after the other did (公安机关立案25件，检察机关建议移送3件), a row
/// that tells of each what another row tells, the most and the least, an average, a plan and what came of it, by how
/// much several numbers changed.
bool areApart(const QString &text, const QList<Quantity> &quantities, const Sum &sum);

} // namespace nianbao
