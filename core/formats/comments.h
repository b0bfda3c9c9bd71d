// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"
#include "core/richtext/flow.h"

namespace nianbao {

/// Puts each comment into the 备注 of the item, problem or plan whose paragraph it stands beside. One beside a title, a
/// heading of a part or the closing has no such place.
void keepComments(const QList<FlowComment> &comments, Report &report);

} // namespace nianbao
