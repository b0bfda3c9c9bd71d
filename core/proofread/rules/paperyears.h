// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"
#include "core/proofread/rules/yearpencil.h"

namespace nianbao {

/// 自2016年11月10日起，按照《…》（国发〔2018〕35号）要求; 2022年3月11日印发工作要点（岚水法〔2024〕6号）; 列入2020年度
/// 重大行政决策事项目录 in the report of 2021: the years of papers and those of what is done with them, outside the
/// plans. Linear.
void checkYearsOfPapers(const Manuscript &manuscript, YearPencil &years);

QList<RuleExample> paperYearExamples();

} // namespace nianbao
