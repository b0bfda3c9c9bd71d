// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "tests/bench/measure.h"

namespace nianbao::bench {

/// Files of a format from as many units, each with so many items, taken into one report at once: read, merged, written.
Result<Cost> importOfFiles(const QString &folder, const QString &format, int files, int items);

/// Writes what one unit sends: so many items, in the format of the file's suffix.
Status writeRows(const QString &path, int items);

} // namespace nianbao::bench
