// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/manuscript.h"
#include "core/proofread/sums/sums.h"

namespace nianbao {

struct PrintedLine;

/// Counts that stand side by side and make what was told before in the sentence, though no word says so:
/// 结案126件，维持58件、撤销53件，驳回10件、终止5件. At most one for each row. Linear.
QList<Sum> totalledRowsIn(const PrintedLine &line);

} // namespace nianbao
