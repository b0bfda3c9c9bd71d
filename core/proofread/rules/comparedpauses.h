// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"

namespace nianbao {

class Manuscript;
class RedPencil;

/// 提出意见173条、占20% in a report that has commas before what a number is compared with, everywhere else. Either mark
/// may stand there, so that it is a hint, and none where the report has both. Linear.
void hintAtComparedPause(const Manuscript &manuscript, RedPencil &pencil);

/// What is found and what is not.
QList<RuleExample> comparedPauseExamples();

} // namespace nianbao
