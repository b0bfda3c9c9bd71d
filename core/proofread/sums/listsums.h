// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/partlists.h"
#include "core/proofread/sums/sums.h"

#include <optional>

namespace nianbao {

/// The sum of a total and its listed parts, by what they are called, or, where that says nothing, by what they nearly
/// make; empty where nothing can be said of them.
std::optional<Sum> sumOfList(const QString &text, const QList<Quantity> &quantities, const PartList &list);

} // namespace nianbao
