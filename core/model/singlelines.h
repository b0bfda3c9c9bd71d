// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

namespace nianbao {

/// The report as its fields may be: a blank for each tab and line break in titles and other fields of one line; a
/// paragraph of prose that holds one becomes Raw; where lines may be, they end in \n alone. The same value when all is
/// well.
Report inSingleLines(Report report);

} // namespace nianbao
