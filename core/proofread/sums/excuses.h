// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/sums.h"

namespace nianbao {

/// Whether a sum that does not hold was never meant as one, for the numbers around it say what the parts are: what
/// follows makes up for what is lacking (终止19件，在办15件), the first part has the others in it (认定2417份：…), what
/// is left is left of another number (收回33套，其余6户), a deed behind a semicolon (已整改18262处), the number goes on
/// to another noun (共117个行政村、15个社区), or the numbers are those before and after a change (由335元提高到385元).
bool isExcused(const QString &text, const QList<Quantity> &quantities, const Sum &sum);

} // namespace nianbao
