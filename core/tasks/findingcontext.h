// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"
#include "core/proofread/finding.h"

#include <QString>

namespace nianbao {

/// The marked words in their sentence, cut short on both sides: …共办理【134件，其中，一审40件，二审95件】。 Of a long
/// quote its beginning and its end. Of what marks no words, its
/// quote before its title.
QString quoteInSentence(const Report &report, const Finding &finding);

} // namespace nianbao
