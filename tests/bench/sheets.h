// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sheet/workbook.h"

#include <QString>

namespace nianbao::bench {

/// A table of 50,000 rows and 12 columns: 4 of texts, 8 of numbers.
SheetTable largeTable();

/// Reads or writes a workbook once: what the program does when it measures itself in a process of its own.
Status readSheet(const QString &path);
Status writeSheet(const QString &path);

} // namespace nianbao::bench
