// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/redpencil.h"

namespace nianbao {

/// 制定下发《清丰县2019年度…工作安排》, 按照《…2017年…工作要点》 in what was done in 2018: plans of one year belong to
/// the report's.
void checkOwnPlans(const Manuscript &manuscript, const PrintedLine &line, RedPencil &pencil);

} // namespace nianbao
