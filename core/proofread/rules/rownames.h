// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nianbao {

/// 法律顾问, 违法建筑整治, 土地, 县水利局: the name of one thing among others, known or ending as names do; of nothing
/// that is said or done (加强监管, 人员到位).
bool isRowName(QStringView words);

/// The longest name with which the words begin, 农业 of 农业等领域; 0: none.
qsizetype nameAtStart(QStringView words);

/// The longest name with which the words end, 食品 of 检查食品; 0: none.
qsizetype nameAtEnd(QStringView words);

/// Words that may be a name, for nothing is said with them and nothing done: 低保评议, 公民身后.
bool isBareWords(QStringView words);

/// 组建, 严格: words with which a clause begins, beyond those of beginsClause.
bool beginsWithDeed(QStringView words);

/// 出租房屋, 小型作坊: a name, or what ends like one and begins like no deed.
bool mayBeRowName(QStringView words);

} // namespace nianbao
