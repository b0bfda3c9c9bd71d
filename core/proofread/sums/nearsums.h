// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/partlists.h"
#include "core/proofread/sums/sums.h"

#include <optional>

namespace nianbao {

/// Whether the parts make the total or miss it by so little, a tenth or what a slip of the pen makes, that they are
/// meant to make it.
bool isNearlyRight(const Sum &sum);

/// Whether words or marks join the list to its total: 其中, 包括, brackets; a colon, if nothing but parts follows it.
bool isSaidAsParts(const QString &text, const PartList &list);

/// Whether nothing says that the list leaves something out or counts something in two of its parts.
bool mayBeWhole(const QString &text, const PartList &list);

/// What a list behind 其中 makes, whatever its parts are called, if that is the total or nearly so: 文件312件，其中
/// 规范性文件28件、合同协议196件、涉法事务83件. Empty where the words say that the parts overlap or are not all.
std::optional<Sum> nearSum(const QString &text, const PartList &list);

} // namespace nianbao
