// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/columns.h"
#include "core/model/template.h"
#include "core/sheet/workbook.h"

namespace nianbao {

/// Proposes fields for the columns of `found` that have none: by a known header within theirs (2024年完成情况), then by
/// what stands below (category titles, dates, names of bodies, long and short texts). A field that has its column
/// already is not proposed. Looks at the first 50 rows below the header (`index` among the sheet's rows).
void guessColumns(FoundTable &found, const Sheet &sheet, qsizetype index, const QList<Categories> &categories);

} // namespace nianbao
