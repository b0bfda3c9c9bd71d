// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

namespace nianbao {

/// The report as its fields may be: a blank for each tab and line break in titles and other fields of one line; a
/// paragraph of prose that holds one becomes Raw; where lines may be, they end in \n alone. The same value when all is
/// well. What stands in `before` at the same place is left as it is and not looked at: an edit of one letter need not
/// read fifty thousand items.
Report inSingleLines(Report report, const Report &before = {});

} // namespace nianbao
