// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/sums.h"

#include <optional>

namespace nianbao {

/// The sum whose total comes last: 甲镇20件、乙镇30件，共计50件. Empty where the words do not say that, or where what
/// stands before may be more than the parts.
std::optional<Sum> sumAhead(const QString &text, const QList<Quantity> &quantities, const Quantity &total);

} // namespace nianbao
