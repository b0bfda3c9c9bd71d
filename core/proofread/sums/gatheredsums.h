// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/sums.h"

namespace nianbao {

/// What a paragraph gathers at its end: 上述四个领域合计立案241件，罚没款670万元, where each of the four told how many
/// it had. Only where as many were told. Linear.
QList<Sum> gatheredSumsIn(const QString &text, const QList<Quantity> &quantities);

} // namespace nianbao
