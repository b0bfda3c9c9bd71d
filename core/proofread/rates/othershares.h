// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rates/shares.h"

namespace nianbao {

/// Whether a share that does not hold is one of other numbers: two counts of its sentence make it exactly
/// (经营性3.94亿元 of 21.36亿元), or the row to which its part belongs does (检验拖拉机3126台、收割机874台), or what
/// was taken for its whole is far less than the part (空缺5名，50岁以上的有18人，占41.9%).
bool isOfOthers(const QString &text, const QList<Quantity> &quantities, const Share &share);

} // namespace nianbao
