// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/names/wordreading.h"
#include "core/proofread/textrange.h"

namespace nianbao {

// Signs that one of two characters was written for another. A pair of them is easily right by chance.

/// Whether the character is left over, and no word by itself either.
bool isLost(WordReading &reading, int position);

/// 清峰县, 青政发〔2018〕: whether the window is the name of a place or of an office's letters, in no dictionary.
bool isOfPlaceName(QStringView text, TextRange window);

/// 登记失叶率, 自某日起施形: what is a word by itself, or makes one of the word before it, is of no longer word.
bool isOfLonger(WordReading &reading, TextRange window);

/// 12项因规划调整, 3条查实: whether the first of the window counts what stands before it.
bool isBehindNumber(QStringView text, TextRange window);

/// 现行有郊, 全念审查, 主摇原因: whether the character at the position is no word in any sentence, and what stands
/// beside it in the window is one, so that both can be nothing else.
bool isBesideFreeOne(WordReading &reading, TextRange window, int at);

/// 其重现场检查1404次: whether the window stands between two longer words and is one slip from a word that is in
/// nearly every report.
bool isOfEveryReport(WordReading &reading, QStringView right, TextRange window, int at);

} // namespace nianbao
