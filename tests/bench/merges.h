// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/measure.h"

namespace nianbao::bench {

/// Merging a report of `items` items with its own next version: every third text is another, one in ten is new.
Cost mergeOfReports(int items);

/// Merging what one sender sends again, as many of them, into the report that has them.
Cost mergeOfMaterial(int items);

} // namespace nianbao::bench
