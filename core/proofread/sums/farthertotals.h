// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/quantities.h"

namespace nianbao {

/// 不予处罚273件，免罚金额81.9万元，其中…192件: the sentence's only count before 其中 of what is counted behind it;
/// null where there is none, several, or brackets in between. `among`: where 其中 stands.
const Quantity *fartherTotal(const QString &text, const QList<Quantity> &quantities, int among);

} // namespace nianbao
