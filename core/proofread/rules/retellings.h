// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"

namespace nianbao {

class EachOnce;
class ToldNumbers;

/// What two places name alike, each in its own order of words, and count differently: 评查行政执法案卷240本 and
/// 在全年评查的238本行政执法案卷中; 主持研究法治议题23个 and 厅党组会议研究法治议题13个. Silent where a third number
/// has the name as well, and on what a report counts more than once, 发放宣传资料, unless the two look like one number.
void checkRetellings(const ToldNumbers &numbers, EachOnce &pencil);

/// What it tells, and its right neighbours.
QList<RuleExample> retellingExamples();

} // namespace nianbao
