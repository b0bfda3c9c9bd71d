// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/sums.h"

namespace nianbao {

/// The sums whose parts begin a sentence, and whose total is one of the counts of the sentence before:
/// 受理12896件，日均50 件。其中，…; 纠纷243件，化解率97.5%。按类型分，…; 审结40件，未审结6件。审结案件中，…. One that
/// fits any of them holds. Linear: a list is read up to 600 characters, and 300 are looked at before it.
QList<Sum> distantSumsIn(const QString &text, const QList<Quantity> &quantities);

} // namespace nianbao
