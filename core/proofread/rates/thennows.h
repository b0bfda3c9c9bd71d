// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rates/growthnumbers.h"
#include "core/proofread/rates/growthwords.h"

namespace nianbao {

/// 追回医保基金265.4万元。去年追回金额为221.8万元，同比增长19.7%; 罚款487.3万元；与2017年的329.5万元相比，罚款总额上升
/// 47.9%: the growths to what is told before the number of then, by the name that one of the two bears, or as the only
/// one of its unit. None where no slip of the pen makes one of them hold. Around a growth 12 counts are looked at.
QList<GrowthNumbers> growthsFromThen(
    const QString &text, const QList<Quantity> &quantities, const GrowthWord &from, const GrowthWord &amount);

/// Whether the growth holds if one of its numbers is typed wrong.
bool isGrowthButForSlip(const GrowthNumbers &numbers);

} // namespace nianbao
