// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/sums.h"

namespace nianbao {

/// The sum as the words around it say that it has to be read: of the count that 受理案件中 names, of no more parts than
/// stand before these words, without what was done of a part (限期整改的5个完成4个), with what is left of the money
/// (共支出118万元，结余10万元), of what the total names (补考14人参加，合格11人，两次合计合格123人). The sum itself
/// where nothing says so.
Sum rebased(const QString &text, const QList<Quantity> &quantities, const Sum &sum);

} // namespace nianbao
