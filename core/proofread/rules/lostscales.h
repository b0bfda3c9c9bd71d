// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"
#include "core/proofread/rules/unitfaults.h"

namespace nianbao {

struct PrintedLine;

/// 投入35万元，其中县级20万元、自筹15元: with 万 the parts make the total. Linear.
UnitFaults lostScales(const PrintedLine &line);

/// What is found and what is not.
QList<RuleExample> lostScaleExamples();

} // namespace nianbao
