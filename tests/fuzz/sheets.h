// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets that were read, written again.
#pragma once

#include "core/sheet/workbook.h"

#include <QString>

namespace nianbao::fuzz {

/// The sheet's texts under its first row as titles.
SheetTable tableOf(const Sheet &sheet);

/// The first cell in which the texts of two sheets differ, rows and cells without text aside; empty: none.
QString differenceOf(const Sheet &sheet, const Sheet &again);

} // namespace nianbao::fuzz
