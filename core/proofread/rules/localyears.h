// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"
#include "core/proofread/rules/yearpencil.h"

namespace nianbao {

/// 《岚北省节约用水条例》于2023年9月26日经省人大常委会审议通过 in the report of 2024, with nothing said of what came of
/// it since; 2021年11月25日通过，自2021年1月1日起施行. Linear.
void checkYearsOfLocalLaws(YearPencil &years);

QList<RuleExample> localYearExamples();

} // namespace nianbao
