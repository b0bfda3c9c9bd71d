// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/quantities.h"

namespace nianbao {

/// 还有4件正在磋商, 2件尚未签约, 3件处于公示阶段: whatever is going on.
bool isStillGoing(const QString &text, const Quantity &quantity);
/// 3个正在整改, 2个尚未办结: it is not done, at whatever stage.
bool isUndone(const QString &text, const Quantity &quantity);
/// 还有3个正在整改, 其余3个: what is left; 另有 may be more of the same.
bool isLeftOver(const QString &text, const Quantity &quantity);
/// 已整改, 按期办结: what stands before a number of those that are done.
bool isDealtWith(const QString &subject);
/// 正在办理6件: more of that kind may be left over besides.
bool isGoing(const QString &subject);
/// 发现问题, 受理, 共: what stands before a number of all that there is to be done.
bool isTakenOn(const QString &subject);
/// Left over from another year, or counted for several: no whole of these parts.
bool isOfEarlierYears(QStringView text);

} // namespace nianbao
