// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nianbao {

/// With one word for what people call by several when they tell the same again: 调处 and 化解 are 调解, 劳资纠纷 is
/// 劳动争议. Only to be compared with others of the kind: the words need not make sense.
QString withOneWord(const QString &words);

/// What was done, one bit each, of words with one word for each deed: 受理, 废止, 败诉.
quint64 deedsIn(const QString &words);

} // namespace nianbao
