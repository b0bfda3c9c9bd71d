// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"
#include "core/proofread/rules/toldnumbers.h"

#include <QList>

namespace nianbao {

class EachOnce;

/// 审结的131件案件中 right behind 审结132件, 这5份文件 behind 起草8份文件, 一审行政诉讼案件（770件） where there were
/// 765: a number that is named again in its paragraph, or in brackets behind its name.
void checkNamedAgain(const ToldNumbers &numbers, EachOnce &pencil);

QList<RuleExample> namedAgainExamples();

} // namespace nianbao
