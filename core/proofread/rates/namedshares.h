// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rates/shares.h"

namespace nianbao {

/// The known shares but those that hold of the rest (检出不合格64批次，合格率98.5%), and of what else is told in per
/// cent those that name a count of the same paragraph, which no two of its counts make:
/// 清理80件，继续有效62件，废止11件，修改7件，继续有效的文件占78.9%. The whole is the first count of the part's
/// sentence. Linear: 160 characters before a percentage are looked at.
QList<Share> withNamedShares(const QString &text, const QList<Quantity> &quantities, QList<Share> known);

} // namespace nianbao
