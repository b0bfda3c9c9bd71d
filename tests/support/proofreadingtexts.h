// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reports as clean text.
#pragma once

#include <QString>

namespace nianbao::test {

/// A county's report of this year, 2,000 to 4,000 characters, without a fault: figures that agree, every kind of mark,
/// list, date and name. The same seed makes the same text.
QString cleanReportText(int year, unsigned seed);

} // namespace nianbao::test
