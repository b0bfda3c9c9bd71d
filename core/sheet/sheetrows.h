// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows as they are collected: from any order to what Sheet promises.
#pragma once

#include "core/base/result.h"
#include "core/sheet/workbook.h"

namespace nianbao {

constexpr int kLastRow = 1'048'576; // of a sheet: XFD1048576
constexpr int kLastColumn = 16'384;
constexpr int kMostColumns = 256; // that are taken
constexpr int kMostRows = 200'000;
constexpr qsizetype kMostCells = 4'000'000; // of all rows of a sheet, filled ones too

/// Whether the rows do not ascend, or one occurs twice.
bool isDisordered(const QList<SheetRow> &rows);

/// The rows ascending, those with one number joined. The name of the first cell that occurs twice, or nothing.
QString ordered(QList<SheetRow> &rows);

/// Gives every cell of the merged ranges the value of its first, within the rows that are there. False when this
/// would make more than kMostCells.
bool fillMerged(QList<SheetRow> &rows, const QList<MergedCells> &merged);

} // namespace nianbao
