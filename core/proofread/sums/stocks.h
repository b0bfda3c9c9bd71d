// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/sums.h"

namespace nianbao {

/// 上年末持证213人，年内退出24人、新增7人，年末196人: what there was, without what went, with what came, is what there
/// is; within one sentence.
QList<Sum> stockSumsIn(const QString &text, const QList<Quantity> &quantities);

} // namespace nianbao
