// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/partlists.h"
#include "core/proofread/sums/sums.h"

#include <optional>

namespace nianbao {

/// How many of the list's parts, from the first on, only 、 or 和 joins: a row says that they are of one kind.
qsizetype rowLength(const QString &text, const PartList &list);

/// A row behind 其中 that is more than its total, whatever its parts are called and whatever follows it:
/// 文件143件，其中 县政府91件、市直部门82件，纠正4件. Empty where things may be counted in two parts.
std::optional<Sum> overfullRow(const QString &text, const PartList &list);

/// 党员及积极分子; （含重复命名）: whether the names, or what follows them, say that a thing may be in two of the
/// parts.
bool areSaidToOverlap(const QString &text, const PartList &row);

/// Whether the parts behind 其中 rather make one of the counts before the total, or several of them together:
/// 纠纷3126件， 成功3094件；其中…; 共11项，其中…论证11项: one part is all, so the parts overlap.
bool isOfAnother(const PartList &list);

} // namespace nianbao
