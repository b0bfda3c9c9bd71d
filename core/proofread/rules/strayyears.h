// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/redpencil.h"
#include "core/proofread/rule.h"

#include <QSet>

namespace nianbao {

/// Years that the words beside them prove wrong: a plan of 2024 or a document numbered 〔2024〕 that was issued on a
/// day of 2020, 其余1项转入2022年, 2022年推广 of what began in 2024, 2016年是新中国成立70周年, what was done after the
/// report's year. Adds to `told` where the year begins.
void checkStrayYears(const Manuscript &manuscript, const PrintedLine &line, QSet<int> &told, RedPencil &pencil);

/// What it tells, and its right neighbours.
QList<RuleExample> strayYearExamples();

} // namespace nianbao
