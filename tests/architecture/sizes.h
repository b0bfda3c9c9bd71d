// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source.h"

namespace nianbao::architecture {

/// The bounds; aim at 150 lines a file and 20 a function.
constexpr int kCppLines = 400;
constexpr int kHeaderLines = 150;
constexpr int kFunctionLines = 60;
constexpr int kReadmeLines = 15;

/// Files and functions over their bound.
QStringList checkSizes(const QList<Source> &tree);

/// The two SPDX lines at the top, `#pragma once`, names that say nothing, and work put off.
QStringList checkHabits(const QList<Source> &tree);

/// Every folder of `folders` has a README.md that says something, in at most 15 lines.
QStringList checkReadmes(const QList<Source> &tree, const QStringList &folders);

} // namespace nianbao::architecture
