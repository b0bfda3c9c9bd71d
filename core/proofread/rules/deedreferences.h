// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"

#include <QList>

namespace nianbao {

class EachOnce;
class ToldNumbers;

/// 清理废止的9件文件中 where 废止5件 was told, 受理的行政复议案件有46件 where 受理47件 was; 街道一级只有法律顾问11名
/// where 法律顾问51名 had 街道12名: what problems and plans call by the deed, or by the place in a list, of what the
/// work told.
void checkDeedReferences(const ToldNumbers &numbers, EachOnce &pencil);

/// What it tells, and its right neighbours.
QList<RuleExample> deedReferenceExamples();

} // namespace nianbao
