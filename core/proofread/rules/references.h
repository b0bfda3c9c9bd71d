// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"

#include <QList>

namespace nianbao {

class EachOnce;
class ToldNumbers;

/// What is named as known, where the report goes on with it, and counted differently: 审查合同214份 in the work and
/// 241份合同中有6份 among the problems. At most 200 of them are looked at.
void checkReferences(const ToldNumbers &numbers, EachOnce &pencil);

/// What it tells, and its right neighbours.
QList<RuleExample> referenceExamples();

} // namespace nianbao
