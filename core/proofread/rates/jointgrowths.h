// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rates/growthnumbers.h"
#include "core/proofread/rates/growthwords.h"

namespace nianbao {

/// 县直由210件增至246件，乡镇由45件增至63件，合计增加54件，增幅21.2%: the amount at the index is of several changes
/// together, of all of them or of the last ones. Empty where the words do not say so.
QList<GrowthNumbers> growthsTogether(const QList<GrowthWord> &words, qsizetype index);

} // namespace nianbao
