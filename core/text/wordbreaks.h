// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace nianbao {

/// Where words begin and end in a Chinese text, as ICU's dictionary has it: positions in UTF-16 units, in order, from
/// 0 to the text's length. What no dictionary has comes apart into single characters. Linear; the first call of a
/// thread reads the dictionary.
QList<int> wordBreaks(QStringView text);

} // namespace nianbao
