// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/sums.h"

namespace nianbao {

/// Whether the numbers of a sum that does not hold are of another set than its total: they make a count before it
/// (受理286件，成功280件；其中镇级62件，村级224件), are made together with it (合计78个；其中…34个，…26个，…18个), a
/// clause names what they are of (；刑事案件中，), one is what the next is counted of (150处文物中发现71处), they are
/// told beside it (新发28张，延续61张，注销17张), or the rows go on with the same names
/// (一般80处、重大20处，已整改一般78处、重大12处).
bool isOfOtherSet(const QString &text, const QList<Quantity> &quantities, const Sum &sum);

} // namespace nianbao
