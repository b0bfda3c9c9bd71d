// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rates/nearcounts.h"
#include "core/proofread/rates/shares.h"

#include <optional>

namespace nianbao {

/// 综合纠错率: whatever was corrected, in one way or in several (撤销, 变更, 调解 …), of what was closed. Empty: the
/// counts near the percentage do not say of what it is.
std::optional<Share> correctingShare(const NearCounts &counts, const Quantity &percent);

} // namespace nianbao
