// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/measure.h"

namespace nianbao::bench {

/// All rules of proofreading over a report of about so many characters.
Cost checkOfReport(int characters);

/// The search for similar texts in so many years of reports with so many items each.
Cost searchForSimilar(int years, int items);

} // namespace nianbao::bench
