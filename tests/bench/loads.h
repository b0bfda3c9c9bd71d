// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "tests/bench/measure.h"

namespace nianbao::bench {

/// Opening a library of so many years with so many items each, and loading one of its reports.
Result<Cost> opening(const QString &folder, int years, int items);

/// One edit of a report of so many items, with its commit.
Result<Cost> editing(const QString &folder, int items);

/// The same for an item that is put before all others of its section, a seventh of the report.
Result<Cost> puttingFirst(const QString &folder, int items);

/// Finding every place of a word in a report of so many items, each of which holds it.
Cost searching(int items);

/// `nianbao-cli verify --deep` of a library that took in so many items.
Result<Cost> verifying(const QString &cli, const QString &folder, int items);

/// `nianbao-cli import` of a file of material into a new library, each time.
Result<Cost> importOfMaterial(const QString &cli, const QString &folder, const QString &file);

/// What is read of a library's record of so many edits before a package or another copy of it is merged.
Result<Cost> loadingPast(const QString &folder, int edits);

} // namespace nianbao::bench
