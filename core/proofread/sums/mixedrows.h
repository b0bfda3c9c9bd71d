// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/sums.h"

namespace nianbao {

/// 规范性文件47份、重大决策2项、合同11件，共计60件: a row of several units, directly added up behind it.
QList<Sum> mixedRowSumsIn(const QString &text, const QList<Quantity> &quantities);

} // namespace nianbao
