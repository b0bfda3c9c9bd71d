// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nianbao {

/// How word processors write the number of a list.
enum class NumberFormat {
    Decimal,
    DecimalZero, ///< 01
    FullWidth, ///< １
    UpperLetter,
    LowerLetter,
    UpperRoman,
    LowerRoman,
    Chinese, ///< 一, 十二
    ChineseDigits, ///< 一, 一二
    ChineseLegal, ///< 壹, 贰
    Stems, ///< 甲, 乙
    Branches, ///< 子, 丑
    Circled, ///< ①
    FullStop, ///< ⒈
    Bracketed, ///< ⑴
    ChineseBracketed, ///< ㈠
    ChineseCircled, ///< ㊀
    Bullet,
    None,
};

/// The number as text: decimal beyond what the format can write, e.g. ① beyond 20.
QString numberText(NumberFormat format, int number);

/// The number of the list's next paragraph; the largest one stays.
int numberAfter(int number);

constexpr qsizetype kLongestLabel = 100'000; ///< characters; no longer one is made, and FlowBuilder refuses that

/// By the values of w:numFmt (ECMA-376 §17.18.59); Decimal for those it does not know.
NumberFormat numberFormatOfDocx(const QString &name);

/// By the values that HTML and ODT use: 1, a, A, i, I, and ODT's 一, 二, 三, ….
NumberFormat numberFormatOfType(const QString &type);

} // namespace nianbao
