// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/quantities.h"

namespace nianbao {

/// 不予处罚273件，免罚金额81.9万元，其中…192件: the sentence's only count before 其中 of what is counted behind it;
/// null where there is none, several, or brackets in between. `among`: where 其中 stands.
const Quantity *fartherTotal(const QString &text, const QList<Quantity> &quantities, int among);

/// 发放资金5862万元，惠及群众38642人次：低保2846万元、特困1624万元: the total of a list behind a colon before which
/// another kind of thing is counted; none where the list is of that.
const Quantity *totalPassedOver(
    const QString &text, const QList<Quantity> &quantities, const Quantity &total, int colon);

} // namespace nianbao
