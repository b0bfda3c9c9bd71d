// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"
#include "core/sheet/workbook.h"

#include <QString>

#include <optional>

namespace nianbao {

// What stands above and below the data of other people's tables.

/// 填报单位：城关镇人民政府（盖章） is 城关镇人民政府; empty where a line names none.
QString unitNamedIn(const QString &line);

/// The office that a table's title begins with: 城关镇2024年度…统计表, 2024年度城关镇依法行政…; empty where there is
/// none.
QString unitInTitle(const QString &title);

/// The year that a line above a table is about; when the table was filled in (填报日期：…) says none.
std::optional<Year> yearAbove(const QString &line);

/// A sum (合计, 小计 … and figures), or who filled the table in (填表人：…). Quick for rows that are neither.
bool isBelowData(const SheetRow &row);

} // namespace nianbao
