// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/sums.h"

namespace nianbao {

/// 14个乡镇和32个县直部门共46个单位: bodies side by side, and how many they are together; of 21个村、3个社区 no more
/// than 24个村（社区）.
QList<Sum> joinedBodySumsIn(const QString &text, const QList<Quantity> &quantities);

} // namespace nianbao
