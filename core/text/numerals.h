// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace nianbao {

/// 1 to 9999 as 一, 十, 二十一, 一百零三 …: the numerals of headings. Other numbers in Arabic digits.
QString chineseNumeral(int number);

/// The number of a Chinese numeral 一 to 九千九百九十九 (also 〇, 两, 廿, 壹, 貳, and
/// years digit by digit, 二〇一八); empty when it is none.
std::optional<int> fromChineseNumeral(QStringView text);

} // namespace nianbao
