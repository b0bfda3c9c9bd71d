// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a spreadsheet shows a number: format codes, ECMA-376 part 1, 18.8.31.
#pragma once

#include <QList>
#include <QString>

namespace nianbao {

/// One section of a format code: what stands around the digits, and how many there are.
struct NumberPattern {
    QString before {}; ///< the digits: ¥
    QString after {}; ///< 件, %
    int fewestIntegers = 0; ///< filled up with zeros
    int fewestDecimals = 0;
    int mostDecimals = 0;
    int scale = 0; ///< powers of ten that are taken away: 3 for each thousand, -2 for per cent
    bool grouped = false; ///< 1,234
    bool general = false; ///< as many digits as it has
    bool digits = false; ///< none: only the texts are shown
};

/// The sections for positive, negative and zero, as far as there are any. None: the format is General, a date, or one
/// that shows more than digits (a fraction, an exponent, a condition, 壹贰叁), or so much that nobody means it: beyond
/// 30 digits or powers of ten, or 60 characters around them.
QList<NumberPattern> numberPatterns(const QString &formatCode);

/// `decimal` ("-1234.5", without exponent) as the patterns show it: "-1,234.50". Halves are rounded away from zero, as
/// spreadsheets do.
QString shownNumber(const QString &decimal, const QList<NumberPattern> &patterns);

} // namespace nianbao
