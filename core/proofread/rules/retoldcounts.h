// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/manuscript.h"

namespace nianbao {

class EachOnce;

/// What is told again where the report goes on with it: 审查合同214份 in the work and 241份合同中有6份 among the
/// problems; rates and budgets of which there is one; 撤销、确认违法、责令履行合计261件 of what was told one by one.
void checkRetoldCounts(const Manuscript &manuscript, EachOnce &pencil);

} // namespace nianbao
