// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"

namespace nianbao {

class EachOnce;
class ToldNumbers;

/// 21个镇街中仅有5个 where the report speaks of 12个镇街 again and again; 34个村和2个社区全部 and 16个村（社区）.
void checkRetoldPlaces(const ToldNumbers &numbers, EachOnce &pencil);

QList<RuleExample> retoldPlaceExamples();

} // namespace nianbao
