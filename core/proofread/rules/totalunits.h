// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rules/unitfaults.h"

namespace nianbao {

struct PrintedLine;

/// Totals that their parts, all of one unit, make to the last one, but in a unit that counts something else:
/// 审查合同31人， 其中…18份、…9份、…4份; 甲18份、乙9份，共27人; 186个村各培养3名，共558件. Where parts and total might
/// nevertheless be counted so (解答咨询37人，其中…22件、…15件) it is a hint. Linear.
UnitFaults wrongUnitsOfTotals(const PrintedLine &line);

} // namespace nianbao
