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

/// Of each column's cells; `isForm`: with borders, and open to be filled in unless the column is locked. Columns that
/// look alike share one format: of a second equal one libxlsxwriter looks up the number anew for every cell, which
/// takes a fifth of the writing of a large table.
QList<lxw_format *> cellLooks(lxw_workbook *book, const QList<SheetColumn> &columns, bool isForm);

} // namespace nianbao
