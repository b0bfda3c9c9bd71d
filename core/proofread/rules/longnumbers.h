// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rules/toldnumbers.h"

namespace nianbao {

class EachOnce;

/// 36472件 and 34672件: of long numbers it is no chance that two digits are exchanged, if the words are alike; nor that
/// one is another, if they count the same.
void checkLongNumbers(const ToldNumbers &numbers, EachOnce &pencil);

} // namespace nianbao
