// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/sums.h"

namespace nianbao {

/// Whether a sum is more than its total only because parts of a part were taken for its siblings: 受理的198件中，
/// 审结182件：维持71件，驳回26件，…; 抽查90份，合格85份，其中优秀30份、良好40份、一般15份;
/// 61宗，其中申请强制执行的34宗， 法院受理30宗、不予受理4宗; or because each is a step that some of those before took:
/// 作出处罚决定54宗，申请法院强制执行 23宗. What is left without them fits into the total.
bool hasPartsOfPart(const QString &text, const QList<Quantity> &quantities, const Sum &sum);

} // namespace nianbao
