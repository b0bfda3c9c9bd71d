// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rates/shares.h"

namespace nianbao {

/// The shares whose whole nobody prints, as it is the part and what is told to be left:
/// 已整改68个，整改率为91.9%，剩余6 个; and those of the days of a year, 优良天数241天，占全年的66.0%. Such as hold,
/// and such as a slip of the pen spoilt. `year`: the report's. Linear.
QList<Share> restSharesIn(const QString &text, const QList<Quantity> &quantities, int year);

} // namespace nianbao
