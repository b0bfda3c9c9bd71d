// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"

#include <QList>

namespace nianbao {

class EachOnce;
class ToldNumbers;

/// A number that stands nowhere else, and of all numbers of its kind in other areas of the report the one whose words
/// say most of the same, where that is one slip of the pen away: 走访企业25家 in the work, 为28家企业开展“法治体检” in
/// the lead. A hint, for it is told by likeness alone; silent where another number is as much alike, where both are in
/// the same list or sentence, and where the words tell of different stages or deeds.
void checkRestated(const ToldNumbers &numbers, EachOnce &pencil);

/// What it tells, and its right neighbours.
QList<RuleExample> restatedExamples();

} // namespace nianbao
