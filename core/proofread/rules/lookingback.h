// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"
#include "core/proofread/rules/toldnumbers.h"

#include <QList>

namespace nianbao {

class EachOnce;

/// 新制定行政规范性文件5件 in the work and 对2024年新制定的6件行政规范性文件开展评估 among the plans: what plans tell
/// of the year that is over.
void checkLookingBack(const ToldNumbers &numbers, EachOnce &pencil);

QList<RuleExample> lookingBackExamples();

} // namespace nianbao
