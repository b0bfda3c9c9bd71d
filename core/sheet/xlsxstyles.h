// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Number formats of cells: whether a number is shown as a date, and how it is shown.
#pragma once

#include "core/base/result.h"
#include "core/sheet/numberpattern.h"
#include "core/sheet/workbook.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace nianbao {

enum class NumberLook : unsigned char { Plain, Date, DateTime, Time, Month };

struct CellFormat {
    NumberLook look = NumberLook::Plain;
    QList<NumberPattern> patterns {}; ///< of a plain number; none: its shortest decimal form
    bool inChinese = false; ///< a month: 2024年3月, not 2024-03
};

/// What a format code such as yyyy"年"m"月"d"日" or 0.0% makes of a number.
CellFormat cellFormat(const QString &formatCode);

/// For each style of styles.xml, in the order of cellXfs.
Result<QList<CellFormat>> readXlsxStyles(const QByteArray &bytes, const QString &file, const QString &part);

/// What is wrong with a number.
enum class NumberFault { None, NoNumber, NoDate };

struct NumberCell {
    SheetCell cell;
    NumberFault fault = NumberFault::None;
    bool doubtful = false; ///< more digits than a number keeps, or the day 1900-02-29 that never was
};

/// The cell of a number as it stands in the file, e.g. "43164" or "1.2345E3", as its format shows it; a date with its
/// day in ISO 8601.
NumberCell numberCell(const QString &written, const CellFormat &format, bool countsFrom1904);

} // namespace nianbao
