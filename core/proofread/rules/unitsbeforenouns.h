// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"
#include "core/proofread/rules/unitfaults.h"

#include <QString>

namespace nianbao {

/// 组织420份干部集体宣誓, 检查9315条市场主体: nouns behind a number, counted in what nobody counts them in. Linear.
UnitFaults unitsBeforeOtherNouns(const QString &text);

/// What is found and what is not.
QList<RuleExample> unitBeforeNounExamples();

} // namespace nianbao
