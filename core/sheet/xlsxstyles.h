// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Number formats: whether a cell's number is shown as a date.
#pragma once

#include "core/base/result.h"
#include "core/sheet/workbook.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace nianbao {

enum class NumberLook : unsigned char { Plain, Percent, Date, DateTime, Time };

/// What a format code such as yyyy"年"m"月"d"日" or 0.0% makes of a number.
NumberLook lookOf(const QString &formatCode);

/// For each style of styles.xml, in the order of cellXfs.
Result<QList<NumberLook>> readXlsxStyles(const QByteArray &bytes, const QString &file, const QString &part);

/// What is wrong with a number.
enum class NumberFault { None, NoNumber, NoDate };

struct NumberCell {
    SheetCell cell;
    NumberFault fault = NumberFault::None;
    bool doubtful = false; ///< more digits than a number keeps, or the day 1900-02-29 that never was
};

/// The cell of a number as it stands in the file, e.g. "43164" or "1.2345E3".
NumberCell numberCell(const QString &written, NumberLook look, bool countsFrom1904);

} // namespace nianbao
