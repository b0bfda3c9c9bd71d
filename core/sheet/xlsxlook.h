// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the cells of a written workbook look.
#pragma once

#include "core/sheet/workbook.h"

struct lxw_format;
struct lxw_workbook;

namespace nianbao {

/// Formats belong to the workbook.
lxw_format *titleLook(lxw_workbook *book); ///< the first line above a table
lxw_format *guideLook(lxw_workbook *book); ///< the other lines above it
lxw_format *headerLook(lxw_workbook *book, bool required);

/// Of a column's cells; `isForm`: with borders, and open to be filled in unless the column is locked.
lxw_format *cellLook(lxw_workbook *book, const SheetColumn &column, bool isForm);

} // namespace nianbao
