// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rules/toldnumbers.h"

namespace nianbao {

/// Whether both numbers may be parts of one whole. 没有办结的5件中，种子案件3件 says of how many it is; 种子案件17件 is
/// more than these, and 345家被处理的机构中，定点医院58家 is not said of those of which no 345家 are told.
bool mayBeOfOneWhole(const ToldNumber &first, const ToldNumber &again);

} // namespace nianbao
