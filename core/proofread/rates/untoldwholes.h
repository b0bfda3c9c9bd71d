// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rates/shares.h"

namespace nianbao {

/// 歇业备案26户，简易注销712户，占注销总数的61.3%: whether the whole that the words name is not told: what was taken
/// for it is called otherwise, and the part is of what they name, or is more.
bool isOfUntoldWhole(const QString &text, const Share &share);

/// 涉企案件320件，占总数的40%；其中小微192件，占涉企的60%，占案件总数的24%: whether the percentage is that of the
/// whole's own whole, which only the whole's percentage tells.
bool isOfShareOfWhole(const QString &text, const QList<Quantity> &quantities, const Share &share);

} // namespace nianbao
