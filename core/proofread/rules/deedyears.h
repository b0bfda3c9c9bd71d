// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/redpencil.h"
#include "core/proofread/rule.h"

#include <QSet>

namespace nianbao {

/// 2019年，以市政府为被告的案件53件，败诉4件 in the report of 2021, 2020年3月15日国际消费者权益日期间, 清理结果于2020年
/// 11月公布 and what comparedyears and paperyears tell: what was done has another year than the report. Outside the
/// plans; not where `told` has the year's beginning, adds to it. Linear.
void checkDeedYears(const Manuscript &manuscript, const PrintedLine &line, QSet<int> &told, RedPencil &pencil);

/// Those of all three.
QList<RuleExample> deedYearExamples();

} // namespace nianbao
